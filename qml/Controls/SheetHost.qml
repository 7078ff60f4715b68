// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A sheet that is made when it is first asked for: most pages are left without it. Not a Loader: that of Qt 6.4 refuses
// a component that is bound to where it was written.
Item {
    id: root

    required property Component sheet
    // For a sheet that opens by itself when its model says so.
    property bool wanted: false
    property ConfirmSheet made: null
    readonly property bool open: root.made !== null && root.made.open

    function need(): ConfirmSheet {
        if (!root.made)
            root.made = root.sheet.createObject(root) as ConfirmSheet;
        return root.made;
    }

    function ask() {
        root.need().ask();
    }

    anchors.fill: parent
    visible: root.open
    onWantedChanged: {
        if (root.wanted)
            root.need();
    }
    Component.onCompleted: {
        if (root.wanted)
            root.need();
    }
}
