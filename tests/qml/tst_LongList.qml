// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls
import Tenang.Tests

TestCase {
    id: testCase

    name: "LongList"
    when: windowShown
    visible: true
    width: 600
    height: 600

    Component {
        id: page

        Item {
            width: 600
            height: 600
            property alias list: list
            property alias field: field
            property alias grows: grows
            property alias found: found

            ListModel { id: found }

            LongList {
                id: list

                anchors.fill: parent
                model: 10000
                name: "Ten thousand"
                above: [
                    CalmTextField {
                        id: field

                        width: parent.width
                        label: "Search"
                        onEdited: {
                            found.clear();
                            for (let i = 0; i < [3, 0, 7, 1][field.length % 4]; ++i)
                                found.append({ line: i });
                        }
                    },
                    Rectangle {
                        id: grows

                        width: parent.width
                        height: 0
                    }
                ]
                below: CalmButton {
                    objectName: "more"
                    text: "More"
                }
                delegate: ListRow {
                    id: row

                    required property int index

                    width: ListView.view.width
                    activeFocusOnTab: row.index === list.currentIndex || activeFocus
                    objectName: "row-" + row.index
                    title: "Case " + row.index
                    onActiveFocusChanged: {
                        if (row.activeFocus)
                            list.entered(row.index);
                    }
                }
            }
        }
    }

    function shown() {
        const made = createTemporaryObject(page, testCase);
        verify(made);
        waitForRendering(made);
        return made;
    }

    function test_only_the_lines_in_sight_are_made() {
        const made = shown();
        compare(made.list.count, 10000);
        verify(made.list.contentItem.children.length < 60, made.list.contentItem.children.length);
    }

    function test_what_stands_above_is_in_sight_and_stays_so_while_it_grows() {
        const made = shown();
        compare(made.field.mapToItem(made, 0, 0).y, 0);
        made.grows.height = 100;
        waitForRendering(made);
        compare(made.field.mapToItem(made, 0, 0).y, 0);
        verify(findChild(made, "row-0").mapToItem(made, 0, 0).y > 100);
    }

    function test_what_grows_above_moves_nobody_who_has_scrolled() {
        const made = shown();
        made.list.scrollBy(5);
        const at = made.list.contentY;
        verify(at > 2000);
        made.grows.height = 100;
        waitForRendering(made);
        fuzzyCompare(made.list.contentY, at, 1);
    }

    function test_the_keys_go_from_line_to_line_and_to_both_ends() {
        const made = shown();
        findChild(made, "row-0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        verify(findChild(made, "row-1").activeFocus);
        keyClick(Qt.Key_End);
        compare(made.list.currentIndex, 9999);
        const last = findChild(made, "row-9999");
        verify(last.activeFocus);
        verify(last.mapToItem(made, 0, 0).y + last.height <= 600);
        keyClick(Qt.Key_Home);
        verify(findChild(made, "row-0").activeFocus);
        keyClick(Qt.Key_Up);
        verify(findChild(made, "row-0").activeFocus);
        compare(made.field.mapToItem(made, 0, 0).y, 0);
    }

    function test_a_page_down_shows_the_next_lines() {
        const made = shown();
        findChild(made, "row-0").forceActiveFocus(Qt.TabFocusReason);
        const before = made.list.contentY;
        keyClick(Qt.Key_PageDown);
        compare(made.list.contentY, before + 0.8 * 600);
        keyClick(Qt.Key_PageUp);
        compare(made.list.contentY, before);
    }

    function test_focus_above_the_lines_brings_it_back_into_sight() {
        const made = shown();
        made.list.show(5000);
        verify(made.field.mapToItem(made, 0, 0).y < 0);
        made.field.forceActiveFocus(Qt.TabFocusReason);
        compare(made.field.mapToItem(made, 0, 0).y, 0);
    }

    function test_who_types_above_goes_on_typing_whatever_the_lines_become() {
        const made = shown();
        for (let i = 0; i < 5; ++i)
            made.found.append({ line: i });
        made.list.model = made.found;
        waitForRendering(made.list);
        findChild(made, "row-0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        made.field.forceActiveFocus(Qt.TabFocusReason);
        for (const letter of "the boat had no name") {
            keyClick(letter);
            waitForRendering(made.list);
            verify(made.field.activeFocus, letter);
        }
        compare(made.field.read(), "the boat had no name");
    }

    function test_a_line_that_is_gone_is_told_to_nobody() {
        const made = shown();
        made.list.model = made.found;
        for (let i = 0; i < 5; ++i)
            made.found.append({ line: i });
        waitForRendering(made.list);
        verify(Probe.everyWord(made).includes("Case 4"));
        made.found.remove(1, 4);
        waitForRendering(made.list);
        const words = Probe.everyWord(made);
        verify(words.includes("Case 0"));
        verify(!words.includes("Case 4"), words);
    }

    function test_what_stands_below_comes_after_the_last_line() {
        const made = shown();
        made.list.show(9999);
        made.list.scrollBy(1);
        const more = findChild(made, "more");
        verify(more.mapToItem(made, 0, 0).y + more.height <= 600);
    }
}
