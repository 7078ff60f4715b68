// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Words on a card: as large as the room allows, between 28 and 56 pixels, and never broken inside.
CalmText {
    id: root

    property int base: Theme.cardMost

    kind: CalmText.Card
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    font.pixelSize: Math.max(Theme.cardLeast, Math.min(Theme.cardMost, Theme.size(root.base, root.language)))
    fontSizeMode: Text.Fit
    minimumPixelSize: Theme.cardFloor
}
