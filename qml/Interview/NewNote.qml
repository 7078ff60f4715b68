// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A new note of one kind, in a box of its own: nobody's words are ever mixed with somebody else's.
Rectangle {
    id: root

    required property WriteUpViewModel viewModel
    required property string kind
    property alias label: area.label
    property alias helper: area.helper
    property string keepText: ""

    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radius
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.gap

        CalmTextArea {
            id: area

            Layout.fillWidth: true
            objectName: "new-" + root.kind
            minimumLines: 2
            value: root.viewModel.newNote(root.kind, root.viewModel.typed)
            onEdited: text => root.viewModel.typeNote(root.kind, text, cursorPosition)
            Component.onCompleted: area.cursorPosition = root.viewModel.caret(root.kind)
        }

        CalmButton {
            objectName: "keep-" + root.kind
            text: root.keepText
            visible: area.value.trim() !== ""
            onClicked: {
                root.viewModel.keepNote(root.kind);
                area.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
}
