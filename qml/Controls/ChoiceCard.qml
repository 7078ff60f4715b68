// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// A large choice with a title and a sentence: which way to go (an arrow), or which one holds (`choosable`, a tick).
Touchable {
    id: root

    property string title: ""
    property string detail: ""
    property string symbol: ""
    property bool choosable: false
    property bool selected: false
    readonly property color ink: root.selected ? Theme.textOnSelected : Theme.text

    text: root.title
    spokenDetail: root.detail
    minimum: Theme.touchLarge
    horizontalPadding: Theme.spaceLarge
    verticalPadding: Theme.space
    spokenRole: root.choosable ? Accessible.RadioButton : Accessible.Button
    spokenCheckable: root.choosable
    spokenChecked: root.choosable && root.selected

    face: RowLayout {
        anchors.fill: parent
        spacing: Theme.space

        IconShape {
            name: root.symbol
            color: root.selected ? Theme.textOnSelected : Theme.primary
            size: Theme.sign * 1.25
            visible: root.symbol !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            CalmText {
                Layout.fillWidth: true
                text: root.title
                strong: true
                color: root.ink
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                text: root.detail
                color: root.selected ? Theme.textOnSelected : Theme.text2
                font.pixelSize: Theme.size(16, Theme.language)
                visible: root.detail !== ""
                Accessible.ignored: true
            }
        }

        IconShape {
            name: !root.choosable ? "next" : root.selected ? "tick" : "ring"
            color: root.choosable ? root.ink : Theme.text2
        }
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
