// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtTest
import Tenang.Controls
import Tenang.Gallery
import Tenang.Tests
import Tenang.Theme

TestCase {
    id: testCase

    name: "PageFrame"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    property int hidden: 0
    property int pressed: 0

    Component {
        id: longPage

        PageFrame {
            id: page

            width: 1280
            height: 800
            title: "Own account"
            saved: SavedLine.Saved
            onHideAsked: ++testCase.hidden
            footerStart: CalmButton { objectName: "back"; text: "Back" }
            footerEnd: CalmButton { objectName: "on"; text: "When ready"; kind: CalmButton.Primary }
            rail: Rectangle { objectName: "rail"; anchors.fill: parent; implicitHeight: 64; color: Theme.selectedBg }
            sheets: ConfirmSheet { objectName: "sheet"; title: "Stop for today?"; confirmText: "Stop for today" }

            Repeater {
                model: 20

                CalmButton {
                    required property int index

                    objectName: "row" + index
                    text: "Row " + index
                    onClicked: ++testCase.pressed
                }
            }

            CalmTextArea { objectName: "words"; Layout.fillWidth: true; label: "The person's words" }
        }
    }

    Component { id: interview; InterviewFrame { width: 1280; height: 800 } }

    function init() {
        testCase.hidden = 0;
        testCase.pressed = 0;
    }

    function cleanup() {
        Theme.rtl = Qt.binding(() => false);
        Theme.textScale = 1;
    }

    function show(properties) {
        const page = createTemporaryObject(longPage, testCase, properties ?? {});
        waitForRendering(page);
        return page;
    }

    function sceneRect(item) {
        return item.mapToItem(testCase, 0, 0, item.width, item.height);
    }

    function hideButton(page) {
        return findByName(page, "Hide the screen");
    }

    function findByName(item, name) {
        if (item.spoken === name)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = findByName(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    function test_hide_is_top_left_and_asks_once() {
        const page = show();
        const hide = hideButton(page);
        verify(hide.width >= Theme.touchLarge && hide.height >= Theme.touchLarge);
        verify(sceneRect(hide).x < 40 && sceneRect(hide).y < 40);
        mouseClick(hide);
        compare(testCase.hidden, 1);
        verify(Probe.press(hide));
        compare(testCase.hidden, 2);
    }

    function test_header_and_footer_stand_still_while_the_middle_scrolls() {
        const page = show();
        const before = [sceneRect(hideButton(page)), sceneRect(findChild(page, "back")), sceneRect(findChild(page, "on"))];
        keyClick(Qt.Key_Tab);
        page.forceActiveFocus();
        keyClick(Qt.Key_PageDown);
        verify(page.scrollY > 100);
        compare([sceneRect(hideButton(page)), sceneRect(findChild(page, "back")), sceneRect(findChild(page, "on"))], before);
    }

    function test_the_page_follows_the_keyboard() {
        const page = show();
        for (const which of ["row19", "row0", "row12"]) {
            const row = findChild(page, which);
            row.forceActiveFocus(Qt.TabFocusReason);
            const at = sceneRect(row);
            verify(at.y > Theme.touchLarge && at.y + at.height < sceneRect(findChild(page, "back")).y, which + " at " + at.y);
        }
    }

    function test_the_page_follows_the_caret_of_a_growing_note() {
        const page = show();
        const words = findChild(page, "words");
        words.forceActiveFocus();
        for (let i = 0; i < 30; ++i)
            keyClick(Qt.Key_Return);
        keyClick("x");
        waitForRendering(page);
        verify(words.height > 600);
        const end = words.mapToItem(testCase, 0, words.height).y;
        verify(end <= sceneRect(findChild(page, "back")).y + Theme.spaceLarge, "end of the note at " + end);
    }

    function test_dragging_a_button_scrolls_and_does_not_press() {
        const page = show();
        const row = findChild(page, "row5");
        const touch = touchEvent(row);
        touch.press(0, row, 20, 20).commit();
        for (let i = 1; i <= 20; ++i) {
            touch.move(0, testCase, 400, 460 - 15 * i).commit();
            wait(5);
        }
        touch.release(0, testCase, 400, 160).commit();
        compare(testCase.pressed, 0);
        verify(page.scrollY > 50, "scrolled " + page.scrollY);
    }

    function test_the_rail_is_beside_in_landscape_and_above_in_portrait() {
        const page = show();
        const rail = findChild(page, "rail");
        compare(rail.width, Theme.rail);
        verify(rail.height > 600);
        page.width = 800;
        waitForRendering(page);
        verify(page.compact);
        compare(rail.width, 800 - 2 * Theme.margin);
        compare(rail.height, 64);
    }

    function test_turning_the_tablet_keeps_scroll_and_words() {
        const page = show();
        const words = findChild(page, "words");
        words.forceActiveFocus();
        keyClick("a");
        for (let i = 0; i < 6; ++i) {
            page.width = i % 2 ? 1280 : 800;
            page.height = i % 2 ? 800 : 1280;
            waitForRendering(page);
        }
        compare(words.text, "a");
        verify(words.activeFocus);
        compare(words.cursorPosition, 1);
    }

    function test_the_lowest_band_stays_free_for_gestures() {
        const page = show();
        const on = sceneRect(findChild(page, "on"));
        verify(on.y + on.height <= 800 - Theme.gesture);
    }

    function test_right_to_left_turns_the_page_round() {
        const page = show();
        Theme.rtl = true;
        waitForRendering(page);
        verify(sceneRect(hideButton(page)).x > 1280 - 100);
        verify(sceneRect(findChild(page, "back")).x > sceneRect(findChild(page, "on")).x);
        verify(sceneRect(findChild(page, "rail")).x > 900);
    }

    function test_no_button_leaves_a_crowded_footer() {
        Theme.textScale = 1.5;
        for (const width of [1280, 1024, 800, 600]) {
            const page = createTemporaryObject(interview, testCase, { width: width, height: 1280 });
            waitForRendering(page);
            wait(20);
            compare(Probe.textFaults(page), [], "at " + width);
            compare(Probe.touchFaults(page, Theme.touchFloor), [], "at " + width);
            page.destroy();
        }
    }

    function test_practice_looks_different() {
        const page = show();
        const real = grabImage(page);
        page.practice = true;
        waitForRendering(page);
        verify(!grabImage(page).equals(real));
    }
}
