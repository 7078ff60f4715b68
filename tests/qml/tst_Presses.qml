// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Tests
import Tenang.Theme

// Each control that is pressed, by finger, by key and by a screen reader: once each, no more.
TestCase {
    id: testCase

    name: "Presses"
    when: windowShown
    visible: true
    width: 800
    height: 600

    property int count: 0
    property string said: ""

    Component { id: button; CalmButton { text: "Go on"; onClicked: ++testCase.count } }
    Component { id: signOnly; CalmButton { symbol: "hide"; spoken: "Hide the screen"; onClicked: ++testCase.count } }
    Component { id: chip; Chip { text: "Debt"; onClicked: ++testCase.count } }
    Component { id: radio; Chip { text: "Yes"; exclusive: true; onClicked: ++testCase.count } }
    Component { id: card; ChoiceCard { width: 400; title: "Cases"; detail: "Six"; onClicked: ++testCase.count } }
    Component { id: listRow; ListRow { width: 400; title: "24-017"; aside: "seen"; onClicked: ++testCase.count } }
    Component { id: step; PhaseStep { key: "account"; standing: PhaseStep.Here; text: "Own account"; onClicked: ++testCase.count } }

    function init() {
        testCase.count = 0;
        Theme.textScale = 1;
    }

    function cleanup() {
        Theme.textScale = 1;
        Theme.language = "en";
    }

    function controls() {
        return [
            { tag: "button", part: button, role: Accessible.Button, name: "Go on", least: 56 },
            { tag: "sign only", part: signOnly, role: Accessible.Button, name: "Hide the screen", least: 56 },
            { tag: "chip", part: chip, role: Accessible.CheckBox, name: "Debt", least: 56 },
            { tag: "radio chip", part: radio, role: Accessible.RadioButton, name: "Yes", least: 56 },
            { tag: "choice card", part: card, role: Accessible.Button, name: "Cases", least: 64 },
            { tag: "list row", part: listRow, role: Accessible.ListItem, name: "24-017, seen", least: 64 },
            { tag: "phase step", part: step, role: Accessible.ListItem, name: "Own account", least: 48 }
        ];
    }

    function test_one_press_is_one_click_data() { return controls(); }

    function test_one_press_is_one_click(row) {
        const item = createTemporaryObject(row.part, testCase);
        mouseClick(item);
        compare(testCase.count, 1);
        item.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(testCase.count, 2);
        keyClick(Qt.Key_Return);
        compare(testCase.count, 3);
        keyClick(Qt.Key_Enter);
        compare(testCase.count, 4);
        verify(Probe.press(item));
        compare(testCase.count, 5);
    }

    function test_quick_taps_of_a_finger_all_count_data() { return controls(); }

    function test_quick_taps_of_a_finger_all_count(row) {
        const item = createTemporaryObject(row.part, testCase);
        for (let i = 1; i <= 3; ++i) {
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
            compare(testCase.count, i);
        }
    }

    function test_a_screen_reader_hears_what_it_is_data() { return controls(); }

    function test_a_screen_reader_hears_what_it_is(row) {
        const item = createTemporaryObject(row.part, testCase);
        compare(Probe.role(item), row.role);
        compare(Probe.name(item), row.name);
    }

    function test_it_is_large_enough_at_every_scale_data() { return controls(); }

    function test_it_is_large_enough_at_every_scale(row) {
        for (const language of ["en", "my", "ur"]) {
            Theme.language = language;
            for (const scale of [0.9, 1, 1.25, 1.5]) {
                Theme.textScale = scale;
                const item = createTemporaryObject(row.part, testCase);
                verify(item.width >= row.least && item.height >= row.least, language + " " + scale + ": " + item.width + "x" + item.height);
            }
        }
    }

    function test_the_keyboard_shows_where_it_is() {
        const item = createTemporaryObject(button, testCase);
        const before = grabImage(testCase);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        verify(!grabImage(testCase).equals(before));
    }

    function test_a_slow_press_counts_and_one_that_leaves_does_not() {
        const item = createTemporaryObject(button, testCase);
        mousePress(item);
        verify(item.down);
        wait(1200);
        mouseRelease(item);
        compare(testCase.count, 1);
        mousePress(item);
        mouseMove(item, item.width + 40, item.height + 40);
        mouseRelease(item, item.width + 40, item.height + 40);
        compare(testCase.count, 1);
    }

    function test_a_press_takes_the_focus_so_that_a_field_is_left() {
        const item = createTemporaryObject(button, testCase);
        mouseClick(item);
        verify(item.activeFocus);
        verify(!item.visualFocus);
    }

    function test_a_chip_shows_the_model_and_never_flips_by_itself() {
        const item = createTemporaryObject(chip, testCase);
        mouseClick(item);
        verify(!item.selected);
        verify(!Probe.isChecked(item));
        verify(Probe.toggle(item));
        compare(testCase.count, 2);
        verify(!item.selected);
        item.selected = true;
        verify(Probe.isChecked(item));
    }

    function test_a_chip_keeps_its_size_when_it_is_chosen() {
        const item = createTemporaryObject(chip, testCase);
        const before = [item.width, item.height];
        item.selected = true;
        compare([item.width, item.height], before);
    }

    function test_a_long_word_wraps_and_the_button_grows() {
        const item = createTemporaryObject(button, testCase, { width: 160, text: "Ask again when the interpreter is here" });
        waitForRendering(item);
        verify(item.height > Theme.touch);
        compare(Probe.textFaults(item), []);
    }
}
