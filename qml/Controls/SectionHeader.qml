// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The name of a group, and one sentence on what it is for.
Column {
    id: root

    property string title: ""
    property string helper: ""

    spacing: Theme.gapTiny

    CalmText {
        width: root.width
        text: root.title
        strong: true
        Accessible.role: Accessible.Heading
    }

    CalmText {
        width: root.width
        kind: CalmText.Small
        text: root.helper
        visible: root.helper !== ""
    }
}
