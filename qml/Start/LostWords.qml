// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// What the last lock could not save. How much, and nothing of what it was: this stands on the closed vault too.
Banner {
    id: root

    required property AppViewModel app

    objectName: "lostWords"
    kind: Banner.Caution
    visible: root.app.lost > 0
    //: Entry: something typed or chosen; lock: when the vault closed
    title: root.app.lost === 1 ? qsTr("One entry was not saved before the lock")
        //: %1 is 2 or more; entry: something typed or chosen
        : qsTr("%1 entries were not saved before the lock").arg(root.app.lost)
    //: To the officer: what is remembered of the lost words
    text: qsTr("The storage of this tablet refused what was written last. What you still know of it, please write down now.")
}
