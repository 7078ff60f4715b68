// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The head of every page: Hide, what this page is and whether its words are kept, then the actions.
Item {
    id: root

    property string title: ""
    property string subtitle: ""
    property int saved: SavedLine.Nothing
    property bool practice: false
    property bool hideShown: true
    // False while a sheet is up: then only Hide answers.
    property bool open: true
    property alias actions: headerRow.actions
    // With large letters on a narrow screen the actions stand below the title.
    readonly property real beside: root.width - (root.hideShown ? Theme.touchLarge + Theme.space : 0)
        - (root.practice ? practiceTag.width + Theme.space : 0)
        - Math.max(root.width / 5, savedLine.width) - Theme.space
    readonly property bool stacked: headerRow.natural > root.beside * 1.4
    readonly property real firstRow: Math.max(Theme.touchLarge, words.height,
        root.stacked ? 0 : headerRow.implicitHeight)

    signal hideAsked

    height: root.firstRow + (root.stacked ? headerRow.implicitHeight + Theme.apart : 0)

    function focusTitle() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    CalmButton {
        id: hide

        anchors.left: parent.left
        y: (root.firstRow - height) / 2
        minimum: Theme.touchLarge
        symbol: "hide"
        objectName: "hideButton"
        //: Read aloud for a button with a picture: cover the screen at once
        spoken: qsTr("Hide the screen")
        takesFocus: false // the caret stays where it is, and is there again behind the PIN
        visible: root.hideShown
        onClicked: root.hideAsked()
    }

    Column {
        id: words

        anchors.left: hide.visible ? hide.right : parent.left
        anchors.leftMargin: hide.visible ? Theme.space : 0
        anchors.right: practiceTag.visible ? practiceTag.left : root.stacked ? parent.right : headerRow.left
        anchors.rightMargin: Theme.space
        y: (root.firstRow - height) / 2
        enabled: root.open

        CalmText {
            id: heading

            width: parent.width
            text: root.title
            strong: true
            Accessible.role: Accessible.Heading
            Accessible.focusable: true
        }

        Flow {
            width: parent.width

            CalmText {
                kind: CalmText.Small
                leftPadding: Theme.rtl ? Theme.space : 0
                rightPadding: Theme.rtl ? 0 : Theme.space
                text: root.subtitle
                visible: root.subtitle !== ""
            }

            SavedLine {
                id: savedLine

                standing: root.saved
            }
        }
    }

    Rectangle {
        id: practiceTag

        anchors.right: root.stacked ? parent.right : headerRow.left
        anchors.rightMargin: headerRow.natural > 0 && !root.stacked ? Theme.space : 0
        y: (root.firstRow - height) / 2
        width: practiceWord.implicitWidth + 2 * Theme.gap
        height: practiceWord.implicitHeight + Theme.gap
        radius: Theme.radius / 2
        color: Theme.cautionBg
        visible: root.practice

        CalmText {
            id: practiceWord

            anchors.centerIn: parent
            kind: CalmText.Small
            strong: true
            //: Frame around every page of an invented case: training, no medical practice; keep short
            text: qsTr("Practice")
            color: Theme.textOnCaution
            wrapMode: Text.NoWrap
        }
    }

    ActionRow {
        id: headerRow

        anchors.right: parent.right
        y: root.stacked ? root.firstRow + Theme.apart : (root.firstRow - height) / 2
        height: implicitHeight
        enabled: root.open
        available: root.stacked ? root.width : root.beside
    }
}
