// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The conversation: the rail, what is said or ticked in this part of it, and the ways that are always open:
// break, danger, back, undo, not today, stop.
PageFrame {
    id: root

    required property InterviewViewModel viewModel
    required property CardsViewModel cards
    required property WriteUpViewModel writeUp
    property bool leaveHeld: false // what is not saved is waited for
    property bool begunEarlier: false // opened again, and nothing was done since
    readonly property bool atPrompt: root.viewModel.page === InterviewViewModel.Prompt
    readonly property bool resting: root.viewModel.page === InterviewViewModel.Break

    signal leaveAsked
    signal handoverAsked
    signal reviewAsked
    signal turnAsked

    function paneFor(page: int): Component {
        switch (page) {
        case InterviewViewModel.Prompt:
            return promptPane;
        case InterviewViewModel.Topics:
            return topicsPane;
        case InterviewViewModel.Break:
            return breakPane;
        case InterviewViewModel.Readback:
            return readbackPane;
        default:
            return itemsPane;
        }
    }

    // What is said after a break stands on top.
    onRestingChanged: afterBreak.restart()
    //: Reference of the case, title of the page, short; %1 such as K7-204
    title: qsTr("Ref %1").arg(root.viewModel.ref)
    saved: root.viewModel.saved // numbered as SavedLine.Standing
    footerNote: root.resting ? "" : root.viewModel.lastBreak
    headerActions: [
        CalmButton {
            objectName: "dangerButton"
            minimum: Theme.touchLarge
            //: Button, keep short: opens whom to call
            text: qsTr("Someone is in danger now")
            onClicked: asked.askDanger()
        },
        CalmButton {
            objectName: "breakButton"
            minimum: Theme.touchLarge
            kind: root.viewModel.breakDue ? CalmButton.Primary : CalmButton.Plain
            //: Button, keep short: offer the person a rest
            text: qsTr("Offer a break")
            visible: !root.resting
            onClicked: root.viewModel.takeBreak()
        }
    ]
    rail: PhaseRail {
        anchors.fill: parent
        objectName: "phaseRail"
        compact: root.compact
        model: root.viewModel.phases
        visible: !root.resting
        onPhaseChosen: key => root.viewModel.goTo(key)
    }
    footerStart: [
        CalmButton {
            objectName: "backButton"
            symbol: "back"
            //: Button, keep short: to the page before
            text: qsTr("Back")
            visible: root.viewModel.canGoBack && !root.resting
            onClicked: root.viewModel.goBack()
        },
        CalmButton {
            objectName: "undoButton"
            kind: CalmButton.Quiet
            //: Button, keep short, verb: take back what was done last
            text: qsTr("Undo")
            spoken: root.viewModel.undoText
            visible: root.viewModel.undoText !== "" && !root.resting
            onClicked: root.viewModel.undo()
        },
        CalmButton {
            objectName: "interpreterButton"
            kind: CalmButton.Quiet
            //: Button, keep short: opens what concerns the interpreter
            text: qsTr("Interpreter")
            visible: root.viewModel.interpreting && !root.resting
            onClicked: asked.askInterpreting()
        }
    ]
    footerEnd: [
        CalmButton {
            objectName: "stopButton"
            //: Button, keep short: end the conversation for today, calm
            text: qsTr("Stop for today")
            onClicked: asked.askStop()
        },
        CalmButton {
            objectName: "skipButton"
            //: Button, keep short: leave this topic for another day
            text: qsTr("Not today")
            visible: root.atPrompt
            onClicked: root.viewModel.skipPrompt()
        },
        CalmButton {
            objectName: "onButton"
            kind: CalmButton.Primary
            symbol: "next"
            symbolAfter: true
            //: Button, keep short: leave this page, the work is done for now
            text: root.viewModel.page === InterviewViewModel.Reflect ? qsTr("Done for now")
                //: Button, keep short: back to the list of topics
                : root.atPrompt && root.viewModel.phase === "explore" ? qsTr("All topics")
                //: Button, keep short, no pressure: go on when the person is ready
                : qsTr("When ready")
            visible: !root.resting
            onClicked: {
                if (root.viewModel.page === InterviewViewModel.Reflect)
                    root.leaveAsked();
                else if (root.atPrompt && root.viewModel.phase === "explore")
                    root.viewModel.leavePrompt();
                else
                    root.viewModel.goOn();
            }
        }
    ]
    sheets: InterviewSheets {
        id: asked

        anchors.fill: parent
        viewModel: root.viewModel
        cards: root.cards
        onTurnAsked: root.turnAsked()
    }

    Timer {
        id: afterBreak

        interval: 0
        onTriggered: {
            root.focusTitle();
            root.scrollY = 0;
        }
    }

    StorageBanners {
        Layout.fillWidth: true
        viewModel: root.viewModel
        leaveHeld: root.leaveHeld
    }

    Banner {
        Layout.fillWidth: true
        objectName: "earlierBanner"
        visible: root.begunEarlier && !root.resting
        //: Title of a notice: on another day or by a colleague
        title: qsTr("This conversation was begun earlier")
        text: qsTr("Read what was told, so that nobody has to tell it again.")
        //: Button, keep short: read what was told; it is a summary
        actionText: qsTr("Read it")
        onActed: root.handoverAsked()
    }

    PaceLine {
        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.viewModel.paceText !== "" && !root.resting
    }

    CalmText {
        Layout.fillWidth: true
        objectName: "wordingNote"
        kind: CalmText.Small
        text: root.viewModel.wordingNote
        visible: text !== ""
    }

    PageHost {
        Layout.fillWidth: true
        page: root.paneFor(root.viewModel.page)
    }

    TurnButton {
        cards: root.cards
        visible: !root.resting && root.viewModel.page !== InterviewViewModel.Reflect
    }

    AfterTalk {
        Layout.fillWidth: true
        interview: root.viewModel
        writeUp: root.writeUp
        onHandoverAsked: root.handoverAsked()
        onReviewAsked: root.reviewAsked()
    }

    Component {
        id: itemsPane

        ItemsPane {
            viewModel: root.viewModel
            onOnwardAsked: kind => asked.askOnward(kind)
        }
    }

    Component {
        id: promptPane

        PromptPane {
            viewModel: root.viewModel
        }
    }

    Component {
        id: topicsPane

        TopicsPane {
            viewModel: root.viewModel
        }
    }

    Component {
        id: breakPane

        BreakPane {
            viewModel: root.viewModel
        }
    }

    Component {
        id: readbackPane

        ReadbackPane {
            viewModel: root.viewModel
        }
    }
}
