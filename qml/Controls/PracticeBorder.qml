// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// The patterned frame of the practice vault: nobody may take practice for real, or real for practice.
Item {
    id: root

    readonly property real dash: Theme.practiceFrame
    readonly property real step: 2 * root.dash

    // Each of the four stays at its own side: turned round, two would lie on one another and a side be bare.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    component Dashes: Item {
        id: dashes

        property bool upright: false

        width: dashes.upright ? Theme.practiceFrame : root.width
        height: dashes.upright ? root.height : Theme.practiceFrame
        clip: true

        Repeater {
            model: Math.ceil((dashes.upright ? dashes.height : dashes.width) / root.step)

            Rectangle {
                required property int index

                x: dashes.upright ? (Theme.practiceFrame - width) / 2 : index * root.step + root.dash / 2
                y: dashes.upright ? index * root.step + root.dash / 2 : (Theme.practiceFrame - height) / 2
                width: dashes.upright ? root.dash / 3 : root.dash
                height: dashes.upright ? root.dash : root.dash / 3
                radius: root.dash / 6
                color: Theme.practiceMark
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.none
        border.width: Theme.practiceFrame
        border.color: Theme.cautionBg
    }

    Dashes {}

    Dashes {
        anchors.bottom: parent.bottom
    }

    Dashes {
        upright: true
    }

    Dashes {
        anchors.right: parent.right
        upright: true
    }
}
