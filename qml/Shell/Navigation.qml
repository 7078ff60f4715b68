// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Cases
import Tenang.Controls
import Tenang.Presentation
import Tenang.Referrals
import Tenang.Start

// Shows the place that AppViewModel says we are in. Pages never navigate by themselves. While the screen is covered,
// or turned towards the person, no page of a case is alive: nothing of it is in the scene.
FocusScope {
    id: root

    required property AppViewModel app

    function pageUnder(covered: bool, contactsOnCover: bool, turned: bool): Component {
        return contactsOnCover ? contacts : covered ? nothing : turned ? conversation.turned : null;
    }

    function pageFor(place: int): Component {
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
            return conversation.page;
        case AppViewModel.Cases:
            return root.app.cases.trail.open ? trail : cases;
        case AppViewModel.Contacts:
            return contacts;
        case AppViewModel.Settings:
            return settings;
        default:
            return firstStart;
        }
    }

    PageHost {
        anchors.fill: parent
        focus: true
        page: root.pageUnder(root.app.covered, root.app.contactsOnCover, root.app.cards.turned)
            ?? root.pageFor(root.app.place)
        onCurrentItemChanged: {
            if (currentItem && (!root.app.covered || root.app.contactsOnCover))
                currentItem.forceActiveFocus();
        }
    }

    Conversation {
        id: conversation

        app: root.app
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
        id: settings

        SettingsPage {
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
        id: cases

        CasesPage {
            viewModel: root.app.cases
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.goHome()
            onCaseOpened: caseId => root.app.openCase(caseId)
            onRemovalAsked: (caseId, reason) => root.app.removeCase(caseId, reason)
        }
    }

    Component {
        id: trail

        TrailPage {
            viewModel: root.app.cases.trail
            practice: root.app.practice
            onHideAsked: root.app.cover()
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
