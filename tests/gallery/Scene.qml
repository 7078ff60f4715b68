// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Gallery
import Tenang.Presentation
import Tenang.Shell

// The real pages at one moment of Stages, as the window shows them.
Item {
    id: root

    required property string scene
    readonly property AppViewModel app: Stages.appOf(root.scene)

    property alias keyboardFolder: pages.keyboardFolder
    readonly property bool whole: pages.shownOnce // also what comes over the pages is made

    property int played: 0

    // Presses what the moment still needs, in order; false while it is not there yet.
    function play(): bool {
        const presses = Stages.presses(root.scene);
        while (root.played < presses.length) {
            const [name, which] = presses[root.played].split("#");
            const names = Stages.said(name);
            const item = root.find(pages, names, [])[Number(which ?? 1) - 1];
            if (!item)
                return false;
            ++root.played;
            if (item.objectName === "coverTouch")
                item.clicked(null); // an area for the mouse says where
            else
                item.clicked();
        }
        return true;
    }

    function find(item, names, found) {
        if (item.visible && (names.includes(item["spoken"]) || names.includes(item.objectName)))
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            found = root.find(item.children[i], names, found);
        return found;
    }

    Pages {
        id: pages

        anchors.fill: parent
        app: root.app
    }
}
