// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Tenang.Theme

// Buttons side by side in a header or footer. When the words are long they all become narrower and wrap:
// no button leaves the screen and none is cut.
Item {
    id: root

    default property alias actions: row.data
    // The widest this row may be; its owner says.
    property real available: root.natural
    readonly property real natural: root.sum(row.children)
    readonly property real shrink: root.natural <= root.available ? 1 : Math.max(0.2, root.available / root.natural)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    function sum(items: list<Item>): real {
        let total = 0;
        for (let i = 0; i < items.length; ++i) {
            if (items[i].visible)
                total += items[i].implicitWidth + (total > 0 ? row.spacing : 0);
        }
        return total;
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
    }

    Instantiator {
        model: row.children

        delegate: Binding {
            id: fit

            required property Item modelData

            target: fit.modelData
            property: "width"
            value: Math.floor(fit.modelData.implicitWidth * root.shrink)
        }
    }
}
