// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Who can protect this person now, in order, and why. Then the officer records what is done.
PageFrame {
    id: root

    required property InterviewViewModel interview
    required property PathwayViewModel viewModel
    // What else would sharpen the steps: the shell gives the checks of this phase.
    required property Component facts
    // Sheets of the conversation, which are at hand here as everywhere in it.
    required property Component danger
    required property Component stop
    property bool factsShown: false
    property bool othersShown: false

    signal handoverAsked
    signal reviewAsked
    signal writeUpAsked

    //: Reference of the case, title of the page, short; %1 such as K7-204
    title: qsTr("Ref %1").arg(root.interview.ref)
    saved: root.interview.saved // numbered as SavedLine.Standing
    headerActions: [
        CalmButton {
            objectName: "dangerButton"
            minimum: Theme.touchLarge
            //: Button, keep short: opens whom to call
            text: qsTr("Someone is in danger now")
            onClicked: dangerSheet.ask()
        },
        CalmButton {
            objectName: "breakButton"
            minimum: Theme.touchLarge
            kind: root.interview.breakDue ? CalmButton.Primary : CalmButton.Plain
            //: Button, keep short: offer the person a rest
            text: qsTr("Offer a break")
            onClicked: root.interview.takeBreak()
        }
    ]
    rail: PhaseRail {
        anchors.fill: parent
        compact: root.compact
        model: root.interview.phases
        onPhaseChosen: key => root.interview.goTo(key)
    }
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: root.interview.goBack()
    }
    footerEnd: [
        CalmButton {
            objectName: "stopButton"
            //: Button, keep short: end the conversation for today, calm
            text: qsTr("Stop for today")
            onClicked: stopSheet.ask()
        },
        CalmButton {
            objectName: "decideButton"
            //: Button, keep short: change the decision that is recorded
            text: root.viewModel.decided ? qsTr("Change what you do")
                //: Button, keep short, verb: write down which steps the officer takes
                : qsTr("Record what you do")
            kind: root.viewModel.decided ? CalmButton.Plain : CalmButton.Primary
            onClicked: decideSheet.ask()
        },
        CalmButton {
            objectName: "onButton"
            //: Button, keep short, no pressure: go on to the next part
            text: qsTr("When ready")
            kind: root.viewModel.decided ? CalmButton.Primary : CalmButton.Plain
            symbol: "next"
            symbolAfter: true
            onClicked: root.interview.goOn()
        }
    ]
    sheets: [
        DecideSheet {
            id: decideSheet

            anchors.fill: parent
            viewModel: root.viewModel
        },
        SheetHost {
            id: dangerSheet

            sheet: root.danger
        },
        SheetHost {
            id: stopSheet

            sheet: root.stop
        }
    ]

    SectionHeader {
        Layout.fillWidth: true
        title: root.viewModel.outcomeTitle
        helper: root.viewModel.outcomeText
    }

    Repeater {
        model: root.viewModel.because

        delegate: CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: "· " + modelData
            color: Theme.text2
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Done
        visible: root.viewModel.decided
        //: Title of a notice: the decision is written down
        title: qsTr("Recorded")
        text: root.viewModel.decidedText
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading: which services to call, in order
        title: qsTr("Next steps")
        //: “Who to call” is the name of a page
        helper: root.viewModel.steps.count === 0 ? qsTr("No step is listed for this place. Use Who to call.") : ""
    }

    Repeater {
        model: root.viewModel.steps

        delegate: StepCard {
            Layout.fillWidth: true
            viewModel: root.viewModel
            visible: answers || chosen || root.othersShown
        }
    }

    CalmButton {
        objectName: "othersButton"
        kind: CalmButton.Quiet
        visible: root.viewModel.others > 0
        //: Button, keep short: show fewer of them
        text: root.othersShown ? qsTr("Fewer services")
            //: Button, keep short; %1 is how many more there are
            : qsTr("Other services here: %1").arg(root.viewModel.others)
        onClicked: root.othersShown = !root.othersShown
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "cardButton"
        //: Opens a preview: a small printed card
        title: qsTr("A card for the person")
        //: What stands on the card: a phone number, the code of the case
        detail: root.viewModel.cardAllowed ? qsTr("One number and a reference. No word about what this is.")
            //: It: the card; Wishes is a part of the conversation
            : qsTr("Only when the person says that it is safe to carry. Ask under Wishes.")
        onClicked: root.viewModel.showPaper("card", "")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "journeyButton"
        visible: root.viewModel.journeyOffered
        //: Opens a preview: a sheet for those who travel with the person
        title: qsTr("Sheet for the journey")
        //: Needs: noun, what the person needs
        detail: qsTr("For the one who travels along and the one who meets them. Needs only, no word about what happened.")
        onClicked: root.viewModel.showPaper("journey", "")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "handoverButton"
        //: Card that opens a page: the summary for the next officer
        title: qsTr("What the next officer should know")
        //: Left: put off for another day
        detail: qsTr("What was told, what was left, and who may know. Nobody should have to ask it again.")
        onClicked: root.handoverAsked()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "reviewButton"
        //: Card that opens a page for the officer and the supervisor
        title: qsTr("To read with the supervisor")
        //: It was held: the conversation; two: officer and supervisor
        detail: qsTr("What was recorded, the words behind it, how it was held. For the two of you alone.")
        onClicked: root.reviewAsked()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "writeUpButton"
        //: Card that opens a page: complete the notes after the talk; noun
        title: qsTr("Write-up")
        //: Stands on: the words or the sight that support it
        detail: qsTr("Complete the notes, and tie each indicator to what it stands on.")
        onClicked: root.writeUpAsked()
    }

    CalmButton {
        objectName: "factsButton"
        kind: CalmButton.Quiet
        //: Button, keep short: hide them
        text: root.factsShown ? qsTr("Put the facts away")
            //: Button, keep short: age, language and the like, as far as known
            : qsTr("Facts that find the right service")
        onClicked: root.factsShown = !root.factsShown
    }

    PageHost {
        Layout.fillWidth: true
        visible: root.factsShown
        page: root.facts
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: root.viewModel.leftOut.length > 0
        //: Heading: services that are no step, and the reason
        title: qsTr("Left out, and why")
    }

    Repeater {
        model: root.viewModel.leftOut

        delegate: CalmText {
            required property string modelData

            Layout.fillWidth: true
            text: "· " + modelData
            color: Theme.text2
        }
    }
}
