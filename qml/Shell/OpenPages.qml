// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Cases
import Tenang.Presentation
import Tenang.Referrals
import Tenang.Start

// The pages behind the passphrase, and who to call. Navigation has them read while somebody types it.
Item {
    id: root

    required property AppViewModel app
    readonly property Component turned: conversation.turned
    readonly property Component contacts: whoToCall

    function pageFor(place: int): Component {
        switch (place) {
        case AppViewModel.Passphrase:
            return passphrase;
        case AppViewModel.NewConversation:
            return newConversation;
        case AppViewModel.Interview:
            return conversation.page;
        case AppViewModel.Cases:
            return root.app.cases.trail.open ? trail : cases;
        case AppViewModel.Contacts:
            return whoToCall;
        case AppViewModel.Settings:
            return settings;
        default:
            return home;
        }
    }

    Conversation {
        id: conversation

        app: root.app
    }

    Component {
        id: passphrase

        PassphrasePage {
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
            onConversationAsked: root.app.goNewConversation()
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
        id: whoToCall

        ContactsPage {
            viewModel: root.app.contacts
            practice: root.app.practice
            onHideAsked: root.app.cover()
            onLeaveAsked: root.app.leaveContacts()
        }
    }
}
