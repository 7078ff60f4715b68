// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Gallery
import Tenang.Look
import Tenang.Theme

Walk {
    name: "Practice"

    function cleanup() { Stages.practise(false); }

    // What is before the vault is opened, or about the officer's own, which practice does not offer.
    readonly property var ownOnly: /^(FirstStart|SetUp|Unlock|Recovery|Passphrase|HomeAgency|SettingsLocked|CasesHundreds|CaseRemoved|PinBeforeRemoval|ContactsCountry)/
    // Under the tour, which only practice has, the page and its frame are dimmed.
    readonly property var dimmed: /^Guide/
    // The person reads only the card.
    readonly property var wordless: /^CardTurned/

    function check(scene, rtl) {
        const page = open(scene, { rtl: rtl });
        verify(page);
        const practice = Stages.appOf(scene).practice;
        if (!practice || !dimmed.test(scene))
            tryVerify(() => Practice.sides(page, Theme.cautionBg, Theme.practiceMark) === (practice ? 4 : 0));
        if (practice && !dimmed.test(scene) && !wordless.test(scene))
            verify(Practice.says(page, "Practice"));
        page.destroy();
        return practice;
    }

    function test_practice_is_seen_at_every_moment_of_it_and_at_no_other_data() { return moments(); }

    function test_practice_is_seen_at_every_moment_of_it_and_at_no_other(row) {
        if (check(row.scene, true) || ownOnly.test(row.scene))
            return;
        Stages.practise(true);
        verify(check(row.scene, false), "practice was left");
    }
}
