// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The frame of every page: header (Hide, title, saved line, actions), a part that scrolls, footer (ways out
// at the start, the way on at the end). In landscape `rail` stands at the side; below 1000 pixels it is a row
// under the header. Header and footer never move, and the lowest 24 pixels stay free for the system's
// gestures.
FocusScope {
    id: root

    property string title: ""
    property string subtitle: ""
    property int saved: SavedLine.Nothing
    property string footerNote: ""
    property bool practice: false
    property bool hideShown: true
    property bool centred: !root.railShown
    property real railWidth: Theme.rail
    // In portrait it takes the whole page instead of a row: a list that stands beside what is chosen from it.
    property bool railFills: false
    property bool railAlone: false // in landscape too: a long list with nothing beside it
    // The height of a rail that has become a row; what stands in it says how tall it must be.
    property real railRowHeight: railHolder.visibleChildren.length > 0
        ? railHolder.visibleChildren[0].implicitHeight : 0
    default property alias content: pane.content
    property alias headerActions: header.actions
    property alias rail: railHolder.data
    property alias footerStart: startRow.actions
    property alias footerEnd: endRow.actions
    property alias sheets: sheetHolder.data
    property alias scrollY: pane.scrollY
    property alias widest: pane.widest
    property alias spacing: pane.spacing
    readonly property bool compact: root.width < Theme.portraitBelow || root.railAlone
    readonly property bool railShown: railHolder.visibleChildren.length > 0
    readonly property bool sheetOpen: sheetHolder.visibleChildren.length > 0
    readonly property bool footerShown: startRow.natural + endRow.natural > 0
    readonly property real inset: root.practice ? Theme.practiceFrame : 0

    signal hideAsked

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
            pane.scrollBy(event.key === Qt.Key_PageDown ? 0.8 : -0.8);
            event.accepted = true;
        }
    }

    // Where a screen reader should start on a new page.
    function focusTitle() {
        header.focusTitle();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    PageHeader {
        id: header

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: root.inset + Theme.gap
        anchors.leftMargin: root.inset + Theme.margin
        anchors.rightMargin: root.inset + Theme.margin
        title: root.title
        subtitle: root.subtitle
        saved: root.saved
        practice: root.practice
        hideShown: root.hideShown
        open: !root.sheetOpen
        onHideAsked: root.hideAsked()
    }

    Item {
        id: railHolder

        anchors.left: header.left
        anchors.top: header.bottom
        anchors.topMargin: Theme.gap
        width: root.compact ? header.width : root.railWidth
        height: !root.railShown ? 0
            : !root.compact ? root.height - y - root.inset - Theme.gesture
            : root.railFills ? footer.y - y - Theme.apart : root.railRowHeight
        enabled: !root.sheetOpen
    }

    ScrollPane {
        id: pane

        anchors.top: root.railShown && root.compact ? railHolder.bottom : header.bottom
        anchors.topMargin: Theme.gap - room
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.apart
        anchors.left: root.railShown && !root.compact ? railHolder.right : header.left
        anchors.leftMargin: (root.railShown && !root.compact ? Theme.spaceLarge : 0) - room
        anchors.right: header.right
        anchors.rightMargin: -room - Theme.gapSmall
        centred: root.centred
        enabled: !root.sheetOpen
        visible: !(root.compact && root.railFills && root.railShown)
    }

    Item {
        id: footer

        readonly property real free: width - startRow.natural - endRow.natural - 2 * Theme.spaceLarge
        // Where they have no room side by side the ways out stand above the way on: words would break inside.
        readonly property bool stacked: startRow.natural > 0 && endRow.natural > 0
            && startRow.natural + endRow.natural + Theme.gap > width

        anchors.left: root.railShown && !root.compact ? railHolder.right : header.left
        anchors.leftMargin: root.railShown && !root.compact ? Theme.spaceLarge : 0
        anchors.right: header.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.inset + Theme.gesture
        height: !root.footerShown ? 0
            : (stacked ? startRow.height + Theme.apart + endRow.height
                : Math.max(Theme.touchLarge, startRow.height, endRow.height)) + (note.below ? note.height : 0)
        enabled: !root.sheetOpen

        CalmText {
            id: note

            readonly property bool below: visible && footer.free < 200

            anchors.right: parent.right
            anchors.rightMargin: below ? 0 : endRow.width + Theme.space
            y: below ? 0 : (parent.height - height) / 2
            width: below ? parent.width : Math.max(1, footer.free)
            kind: CalmText.Small
            text: root.footerNote
            horizontalAlignment: Text.AlignRight
            visible: root.footerNote !== ""
        }

        ActionRow {
            id: startRow

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: footer.stacked ? endRow.height + Theme.apart : 0
            height: Math.max(Theme.touchLarge, implicitHeight)
            available: footer.width
        }

        ActionRow {
            id: endRow

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.max(Theme.touchLarge, implicitHeight)
            available: footer.width
        }
    }

    Item {
        id: sheetHolder

        anchors.top: header.bottom
        anchors.topMargin: Theme.gapSmall
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.inset
    }

    PracticeBorder {
        anchors.fill: parent
        visible: root.practice
    }
}
