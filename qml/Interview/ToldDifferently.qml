// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Something is told in another way than before: noted with what may be the reason, in two presses, and without weight.
// Both tellings stay; it feeds nothing.
ColumnLayout {
    id: root

    required property InterviewViewModel viewModel
    property string openAt: "" // the prompt at which the reasons were asked for
    readonly property bool noted: root.viewModel.changeReasons !== ""
    readonly property bool shown: root.noted || root.openAt === root.viewModel.prompt

    spacing: Theme.gap
    visible: root.viewModel.changeChoices.length > 0

    Chip {
        objectName: "toldDifferently"
        //: Chip, keep short: the person told it in another way before, no reproach
        text: qsTr("Told differently before")
        selected: root.noted
        onClicked: root.openAt = root.openAt === root.viewModel.prompt ? "" : root.viewModel.prompt
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: root.viewModel.changeText
        visible: root.shown
    }

    AnswerChips {
        Layout.fillWidth: true
        name: "change"
        //: Above choices: why it was told differently, such as fear or memory
        heading: qsTr("What may be the reason")
        choices: root.shown ? root.viewModel.changeChoices : []
        several: true
        answer: root.viewModel.changeReasons
        onChosen: code => root.viewModel.toldDifferently(code)
    }
}
