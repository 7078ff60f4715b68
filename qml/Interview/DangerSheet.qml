// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Someone is in danger now: say what it is, and see who to call. Nothing has to be filled in first.
ConfirmSheet {
    id: root

    required property InterviewViewModel viewModel

    //: Title of the sheet
    title: qsTr("Someone is in danger now")
    //: To the officer; on top: of the list of services to call
    text: qsTr("Call for help first. What you mark here puts the right people on top.")
    //: Button, keep short: opens the list of services
    confirmText: qsTr("Show who to call")
    onConfirmed: root.viewModel.goTo("route")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.dangers

            delegate: Chip {
                id: chip

                required property string linkId
                required property string heading
                required property string answer

                objectName: "danger-" + chip.linkId
                text: chip.heading
                selected: chip.answer === "yes"
                onClicked: root.viewModel.answer(chip.linkId, "yes")
            }
        }
    }
}
