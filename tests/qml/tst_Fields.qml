// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Tests
import Tenang.Theme

TestCase {
    id: testCase

    name: "Fields"
    when: windowShown
    visible: true
    width: 800
    height: 600

    Component { id: line; CalmTextField { width: 400; label: "Reference"; helper: "No name here." } }
    Component { id: passphrase; CalmTextField { width: 400; label: "Passphrase"; secret: true } }
    Component { id: note; CalmTextArea { width: 400; label: "The person's words" } }
    Component { id: two; Column { CalmTextArea { objectName: "first"; width: 400; label: "One" } CalmButton { objectName: "second"; text: "Two" } } }
    SignalSpy { id: edited; signalName: "edited" }

    function cleanup() {
        Theme.textScale = 1;
        Theme.language = "en";
    }

    // The part that a screen reader and the keyboard meet.
    function input(item) {
        item.forceActiveFocus();
        return testCase.Window.activeFocusItem;
    }

    function type(words) {
        for (const letter of words)
            keyClick(letter);
    }

    function fields() {
        return [{ tag: "line", part: line, name: "Reference" }, { tag: "passphrase", part: passphrase, name: "Passphrase" },
            { tag: "note", part: note, name: "The person's words" }];
    }

    function test_a_field_has_its_label_as_name_data() { return fields(); }

    function test_a_field_has_its_label_as_name(row) {
        const item = createTemporaryObject(row.part, testCase);
        compare(Probe.role(input(item)), Accessible.EditableText);
        compare(Probe.name(input(item)), row.name);
    }

    function test_a_field_is_tall_enough_for_its_script_data() { return fields(); }

    function test_a_field_is_tall_enough_for_its_script(row) {
        for (const language of ["en", "my", "ur", "km"]) {
            Theme.language = language;
            for (const scale of [1, 1.5]) {
                Theme.textScale = scale;
                const item = createTemporaryObject(row.part, testCase);
                verify(input(item).height >= Theme.touch);
                verify(input(item).height >= input(item).contentHeight + 20, language + " " + scale);
            }
        }
    }

    function test_each_letter_is_told_with_the_whole_text() {
        const item = createTemporaryObject(line, testCase);
        edited.target = item;
        edited.clear();
        input(item);
        type("24");
        compare(edited.count, 2);
        compare(edited.signalArguments[1][0], "24");
        compare(item.read(), "24");
    }

    function test_the_model_can_set_the_words_without_an_echo() {
        for (const part of [line, note]) {
            const item = createTemporaryObject(part, testCase);
            edited.target = item;
            edited.clear();
            item.value = "from the vault";
            compare(input(item).text, "from the vault");
            compare(edited.count, 0);
        }
    }

    function test_a_note_tells_each_change_and_keeps_the_caret() {
        const item = createTemporaryObject(note, testCase);
        item.edited.connect(text => item.value = text);
        input(item);
        type("abc");
        compare(item.value, "abc");
        item.cursorPosition = 1;
        type("x");
        compare(item.value, "axbc");
        compare(item.cursorPosition, 2);
    }

    function test_a_note_grows_with_its_words() {
        const item = createTemporaryObject(note, testCase);
        const before = item.height;
        item.value = "one\ntwo\nthree\nfour\nfive\nsix";
        tryVerify(() => item.height > before);
        compare(Probe.textFaults(item), []);
    }

    function test_markup_stays_text() {
        const item = createTemporaryObject(note, testCase, { value: "<b>bold</b> <img src=\"http://example.invalid/a.png\">" });
        compare(input(item).text, "<b>bold</b> <img src=\"http://example.invalid/a.png\">");
        compare(input(item).textFormat, TextEdit.PlainText);
    }

    function test_a_passphrase_is_told_to_the_model_and_to_nobody_else() {
        const item = createTemporaryObject(passphrase, testCase);
        edited.target = item;
        edited.clear();
        const inside = input(item);
        type("heron");
        compare(edited.signalArguments[4][0], "heron");
        compare(item.read(), "heron");
        verify(Probe.isPassword(inside));
        verify(Probe.readable(inside).indexOf("h") < 0, "a screen reader hears " + Probe.readable(inside));
        verify(inside.inputMethodHints & Qt.ImhSensitiveData);
        verify(inside.inputMethodHints & Qt.ImhNoPredictiveText);
    }

    function test_a_keyboard_learns_nothing_from_a_note() {
        const inside = input(createTemporaryObject(note, testCase));
        verify(inside.inputMethodHints & Qt.ImhSensitiveData);
        verify(inside.inputMethodHints & Qt.ImhNoPredictiveText);
    }

    function test_tab_leaves_a_note() {
        const both = createTemporaryObject(two, testCase);
        input(findChild(both, "first"));
        keyClick(Qt.Key_Tab);
        verify(findChild(both, "second").activeFocus);
        compare(findChild(both, "first").text, "");
        keyClick(Qt.Key_Backtab);
        verify(findChild(both, "first").activeFocus);
    }

    function test_enter_in_a_line_says_accepted() {
        const item = createTemporaryObject(line, testCase);
        let count = 0;
        item.accepted.connect(() => ++count);
        input(item);
        keyClick(Qt.Key_Return);
        compare(count, 1);
    }
}
