// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// A large choice with a title and a sentence: which way to go (an arrow), or which one holds (`choosable`, a
// tick).
Touchable {
    id: root

    property string title: ""
    property string detail: ""
    property string symbol: ""
    property bool choosable: false
    property bool selected: false

    text: root.title
    spokenDetail: root.detail
    minimum: Theme.touchLarge
    horizontalPadding: Theme.spaceLarge
    verticalPadding: Theme.space
    spokenRole: root.choosable ? Accessible.RadioButton : Accessible.Button
    spokenCheckable: root.choosable
    spokenChecked: root.choosable && root.selected

    face: RowFace {
        anchors.fill: parent
        symbol: root.symbol
        symbolColor: root.selected ? Theme.textOnSelected : Theme.primary
        symbolSize: Theme.sign * 1.25
        title: root.title
        strong: true
        detail: root.detail
        detailSize: Theme.size(16, Theme.language)
        endSymbol: !root.choosable ? "next" : root.selected ? "tick" : "ring"
        ink: root.selected ? Theme.textOnSelected : Theme.text
        ink2: root.selected ? Theme.textOnSelected : Theme.text2
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.selectedBg : Theme.surface
        border.width: root.selected ? Theme.lineStrong : Theme.line
        border.color: root.selected ? Theme.primary : Theme.outline

        FocusRing {
            around: Theme.radiusLarge
            shown: root.visualFocus
        }
    }
}
