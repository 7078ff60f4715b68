// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Which country's contacts are listed: one tap, and the list is there.
ConfirmSheet {
    id: root

    required property ContactsViewModel viewModel

    //: Title: where the officer calls from
    title: qsTr("Which country?")
    //: Phone numbers; there: the country that is chosen
    text: qsTr("Numbers are shown as they are dialled from there.")
    widest: Theme.reading

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.viewModel.countries

            delegate: Chip {
                required property choice modelData

                objectName: "country-" + modelData.code
                text: modelData.label
                exclusive: true
                selected: root.viewModel.country === modelData.code
                onClicked: {
                    root.viewModel.chooseCountry(modelData.code);
                    root.dismiss();
                }
            }
        }
    }
}
