// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The first start: who uses this tablet and where; then practice, or a vault of one's own.
PageFrame {
    id: root

    required property AppViewModel app
    property string chosenRole: root.app.tablet.role
    property string chosenCountry: root.app.tablet.country
    readonly property bool ready: root.chosenRole !== "" && root.chosenCountry !== ""

    function begin(practice: bool) {
        root.app.choose(root.app.tablet.screenLanguage, root.chosenRole, root.chosenCountry);
        if (practice)
            root.app.openPractice();
        else
            root.app.goSetUp();
    }

    title: qsTr("Welcome")
    hideShown: false
    Connections {
        target: root.app

        function onProblemChanged() {
            if (root.app.problem !== AppViewModel.None)
                root.scrollY = 0; // where it is told
        }
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.app.problem !== AppViewModel.None
        text: ProblemText.of(root.app.problem)
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Prompt
        text: qsTr("This tablet helps you talk with a person who may need protection, and find who can help.")
    }

    AgencyProblems {
        Layout.fillWidth: true
        app: root.app
    }

    LanguageChoice {
        Layout.fillWidth: true
        tablet: root.app.tablet
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above a choice: border or consulate
        title: qsTr("Your work")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            objectName: "roleBorder"
            //: Chip, keep short: where the officer works
            text: qsTr("Border or immigration")
            exclusive: true
            selected: root.chosenRole === "border"
            onClicked: root.chosenRole = "border"
        }

        Chip {
            objectName: "roleConsular"
            //: Chip, keep short: where the officer works
            text: qsTr("Embassy or consulate")
            exclusive: true
            selected: root.chosenRole === "consular"
            onClicked: root.chosenRole = "consular"
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above a choice of the country
        title: qsTr("Where you work")
        //: Contacts: services that can help
        helper: qsTr("So that contacts for this country come first.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.app.countries

            delegate: Chip {
                required property choice modelData

                objectName: "country" + modelData.code
                text: modelData.label
                exclusive: true
                selected: root.chosenCountry === modelData.code
                onClicked: root.chosenCountry = modelData.code
            }
        }
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above the name and phone of the office; no room
        title: qsTr("Your office")
        //: Letters to services; no names of officers
        helper: qsTr("For letters: who asks, and which number answers a call back. No names. You can leave it for later.")
    }

    CalmTextField {
        Layout.fillWidth: true
        objectName: "officeField"
        //: Label of a field: post is the border post or consulate, no mail
        label: qsTr("Agency and post")
        value: root.app.tablet.office
        onEdited: text => root.app.tablet.setOffice(text, root.app.tablet.officePhone)
    }

    CalmTextField {
        Layout.fillWidth: true
        objectName: "officePhoneField"
        //: Label of a field: the number that services call
        label: qsTr("Work phone for call-backs")
        value: root.app.tablet.officePhone
        onEdited: text => root.app.tablet.setOffice(root.app.tablet.office, text)
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above two choices: train, or make a vault
        title: qsTr("Practice, or set up")
        //: Under “Practice, or set up”
        helper: root.ready ? "" : qsTr("Choose your work and your country first.")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "practiceCard"
        visible: root.app.practiceOffered
        //: Card: training with invented people, no medical practice
        title: qsTr("Practice")
        detail: qsTr("Invented people in an invented country. Nothing you do here can reach anyone.")
        onClicked: {
            if (root.ready)
                root.begin(true);
        }
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "setUpCard"
        //: Card: the officer's encrypted file of cases
        title: root.app.vault.exists ? qsTr("Open my vault")
            //: Card: make the officer's encrypted file of cases
            : qsTr("Set up my vault")
        detail: qsTr("An encrypted place on this tablet for your own cases, closed with a passphrase.")
        onClicked: {
            if (root.ready)
                root.begin(false);
        }
    }
}
