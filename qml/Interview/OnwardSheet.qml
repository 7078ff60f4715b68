// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// The same case goes on as another kind of talk: a first look becomes the quiet talk, or the person may be a child.
ConfirmSheet {
    id: root

    required property InterviewViewModel viewModel
    property list<choice> kinds: []
    property string kind: ""

    function askFor(kind: string) {
        root.kinds = root.viewModel.onward();
        root.kind = kind;
        root.ask();
    }

    //: Title: change to another set of questions
    title: qsTr("Go on with another kind of talk")
    text: qsTr("What was said, ticked and chosen stays in this case. Nothing has to be asked again.")
    //: Button, keep short: continue with the kind of talk that is chosen
    confirmText: qsTr("Go on")
    //: One: a kind of talk
    missing: root.kind === "" ? qsTr("Please choose one first.") : ""
    onConfirmed: root.viewModel.handOn(root.kind)

    Repeater {
        model: root.kinds

        delegate: ChoiceCard {
            required property choice modelData

            objectName: "onward-" + modelData.code
            Layout.fillWidth: true
            title: modelData.label
            detail: modelData.detail
            choosable: true
            selected: root.kind === modelData.code
            onClicked: root.kind = modelData.code
        }
    }
}
