// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// A plain ground for one control's states.
Rectangle {
    id: root

    default property alias content: column.data

    color: Theme.bg
    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.spaceLarge
        spacing: Theme.space
    }
}
