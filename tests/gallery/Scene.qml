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
    property int played: 0

    // Presses what the moment still needs, in order; false while it is not there yet.
    function play(): bool {
        const presses = Stages.presses(root.scene);
        while (root.played < presses.length) {
            const [name, which] = presses[root.played].split("#");
            const item = root.find(pages, name, [])[Number(which ?? 1) - 1];
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

    function find(item, name, found) {
        if (item.visible && (item["spoken"] === name || item.objectName === name))
            found.push(item);
        for (let i = 0; i < item.children.length; ++i)
            found = root.find(item.children[i], name, found);
        return found;
    }

    Pages {
        id: pages

        anchors.fill: parent
        app: root.app
    }
}
