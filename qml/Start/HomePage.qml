// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Choose the work: a new conversation, the one that was left open, or the cases.
PageFrame {
    id: root

    required property AppViewModel app

    //: Title of the page: training with invented people, no medical practice
    title: root.app.practice ? qsTr("Practice")
        //: Title of the page, bland on purpose: the app's plain name
        : qsTr("Notes")
    practice: root.app.practice
    headerActions: CalmButton {
        objectName: "contactsButton"
        minimum: Theme.touchLarge
        symbol: "phone"
        //: Button, keep short: opens services that can help
        text: qsTr("Who to call")
        onClicked: root.app.goContacts()
    }
    footerStart: CalmButton {
        objectName: "lockButton"
        //: Button, keep short: end the training
        text: root.app.practice ? qsTr("Leave practice")
            //: Button, keep short, verb: close the vault, the passphrase opens it
            : qsTr("Lock")
        onClicked: root.app.lock()
    }
    footerEnd: CalmButton {
        objectName: "settingsButton"
        kind: CalmButton.Quiet
        //: Button, keep short
        text: qsTr("Settings")
        onClicked: root.app.goSettings()
    }
    onHideAsked: root.app.cover()
    sheets: AgencyChanges {
        id: changes

        app: root.app
        text: news.told
    }

    Banner {
        Layout.fillWidth: true
        visible: root.app.practice
        kind: Banner.Caution
        //: %1 are six digits; cover: the screen hidden
        text: qsTr("These people are invented. The PIN of the cover is %1.").arg(root.app.practicePin)
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.problem !== AppViewModel.None
        text: ProblemText.of(root.app.problem)
    }

    LostWords {
        Layout.fillWidth: true
        app: root.app
    }

    AgencyProblems {
        Layout.fillWidth: true
        app: root.app
    }

    AgencyNews {
        id: news

        Layout.fillWidth: true
        app: root.app
        onAsked: changes.ask()
    }

    OpeningNotices {
        Layout.fillWidth: true
        vault: root.app.vault
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "guideCard"
        visible: root.app.practice
        //: Card, verb: a tour through the app
        title: qsTr("Look around")
        //: Nobody waiting: no person sits there
        detail: qsTr("Seven short steps through this app, with nobody waiting. You can leave at any of them.")
        onClicked: root.app.beginGuide()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "continueCard"
        visible: root.app.unfinishedRef !== ""
        //: Card, verb: go on with a conversation; %1 is the reference of a case, such as K7-204
        title: qsTr("Continue %1").arg(root.app.unfinishedRef)
        detail: qsTr("This conversation was not closed. It opens at the same place.")
        onClicked: root.app.continueUnfinished()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "newCard"
        //: Card: begin a conversation with a person
        title: qsTr("New conversation")
        //: Needs: noun, what the person needs
        detail: qsTr("Needs first, then a quiet place, then the person's own words.")
        onClicked: root.app.goNewConversation()
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "casesCard"
        //: Card: opens the officer's cases, no boxes
        title: qsTr("Cases")
        detail: qsTr("What was said, what was decided, and what a supervisor has not seen yet.")
        onClicked: root.app.goCases()
    }

    CalmButton {
        objectName: "passphraseButton"
        kind: CalmButton.Quiet
        //: Button, keep short: change the passphrase
        text: qsTr("Another passphrase")
        visible: !root.app.practice
        onClicked: root.app.goPassphrase()
    }
}
