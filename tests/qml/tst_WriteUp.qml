// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Interview
import Tenang.Tests
import Tenang.Theme

// The write-up and the read-back under real fingers and keys.
TestCase {
    id: testCase

    name: "WriteUp"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    Component {
        id: page

        WriteUpPage {
            required property Written written

            interview: written.interview
            viewModel: written.writeUp
        }
    }
    Component {
        id: readback

        PageFrame {
            id: frame

            required property Written written

            ReadbackPane {
                width: 900
                viewModel: frame.written.interview
            }
        }
    }
    Component { id: cases; Written {} }

    function open(written, width, height) {
        written.writeUp.show();
        const shown = createTemporaryObject(page, testCase, { written: written, width: width ?? 1280, height: height ?? 800 });
        waitForRendering(shown);
        return shown;
    }

    function write(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function linesOf(shown) {
        const lines = [];
        const children = findChild(shown, "writeUpList").contentItem.children;
        for (let i = 0; i < children.length; ++i) {
            if (children[i]["entryKey"] !== undefined && children[i].visible)
                lines.push(children[i]);
        }
        return lines.sort((one, other) => one.index - other.index);
    }

    function test_three_hundred_notes_make_only_the_lines_in_sight() {
        const written = cases.createObject(testCase);
        written.tell(300);
        const shown = open(written);
        const list = findChild(shown, "writeUpList");
        compare(list.count, 302);
        verify(linesOf(shown).length < 40, linesOf(shown).length);
        for (let pages = 0; pages < 60; ++pages)
            keyClick(Qt.Key_PageDown);
        list.show(list.count - 1);
        waitForRendering(shown);
        verify(linesOf(shown).length < 60, linesOf(shown).length);
        const last = linesOf(shown).find(line => line.heading === "Words 299");
        verify(last);
        mouseClick(last);
        compare(written.writeUp.entry.text, "Words 299");
        verify(list.contentY > 1000); // the list stays where it is
        compare(Probe.touchFaults(shown, Theme.touchFloor), []);
    }

    function test_arrows_walk_the_list_in_order_and_tab_goes_on_to_what_is_written() {
        const written = cases.createObject(testCase);
        written.tell(40);
        const shown = open(written);
        const list = findChild(shown, "writeUpList");
        const first = linesOf(shown)[0];
        first.forceActiveFocus(Qt.TabFocusReason);
        for (let step = 0; step < 30; ++step)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        const at = shown.Window.activeFocusItem;
        compare(at.heading, "Words 28");
        const y = at.mapToItem(list, 0, 0).y;
        verify(y >= 0 && y + at.height <= list.height, y);
        keyClick(Qt.Key_Space);
        compare(written.writeUp.entry.text, "Words 28");
        keyClick(Qt.Key_Tab);
        compare(shown.Window.activeFocusItem.objectName, "correctButton");
        keyClick(Qt.Key_Backtab);
        compare(shown.Window.activeFocusItem.heading, "Words 28");
    }

    function test_a_note_of_each_kind_by_keys_each_from_its_own_box() {
        const written = cases.createObject(testCase);
        const shown = open(written);
        const topic = linesOf(shown)[0];
        verify(Probe.press(topic));
        for (const kind of ["words", "observation", "thought"]) {
            const field = findChild(shown, "new-" + kind);
            const keep = findChild(shown, "keep-" + kind);
            verify(!keep.visible);
            field.forceActiveFocus();
            write("the " + kind);
            compare(written.writeUp.newNote(kind, 0), "the " + kind);
            keyClick(Qt.Key_Tab);
            verify(keep.activeFocus);
            keyClick(Qt.Key_Space);
            compare(field.text, "");
            verify(field.activeFocus);
        }
        compare(written.told(), ["the words", "the observation", "the thought"]);
    }

    function test_in_portrait_an_entry_takes_the_page_and_back_comes_to_the_same_place_of_the_list() {
        const written = cases.createObject(testCase);
        written.tell(60);
        const shown = open(written, 800, 1280);
        const list = findChild(shown, "writeUpList");
        verify(list.height > 900);
        list.show(45);
        const before = list.contentY;
        verify(before > 0);
        mouseClick(linesOf(shown).find(line => line.heading === "Words 40"));
        verify(!list.visible);
        verify(findChild(shown, "firstWritten").visible);
        mouseClick(findChild(shown, "backButton"));
        verify(list.visible && written.writeUp.open);
        compare(list.contentY, before);
        mouseClick(findChild(shown, "backButton"));
        verify(!written.writeUp.open);
    }

    function test_a_half_typed_correction_of_the_read_back_outlives_its_page_and_the_case_on_the_desk() {
        const written = cases.createObject(testCase);
        written.tell(2);
        const shown = createTemporaryObject(readback, testCase, { written: written, width: 1000, height: 800 });
        waitForRendering(shown);
        const field = findChild(shown, "correctionField");
        verify(!field.visible);
        verify(Probe.press(findChild(shown, "correctButton")));
        verify(field.visible && field.activeFocus);
        compare(field.text, "Words 0");
        write(" and");
        shown.destroy();
        verify(written.reopen());
        const back = createTemporaryObject(readback, testCase, { written: written, width: 1000, height: 800 });
        waitForRendering(back);
        const again = findChild(back, "correctionField");
        verify(again.visible);
        compare(again.text, "Words 0 and");
        compare(written.told(), ["Words 0", "Words 1"]);
        again.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_Delete);
        verify(again.visible && again.text === ""); // all rubbed out, to begin anew
        write("New");
        verify(Probe.press(findChild(back, "correctButton")));
        compare(written.told(), ["New", "Words 1"]);
        verify(!findChild(back, "correctionField").visible);
    }

    function test_leaving_a_correction_leaves_the_words() {
        const written = cases.createObject(testCase);
        written.tell(1);
        const shown = open(written);
        verify(Probe.press(linesOf(shown)[1]));
        verify(Probe.press(findChild(shown, "correctButton")));
        write("x");
        verify(findChild(shown, "reasonField").visible);
        verify(Probe.press(findChild(shown, "leaveCorrectionButton")));
        verify(!findChild(shown, "correctionField").visible);
        compare(written.told(), ["Words 0"]);
        compare(written.writeUp.halfWritten, false);
    }
}
