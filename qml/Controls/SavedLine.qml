// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Where the words are right now. It says so in words, on the screen and to a screen reader, at the same
// moment.
Row {
    id: root

    enum Standing { Nothing, Saved, Saving, Unsaved, Full }

    property int standing: SavedLine.Nothing
    readonly property string text: ["",
        //: The text typed so far is kept in this tablet's vault
        qsTr("Saved on this tablet"),
        //: At the foot of the page, keep short: what was typed is being stored
        qsTr("Saving"),
        //: At the foot of the page, keep short: what was typed is not stored yet
        qsTr("Not saved – trying again"),
        //: At the foot of the page, keep short: what was typed is not stored
        qsTr("Not saved – storage is full")][root.standing]

    readonly property bool unsaved: root.standing >= SavedLine.Unsaved

    spacing: Theme.gapSmall
    visible: root.standing !== SavedLine.Nothing
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    IconShape {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.small
        name: ["", "tick", "ring", "caution", "caution"][root.standing]
        color: Theme.text2
    }

    CalmText {
        kind: CalmText.Small
        text: root.text
        strong: root.unsaved
        color: root.unsaved ? Theme.removeText : Theme.text2
        Accessible.ignored: true
    }
}
