// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Gallery
import Tenang.Tests
import Tenang.Theme

// Walks every page of the gallery in every set of choices, and every moment of the app in the hardest of them.
TestCase {
    id: testCase

    name: "Gallery"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    readonly property list<string> pages: ["Banners", "Buttons", "Cards", "Chips", "Empty", "Fields", "Icons", "InterviewFrame",
        "Pin", "Rail", "Rows", "ScriptsPage", "Sheet", "StartFrame", "TextKinds", "YesNo"]

    property string walked: ""

    readonly property var byNight: [["vi", { width: 1024, height: 600, language: "vi" }], ["th", { width: 1280, height: 800, language: "th", textScale: 1.5 }],
        ["id", { width: 800, height: 1280, language: "id", textScale: 1.25 }], ["zh-Hans", { width: 1024, height: 600, language: "zh-Hans" }],
        ["my", { width: 1280, height: 800, language: "my", textScale: 1.5 }], ["km", { width: 1024, height: 600, language: "km" }]]

    Component { id: gallery; Gallery {} }

    function cleanup() {
        Stages.speak("en");
        Theme.textScale = 1;
        Theme.language = "en";
    }

    // Layouts settle over a few frames; what is wrong after that stays wrong and is told by the caller.
    function settle(page) {
        for (let frame = 0; frame < 50 && Probe.textFaults(page).length + Probe.touchFaults(page, 0).length > 0; ++frame)
            wait(20);
    }

    function everything() {
        const rows = [];
        for (const page of testCase.pages) {
            for (const size of [[1280, 800], [800, 1280], [1024, 600]]) {
                for (const look of [{}, { textScale: 1.5 }, { language: "my" }, { rtl: true, dark: true }, { language: "km", textScale: 1.25 }]) {
                    const properties = Object.assign({ page: page, width: size[0], height: size[1] }, look);
                    rows.push({ tag: page + " " + size.join("x") + " " + JSON.stringify(look), properties: properties });
                }
            }
        }
        return rows;
    }

    function test_everything_can_be_touched_read_aloud_and_read_data() { return everything(); }

    function test_everything_can_be_touched_read_aloud_and_read(row) {
        const page = createTemporaryObject(gallery, testCase, row.properties);
        waitForRendering(page);
        settle(page);
        compare(Probe.touchFaults(page, Theme.touchFloor), []);
        compare(Probe.textFaults(page), []);
    }

    function test_a_moment_of_the_app_can_be_touched_read_aloud_and_read_data() {
        const rows = [];
        for (const scene of Stages.scenes) {
            // Languages that are translated into, and shapes of words for those that will be.
            for (const [speech, look] of [["long", { width: 1280, height: 800, textScale: 1.5 }], ["en", { width: 1920, height: 1200 }],
                ["ur", { width: 1024, height: 600, rtl: true, language: "ur", dark: true }],
                ["my", { width: 800, height: 1280, language: "my" }],
                ["km", { width: 800, height: 1280, language: "km", textScale: 1.5 }]])
                rows.push({ tag: scene + " " + speech + " " + JSON.stringify(look), scene: scene, look: look, speech: speech });
            for (const [speech, look] of Stages.isNight ? testCase.byNight : [])
                rows.push({ tag: scene + " " + speech + " " + JSON.stringify(look), scene: scene, look: look, speech: speech });
        }
        return rows;
    }

    function test_a_moment_of_the_app_can_be_touched_read_aloud_and_read(row) {
        Stages.speak(row.speech);
        if (row.scene !== testCase.walked) { // one at a time: a process has little locked memory
            wait(0); // the page of the last one goes first
            Stages.clear();
            testCase.walked = row.scene;
        }
        Stages.isReached(row.scene); // waits, so not while the page is made
        Stages.speakAgain(row.scene, row.speech);
        const page = createTemporaryObject(gallery, testCase, Object.assign({ scene: row.scene }, row.look));
        tryVerify(() => page.play());
        waitForRendering(page);
        settle(page);
        compare(Probe.touchFaults(page, Theme.touchFloor), []);
        compare(Probe.textFaults(page), []);
        if (row.look.textScale === undefined)
            compare(Probe.alarmingPixels(page), 0);
    }

    function cleanupTestCase() { Stages.clear(); }

    function test_a_page_that_is_open_follows_a_new_language_and_scale_data() {
        return testCase.pages.map(page => ({ tag: page, page: page }));
    }

    function test_a_page_that_is_open_follows_a_new_language_and_scale(row) {
        const page = createTemporaryObject(gallery, testCase, { page: row.page, width: 1024, height: 768 });
        waitForRendering(page);
        for (const [language, scale] of [["en", 1.5], ["my", 1.25], ["km", 1], ["en", 1]]) {
            page.language = language;
            page.textScale = scale;
            settle(page);
            compare(Probe.textFaults(page), [], language + " " + scale);
        }
    }

    function test_nothing_is_red_data() {
        return testCase.pages.map(page => ({ tag: page, page: page }));
    }

    function test_nothing_is_red(row) {
        for (const dark of [false, true]) {
            const page = createTemporaryObject(gallery, testCase, { page: row.page, width: 800, height: 800, dark: dark });
            waitForRendering(page);
            compare(Probe.alarmingPixels(page), 0);
            page.destroy();
            wait(0);
        }
    }
}
