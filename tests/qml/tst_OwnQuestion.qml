// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Interview
import Tenang.Tests
import Tenang.Theme

// The sheet for a question of the officer's own, over a real case and the coach that ships.
TestCase {
    id: testCase

    name: "OwnQuestion"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    readonly property string narrow: "Did they keep your passport?"

    Component {
        id: page

        PageFrame {
            id: frame

            required property Talk talk
            readonly property OwnQuestionSheet sheet: own

            title: "Topics"
            sheets: OwnQuestionSheet {
                id: own

                question: frame.talk.ownQuestion
            }

            OwnQuestionButton {
                question: frame.talk.ownQuestion
            }
        }
    }
    Component { id: talks; Talk {} }

    function cleanup() {
        Theme.textScale = 1;
        Theme.rtl = false;
        Theme.dark = false;
    }

    // A page with the sheet open over it.
    function open(width, height) {
        const talk = talks.createObject(testCase); // outlives its page
        const shown = createTemporaryObject(page, testCase, { talk: talk, width: width ?? 1280, height: height ?? 800 });
        waitForRendering(shown);
        mouseClick(findChild(shown, "ownQuestionButton"));
        verify(shown.sheet.visible);
        return shown;
    }

    function field(shown) {
        return findChild(shown.sheet, "ownQuestionField");
    }

    function line(shown) {
        return findChild(shown.sheet, "ownQuestionLine");
    }

    function button(shown, name) {
        return findChild(shown.sheet, name);
    }

    function write(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_it_opens_to_write_and_says_one_calm_line_when_the_writing_pauses() {
        const shown = open();
        verify(field(shown).activeFocus);
        verify(!line(shown).visible);
        write("Did you eat?");
        tryVerify(() => line(shown).visible, 20000);
        verify(line(shown).text.startsWith("A yes-or-no question. "));
        compare(Probe.role(line(shown)), Accessible.Notification);
        compare(Probe.name(line(shown)), line(shown).text);
        compare(Probe.role(shown.sheet), Accessible.Dialog);
        compare(Probe.name(shown.sheet), "My own question");
    }

    function test_the_open_words_are_one_press_away_and_ones_own_come_back() {
        const shown = open();
        write(testCase.narrow);
        tryVerify(() => button(shown, "takeOverButton").visible, 20000);
        const rewrite = findChild(shown.sheet, "ownQuestionRewrite").text;
        verify(!button(shown, "takeBackButton").visible);
        verify(Probe.press(button(shown, "takeOverButton")));
        compare(field(shown).text, rewrite);
        verify(field(shown).activeFocus);
        compare(line(shown).text, "An open question.");
        verify(!button(shown, "takeOverButton").visible);
        verify(Probe.press(button(shown, "takeBackButton")));
        compare(field(shown).text, testCase.narrow);
        mouseClick(button(shown, "confirmButton"));
        verify(!shown.sheet.visible);
        compare(shown.talk.asked(), [testCase.narrow]);
    }

    function test_tab_walks_from_the_field_to_the_ways_and_enter_stays_in_the_field() {
        const shown = open();
        write(testCase.narrow);
        keyClick(Qt.Key_Return);
        compare(field(shown).text, testCase.narrow + "\n");
        keyClick(Qt.Key_Backspace);
        tryVerify(() => button(shown, "takeOverButton").visible, 20000);
        for (const name of ["lookButton", "takeOverButton", "cancelButton", "confirmButton"]) {
            keyClick(Qt.Key_Tab);
            verify(button(shown, name).activeFocus, name);
        }
        keyClick(Qt.Key_Space);
        compare(shown.talk.asked(), [testCase.narrow]);
    }

    function test_escape_and_close_keep_nothing_and_an_empty_question_is_not_noted() {
        const shown = open();
        write("Why me?");
        keyClick(Qt.Key_Escape);
        verify(!shown.sheet.visible);
        verify(findChild(shown, "ownQuestionButton").activeFocus);
        keyClick(Qt.Key_Space);
        verify(shown.sheet.visible);
        compare(field(shown).text, "");
        verify(!line(shown).visible);
        mouseClick(button(shown, "confirmButton"));
        verify(shown.sheet.visible && shown.sheet.missingShown);
        waitForRendering(shown);
        mouseClick(button(shown, "cancelButton"));
        verify(!shown.sheet.visible);
        compare(shown.talk.asked(), []);
    }

    function test_a_page_that_comes_back_has_the_sheet_the_words_and_the_caret() {
        const shown = open();
        const talk = shown.talk;
        write(testCase.narrow);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        shown.visible = false; // as the cover does: the page goes first
        shown.parent = null;
        talk.setCovered(true);
        talk.setCovered(false);
        const back = createTemporaryObject(page, testCase, { talk: talk, width: 1280, height: 800 });
        waitForRendering(back);
        back.forceActiveFocus();
        verify(back.sheet.visible);
        compare(field(back).text, testCase.narrow);
        compare(field(back).cursorPosition, testCase.narrow.length - 2);
        verify(field(back).activeFocus);
    }

    function test_a_very_long_question_is_kept_whole_with_a_note() {
        const shown = open();
        const many = "and then what did they say to you about it ".repeat(40);
        field(shown).edited(many);
        mouseClick(button(shown, "lookButton"));
        tryVerify(() => line(shown).text.startsWith("This is too long to look at."));
        compare(field(shown).text, many);
        mouseClick(button(shown, "confirmButton"));
        compare(shown.talk.asked(), [many.trim()]);
    }

    function test_nothing_is_small_cut_or_alarming_data() {
        return [{ tag: "landscape", width: 1280, height: 800 }, { tag: "portrait", width: 800, height: 1280 },
            { tag: "small", width: 1024, height: 600 }, { tag: "mirrored", width: 1280, height: 800, rtl: true },
            { tag: "dark", width: 1280, height: 800, dark: true },
            { tag: "large letters", width: 800, height: 1280, scale: 1.5 }];
    }

    function test_nothing_is_small_cut_or_alarming(row) {
        Theme.rtl = row.rtl ?? false;
        Theme.dark = row.dark ?? false;
        Theme.textScale = row.scale ?? 1;
        const shown = open(row.width, row.height);
        write("Why did you lie?");
        tryVerify(() => button(shown, "takeOverButton").visible, 20000);
        waitForRendering(shown);
        compare(Probe.textFaults(shown.sheet), []);
        compare(Probe.touchFaults(shown.sheet, Theme.touch), []);
        compare(Probe.alarmingPixels(shown), 0);
        mouseClick(button(shown, "takeOverButton"));
        waitForRendering(shown);
        compare(Probe.textFaults(shown.sheet), []);
        compare(Probe.touchFaults(shown.sheet, Theme.touch), []);
    }
}
