// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Gallery
import Tenang.Tests
import Tenang.Theme

// A page that is gone to, in a window that is there: everything stands where it stands after the window was made
// larger and smaller again. What Qt's layouts made too early, they made wrong, and nothing but a new size mends it.
TestCase {
    id: testCase

    name: "Opening"
    when: windowShown
    visible: true
    width: 1280
    height: 1280

    Component { id: gallery; Gallery {} }

    function cleanupTestCase() { Stages.clear(); }

    // Where each text and each thing with a name is drawn.
    function places(item, top, found) {
        if (!item.visible || item.opacity === 0)
            return found;
        const text = item["text"];
        const at = item.mapToItem(top, 0, 0, item.width, item.height);
        const inSight = at.y < top.height && at.y + at.height > 0; // a list guesses at what it has not reached
        if (inSight && (item.objectName !== "" || (typeof text === "string" && text !== ""))) {
            found.push([text ?? item.objectName, Math.round(at.x), Math.round(at.y), Math.round(at.width), Math.round(at.height)].join(" "));
        }
        for (let i = 0; i < item.children.length; ++i)
            testCase.places(item.children[i], top, found);
        return found;
    }

    function ways() {
        return {
            contacts: app => app.goContacts(),
            aContact: app => { app.goContacts(); app.contacts.choose("th-1300"); },
            cases: app => app.goCases(),
            trail: app => { app.goCases(); app.cases.trail.show("", ""); },
            newConversation: app => app.goNewConversation(),
            settings: app => app.goSettings(),
            passphrase: app => app.goPassphrase(),
            account: app => app.begin(app.protocols()[0].code, "my"),
            unlock: app => app.lock()
        };
    }

    function test_everything_stands_where_it_belongs_at_once_data() {
        const rows = [];
        for (const way of Object.keys(testCase.ways())) {
            for (const look of [{ width: 1280, height: 800 }, { width: 800, height: 1280 }, { width: 1280, height: 800, language: "ur", rtl: true, textScale: 1.5 }])
                rows.push({ tag: way + " " + JSON.stringify(look), way: way, look: look });
        }
        return rows;
    }

    function test_everything_stands_where_it_belongs_at_once(row) {
        wait(0); // until the page of before is gone
        if (row.way === "unlock") // what is locked does not go home
            Stages.clear();
        const app = Stages.appOf("Account");
        app.goHome();
        const page = createTemporaryObject(gallery, testCase, Object.assign({ scene: "Account" }, row.look));
        waitForRendering(page);
        const before = app.place;
        testCase.ways()[row.way](app);
        tryVerify(() => app.place !== before);
        for (let frame = 0; frame < 3; ++frame) {
            page.update();
            waitForRendering(page);
        }
        compare(Probe.textFaults(page), []);
        const found = testCase.places(page, page, []);
        page.width += 64;
        page.height += 64;
        waitForRendering(page);
        page.width -= 64;
        page.height -= 64;
        waitForRendering(page);
        const settled = testCase.places(page, page, []);
        compare(found.filter(place => !settled.includes(place)), []);
        compare(settled.filter(place => !found.includes(place)), []);
    }
}
