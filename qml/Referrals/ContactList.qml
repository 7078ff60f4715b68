// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The contacts of a country, those who are needed first on top, with the number in sight.
FocusScope {
    id: root

    required property ContactsViewModel viewModel

    signal countryAsked

    // The chosen line stays in sight when the page comes back.
    Timer {
        interval: 0
        running: root.viewModel.chosen !== ""
        onTriggered: {
            const row = root.viewModel.chosenRow();
            if (row >= 0)
                list.show(row);
        }
    }

    LongList {
        id: list

        anchors.fill: parent
        objectName: "contactList"
        focus: true
        model: root.viewModel.rows
        //: Name of the list, read aloud: services that can help
        name: qsTr("Who to call")

        above: [
            Banner {
                width: parent.width
                //: Place: the country or district where the officer is
                text: qsTr("If someone is in danger now, call the emergency number of this place first.")
            },
            CalmTextField {
                width: parent.width
                objectName: "contactSearch"
                //: Label of a search field, verb
                label: qsTr("Search")
                //: Help for the search field: what can be typed
                helper: qsTr("A name, a language, a number")
                value: root.viewModel.query
                onEdited: text => root.viewModel.search(text)
            },
            Flow {
                width: parent.width
                spacing: Theme.gap

                Chip {
                    text: root.viewModel.countryName
                    exclusive: true
                    selected: true
                    visible: text !== ""
                }

                Chip {
                    objectName: "allCountriesChip"
                    //: Chip, keep short: show services of all countries
                    text: qsTr("All countries")
                    exclusive: true
                    selected: root.viewModel.country === ""
                    onClicked: root.viewModel.chooseCountry("")
                }

                CalmButton {
                    objectName: "countryButton"
                    kind: CalmButton.Quiet
                    //: Button, keep short: choose another country
                    text: qsTr("Another country")
                    visible: root.viewModel.countries.length > 1
                    onClicked: root.countryAsked()
                }
            },
            EmptyState {
                width: parent.width
                visible: root.viewModel.rows.count === 0
                title: qsTr("Nothing listed here")
                text: root.viewModel.query !== ""
                    //: Advice for the search: fewer search words, or the chip “All countries”
                    ? qsTr("Try fewer or other words, or all countries.")
                    //: Contact: a service; directory: list of services
                    : qsTr("No contact with a known source fits. Your agency can add its own directory.")
            }
        ]

        delegate: ListRow {
            id: row

            required property int index
            required property string service
            required property string name
            required property string what
            required property string number
            required property string open
            required property string checked

            width: ListView.view.width
            activeFocusOnTab: row.index === list.currentIndex || activeFocus
            objectName: "contact-" + row.service
            selected: row.service === root.viewModel.chosen
            title: row.name
            aside: row.number
            detail: row.what + "\n" + row.open + " · " + row.checked
            onClicked: root.viewModel.choose(row.service)
            onActiveFocusChanged: {
                if (row.activeFocus)
                    list.entered(row.index);
            }
        }
    }
}
