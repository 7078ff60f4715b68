// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// One part of the conversation in the rail: a tick, a filled dot or an empty dot, and its name. Never a
// number.
Touchable {
    id: root

    enum Standing { Ahead, Here, Done }

    required property string key
    required property int standing
    readonly property bool here: root.standing === PhaseStep.Here

    minimum: Theme.touchFloor
    horizontalPadding: Theme.space
    verticalPadding: Theme.gapSmall
    //: Read aloud behind the name of a part of the conversation
    spokenDetail: [qsTr("not opened yet"),
        //: Read aloud behind the name of a part of the conversation; to the officer
        qsTr("you are here"),
        //: Read aloud behind the name of a part of the conversation: it was gone through
        qsTr("done")][root.standing]
    spokenRole: Accessible.ListItem
    Accessible.selected: root.here

    face: SignedLabel {
        anchors.fill: parent
        centred: false
        text: root.text
        symbol: ["ring", "dot", "tick"][root.standing]
        color: root.here ? Theme.textOnSelected : Theme.text2
        strong: root.here
        pixelSize: root.pixelSize
    }
    back: Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.surfacePressed : root.here ? Theme.selectedBg : Theme.none

        FocusRing {
            anchors.margins: 0
            around: Theme.radius - Theme.ring
            shown: root.visualFocus
        }
    }
}
