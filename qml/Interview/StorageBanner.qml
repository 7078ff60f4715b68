// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// The disk is full: what that means for the words on the page.
Banner {
    required property InterviewViewModel viewModel

    kind: Banner.Caution
    visible: viewModel.storageLow
    title: qsTr("The storage of this tablet is full")
    text: viewModel.saved === InterviewViewModel.StorageFull
        ? qsTr("What you write now is not saved yet. Please keep the most important words on paper, and ask for room to be made.")
        : qsTr("There is room to end this conversation. Then ask for room to be made.")
}
