// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The button. One primary action a page, at the bottom end; all others are plain; quiet ones step back.
Touchable {
    id: root

    enum Kind { Plain, Primary, Quiet }

    property int kind: CalmButton.Plain
    // A name of IconShape, or empty.
    property string symbol: ""
    property bool symbolAfter: false
    readonly property bool primary: root.kind === CalmButton.Primary
    readonly property bool quiet: root.kind === CalmButton.Quiet

    horizontalPadding: root.text === "" ? Theme.gap : root.quiet ? Theme.space : Theme.spaceLarge

    face: SignedLabel {
        anchors.fill: parent
        text: root.text
        symbol: root.symbol
        symbolAfter: root.symbolAfter
        color: root.primary ? Theme.textOnPrimary : Theme.text
        pixelSize: root.pixelSize
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.primary ? (root.down ? Theme.primaryPressed : Theme.primary)
            : root.down ? Theme.surfacePressed : root.quiet ? Theme.none : Theme.surface
        border.width: root.kind === CalmButton.Plain ? Theme.line : 0
        border.color: Theme.outline

        FocusRing {
            shown: root.visualFocus
        }
    }
}
