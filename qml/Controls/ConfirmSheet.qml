// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// A question asked inside the page: what will happen, and two ways. Put it in `sheets` of a PageFrame, which
// keeps the keyboard inside while it is open and leaves Hide within reach. Esc is the safe way out, and the
// safe way has the focus first.
FocusScope {
    id: root

    property bool open: false
    property string title: ""
    property string text: ""
    // Empty: there is no way on, only back.
    property string confirmText: ""
    // What has to be chosen first, as a sentence; said instead of going on.
    property string missing: ""
    property bool missingShown: false
    property int widest: 640
    property bool alone: false // nothing of the page shows around it
    //: Button, keep short: close this question and change nothing
    property string cancelText: qsTr("Go back")
    default property alias content: more.data
    property Item returnTo: null

    signal confirmed
    signal dismissed

    anchors.fill: parent
    visible: root.open
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Accessible.description: root.text
    Keys.onEscapePressed: root.dismiss()
    onOpenChanged: {
        if (root.open)
            root.enter();
        else if (root.returnTo)
            root.returnTo.forceActiveFocus(Qt.OtherFocusReason);
    }

    function ask() {
        root.missingShown = false;
        pane.scrollY = 0;
        root.open = true;
    }

    function enter() {
        root.returnTo = root.Window.activeFocusItem;
        cancel.touched = !(root.returnTo as Touchable)?.visualFocus;
        cancel.forceActiveFocus(Qt.PopupFocusReason);
    }

    function dismiss() {
        root.open = false;
        root.dismissed();
    }

    function confirm() {
        root.missingShown = root.missing !== "";
        if (root.missingShown) {
            pane.scrollBy(1); // what is to be chosen may stand below
            return;
        }
        root.open = false;
        root.confirmed();
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: root.alone ? -Theme.gapSmall : 0 // the sheets begin a little below the header
        color: root.alone ? Theme.bg : Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gesture + Theme.space
        width: Math.min(root.widest, root.width - 2 * Theme.margin)
        height: Math.min(root.height - Theme.space - Theme.gesture,
            pane.implicitHeight + lower.height + 2 * Theme.spaceLarge)
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline

        ScrollPane {
            id: pane

            anchors.top: parent.top
            anchors.topMargin: Theme.spaceLarge - room
            anchors.bottom: lower.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.spaceLarge - room
            anchors.rightMargin: Theme.spaceLarge - room - Theme.gapSmall

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Title
                text: root.title
                strong: true
                Accessible.role: Accessible.Heading
            }

            CalmText {
                Layout.fillWidth: true
                text: root.text
                visible: root.text !== ""
            }

            ColumnLayout {
                id: more

                Layout.fillWidth: true
                spacing: Theme.gap
                visible: children.length > 0
            }
        }

        Column {
            id: lower

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.spaceLarge
            topPadding: Theme.space
            spacing: Theme.space

            CalmText {
                width: parent.width
                text: root.missing
                strong: true
                visible: root.missingShown && root.missing !== ""
                Accessible.role: Accessible.AlertMessage
            }

            ActionRow {
                id: ways

                anchors.right: parent.right
                height: implicitHeight
                available: lower.width

                CalmButton {
                    id: cancel

                    focus: true
                    objectName: "cancelButton"
                    text: root.cancelText
                    onClicked: root.dismiss()
                }

                CalmButton {
                    kind: CalmButton.Primary
                    objectName: "confirmButton"
                    text: root.confirmText
                    visible: root.confirmText !== ""
                    onClicked: root.confirm()
                }
            }
        }
    }
}
