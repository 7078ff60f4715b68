// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Controls

TestCase {
    id: testCase

    name: "ConfirmSheet"
    when: windowShown
    visible: true
    width: 1280
    height: 800

    property int hidden: 0
    property int pressed: 0

    Component {
        id: page

        PageFrame {
            width: 1280
            height: 800
            title: "Own account"
            onHideAsked: ++testCase.hidden
            footerStart: CalmButton { text: "Back"; onClicked: ++testCase.pressed }
            sheets: ConfirmSheet { objectName: "sheet"; title: "Stop for today?"; confirmText: "Stop for today" }

            CalmButton { objectName: "row3"; text: "Stop"; onClicked: ++testCase.pressed }
        }
    }

    function init() {
        testCase.hidden = 0;
        testCase.pressed = 0;
    }

    function show() {
        const shown = createTemporaryObject(page, testCase);
        waitForRendering(shown);
        return shown;
    }

    function hideButton(item) {
        return findByName(item, "Hide the screen");
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

    function test_a_sheet_keeps_the_keyboard_and_lets_hide_through() {
        const page = show();
        const sheet = findChild(page, "sheet");
        const row = findChild(page, "row3");
        row.forceActiveFocus(Qt.TabFocusReason);
        sheet.ask();
        verify(sheet.activeFocus);
        for (let i = 0; i < 12; ++i) {
            keyClick(Qt.Key_Tab);
            const at = testCase.Window.activeFocusItem;
            verify(isUnder(at, sheet) || at === hideButton(page), "focus went to " + at);
        }
        mouseClick(row);
        compare(testCase.pressed, 0);
        mouseClick(hideButton(page));
        compare(testCase.hidden, 1);
        sheet.dismiss();
        verify(row.activeFocus);
    }

    function test_what_has_to_be_chosen_first_is_said_and_nothing_happens() {
        const page = show();
        const sheet = findChild(page, "sheet");
        let confirmed = 0;
        sheet.confirmed.connect(() => ++confirmed);
        sheet.missing = "Please choose why first.";
        sheet.ask();
        mouseClick(findByName(sheet, "Stop for today"));
        compare(confirmed, 0);
        verify(sheet.visible && sheet.missingShown);
        sheet.missing = "";
        mouseClick(findByName(sheet, "Stop for today"));
        compare(confirmed, 1);
        verify(!sheet.visible);
    }

    function test_a_sheet_without_a_way_on_has_only_the_way_back() {
        const page = show();
        const sheet = findChild(page, "sheet");
        sheet.confirmText = "";
        sheet.ask();
        waitForRendering(page);
        verify(!findChild(sheet, "confirmButton").visible);
        mouseClick(findChild(sheet, "cancelButton"));
        verify(!sheet.visible);
    }

    function isUnder(item, ancestor) {
        for (let at = item; at; at = at.parent) {
            if (at === ancestor)
                return true;
        }
        return false;
    }

    function test_escape_is_the_safe_way_out_and_confirm_says_so_once() {
        const page = show();
        const sheet = findChild(page, "sheet");
        let confirmed = 0;
        let dismissed = 0;
        sheet.confirmed.connect(() => ++confirmed);
        sheet.dismissed.connect(() => ++dismissed);
        sheet.ask();
        keyClick(Qt.Key_Escape);
        verify(!sheet.visible);
        compare([confirmed, dismissed], [0, 1]);
        sheet.ask();
        keyClick(Qt.Key_Return);
        compare([confirmed, dismissed], [0, 2]);
        sheet.ask();
        mouseClick(findByName(sheet, "Stop for today"));
        compare([confirmed, dismissed], [1, 2]);
        verify(!sheet.visible);
    }
}
