// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Tenang.Tests
import Tenang.Theme

TestCase {
    id: testCase

    name: "Theme"
    when: windowShown

    function cleanup() {
        Theme.dark = false;
        Theme.lowLight = false;
        Theme.language = "en";
        Theme.textScale = 1;
        Theme.reduceMotion = false;
    }

    function test_every_text_is_read_with_ease_data() {
        return [{ tag: "day", dark: false, low: false }, { tag: "dark", dark: true, low: false },
            { tag: "low light", dark: true, low: true }];
    }

    function test_every_text_is_read_with_ease(row) {
        Theme.dark = row.dark;
        Theme.lowLight = row.low;
        const pairs = [["text", "bg"], ["text", "surface"], ["text", "surfacePressed"], ["text2", "bg"], ["text2", "surface"],
            ["textOnPrimary", "primary"], ["textOnPrimary", "primaryPressed"], ["textOnSelected", "selectedBg"],
            ["textOnCaution", "cautionBg"], ["textOnDone", "doneBg"], ["removeText", "bg"], ["removeText", "surface"]];
        for (const [ink, ground] of pairs) {
            const ratio = Probe.contrast(Theme[ink], Theme[ground]);
            verify(ratio >= 7, ink + " on " + ground + " is " + ratio.toFixed(2));
        }
    }

    function test_every_outline_and_sign_is_seen_data() {
        return test_every_text_is_read_with_ease_data();
    }

    function test_every_outline_and_sign_is_seen(row) {
        Theme.dark = row.dark;
        Theme.lowLight = row.low;
        const pairs = [["outline", "bg"], ["outline", "surface"], ["primary", "bg"], ["primary", "surface"],
            ["primary", "selectedBg"], ["text2", "surfacePressed"], ["practiceMark", "cautionBg"]];
        for (const [ink, ground] of pairs) {
            const ratio = Probe.contrast(Theme[ink], Theme[ground]);
            verify(ratio >= 3, ink + " on " + ground + " is " + ratio.toFixed(2));
        }
    }

    function test_no_colour_is_an_alarm_data() {
        return test_every_text_is_read_with_ease_data();
    }

    function test_no_colour_is_an_alarm(row) {
        Theme.dark = row.dark;
        Theme.lowLight = row.low;
        for (const token in Theme) {
            if (/(bg|text|outline|primary|surface|hairline|Bg|On[A-Z].*|Mark)$/.test(token) && typeof Theme[token] === "object")
                verify(!Probe.isAlarming(Theme[token]), token);
        }
    }

    function test_low_light_shines_less_than_dark() {
        Theme.dark = true;
        const bright = Theme.text.hslLightness;
        Theme.lowLight = true;
        verify(Theme.text.hslLightness < bright);
    }

    function test_text_follows_the_officers_scale_and_is_never_below_fifteen() {
        compare(Theme.body, 18);
        Theme.textScale = 1.5;
        compare(Theme.body, 27);
        Theme.textScale = 0.9;
        compare(Theme.small, 15);
    }

    function test_each_script_has_its_own_face_and_size() {
        Theme.language = "my";
        compare(Theme.family, "Noto Sans Myanmar");
        compare(Theme.body, 20);
        compare(Theme.scriptOf("ur-PK").bold, false);
        compare(Theme.scriptOf("zh-Hant").family, "Noto Sans CJK TC");
        compare(Theme.scriptOf("zh").family, "Noto Sans CJK SC");
        compare(Theme.scriptOf("tet").family, "Noto Sans");
    }

    function test_direction_follows_the_language() {
        verify(!Theme.rtl);
        Theme.language = "ar";
        verify(Theme.rtl);
        Theme.language = "arn";
        verify(!Theme.rtl);
    }

    function test_less_motion_is_no_motion() {
        verify(Theme.fade > 0);
        Theme.reduceMotion = true;
        compare(Theme.fade, 0);
    }
}
