// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Look

Walk {
    name: "Contrast"

    function test_what_is_drawn_is_read_with_ease_data() { return moments(); }

    function test_what_is_drawn_is_read_with_ease(row) {
        const page = open(row.scene, {});
        compareSettled(() => Ink.faults(page));
        page.dark = true;
        compareSettled(() => Ink.faults(page));
        page.lowLight = true;
        compareSettled(() => Ink.faults(page));
    }
}
