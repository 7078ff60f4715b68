// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

PageFrame {
    title: "24-017"
    saved: SavedLine.Saved
    sheets: ConfirmSheet {
        objectName: "sheet"
        open: true
        title: "Stop for today?"
        text: "Everything is kept. You can come back to the same place, or close the conversation another day."
        confirmText: "Stop for today"
    }
    footerStart: CalmButton { objectName: "under"; text: "Back" }

    CalmText { Layout.fillWidth: true; kind: CalmText.Prompt; text: "What would help you most right now?" }
    CalmTextArea { Layout.fillWidth: true; label: "The person's words" }
}
