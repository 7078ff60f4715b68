// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// About the interpreting, at any moment: how it goes, the officer's own doubt, another interpreter, a rest, the card.
// The doubt shows here and nowhere else.
ConfirmSheet {
    id: root

    required property InterviewViewModel viewModel

    signal cardAsked

    widest: 760
    //: Title of a sheet
    title: qsTr("The interpreter")
    //: To the officer: use this where the interpreter cannot look
    text: qsTr("For you alone. Press here where the interpreter does not see the screen.")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        CalmButton {
            objectName: "interpreterRestButton"
            //: Button, keep short
            text: qsTr("The interpreter needs a break")
            onClicked: {
                root.dismiss();
                root.viewModel.takeBreak();
            }
        }

        CalmButton {
            objectName: "interpreterCardButton"
            //: Button, keep short: opens a text for the interpreter to read
            text: qsTr("Card for the interpreter")
            visible: root.viewModel.interpreterCard !== ""
            onClicked: {
                root.dismiss();
                root.cardAsked();
            }
        }
    }

    Repeater {
        model: root.viewModel.atHand

        delegate: AnswerRow {
            id: row

            Layout.fillWidth: true
            prefix: "at-hand-"
            onChosen: code => root.viewModel.answer(row.linkId, code)
        }
    }
}
