// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Presentation

// The sheet about the interpreter, for the officer, and the card that the interpreter may read: never both.
Item {
    id: root

    required property InterviewViewModel viewModel

    function ask() {
        sheet.ask();
    }

    visible: sheet.open || card.open

    InterpreterSheet {
        id: sheet

        anchors.fill: parent
        viewModel: root.viewModel
        onCardAsked: card.show()
    }

    InterpreterCard {
        id: card

        anchors.fill: parent
        text: root.viewModel.interpreterCard
    }
}
