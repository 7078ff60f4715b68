// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Tenang.Theme

// One line to write in, its label always in sight. The model owns the text: give `value`, take edited(text), and
// let the model answer at once. Nothing typed is learned by a keyboard.
FocusScope {
    id: root

    property string label: ""
    property string helper: ""
    property string placeholder: ""
    property string value: ""
    // Passphrases: shown as dots and read aloud as a password field.
    property bool secret: false
    property bool digits: false
    property alias cursorPosition: input.cursorPosition
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    readonly property alias text: input.text

    signal edited(string text)
    signal accepted

    implicitWidth: 320
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (input.text !== root.value)
            input.text = root.value;
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

        T.TextField {
            id: input

            width: parent.width
            focus: true
            implicitHeight: Math.max(Theme.touch, Math.ceil(contentHeight) + topPadding + bottomPadding)
            padding: Theme.gap + Theme.gapTiny
            leftPadding: Theme.space
            rightPadding: Theme.space
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.selectedBg
            selectedTextColor: Theme.textOnSelected
            placeholderTextColor: Theme.text2
            font.family: Theme.family
            font.pixelSize: Theme.body
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            passwordMaskDelay: 0
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (root.secret ? Qt.ImhHiddenText | Qt.ImhNoAutoUppercase : 0)
                | (root.digits ? Qt.ImhDigitsOnly : 0)
            onTextEdited: root.edited(text)
            onAccepted: root.accepted()

            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.helper
            Accessible.passwordEdit: root.secret
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

            background: FieldBack {
                active: input.activeFocus
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
