// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

PageFrame {
    title: "Good afternoon"
    practice: true
    headerActions: [
        CalmButton { text: "Who to call"; symbol: "phone" },
        CalmButton { text: "Lock"; symbol: "lock" }
    ]

    CalmText { Layout.fillWidth: true; kind: CalmText.Prompt; text: "What would you like to do?" }
    ChoiceCard { Layout.fillWidth: true; title: "New conversation"; detail: "Begin with what is needed now."; symbol: "person" }
    ChoiceCard { Layout.fillWidth: true; title: "Continue"; detail: "24-017, own account"; symbol: "pen" }
    ChoiceCard { Layout.fillWidth: true; title: "Cases"; detail: "Six on this tablet"; symbol: "folder" }
    Banner { Layout.fillWidth: true; text: "This is practice. All people here are invented." }
}
