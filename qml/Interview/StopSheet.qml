// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// Stopping is always possible; it is said once that nothing is lost by it.
ConfirmSheet {
    id: root

    required property InterviewViewModel viewModel

    //: Title: end the conversation for today?
    title: qsTr("Stop for today?")
    //: To the officer; they: the person, it: the conversation
    text: qsTr("Everything is kept. Thank the person. They can come back to it another day, or not at all.")
    //: Button, keep short: end the conversation for today, calm
    confirmText: qsTr("Stop for today")
    onConfirmed: root.viewModel.stop()
}
