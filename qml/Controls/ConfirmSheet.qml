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
    property string confirmText: ""
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
        root.open = false;
        root.confirmed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gesture + Theme.space
        width: Math.min(640, root.width - 2 * Theme.margin)
        height: Math.min(root.height - Theme.space, column.implicitHeight + 2 * Theme.spaceLarge)
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.hairline

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.spaceLarge
            spacing: Theme.space

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

            ActionRow {
                id: ways

                Layout.alignment: Qt.AlignRight
                Layout.topMargin: Theme.gapSmall
                available: column.width

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
                    onClicked: root.confirm()
                }
            }
        }
    }
}
