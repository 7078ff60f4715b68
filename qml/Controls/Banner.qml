// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// A sentence that matters now, in place: something to know, to mind, or done. It waits for nobody and blocks
// nothing.
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
    implicitHeight: Math.max(Theme.touch,
        Math.max(words.implicitHeight, action.visible ? action.height : 0) + 2 * Theme.space)
    radius: Theme.radius
    color: [Theme.selectedBg, Theme.cautionBg, Theme.doneBg][root.kind]
    Accessible.role: root.kind === Banner.Caution ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: root.title === "" ? root.text
        //: Read aloud: %1 the title of a notice, %2 its text
        : root.text === "" ? root.title : qsTr("%1. %2").arg(root.title).arg(root.text)

    RowFace {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        height: implicitHeight
        symbol: ["info", "caution", "tick"][root.kind]
        symbolColor: root.ink
        symbolOnTop: true
        title: root.title
        strong: true
        detail: root.text
        detailSize: Theme.body
        ink: root.ink
        ink2: root.ink
        endRoom: action.visible ? action.width : 0
    }

    CalmButton {
        id: action

        anchors.right: words.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, words.width * 0.4)
        text: root.actionText
        visible: root.actionText !== ""
        onClicked: root.acted()
    }
}
