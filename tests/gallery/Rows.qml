// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

GalleryPage {
    SectionHeader { Layout.fillWidth: true; title: "Cases on this tablet"; helper: "References only. Names stay inside." }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: rows.implicitHeight + 2 * Theme.gapSmall
        radius: Theme.radiusLarge
        color: Theme.surface

        ColumnLayout {
            id: rows

            anchors.fill: parent
            anchors.margins: Theme.gapSmall
            spacing: Theme.apart

            ListRow { Layout.fillWidth: true; title: "24-017"; detail: "Own account, left at 14:05"; aside: "not yet seen by a supervisor"; symbol: "folder" }
            ListRow { Layout.fillWidth: true; title: "24-016"; detail: "Closed, letter printed"; aside: "seen"; symbol: "folder"; selected: true }
            ListRow { Layout.fillWidth: true; title: "Harbour House"; detail: "Shelter, open now"; symbol: "phone" }
            ListRow { Layout.fillWidth: true; title: "A line to read"; detail: "It cannot be pressed"; still: true; separator: false }
        }
    }
}
