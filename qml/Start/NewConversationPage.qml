// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Which kind of talk, with the usual one chosen already, and the person's language if it is known. Nothing else is
// asked before the conversation.
PageFrame {
    id: root

    required property AppViewModel app
    property list<choice> kinds: []
    property string kind: ""
    property string chosen: ""

    //: Title of the page
    title: qsTr("New conversation")
    practice: root.app.practice
    footerStart: CalmButton {
        //: Button, keep short: to the page before
        text: qsTr("Back")
        symbol: "back"
        onClicked: root.app.goHome()
    }
    footerEnd: CalmButton {
        objectName: "beginButton"
        kind: CalmButton.Primary
        //: Button, keep short, verb: begin the conversation
        text: qsTr("Begin")
        onClicked: root.app.begin(root.kind, root.chosen)
    }
    onHideAsked: root.app.cover()
    Component.onCompleted: {
        root.kinds = root.app.protocols();
        root.kind = root.kinds.length > 0 ? root.kinds[0].code : "";
    }

    SectionHeader {
        Layout.fillWidth: true
        //: Heading above kinds of talk: at the counter, longer, with a child …
        title: qsTr("Which kind of talk is it?")
        //: One: a kind of talk
        helper: qsTr("You can go on with another one later. Nothing is asked twice.")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.kinds

            delegate: ChoiceCard {
                required property choice modelData

                objectName: "kind-" + modelData.code
                Layout.fillWidth: true
                Layout.preferredWidth: 1 // of equal widths
                Layout.fillHeight: true
                title: modelData.label
                detail: modelData.detail
                choosable: true
                selected: root.kind === modelData.code
                onClicked: root.kind = modelData.code
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Prompt
        text: qsTr("Which language does the person feel at home in?")
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        //: This: the language; both: officer and person
        text: qsTr("You can leave this open and ask later. Begin when you are both ready.")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.app.languages

            delegate: Chip {
                required property choice modelData

                objectName: "language-" + modelData.code
                text: modelData.label
                exclusive: true
                selected: root.chosen === modelData.code
                onClicked: root.chosen = root.chosen === modelData.code ? "" : modelData.code
            }
        }
    }
}
