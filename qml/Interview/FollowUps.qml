// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Theme

// Soft, open ways to go on from what was just said; in any order, none of them needed.
Flow {
    id: root

    property alias texts: lines.model // strings

    spacing: Theme.space
    visible: lines.count > 0

    Repeater {
        id: lines

        delegate: CalmText {
            required property string modelData

            width: Math.min(implicitWidth, root.width)
            text: "· " + modelData
            color: Theme.text2
        }
    }
}
