// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Tenang.Theme

// The patterned frame of the practice vault: nobody may take practice for real, or real for practice.
Item {
    id: root

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        color: Theme.none
        border.width: Theme.practiceFrame
        border.color: Theme.cautionBg
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.textOnCaution
            strokeWidth: Theme.practiceFrame / 3
            strokeStyle: ShapePath.DashLine
            dashPattern: [2, 4]
            capStyle: ShapePath.RoundCap
            fillColor: Theme.none
            startX: Theme.practiceFrame / 2
            startY: Theme.practiceFrame / 2

            PathLine { x: root.width - Theme.practiceFrame / 2; y: Theme.practiceFrame / 2 }
            PathLine { x: root.width - Theme.practiceFrame / 2; y: root.height - Theme.practiceFrame / 2 }
            PathLine { x: Theme.practiceFrame / 2; y: root.height - Theme.practiceFrame / 2 }
            PathLine { x: Theme.practiceFrame / 2; y: Theme.practiceFrame / 2 }
        }
    }
}
