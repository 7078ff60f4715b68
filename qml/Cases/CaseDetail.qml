// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One case without its words: where it stands and what happened, in order. The words are a press away.
ColumnLayout {
    id: root

    required property CasesViewModel viewModel
    readonly property caseRow chosen: root.viewModel.chosenCase

    signal opened
    signal trailAsked
    signal removalAsked

    spacing: Theme.space

    SectionHeader {
        Layout.fillWidth: true
        title: root.chosen.ref
        helper: root.chosen.standing
    }

    CalmText {
        Layout.fillWidth: true
        objectName: "caseSince"
        kind: CalmText.Small
        color: Theme.text2
        //: %1 is a date: the case was begun then
        text: root.chosen.language === "" ? qsTr("Begun on %1").arg(root.chosen.opened)
            //: %1 is a date, %2 the language of the conversation
            : qsTr("Begun on %1, in %2").arg(root.chosen.opened).arg(root.chosen.language)
    }

    CalmButton {
        Layout.fillWidth: true
        objectName: "openCaseButton"
        kind: CalmButton.Primary
        //: Button, keep short: continue an unfinished conversation
        text: root.chosen.unfinished ? qsTr("Go on with the conversation")
            //: Button, keep short: open one that is closed, to read it
            : qsTr("Open the conversation")
        onClicked: root.opened()
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.viewModel.timelineFailed
        text: qsTr("This case could not be read just now. Nothing is lost. Try again, or ask your technician.")
    }

    Repeater {
        model: root.viewModel.timeline

        delegate: HappenedLine {
            Layout.fillWidth: true
        }
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        spacing: Theme.gap

        CalmButton {
            objectName: "caseTrailButton"
            kind: CalmButton.Quiet
            //: Button, keep short: it is the case; opens a list
            text: qsTr("Who looked at it")
            onClicked: root.trailAsked()
        }

        CalmButton {
            objectName: "removeButton"
            kind: CalmButton.Quiet
            //: Button, keep short
            text: qsTr("Remove this case")
            onClicked: root.removalAsked()
        }
    }
}
