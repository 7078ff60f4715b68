// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A first look while standing: what the protocol puts on one page, each with one press, and the way to the talk in
// quiet. What is pressed here is asked nowhere again.
Rectangle {
    id: root

    required property InterviewViewModel viewModel

    signal onwardAsked

    objectName: "counterCard"
    implicitHeight: column.implicitHeight + 2 * Theme.space
    radius: Theme.radiusLarge
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: Theme.space

        Repeater {
            model: root.viewModel.card

            delegate: AnswerRow {
                id: row

                Layout.fillWidth: true
                prefix: "card-"
                onChosen: code => root.viewModel.answer(row.linkId, code)
            }
        }

        CalmButton {
            objectName: "cardOnwardButton"
            //: Button, keep short: continue in a quiet place with a longer talk
            text: qsTr("Go on with the talk in quiet")
            onClicked: root.onwardAsked()
        }
    }
}
