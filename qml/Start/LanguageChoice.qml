// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// The language of the screens, each named in its own words. A choice is seen at once, on this page itself.
ColumnLayout {
    id: root

    required property TabletViewModel tablet

    spacing: Theme.gap

    SectionHeader {
        Layout.fillWidth: true
        //: Heading: the language that the officer reads
        title: qsTr("Language of the screens")
        helper: qsTr("The language of the person is chosen for each conversation.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.tablet.screenLanguages

            delegate: Chip {
                required property choice modelData

                objectName: "screens-" + modelData.code
                text: modelData.label
                exclusive: true
                selected: root.tablet.screenLanguage === modelData.code
                onClicked: root.tablet.setLanguage(modelData.code)
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        objectName: "languageNote"
        kind: CalmText.Small
        text: root.tablet.languageNote
        visible: text !== ""
    }
}
