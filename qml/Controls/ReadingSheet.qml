// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// Lines to be read and nothing else, on one sheet. The rows of the model have `lineKind` and `words`.
Rectangle {
    id: root

    property alias model: rows.model

    implicitHeight: lines.implicitHeight + 2 * Theme.spaceLarge
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: Theme.spaceLarge
        spacing: Theme.gap

        Repeater {
            id: rows

            delegate: ReadingLine {
                required property int index

                Layout.fillWidth: true
                Layout.topMargin: heading && index > 0 ? Theme.spaceLarge : 0
            }
        }
    }
}
