// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Interview
import Tenang.Presentation
import Tenang.Referrals

// The pages of one conversation, and which of them it is at.
Item {
    id: root

    required property AppViewModel app
    readonly property bool routing: root.app.interview.page === InterviewViewModel.Pathway
    readonly property Component turned: turnedPage // towards the person, instead of any page of the case
    readonly property Component page: root.app.interview.onTable ? tablePage
        : root.app.handover.open ? handoverPage
        : root.app.writeUp.open ? writeUpPage
        : root.app.review.open ? reviewPage
        : !root.routing ? interviewPage
        : root.app.pathway.paperTitle !== "" ? paperPage : pathwayPage

    Component {
        id: interviewPage

        InterviewPage {
            viewModel: root.app.interview
            cards: root.app.cards
            writeUp: root.app.writeUp
            leaveHeld: root.app.homeHeld
            begunEarlier: root.app.handover.earlier
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.goHome()
            onHandoverAsked: root.app.handover.show()
            onReviewAsked: root.app.review.show()
            onTurnAsked: root.app.turnTablet()
        }
    }

    Component {
        id: tablePage

        TablePage {
            pieces: root.app.interview.promptPieces
            interpreted: root.app.interview.interpreting
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onBreakAsked: root.app.interview.takeBreak()
            onNotesAsked: root.app.interview.layOnTable(false)
        }
    }

    Component {
        id: pathwayPage

        PathwayPage {
            interview: root.app.interview
            viewModel: root.app.pathway
            practice: root.app.practice
            facts: factChecks
            danger: dangerSheet
            stop: stopSheet
            onHideAsked: root.app.cover()
            onHandoverAsked: root.app.handover.show()
            onReviewAsked: root.app.review.show()
            onWriteUpAsked: root.app.writeUp.show()
        }
    }

    Component {
        id: turnedPage

        TurnedPage {
            cards: root.app.cards
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onOfficerAsked: root.app.askTurnBack()
        }
    }

    Component {
        id: handoverPage

        HandoverPage {
            viewModel: root.app.handover
            practice: root.app.practice
            onHideAsked: root.app.cover()
        }
    }

    Component {
        id: writeUpPage

        WriteUpPage {
            interview: root.app.interview
            viewModel: root.app.writeUp
            practice: root.app.practice
            onHideAsked: root.app.cover()
        }
    }

    Component {
        id: reviewPage

        ReviewPage {
            viewModel: root.app.review
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onHandoverAsked: root.app.handover.show()
        }
    }

    Component {
        id: paperPage

        PaperPage {
            viewModel: root.app.pathway
            onSaveAsked: folder => root.app.savePaper(folder)
            practice: root.app.practice
            onHideAsked: root.app.cover()
        }
    }

    Component {
        id: factChecks

        ItemsPane {
            viewModel: root.app.interview
        }
    }

    Component {
        id: dangerSheet

        DangerSheet {
            viewModel: root.app.interview
        }
    }

    Component {
        id: stopSheet

        StopSheet {
            viewModel: root.app.interview
        }
    }
}
