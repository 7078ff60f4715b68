// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Theme

// The one scrolling part of a page: a column of things that follows the keyboard's focus and the caret, and
// stays above an on-screen keyboard. Children set Layout.fillWidth.
Item {
    id: root

    default property alias content: column.data
    property alias scrollY: flick.contentY
    property alias spacing: column.spacing
    property real widest: Theme.column
    property bool centred: false
    readonly property Item focused: root.Window.activeFocusItem
    readonly property TextInput line: root.focused as TextInput
    readonly property TextEdit lines: root.focused as TextEdit
    readonly property bool moreAbove: flick.contentY > 1
    readonly property bool moreBelow: flick.contentY + flick.height < flick.contentHeight - 1
    readonly property real room: Theme.ring + 3

    implicitHeight: column.implicitHeight + 2 * root.room
    onFocusedChanged: root.follow()

    function scrollBy(pages: real) {
        root.scrollTo(flick.contentY + pages * flick.height);
    }

    function scrollTo(y: real) {
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }

    // Brings `item`, or the caret in it, into sight with a little air.
    function reveal(item: Item, area: rect) {
        const top = item.mapToItem(flick.contentItem, area.x, area.y).y;
        const air = Theme.spaceLarge;
        if (top - air < flick.contentY)
            root.scrollTo(top - air);
        else if (top + area.height + air > flick.contentY + flick.height)
            root.scrollTo(Math.min(top - air, top + area.height + air - flick.height));
    }

    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === flick.contentItem)
                return true;
        }
        return false;
    }

    function follow() {
        const item = root.focused;
        if (!item || !root.holds(item))
            return;
        if (root.line)
            root.reveal(item, root.line.cursorRectangle);
        else if (root.lines)
            root.reveal(item, root.lines.cursorRectangle);
        else
            root.reveal(item, Qt.rect(0, 0, item.width, item.height));
    }

    Connections {
        target: root.focused
        ignoreUnknownSignals: true

        function onCursorRectangleChanged() {
            root.follow();
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * root.room
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: contentHeight > height
        clip: true
        onHeightChanged: root.follow()
        onContentHeightChanged: root.follow()

        ColumnLayout {
            id: column

            x: root.centred ? (flick.width - width) / 2
                : root.LayoutMirroring.enabled ? flick.width - width - root.room : root.room
            y: root.room
            width: Math.min(flick.width - 2 * root.room - Theme.gapSmall, root.widest)
            spacing: Theme.space
        }
    }

    Rectangle {
        anchors.right: parent.right
        y: flick.visibleArea.yPosition * flick.height
        width: 4
        height: Math.max(Theme.spaceLarge, flick.visibleArea.heightRatio * flick.height)
        radius: 2
        color: Theme.outline
        visible: root.moreAbove || root.moreBelow
    }

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
        visible: root.moreAbove
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.hairline
        visible: root.moreBelow
    }
}
