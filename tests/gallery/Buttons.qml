// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

GalleryPage {
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        CalmButton { kind: CalmButton.Primary; text: "When ready"; symbol: "next"; symbolAfter: true }
        CalmButton { text: "Not today" }
        CalmButton { kind: CalmButton.Quiet; text: "Back"; symbol: "back" }
        CalmButton { text: "Who to call"; symbol: "phone" }
        CalmButton { symbol: "hide"; spoken: "Hide the screen"; minimum: Theme.touchLarge }
        CalmButton { text: "Someone is in danger now"; minimum: Theme.touchLarge; symbol: "shield" }
    }

    CalmText { kind: CalmText.Small; text: "With the keyboard's ring, pressed, and narrow" }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space

        CalmButton { id: ringed; text: "Plain"; focus: true }
        CalmButton { text: "Plain, pressed"; down: true }
        CalmButton { text: "Primary, pressed"; kind: CalmButton.Primary; down: true }
        CalmButton { text: "Quiet, pressed"; kind: CalmButton.Quiet; down: true }
        CalmButton { width: 200; text: "A long label that has to wrap in a narrow place"; symbol: "letter" }
    }
}
