// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// A sentence that matters now, in place: something to know, to mind, or done. It waits for nobody and blocks nothing.
Rectangle {
    id: root

    enum Kind { Info, Caution, Done }

    property int kind: Banner.Info
    property string title: ""
    property string text: ""
    property string actionText: ""
    readonly property color ink: [Theme.textOnSelected, Theme.textOnCaution, Theme.textOnDone][root.kind]

    signal acted

    implicitWidth: 480
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.space)
    radius: Theme.radius
    color: [Theme.selectedBg, Theme.cautionBg, Theme.doneBg][root.kind]
    Accessible.role: root.kind === Banner.Caution ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: root.title === "" ? root.text : root.text === "" ? root.title : qsTr("%1. %2").arg(root.title).arg(root.text)

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.space

        IconShape {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
            name: ["info", "caution", "tick"][root.kind]
            color: root.ink
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            CalmText {
                Layout.fillWidth: true
                text: root.title
                strong: true
                color: root.ink
                visible: root.title !== ""
                Accessible.ignored: true
            }

            CalmText {
                Layout.fillWidth: true
                text: root.text
                color: root.ink
                visible: root.text !== ""
                Accessible.ignored: true
            }
        }

        CalmButton {
            Layout.maximumWidth: row.width * 0.4
            text: root.actionText
            visible: root.actionText !== ""
            onClicked: root.acted()
        }
    }
}
