// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation

// Who to call, without opening anything: public front doors only. At the side the list, beside it what is known about the
// one that is chosen; in portrait first the one, then the other.
PageFrame {
    id: root

    required property ContactsViewModel viewModel
    readonly property bool chosen: root.viewModel.chosen !== ""
    readonly property bool contactOver: root.compact && root.chosen // the list

    signal leaveAsked

    //: Title of the page: services that can help
    title: qsTr("Who to call")
    railWidth: 480
    railFills: true
    rail: ContactList {
        anchors.fill: parent
        viewModel: root.viewModel
        visible: !root.contactOver
        onCountryAsked: countrySheet.ask()
    }
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: {
            if (root.contactOver)
                root.viewModel.choose("");
            else
                root.leaveAsked();
        }
    }
    sheets: CountrySheet {
        id: countrySheet

        anchors.fill: parent
        objectName: "countrySheet"
        viewModel: root.viewModel
    }

    EmptyState {
        Layout.fillWidth: true
        visible: !root.chosen && root.viewModel.rows.count > 0
        //: Title: choose a service in the list
        title: qsTr("Choose a contact")
        //: Its: of the service; hours: opening hours
        text: qsTr("Its numbers, hours and languages are shown here, and when somebody last checked them.")
    }

    ContactDetail {
        Layout.fillWidth: true
        visible: root.chosen
        viewModel: root.viewModel
    }
}
