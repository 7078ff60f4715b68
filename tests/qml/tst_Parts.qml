// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Tests
import Tenang.Theme

// The composed controls: pad, rows of answers, rail, banners, the saved line.
TestCase {
    id: testCase

    name: "Parts"
    when: windowShown
    visible: true
    width: 1000
    height: 800

    property list<string> told

    Component { id: pad; PinPad { label: "Enter your PIN" } }
    Component { id: answers; YesNoRow { width: 900; label: "May we tell the police?"; keys: ["given", "refused", "not_now"]; texts: ["Yes", "No", "Not now"] } }
    Component { id: saved; SavedLine {} }
    Component { id: banner; Banner { width: 500; title: "Letter ready"; text: "Two pages."; actionText: "Show it" } }
    Component { id: empty; EmptyState { width: 500; title: "Nothing yet"; actionText: "New conversation" } }
    Component {
        id: rail

        PhaseRail {
            width: 300
            height: 600
            model: ListModel {
                ListElement { key: "safety"; name: "Needs right now"; standing: 2 }
                ListElement { key: "account"; name: "Own account"; standing: 1 }
                ListElement { key: "close"; name: "Closing"; standing: 0 }
            }
        }
    }
    Component {
        id: longRow

        PhaseRail {
            LayoutMirroring.enabled: Theme.rtl
            LayoutMirroring.childrenInherit: true
            width: 760
            height: 64
            compact: true
            model: ListModel {
                Component.onCompleted: {
                    for (const letter of "abcdefghijkl")
                        append({ key: letter, name: "Part " + letter, standing: 0 });
                }
            }
        }
    }
    Component { id: plain; CalmText { text: "<b>bold</b>" } }

    function init() {
        testCase.told = [];
    }

    function cleanup() {
        Theme.textScale = 1;
        Theme.language = "en";
    }

    function parts(item, test, found) {
        const all = found ?? [];
        if (test(item))
            all.push(item);
        for (let i = 0; i < item.children.length; ++i)
            parts(item.children[i], test, all);
        return all;
    }

    function button(item, name) {
        return parts(item, part => part.spoken === name)[0];
    }

    function test_the_pad_tells_each_digit_and_keeps_none() {
        const item = createTemporaryObject(pad, testCase);
        item.digitPressed.connect(digit => testCase.told.push(String(digit)));
        item.erasePressed.connect(() => testCase.told.push("erase"));
        mouseClick(button(item, "1"));
        mouseClick(button(item, "0"));
        verify(Probe.press(button(item, "7")));
        mouseClick(button(item, "Erase"));
        item.forceActiveFocus();
        keyClick("4");
        keyClick(Qt.Key_Backspace);
        compare(testCase.told.join(" "), "1 0 7 erase 4 erase");
        for (const key in item)
            verify(!/^\d+$/.test(String(item[key])) || typeof item[key] === "number", key + " holds digits");
    }

    function test_the_pad_shows_that_something_is_typed_but_not_how_much() {
        const item = createTemporaryObject(pad, testCase);
        waitForRendering(item);
        const none = grabImage(item);
        item.started = true;
        waitForRendering(item);
        verify(!grabImage(item).equals(none));
    }

    function test_pin_keys_are_large() {
        for (const scale of [0.9, 1, 1.5]) {
            Theme.textScale = scale;
            const item = createTemporaryObject(pad, testCase);
            for (let digit = 0; digit < 10; ++digit) {
                const key = button(item, String(digit));
                verify(key.width >= Theme.pinKey && key.height >= Theme.pinKey);
            }
        }
    }

    function test_no_answer_is_chosen_at_the_start() {
        const item = createTemporaryObject(answers, testCase);
        for (const chip of parts(item, part => part.exclusive === true))
            verify(!chip.selected);
    }

    function test_one_answer_holds_and_the_model_decides() {
        const item = createTemporaryObject(answers, testCase);
        item.chosen.connect(key => testCase.told.push(key));
        mouseClick(button(item, "May we tell the police?: No"));
        compare(testCase.told.join(" "), "refused");
        compare(item.value, "");
        item.value = "refused";
        verify(Probe.isChecked(button(item, "May we tell the police?: No")));
        verify(!Probe.isChecked(button(item, "May we tell the police?: Yes")));
        compare(Probe.role(button(item, "May we tell the police?: Yes")), Accessible.RadioButton);
    }

    function test_answers_go_below_the_question_when_it_is_narrow() {
        const item = createTemporaryObject(answers, testCase);
        verify(item.beside);
        const before = item.height;
        item.width = 360;
        waitForRendering(item);
        verify(!item.beside);
        verify(item.height > before);
        compare(Probe.textFaults(item), []);
        compare(Probe.touchFaults(item, Theme.touch), []);
    }

    function test_the_saved_line_says_the_same_to_eye_and_ear_data() {
        return [{ tag: "saved", standing: SavedLine.Saved, text: "Saved on this tablet" },
            { tag: "saving", standing: SavedLine.Saving, text: "Saving" },
            { tag: "unsaved", standing: SavedLine.Unsaved, text: "Not saved – trying again" },
            { tag: "full", standing: SavedLine.Full, text: "Not saved – storage is full" }];
    }

    function test_the_saved_line_says_the_same_to_eye_and_ear(row) {
        const item = createTemporaryObject(saved, testCase);
        verify(!item.visible);
        item.standing = row.standing;
        verify(item.visible);
        compare(item.text, row.text);
        compare(Probe.name(item), row.text);
        verify(parts(item, part => part.visible && part.text === row.text && part !== item).length > 0);
    }

    function test_the_rail_tells_the_key_of_a_phase_and_reads_its_standing() {
        const item = createTemporaryObject(rail, testCase);
        item.phaseChosen.connect(key => testCase.told.push(key));
        waitForRendering(item);
        const closing = button(item, "Closing");
        mouseClick(closing);
        compare(testCase.told.join(" "), "close");
        compare(Probe.description(closing), "not opened yet");
        compare(Probe.description(button(item, "Own account")), "you are here");
        compare(Probe.role(item), Accessible.List);
    }

    function test_the_row_of_phases_shows_the_open_one_data() {
        return [{ tag: "left to right", rtl: false }, { tag: "right to left", rtl: true }];
    }

    function test_the_row_of_phases_shows_the_open_one(row) {
        Theme.rtl = row.rtl;
        const item = createTemporaryObject(longRow, testCase);
        waitForRendering(item);
        for (const open of [0, 6, 11]) {
            for (let i = 0; i < 12; ++i)
                item.model.setProperty(i, "standing", i === open ? 1 : 0);
            const step = button(item, "Part " + "abcdefghijkl"[open]);
            tryVerify(() => step.mapToItem(item, 0, 0).x >= 0 && step.mapToItem(item, step.width, 0).x <= item.width);
        }
        Theme.rtl = false;
    }

    function test_the_rail_never_counts() {
        const item = createTemporaryObject(rail, testCase);
        for (const part of parts(item, part => typeof part.text === "string"))
            verify(!/\d/.test(part.text), part.text);
    }

    function test_a_banner_and_an_empty_page_offer_one_action() {
        for (const part of [[banner, "Show it"], [empty, "New conversation"]]) {
            const item = createTemporaryObject(part[0], testCase);
            waitForRendering(item);
            let count = 0;
            item.acted.connect(() => ++count);
            mouseClick(button(item, part[1]));
            compare(count, 1);
        }
        compare(Probe.name(createTemporaryObject(banner, testCase)), "Letter ready. Two pages.");
    }

    function test_text_is_never_markup() {
        const item = createTemporaryObject(plain, testCase);
        compare(item.textFormat, Text.PlainText);
        verify(item.implicitWidth > 80);
    }
}
