// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// One line to write in, its label always in sight. The model owns the text: give `value`, take edited(text),
// and let the model answer at once. Nothing typed is learned by a keyboard.
FocusScope {
    id: root

    property string label: ""
    property string helper: ""
    property string placeholder: ""
    property string value: ""
    // Passphrases: dots on the screen and for screen readers.
    property bool secret: false
    property bool digits: false
    property alias cursorPosition: input.cursorPosition
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    readonly property alias length: input.length

    signal edited(string text)
    signal accepted

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (input.read() !== root.value)
            input.write(root.value);
    }

    // What stands in the field now; a passphrase is asked for once and kept in no property.
    function read(): string {
        return input.read();
    }

    function clear() {
        input.clear();
    }

    Column {
        id: column

        width: root.width
        spacing: Theme.gapSmall

        CalmText {
            width: parent.width
            text: root.label
            visible: root.label !== ""
            Accessible.ignored: true
        }

        FieldBack {
            width: parent.width
            height: input.height
            active: input.activeFocus

            FieldInput {
                id: input

                width: parent.width
                height: Math.max(Theme.touch, Math.ceil(contentHeight) + topPadding + bottomPadding)
                focus: true
                activeFocusOnPress: false
                activeFocusOnTab: true
                selectByMouse: true
                clip: true
                padding: Theme.gap + Theme.gapTiny
                leftPadding: Theme.space
                rightPadding: Theme.space
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.text
                selectionColor: Theme.primary
                selectedTextColor: Theme.textOnPrimary
                font.family: Theme.family
                font.pixelSize: Theme.body
                echoMode: root.secret ? TextInput.Password : TextInput.Normal
                passwordMaskDelay: 0
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    | (root.digits ? Qt.ImhDigitsOnly : 0)
                    | (root.secret ? Qt.ImhHiddenText | Qt.ImhNoAutoUppercase : 0)
                onTextEdited: {
                    if (!input.writing)
                        root.edited(read());
                }
                onAccepted: root.accepted()

                FieldTap {
                    anchors.fill: parent
                    field: input
                    readOnly: input.readOnly
                }

                Accessible.role: Accessible.EditableText
                Accessible.name: root.label
                Accessible.description: root.helper
                Accessible.focusable: true

                CalmText {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.space
                    anchors.rightMargin: Theme.space
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.placeholder
                    color: Theme.text2
                    visible: root.placeholder !== "" && input.length === 0 && input.preeditText === ""
                    Accessible.ignored: true
                }
            }
        }

        CalmText {
            width: parent.width
            kind: CalmText.Small
            text: root.helper
            visible: root.helper !== ""
            Accessible.ignored: true
        }
    }
}
