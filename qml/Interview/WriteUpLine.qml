// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Theme

// One line of the conversation as it went: a topic, below it its notes and what was marked there.
Touchable {
    id: root

    required property int index
    required property string entryKey
    required property string lineKind
    required property string heading
    required property string detail
    property bool selected: false
    readonly property bool under: root.lineKind === "note" || root.lineKind === "mark"

    text: root.heading
    spokenDetail: root.detail
    pressable: root.lineKind !== "heading"
    verticalPadding: Theme.gapSmall
    spokenRole: root.pressable ? Accessible.ListItem : Accessible.Heading
    Accessible.selected: root.selected

    face: RowFace {
        anchors.fill: parent
        anchors.leftMargin: root.under ? Theme.space : 0
        title: root.heading
        strong: !root.under
        detail: root.detail
        endSymbol: root.lineKind === "topic" ? "next" : ""
        ink: root.selected ? Theme.textOnSelected : Theme.text
        ink2: root.selected ? Theme.textOnSelected : Theme.text2
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.selected ? Theme.selectedBg : root.under ? Theme.surface : Theme.none
        border.width: root.selected ? Theme.lineStrong : 0
        border.color: Theme.primary

        FocusRing {
            anchors.margins: 0
            around: Theme.radius - Theme.ring
            shown: root.visualFocus
        }
    }
}
