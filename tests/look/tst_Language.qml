// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Gallery
import Tenang.Look

Walk {
    name: "Language"

    function init() { Stages.speak("en"); }
    function cleanup() { Stages.speak("en"); }

    // Without what is drawn by lot: references of cases, heads of the record, a passphrase that is offered.
    function said(page) {
        return Said.on(page).map(words => words.replace(/(P-)?[A-Z][0-9]-[0-9]{3}/g, "REF")
            .replace(/[0-9a-f]{4} [0-9a-f]{4}/g, "HEAD").replace(/^([a-z]+ ){4}[a-z]+$/, "WORDS"));
    }

    // Where the other language is chosen on the open page, all is said as where it was the language from the beginning.
    function test_a_language_is_chosen_at_every_moment_and_nothing_stays_in_the_one_before_data() { return moments(); }

    function test_a_language_is_chosen_at_every_moment_and_nothing_stays_in_the_one_before(row) {
        const chosen = open(row.scene, { height: 4000 });
        verify(chosen);
        const before = said(chosen);
        Stages.speakAgain(row.scene, "stacked");
        Stages.sayPagesAgain();
        waitForRendering(chosen);
        const anew = said(chosen);
        verify(before.join() !== anew.join(), "nothing is said in another language");
        chosen.destroy();
        wait(0);
        const built = open(row.scene, { height: 4000 });
        verify(built);
        let expected = [];
        compareSettled(() => {
            expected = said(built);
            return anew.filter(words => !expected.includes(words));
        });
        built.destroy();
    }
}
