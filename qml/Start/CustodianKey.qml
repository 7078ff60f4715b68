// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What one custodian brings: a key file on a stick, and the passphrase that opens it, typed by the custodian.
ColumnLayout {
    id: root

    required property AppViewModel app
    required property string title
    property string file: ""

    spacing: Theme.gap

    function takePassphrase(): string {
        const words = field.read();
        field.clear();
        return words;
    }

    SectionHeader {
        Layout.fillWidth: true
        title: root.title
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.app.vault.keyFiles

            delegate: Chip {
                required property choice modelData

                width: Math.min(implicitWidth, parent.width)
                text: modelData.label
                exclusive: true
                selected: root.file === modelData.code
                onClicked: root.file = modelData.code
            }
        }
    }

    CalmTextField {
        id: field

        Layout.fillWidth: true
        //: Label of a field; %1 is “First custodian” or “Second custodian”
        label: qsTr("%1: own passphrase").arg(root.title)
        //: To the officer; it: the custodian's passphrase
        helper: qsTr("Only the custodian types it. Look away, please.")
        secret: true
    }
}
