// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A sheet that another feature made, given by the shell: a page can ask with it and does not know its insides. Not a
// Loader: that of Qt 6.4 refuses a component that is bound to where it was written.
Item {
    id: root

    required property Component sheet
    property ConfirmSheet made: null

    function ask() {
        if (!root.made) // most pages are left without it
            root.made = root.sheet.createObject(root) as ConfirmSheet;
        root.made.ask();
    }

    anchors.fill: parent
    visible: root.made !== null && root.made.open
}
