// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// Why the agency's settings on this tablet are not in force. Nobody is kept from working by it.
ColumnLayout {
    id: root

    required property AppViewModel app

    visible: root.app.agencyProblems.length > 0

    Repeater {
        model: root.app.agencyProblems

        delegate: Banner {
            required property string modelData

            Layout.fillWidth: true
            kind: Banner.Caution
            title: qsTr("The settings of your agency are not in force")
            text: modelData
        }
    }
}
