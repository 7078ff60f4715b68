// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Gallery
import Tenang.Look

Walk {
    id: walk

    name: "Mirror"

    property int numbers: 0

    function cleanup() { Stages.speak("en"); }

    function test_right_to_left_is_the_mirror_of_left_to_right_data() { return moments(); }

    function test_right_to_left_is_the_mirror_of_left_to_right(row) {
        const page = open(row.scene, {});
        let found = [];
        for (let look = 0; look < 10; ++look) { // words may have been on their way into the vault meanwhile
            page.rtl = false;
            wait(20 * look);
            Mirror.look(page);
            page.rtl = true;
            wait(20 * look);
            found = Mirror.faults(page);
            if (found.length === 0)
                break;
        }
        compare(found, []);
        compare(Mirror.sideFaults(page), []);
    }

    function test_a_number_runs_to_the_right_among_words_that_run_to_the_left_data() {
        const some = /^(Acts|Case|Contact|Danger|Decide|Guide|Letter|Review|Settings|Unlock)/; // each page with numbers
        return moments().filter(row => Mirror.isNight() || some.test(row.scene));
    }

    function test_a_number_runs_to_the_right_among_words_that_run_to_the_left(row) {
        Stages.speak("ur");
        const page = open(row.scene, { language: "ur", rtl: true });
        walk.numbers += Mirror.numberCount(page);
        compare(Mirror.numberFaults(page), []);
    }

    function cleanupTestCase() {
        Stages.clear();
        verify(walk.numbers > 20, walk.numbers + " numbers were seen");
    }
}
