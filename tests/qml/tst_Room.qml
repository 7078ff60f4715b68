// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Gallery
import Tenang.Presentation
import Tenang.Tests
import Tenang.Theme

// What the people in the room live with (domain: ux §6, 5, 6, 11 and 14), over the real pages and a real case.
TestCase {
    id: testCase

    name: "Room"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    Component { id: gallery; Gallery {} }

    function init() {
        wait(0); // until the page of before is gone
        Stages.clear();
    }

    function cleanupTestCase() { Stages.clear(); }

    function open(scene, width, height) {
        Stages.appOf(scene); // waits, so not while the page is made
        const page = createTemporaryObject(gallery, testCase, { scene: scene, width: width, height: height });
        tryVerify(() => page.play());
        waitForRendering(page);
        return page;
    }

    // The first that shows with this name.
    function find(item, name) {
        if (!item.visible)
            return null;
        if (item.objectName === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = testCase.find(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function has(page, word) {
        return Probe.everyWord(page).some(text => text.indexOf(word) >= 0);
    }

    // The line under the account that tells the last break.
    function breakLine(item) {
        if (!item.visible)
            return null;
        if (item["text"] !== undefined && item["kind"] !== undefined && item["text"] === Stages.appOf("Account").interview.lastBreak)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = testCase.breakLine(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function test_ten_minutes_of_listening_change_nothing_but_the_words_about_the_break() {
        const page = open("Account", 1280, 800);
        Probe.remember(page);
        compare(Probe.changedPixels(page, []), 0);
        Stages.passMinutes("Account", 10);
        waitForRendering(page);
        const left = [find(page, "breakButton")];
        const line = testCase.breakLine(page);
        if (line)
            left.push(line);
        compare(Probe.changedPixels(page, left), 0);
    }

    function test_where_no_case_is_yet_one_begins() {
        const page = open("CasesNone", 1280, 800);
        const app = Stages.appOf("CasesNone");
        compare(find(page, "caseList"), null);
        mouseClick(find(page, "emptyAction"));
        compare(app.place, AppViewModel.NewConversation);
    }

    function test_no_digits_tick_on_the_account() {
        const page = open("Account", 1280, 800);
        for (const word of Probe.everyWord(page))
            verify(!/\d:\d/.test(word), word);
    }

    function test_hide_covers_in_the_next_frame_and_takes_every_word_with_it_data() {
        return [{ tag: "landscape", width: 1280, height: 800 }, { tag: "portrait", width: 800, height: 1280 }];
    }

    function test_hide_covers_in_the_next_frame_and_takes_every_word_with_it(row) {
        const page = open("Account", row.width, row.height);
        const app = Stages.appOf("Account");
        const field = find(page, "noteField");
        field.forceActiveFocus();
        for (const letter of "canary words")
            keyClick(letter);
        for (let left = 0; left < 5; ++left)
            keyClick(Qt.Key_Left);
        verify(has(page, "canary"));
        const hide = find(page, "hideButton");
        mouseClick(hide);
        verify(app.covered);
        compare(Probe.pixelsOtherThan(page, Theme.bg), 0); // the very next frame
        wait(0);
        verify(!has(page, "canary"));
        for (const digit of "271828")
            app.pressDigit(Number(digit));
        tryVerify(() => !app.covered);
        tryVerify(() => find(page, "noteField") !== null);
        compare(find(page, "noteField").text, "canary words");
        compare(find(page, "noteField").cursorPosition, 7);
    }

    function test_turning_the_tablet_a_hundred_times_loses_no_key_and_no_caret() {
        const page = open("Account", 1280, 800);
        find(page, "noteField").forceActiveFocus();
        let typed = "";
        let seed = 20261130;
        for (let turn = 0; turn < 100; ++turn) {
            seed = (seed * 1103515245 + 12345) % 2147483648;
            const letter = "abcdefghij klmnop"[seed % 17];
            keyClick(letter);
            typed += letter;
            if (seed % 5 === 0) {
                keyClick(Qt.Key_Left);
                keyClick(Qt.Key_Right);
            }
            const upright = page.height > page.width;
            page.width = upright ? 1280 : 800;
            page.height = upright ? 800 : 1280;
            if (turn % 10 === 0)
                waitForRendering(page);
            const field = find(page, "noteField");
            verify(field.activeFocus, turn);
            compare(field.text, typed);
            compare(field.cursorPosition, typed.length);
        }
        waitForRendering(page);
        const field = find(page, "noteField");
        const caret = field.mapToItem(page, 0, 0).y;
        verify(caret >= 0 && caret < page.height, caret); // in sight
        const app = Stages.appOf("Account");
        compare(app.interview.draft("words/" + app.interview.prompt, app.interview.typed), typed);
    }

    function test_table_view_holds_the_words_to_say_and_nothing_that_was_noted() {
        const page = open("TableView", 1280, 800);
        const app = Stages.appOf("TableView");
        verify(has(page, app.interview.promptPieces[0]));
        verify(has(page, "Pause for the interpreter") || app.interview.promptPieces.length === 1);
        verify(!has(page, "passport"));
        verify(!has(page, app.interview.ref));
        compare(find(page, "dangerButton"), null);
        compare(find(page, "phaseRail"), null);
        mouseClick(find(page, "notesButton"));
        tryVerify(() => find(page, "noteField") !== null);
        verify(has(page, "They kept my passport."));
        mouseClick(find(page, "tableButton"));
        tryVerify(() => find(page, "notesButton") !== null);
        wait(0);
        verify(!has(page, "passport"));
        mouseClick(find(page, "tableBreakButton"));
        tryVerify(() => app.interview.page === InterviewViewModel.Break);
    }
}
