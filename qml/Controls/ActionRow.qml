// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Tenang.Theme

// Buttons side by side in a header or footer. When the words are long the widest buttons become narrower and
// their words wrap: no button leaves the screen and none is cut.
Item {
    id: root

    default property alias actions: row.data
    // The widest this row may be; its owner says.
    property real available: root.natural
    readonly property real natural: root.sum(row.children)
    // All are as tall as the tallest.
    property real minimumHeight: Theme.touchLarge
    readonly property real tallest: root.highest(row.children)
    readonly property real widest: root.widestThatFits(row.children)

    implicitWidth: row.implicitWidth
    implicitHeight: root.tallest

    function sum(items: list<Item>): real {
        let total = 0;
        for (let i = 0; i < items.length; ++i) {
            if (items[i].visible)
                total += items[i].implicitWidth + (total > 0 ? row.spacing : 0);
        }
        return total;
    }

    // The width above which buttons give way: with everyone at most this wide the row just fits.
    function widestThatFits(items: list<Item>): real {
        const widths = [];
        for (let i = 0; i < items.length; ++i) {
            if (items[i].visible)
                widths.push(items[i].implicitWidth);
        }
        widths.sort((a, b) => a - b);
        let left = root.available - Math.max(0, widths.length - 1) * row.spacing;
        for (let i = 0; i < widths.length; ++i) {
            const share = left / (widths.length - i);
            if (widths[i] > share)
                return Math.max(Theme.touchLarge, Math.floor(share));
            left -= widths[i];
        }
        return Number.MAX_VALUE;
    }

    function highest(items: list<Item>): real {
        let most = 0;
        for (let i = 0; i < items.length; ++i) {
            if (items[i].visible)
                most = Math.max(most, root.minimumHeight, items[i].implicitHeight);
        }
        return most;
    }

    Row {
        id: row

        spacing: Theme.gap
    }

    Instantiator {
        model: row.children

        delegate: Binding {
            id: wide

            required property Item modelData

            target: wide.modelData
            property: "width"
            value: Math.min(wide.modelData.implicitWidth, root.widest)
        }
    }

    Instantiator {
        model: row.children

        delegate: Binding {
            id: tall

            required property Item modelData

            target: tall.modelData
            property: "height"
            value: root.tallest
        }
    }
}
