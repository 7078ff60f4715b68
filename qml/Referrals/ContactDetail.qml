// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// One contact: how to reach it, what to know before the call, and what nobody has checked.
ColumnLayout {
    id: root

    required property ContactsViewModel viewModel
    readonly property contactDetail contact: root.viewModel.chosenContact

    spacing: Theme.space

    CalmText {
        Layout.fillWidth: true
        objectName: "contactName"
        kind: CalmText.Title
        strong: true
        text: root.contact.name
        Accessible.role: Accessible.Heading
    }

    CalmText {
        Layout.fillWidth: true
        kind: CalmText.Small
        text: root.contact.what + " · " + root.contact.open
    }

    Banner {
        Layout.fillWidth: true
        objectName: "contactChecked"
        kind: root.contact.doubtful ? Banner.Caution : Banner.Done
        text: root.contact.checked
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        text: root.contact.risk
        visible: root.contact.risk !== ""
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        text: root.contact.alert
        visible: root.contact.alert !== ""
    }

    Repeater {
        model: root.contact.ways

        delegate: ColumnLayout {
            id: way

            required property choice modelData

            Layout.fillWidth: true
            spacing: Theme.gapTiny

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                text: way.modelData.label
            }

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Prompt
                text: way.modelData.detail
            }
        }
    }

    CalmText {
        Layout.fillWidth: true
        text: root.contact.description
        visible: root.contact.description !== ""
    }

    Repeater {
        model: root.contact.facts

        delegate: ColumnLayout {
            id: fact

            required property choice modelData

            Layout.fillWidth: true
            spacing: Theme.gapTiny

            CalmText {
                Layout.fillWidth: true
                kind: CalmText.Small
                text: fact.modelData.label
            }

            CalmText {
                Layout.fillWidth: true
                text: fact.modelData.detail
            }
        }
    }
}
