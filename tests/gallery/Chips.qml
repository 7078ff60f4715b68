// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

GalleryPage {
    id: root

    property string held: "Debt"

    SectionHeader { Layout.fillWidth: true; title: "Mark while listening"; helper: "One tap marks it as said. Write it up later." }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: ["Own words", "Papers held", "Debt", "Cannot leave", "Threat", "Hurt", "Family at risk", "Come back to this"]

            Chip {
                required property string modelData

                text: modelData
                selected: root.held === modelData
                onClicked: root.held = modelData
            }
        }
    }

    SectionHeader { Layout.fillWidth: true; title: "With a second line" }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip { text: "Papers held"; note: "said"; noteRoom: true; selected: true }
        Chip { text: "Debt"; note: "seen"; noteRoom: true; selected: true }
        Chip { text: "Cannot leave the compound without being watched"; noteRoom: true; width: Math.min(implicitWidth, 300) }
        Chip { text: "Adult"; exclusive: true; selected: true }
        Chip { text: "Not sure"; exclusive: true }
    }
}
