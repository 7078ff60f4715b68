// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

GalleryPage {
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceLarge

        Repeater {
            model: ["hide", "dot", "ring", "tick", "back", "next", "undo", "skip", "pause", "stop", "close", "plus", "search",
                "phone", "person", "shield", "lock", "clock", "info", "caution", "folder", "letter", "card", "pen", "cup", "globe", "water",
                "erase"]

            Column {
                id: cell

                required property string modelData

                spacing: Theme.gapSmall
                width: 110

                IconShape { size: 44; name: cell.modelData }
                CalmText { kind: CalmText.Small; text: cell.modelData }
            }
        }
    }
}
