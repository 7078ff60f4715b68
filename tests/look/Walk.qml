// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Gallery

// A test that goes to the moments of the app, one at a time: each holds locked memory, of which a process has little.
TestCase {
    id: walk

    when: windowShown
    visible: true
    width: 1280
    height: 1280

    Component { id: gallery; Gallery {} }

    function moments() {
        return Stages.scenes.map(scene => ({ tag: scene, scene: scene }));
    }

    // Null where it cannot be reached, as Stages says.
    function open(scene, look) {
        wait(0); // the page of the last one goes first
        Stages.clear();
        if (!Stages.isReached(scene)) // waits, so not while the page is made
            return null;
        const page = createTemporaryObject(gallery, walk, Object.assign({ scene: scene, width: 1280, height: 1280 }, look));
        tryVerify(() => page.play());
        waitForRendering(page);
        return page;
    }

    // Layouts and drawn signs settle over a few frames; what is wrong after that stays wrong.
    function compareSettled(faults) {
        let found = faults();
        for (let frame = 0; frame < 25 && found.length > 0; ++frame) {
            wait(20);
            found = faults();
        }
        compare(found, []);
    }

    function cleanupTestCase() { Stages.clear(); }
}
