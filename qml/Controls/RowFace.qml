// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The inside of rows, cards and banners: a sign, a title over a detail, and at the end a word or a sign.
// Anchors and columns instead of layouts: nested layouts of Qt 6.4 keep a stale height when wrapping text
// grows.
Item {
    id: root

    property string symbol: ""
    property color symbolColor: Theme.primary
    property real symbolSize: Theme.sign
    property bool symbolOnTop: false
    property string title: ""
    property bool strong: false
    property string detail: ""
    property int detailSize: Theme.small
    property string aside: ""
    property string endSymbol: ""
    property color ink: Theme.text
    property color ink2: Theme.text2
    // Kept free at the end for something that the owner puts there.
    property real endRoom: 0

    readonly property Text first: root.title !== "" ? titleText : detailText

    implicitWidth: 320
    implicitHeight: Math.max(words.height, sign.visible ? sign.height : 0, end.height)

    IconShape {
        id: sign

        anchors.left: parent.left
        y: root.symbolOnTop ? Math.max(Theme.gapTiny, (root.first.height / Math.max(1, root.first.lineCount) - height) / 2)
            : (parent.height - height) / 2
        name: root.symbol
        color: root.symbolColor
        size: root.symbolSize
        visible: root.symbol !== ""
    }

    Column {
        id: words

        anchors.left: sign.visible ? sign.right : parent.left
        anchors.leftMargin: sign.visible ? Theme.space : 0
        anchors.right: end.left
        anchors.rightMargin: end.width > 0 || root.endRoom > 0 ? Theme.space : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.title !== "" && root.detail !== "" ? Theme.gapTiny : 0

        CalmText {
            id: titleText

            width: parent.width
            text: root.title
            strong: root.strong
            color: root.ink
            visible: root.title !== ""
            Accessible.ignored: true
        }

        CalmText {
            id: detailText

            width: parent.width
            text: root.detail
            color: root.ink2
            font.pixelSize: root.detailSize
            visible: root.detail !== ""
            Accessible.ignored: true
        }
    }

    Text {
        id: measure

        visible: false
        text: root.aside
        textFormat: Text.PlainText
        font: asideText.font
        Accessible.ignored: true
    }

    Row {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: root.endRoom
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.aside !== "" && root.endSymbol !== "" ? Theme.space : 0

        CalmText {
            id: asideText

            anchors.verticalCenter: parent.verticalCenter
            width: root.aside === "" ? 0 : Math.min(Math.ceil(measure.implicitWidth), root.width * 0.4)
            kind: CalmText.Small
            text: root.aside
            color: root.ink2
            visible: root.aside !== ""
            Accessible.ignored: true
        }

        IconShape {
            anchors.verticalCenter: parent.verticalCenter
            name: root.endSymbol
            color: root.ink2
            visible: root.endSymbol !== ""
        }
    }
}
