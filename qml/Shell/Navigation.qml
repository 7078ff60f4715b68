// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Cases
import Tenang.Controls
import Tenang.Interview
import Tenang.Presentation
import Tenang.Referrals
import Tenang.Start

// Shows the place that AppViewModel says we are in. Pages never navigate by themselves. While the screen is covered
// no page is alive: nothing of a case is in the scene.
FocusScope {
    id: root

    required property AppViewModel app
    readonly property bool routing: root.app.interview.page === InterviewViewModel.Pathway

    function pageUnder(covered: bool, contactsOnCover: bool): Component {
        return contactsOnCover ? contacts : covered ? nothing : null;
    }

    function pageFor(place: int, routing: bool, paper: bool, handover: bool, writeUp: bool): Component {
        switch (place) {
        case AppViewModel.SetUp:
            return setUp;
        case AppViewModel.Unlock:
            return unlock;
        case AppViewModel.Recovery:
            return recovery;
        case AppViewModel.Passphrase:
            return passphrase;
        case AppViewModel.ChoosePin:
            return choosePin;
        case AppViewModel.Home:
            return home;
        case AppViewModel.NewConversation:
            return newConversation;
        case AppViewModel.Interview:
            return handover ? handoverPage : writeUp ? writeUpPage : !routing ? interview : paper ? paperPage : pathway;
        case AppViewModel.Cases:
            return cases;
        case AppViewModel.Contacts:
            return contacts;
        default:
            return firstStart;
        }
    }

    PageHost {
        anchors.fill: parent
        focus: true
        page: root.pageUnder(root.app.covered, root.app.contactsOnCover)
            ?? root.pageFor(root.app.place, root.routing, root.app.pathway.paperTitle !== "",
                root.app.handover.open, root.app.writeUp.open)
        onCurrentItemChanged: {
            if (currentItem && (!root.app.covered || root.app.contactsOnCover))
                currentItem.forceActiveFocus();
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

    Component {
        id: nothing

        Item {}
    }

    Component {
        id: firstStart

        FirstStartPage {
            app: root.app
        }
    }

    Component {
        id: setUp

        SetUpPage {
            app: root.app
        }
    }

    Component {
        id: unlock

        UnlockPage {
            app: root.app
        }
    }

    Component {
        id: recovery

        RecoveryPage {
            app: root.app
        }
    }

    Component {
        id: passphrase

        PassphrasePage {
            app: root.app
        }
    }

    Component {
        id: choosePin

        ChoosePinPage {
            app: root.app
        }
    }

    Component {
        id: home

        HomePage {
            app: root.app
        }
    }

    Component {
        id: newConversation

        NewConversationPage {
            app: root.app
        }
    }

    Component {
        id: interview

        InterviewPage {
            viewModel: root.app.interview
            writeUp: root.app.writeUp
            leaveHeld: root.app.homeHeld
            begunEarlier: root.app.handover.earlier
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.goHome()
            onHandoverAsked: root.app.handover.show()
        }
    }

    Component {
        id: pathway

        PathwayPage {
            interview: root.app.interview
            viewModel: root.app.pathway
            practice: root.app.practice
            facts: factChecks
            danger: dangerSheet
            stop: stopSheet
            onHideAsked: root.app.cover()
            onHandoverAsked: root.app.handover.show()
            onWriteUpAsked: root.app.writeUp.show()
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
        id: handoverPage

        HandoverPage {
            viewModel: root.app.handover
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
        id: paperPage

        PaperPage {
            viewModel: root.app.pathway
            onSaveAsked: folder => root.app.savePaper(folder)
            practice: root.app.practice
            onHideAsked: root.app.cover()
        }
    }

    Component {
        id: cases

        CasesPage {
            viewModel: root.app.cases
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.goHome()
            onCaseChosen: caseId => root.app.openCase(caseId)
            onRemovalAsked: (caseId, reason) => root.app.removeCase(caseId, reason)
        }
    }

    Component {
        id: contacts

        ContactsPage {
            viewModel: root.app.contacts
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.leaveContacts()
        }
    }
}
