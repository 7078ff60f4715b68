// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// What the pace asks for, in one calm line for the officer. It blocks nothing, counts nothing and goes by itself.
Banner {
    id: root

    required property InterviewViewModel viewModel

    objectName: "paceLine"
    text: root.viewModel.paceText
    actionText: root.viewModel.paceGoesTo === "" ? "" : qsTr("Open it")
    onActed: root.viewModel.openPrompt(root.viewModel.paceGoesTo)
}
