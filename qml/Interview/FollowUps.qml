// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Theme

// Soft, open ways to go on from what was just said; in any order, none of them needed.
Flow {
    id: root

    required property var texts // a list of strings: C++ gives a QStringList, a row a list

    spacing: Theme.space
    visible: root.texts.length > 0

    Repeater {
        model: root.texts

        delegate: CalmText {
            required property string modelData

            width: Math.min(implicitWidth, root.width)
            text: "· " + modelData
            color: Theme.text2
        }
    }
}
