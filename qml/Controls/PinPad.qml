// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Theme

// Keys for a PIN. It keeps no digit: each goes to the model at once. The dots say only that something was
// typed, not how much, so that a bystander learns nothing.
FocusScope {
    id: root

    property string label: ""
    property string helper: ""
    // The model holds at least one digit.
    property bool started: false

    signal digitPressed(int digit)
    signal erasePressed

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            root.digitPressed(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.erasePressed();
            event.accepted = true;
        }
    }

    component Key: Touchable {
        id: key

        property string symbol: ""

        // Not as large as the letters may be: with the words above it the pad still fits on the lowest screen.
        minimum: Math.round(Theme.pinKey * Math.max(1, Math.min(Theme.textScale, 1.25)))
        pixelSize: Theme.prompt
        horizontalPadding: 0
        verticalPadding: 0
        face: SignedLabel {
            anchors.fill: parent
            text: key.text
            symbol: key.symbol
            pixelSize: key.pixelSize
        }
        back: Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: key.down ? Theme.surfacePressed : key.symbol === "" ? Theme.surface : Theme.none
            border.width: key.symbol === "" ? Theme.line : 0
            border.color: Theme.outline

            FocusRing {
                around: Theme.radiusLarge
                shown: key.visualFocus
            }
        }
    }

    Column {
        id: column

        spacing: Theme.space

        CalmText {
            width: Math.max(keys.width, 320)
            kind: CalmText.Title
            text: root.label
            horizontalAlignment: Text.AlignHCenter
            visible: root.label !== ""
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            //: Read aloud: some digits are typed, how many is not told
            Accessible.name: root.started ? qsTr("Typing has begun")
                //: Read aloud: no digit is typed
                : qsTr("Nothing typed yet")

            Repeater {
                model: 6

                delegate: Rectangle {
                    width: 14
                    height: 14
                    radius: 7
                    color: root.started ? Theme.primary : Theme.none
                    border.width: Theme.lineStrong
                    border.color: root.started ? Theme.primary : Theme.outline
                }
            }
        }

        CalmText {
            width: Math.max(keys.width, 320)
            text: root.helper
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            visible: root.helper !== ""
        }

        Grid {
            id: keys

            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: Theme.gap + 2
            // A telephone's order is the same in every script.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: 9

                delegate: Key {
                    required property int index

                    text: String(index + 1)
                    onClicked: root.digitPressed(index + 1)
                }
            }

            Item {
                width: Theme.pinKey
                height: Theme.pinKey
            }

            Key {
                text: "0"
                onClicked: root.digitPressed(0)
            }

            Key {
                symbol: "erase"
                //: Read aloud for a key of the PIN pad, verb: erase the last digit
                spoken: qsTr("Erase")
                onClicked: root.erasePressed()
            }
        }
    }
}
