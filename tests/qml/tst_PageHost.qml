// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls

// A host makes what can be seen, and only that: a page takes long enough to come without parts that nobody sees.
TestCase {
    id: testCase

    name: "PageHost"
    when: windowShown
    visible: true
    width: 400
    height: 400

    property int made: 0

    Component { id: first; Item { implicitHeight: 40; Component.onCompleted: ++testCase.made } }
    Component { id: second; Item { implicitHeight: 60; Component.onCompleted: ++testCase.made } }
    Component { id: host; PageHost { width: 400; height: 400; page: first } }
    Component { id: hiddenHost; PageHost { width: 400; height: 400; page: first; visible: false } }

    function init() {
        testCase.made = 0;
    }

    function test_a_page_is_there_at_once_and_the_next_takes_its_place() {
        const shown = createTemporaryObject(host, testCase);
        compare(testCase.made, 1);
        compare(shown.implicitHeight, 40);
        shown.page = second;
        compare(testCase.made, 2);
        compare(shown.implicitHeight, 60);
    }

    function test_a_part_that_is_hidden_is_made_when_it_is_seen() {
        const shown = createTemporaryObject(hiddenHost, testCase);
        compare(testCase.made, 0);
        shown.page = second;
        compare(testCase.made, 0);
        shown.visible = true;
        compare(testCase.made, 1);
        compare(shown.implicitHeight, 60);
        shown.visible = false;
        shown.visible = true;
        compare(testCase.made, 1); // it stays
    }

    function test_a_page_that_was_left_makes_nothing_more() {
        const shown = createTemporaryObject(host, testCase);
        shown.parent = null;
        shown.page = second;
        compare(testCase.made, 1);
        shown.parent = testCase;
        compare(testCase.made, 2); // it came back
        compare(shown.implicitHeight, 60);
    }
}
