// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

PageFrame {
    id: root

    title: "Own account"
    subtitle: "Reference 24-017"
    saved: SavedLine.Saved
    footerNote: "Last break 40 minutes ago"
    headerActions: [
        CalmButton { text: "Show a card"; symbol: "card" },
        CalmButton { text: "Offer a break"; symbol: "cup" }
    ]
    rail: PhaseRail {
        anchors.fill: parent
        compact: root.compact
        model: ListModel {
            ListElement { key: "safety"; name: "Needs right now"; standing: 2 }
            ListElement { key: "setting"; name: "Place and people"; standing: 2 }
            ListElement { key: "explain"; name: "How this works"; standing: 2 }
            ListElement { key: "consent"; name: "Choices"; standing: 2 }
            ListElement { key: "settle"; name: "Settling in"; standing: 2 }
            ListElement { key: "account"; name: "Own account"; standing: 1 }
            ListElement { key: "explore"; name: "Topics"; standing: 0 }
            ListElement { key: "check"; name: "Check together"; standing: 0 }
            ListElement { key: "wishes"; name: "Wishes"; standing: 0 }
            ListElement { key: "close"; name: "Closing"; standing: 0 }
            ListElement { key: "route"; name: "Who can help"; standing: 0 }
            ListElement { key: "reflect"; name: "Afterwards"; standing: 0 }
        }
    }
    footerStart: [
        CalmButton { kind: CalmButton.Quiet; text: "Back"; symbol: "back" },
        CalmButton { kind: CalmButton.Quiet; text: "Undo"; symbol: "undo" }
    ]
    footerEnd: [
        CalmButton { text: "Not today" },
        CalmButton { kind: CalmButton.Primary; text: "When ready"; symbol: "next"; symbolAfter: true }
    ]

    PromptCard {
        Layout.fillWidth: true
        text: "Please tell me what happened, in your own words. Start wherever you like."
        helper: "Then stay quiet. Silence is fine. You do not need to fill it."
    }

    SectionHeader { Layout.fillWidth: true; title: "Mark while listening" }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: ["Own words", "Papers held", "Debt", "Cannot leave", "Threat", "Hurt", "Family at risk", "Come back to this"]

            Chip {
                required property string modelData

                text: modelData
                selected: modelData === "Debt"
            }
        }
    }

    CalmTextArea { Layout.fillWidth: true; minimumLines: 5; label: "The person's words"; placeholder: "Key words only. Write up later." }
}
