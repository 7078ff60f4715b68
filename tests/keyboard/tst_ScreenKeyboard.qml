// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.Window
import QtTest
import Tenang.Gallery
import Tenang.Tests
import Tenang.Theme

// Qt's keyboard under our pages: where it stands, when it comes and goes, and what it writes.
TestCase {
    id: testCase

    name: "ScreenKeyboard"
    when: windowShown
    visible: true

    property string walked: "" // the scene that is built
    property Window shown: null

    Component {
        id: tablet

        Window {
            id: window

            required property string scene
            readonly property Scene pages: loader.item as Scene

            visible: true

            Loader {
                id: loader

                anchors.fill: parent
                Component.onCompleted: setSource("qrc:/qt/qml/Tenang/Gallery/Scene.qml",
                    { scene: window.scene, keyboardFolder: "/dev/null/nowhere" })
            }
        }
    }

    function show(scene, width, height) {
        if (scene !== testCase.walked) { // one at a time: a process has little locked memory
            wait(0);
            Stages.clear();
            testCase.walked = scene;
        }
        Stages.appOf(scene);
        const window = createTemporaryObject(tablet, testCase, { scene: scene, width: width, height: height });
        window.requestActivate();
        tryVerify(() => window.active);
        tryVerify(() => window.pages.play());
        waitForRendering(window.pages);
        testCase.shown = window;
        return window;
    }

    function cleanup() {
        Theme.textScale = 1;
        Qt.inputMethod.hide();
        if (testCase.shown)
            testCase.shown.destroy();
        testCase.shown = null;
        wait(0);
    }

    function cleanupTestCase() { Stages.clear(); }

    // Everything that can be written in, in the order of the page.
    function fieldsOf(item, found) {
        if (!item.visible || !item.enabled)
            return found;
        if ((item instanceof TextInput || item instanceof TextEdit) && !item.readOnly && item.width > 0)
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            testCase.fieldsOf(item.children[i], found);
        return found;
    }

    function named(item, name) {
        if (item.visible && (item["spoken"] === name || item.objectName === name))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = testCase.named(item.children[i], name);
            if (found)
                return found;
        }
        return null;
    }

    // A page gives the focus, which brings no keyboard; a tap does.
    function tap(window, field) {
        field.forceActiveFocus();
        verify(!Qt.inputMethod.visible, "the focus alone opened the keyboard");
        mouseClick(field, 20, Math.min(field.height / 2, 24));
        tryVerify(() => Qt.inputMethod.visible);
        verify(field.activeFocus);
        waitForRendering(window.pages);
    }

    function press(window, name) {
        const key = testCase.named(window.contentItem, name);
        verify(key, "no key " + name);
        mouseClick(key);
    }

    // The caret with its air stands above the keyboard, and below the upper edge of the window.
    function seesCaret(window, field, what) {
        const keys = Qt.inputMethod.keyboardRectangle;
        const strip = testCase.named(window.contentItem, "keyboardAway").parent;
        const upper = Math.min(keys.y, strip.mapToItem(null, 0, 0).y);
        const caret = field.mapToItem(null, field.cursorRectangle);
        verify(keys.height > 0 && keys.width > 0, what);
        verify(window.height - upper <= 0.4 * window.height, what + ": keyboard " + (window.height - upper));
        verify(caret.y + caret.height + 24 <= upper, what + ": caret " + (caret.y + caret.height) + ", keyboard " + upper);
        for (let around = field.parent; around; around = around.parent) {
            const at = around.mapFromItem(null, caret);
            if (around.clip)
                verify(at.y >= 0 && at.y + at.height <= around.height, what + ": the caret is scrolled away");
        }
    }

    // One line, and where there is room for more a long note with the caret at its end.
    function writesIn(window, field, what) {
        tap(window, field);
        seesCaret(window, field, what);
        if (field instanceof TextEdit) {
            for (let line = 0; line < 12; ++line)
                keyClick(Qt.Key_Return);
            waitForRendering(window.pages);
            seesCaret(window, field, what + ", a long note");
            for (let line = 0; line < 12; ++line)
                keyClick(Qt.Key_Backspace);
        }
        press(window, "keyboardAway");
        tryVerify(() => !Qt.inputMethod.visible);
    }

    function test_the_caret_is_never_under_the_keyboard_data() {
        const rows = [];
        // Every moment of the gallery that has a field of its own.
        for (const scene of ["FirstStartAgency", "SetUp", "SetUpOwn", "Passphrase", "PassphraseOwn", "RecoveryKeys", "UnlockAgency",
            "UnlockTries", "HomeHeld", "StorageFull", "Account", "Decide", "Cases", "WriteUpNew", "WriteUpCorrected"]) {
            for (const [width, height] of [[1280, 800], [800, 1280]])
                for (const scale of [1, 1.5])
                    rows.push({ tag: scene + " " + width + "x" + height + " " + scale, scene: scene, width: width, height: height,
                        scale: scale });
        }
        return rows;
    }

    function test_the_caret_is_never_under_the_keyboard(row) {
        Theme.textScale = row.scale;
        const window = show(row.scene, row.width, row.height);
        const fields = testCase.fieldsOf(window.pages, []);
        verify(fields.length > 0);
        for (const field of fields)
            writesIn(window, field, row.tag + ", field " + fields.indexOf(field));
    }

    function test_the_caret_is_never_under_the_keyboard_in_a_sheet_data() {
        return [{ tag: "1280x800", width: 1280, height: 800 }, { tag: "800x1280", width: 800, height: 1280 }];
    }

    function test_the_caret_is_never_under_the_keyboard_in_a_sheet(row) {
        const window = show("Account", row.width, row.height);
        testCase.named(window.pages, "My own question").clicked();
        tryVerify(() => fieldsOf(window.pages, []).length > 0 && named(window.pages, "cancelButton"));
        const field = fieldsOf(window.pages, [])[0];
        writesIn(window, field, row.tag);
    }

    function test_it_goes_with_the_focus_and_does_not_come_back_with_it() {
        const window = show("Account", 1280, 800);
        const field = testCase.fieldsOf(window.pages, [])[0];
        const low = window.pages.height;
        tap(window, field);
        window.pages.app.interview.goTo("close");
        tryVerify(() => !Qt.inputMethod.visible);
        window.pages.app.interview.goTo("account");
        wait(50);
        const again = testCase.fieldsOf(window.pages, [])[0];
        again.forceActiveFocus();
        wait(50);
        verify(!Qt.inputMethod.visible);
        compare(testCase.named(window.pages, "keyboardAway"), null);
        compare(window.pages.height, low);
    }

    function test_the_cover_takes_it_away_at_once() {
        const window = show("Account", 1280, 800);
        const field = testCase.fieldsOf(window.pages, [])[0];
        tap(window, field);
        press(window, "q");
        press(window, "Shift");
        window.pages.app.cover();
        verify(!Qt.inputMethod.visible);
        compare(testCase.named(window.contentItem, "keyboardAway"), null);
        compare(testCase.named(window.contentItem, "q"), null);
        compare(InputContext.preeditText, "");
        compare(InputContext.surroundingText, "");
        compare(InputContext.selectedText, "");
        compare(InputContext.inputEngine.wordCandidateListModel.count, 0);
        for (const digit of "271828") // of appsupport.h
            window.pages.app.pressDigit(Number(digit));
        tryVerify(() => !window.pages.app.covered);
        wait(50);
        verify(!Qt.inputMethod.visible, "it came back by itself");
    }

    function test_what_its_keys_write_stands_in_the_field() {
        const window = show("Account", 1280, 800);
        const field = testCase.fieldsOf(window.pages, [])[0];
        tap(window, field);
        const before = field.text;
        for (const name of ["h", "e", "Space", "m", "y", "Erase"])
            press(window, name);
        compare(field.text.toLowerCase(), (before + "he m").toLowerCase());
        compare(InputContext.preeditText, "");
        verify(!InputContext.inputEngine.wordCandidateListVisibleHint, "there is a list of words");
        press(window, "keyboardLanguage");
        press(window, "keyboard-km_KH");
        tryVerify(() => named(window.contentItem, "\u1780"));
        const latin = field.text;
        for (const name of ["\u1780", "\u17d2", "Shift", "\u1782", "\u17bb\u17c6"])
            press(window, name);
        compare(field.text, latin + "\u1780\u17d2\u1782\u17bb\u17c6");
        press(window, "keyboardLanguage");
        press(window, "keyboard-en_GB");
        tryVerify(() => named(window.contentItem, "q"));
    }

    function test_nothing_of_a_passphrase_shows() {
        const window = show("UnlockTries", 1280, 800);
        const field = testCase.fieldsOf(window.pages, [])[0];
        tap(window, field);
        const key = testCase.named(window.contentItem, "q");
        tryVerify(() => window.pages.whole); // then all that speaks is there
        const words = Probe.everyWord(window.contentItem).filter(word => word !== "").length;
        mousePress(key);
        wait(50);
        compare(Probe.everyWord(window.contentItem).filter(word => word !== "").length, words, "a letter came up");
        mouseRelease(key);
        verify(/^.$/.test(field.displayText) && field.displayText !== "q", field.displayText);
        verify(!InputContext.inputEngine.wordCandidateListVisibleHint);
    }
}
