// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// The way to a question of the officer's own. Quiet: the prompts come first.
CalmButton {
    id: root

    required property OwnQuestionViewModel question

    objectName: "ownQuestionButton"
    kind: CalmButton.Quiet
    //: Button, keep short: the officer writes a question; my: the officer's
    text: qsTr("My own question")
    onClicked: root.question.begin()
}
