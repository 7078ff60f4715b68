// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Gallery
import Tenang.Presentation
import Tenang.Tests
import Tenang.Theme

// The tablet turned towards the person, over the real pages and a real case: what is in the scene, and what leaves it.
TestCase {
    id: testCase

    name: "TurnedCard"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    readonly property string canary: "They kept my passport."
    readonly property string pin: "271828"

    Component { id: gallery; Gallery {} }

    function init() {
        wait(0); // until the page of before is gone
        Stages.clear();
    }

    function cleanup() {
        Theme.rtl = false;
    }

    function cleanupTestCase() { Stages.clear(); }

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

    // What points the way that words run.
    function skipSign(item) {
        if (item["name"] === "skip")
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = testCase.skipSign(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function has(page, word) {
        return Probe.everyWord(page).some(text => text.indexOf(word) >= 0);
    }

    // From the officer's page, over the card to try, to the card.
    function turned(width, height) {
        const app = Stages.appOf("CardLooking"); // waits, so not while the page is made
        const page = createTemporaryObject(gallery, testCase, { scene: "CardLooking", width: width ?? 1280, height: height ?? 800 });
        tryVerify(() => find(page, "confirmButton") !== null);
        waitForRendering(page);
        verify(has(page, testCase.canary));
        verify(has(page, app.interview.ref));
        verify(Probe.press(find(page, "confirmButton")));
        tryVerify(() => find(page, "answer-water") !== null);
        waitForRendering(page);
        mouseClick(find(page, "answer-water"));
        tryVerify(() => find(page, "answer-yes") !== null);
        waitForRendering(page);
        return page;
    }

    function app() {
        return Stages.appOf("CardLooking");
    }

    function isOnCard(page) {
        return app().cards.turned && find(page, "answer-yes") !== null && find(page, "turnButton") === null;
    }

    function test_no_object_and_no_reader_has_a_word_of_the_case() {
        const page = turned();
        const secrets = [testCase.canary, app().interview.ref, app().interview.promptText, app().interview.promptTitle,
            "Someone is in danger now", "Offer a break", "Stop for today", "Saved on this tablet"];
        for (const secret of secrets)
            tryVerify(() => !has(page, secret), 5000, secret);
        verify(has(page, "Would you like some water?"));
        mouseClick(find(page, "answer-yes"));
        compare(app().cards.chosen, "yes");
        verify(Probe.isChecked(find(page, "answer-yes")));
        for (const secret of secrets)
            verify(!has(page, secret), secret);
    }

    function test_no_key_and_no_long_press_leaves_the_card() {
        const page = turned();
        for (const key of [Qt.Key_Escape, Qt.Key_Backspace, Qt.Key_Home, Qt.Key_F4, Qt.Key_Q, Qt.Key_PageDown]) {
            keyClick(key);
            keyClick(key, Qt.AltModifier);
            keyClick(key, Qt.ControlModifier);
            verify(isOnCard(page), "key " + key);
        }
        for (const place of [[40, 760], [1240, 40], [640, 100], [1240, 760], [1000, 400]]) {
            mousePress(page, place[0], place[1]);
            wait(900);
            mouseRelease(page, place[0], place[1]);
            verify(isOnCard(page), "press at " + place);
        }
        compare(app().cards.chosen, "no"); // the last press was on it: the person's own
        find(page, "answer-yes").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space); // by keys alone
        compare(app().cards.chosen, "declined");
        verify(isOnCard(page));
    }

    function test_two_corners_and_the_pin_leave_it_and_a_wrong_pin_does_not() {
        const page = turned();
        const upper = find(page, "upperCorner"), lower = find(page, "lowerCorner");
        const fingers = touchEvent(page);
        fingers.press(0, upper, 30, 30).commit();
        wait(2300); // one corner alone
        fingers.release(0, upper, 30, 30).commit();
        compare(app().pinFor, AppViewModel.Nothing);
        fingers.press(0, upper, 30, 30).press(1, lower, 30, 60).commit();
        tryCompare(app(), "pinFor", AppViewModel.TurningBack, 10000);
        fingers.release(0, upper, 30, 30).release(1, lower, 30, 60).commit();
        verify(!has(page, testCase.canary));
        for (const digit of "111111")
            keyClick(digit);
        verify(app().cards.turned);
        verify(!has(page, testCase.canary));
        keyClick(Qt.Key_Escape);
        tryVerify(() => isOnCard(page));
        fingers.press(0, upper, 30, 30).press(1, lower, 30, 60).commit();
        tryCompare(app(), "pinFor", AppViewModel.TurningBack, 10000);
        fingers.release(0, upper, 30, 30).release(1, lower, 30, 60).commit();
        for (const digit of testCase.pin)
            keyClick(digit);
        tryVerify(() => find(page, "turnButton") !== null);
        verify(!app().cards.turned);
        verify(has(page, testCase.canary));
    }

    function test_answers_are_large_in_landscape_and_never_below_the_floor() {
        let page = turned();
        for (const name of ["answer-yes", "answer-no", "answer-declined", "answer-rest"]) {
            const answer = find(page, name);
            verify(answer.width >= 340 && answer.height >= 200, name + " " + answer.width + "x" + answer.height);
        }
        page.width = 1024;
        page.height = 600;
        waitForRendering(page);
        for (const name of ["answer-yes", "answer-no", "answer-declined", "answer-rest"]) {
            const answer = find(page, name);
            verify(answer.width >= 160 && answer.height >= 120, name + " " + answer.width + "x" + answer.height);
        }
        compare(Probe.textFaults(page), []);
    }

    function test_a_card_mirrors_with_its_own_language_and_not_with_the_screens() {
        Stages.appOf("CardTurnedUrdu");
        const urdu = createTemporaryObject(gallery, testCase, { scene: "CardTurnedUrdu", width: 1280, height: 800 });
        tryVerify(() => find(urdu, "answer-yes") !== null);
        waitForRendering(urdu);
        verify(!Theme.rtl);
        verify(find(urdu, "answer-yes").mapToItem(urdu, 0, 0).x > find(urdu, "answer-no").mapToItem(urdu, 0, 0).x);
        verify(find(urdu, "hideButton").mapToItem(urdu, 0, 0).x > 640);
        verify(skipSign(find(urdu, "answer-declined")).rtl);
        const page = turned();
        Theme.rtl = true; // an officer who reads Arabic; the card is in English
        waitForRendering(page);
        verify(find(page, "answer-yes").mapToItem(page, 0, 0).x < find(page, "answer-no").mapToItem(page, 0, 0).x);
        verify(find(page, "hideButton").mapToItem(page, 0, 0).x < 640);
        verify(!skipSign(find(page, "answer-declined")).rtl);
    }
}
