// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    CalmText { Layout.fillWidth: true; kind: CalmText.Card; text: "You can rest at any time." }
    CalmText { Layout.fillWidth: true; kind: CalmText.Prompt; text: "Please tell me what happened, in your own words. Start wherever you like." }
    CalmText { Layout.fillWidth: true; kind: CalmText.Title; text: "Who can help today" }
    CalmText { Layout.fillWidth: true; text: "Then stay quiet. Silence is fine. You do not need to fill it. <b>Marks</b> of markup stay as typed." }
    CalmText { Layout.fillWidth: true; strong: true; text: "Where something must stand out" }
    CalmText { Layout.fillWidth: true; kind: CalmText.Small; text: "Last break 40 minutes ago" }
}
