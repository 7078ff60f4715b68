// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Words on a card: as large as the room allows, between 28 and 56 pixels, and never broken inside.
CalmText {
    id: root

    property int base: Theme.cardMost
    // Qt 6.4 fits the lines as if they stood without air between them: that air is kept free around them.
    readonly property int air: root.fontSizeMode === Text.Fit
        ? Math.ceil(root.height * (1 - 1 / Math.max(1, root.lineHeight)) / 2) + 1 : 0

    kind: CalmText.Card
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    topPadding: Math.max(root.air, Math.ceil(root.script.above * root.font.pixelSize))
    bottomPadding: Math.max(root.air, Math.ceil(root.script.below * root.font.pixelSize))
    font.pixelSize: Math.max(Theme.cardLeast, Math.min(Theme.cardMost, Theme.size(root.base, root.language)))
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.cardFloor
}
