// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Theme

// Something that happened: the hours at the start, beside them what it was. Read, never pressed. The first of a day
// stands under it.
Item {
    id: root

    required property string day
    required property bool first
    required property string hours
    required property string what
    required property string detail
    readonly property real hoursWidth: 120 * Theme.textScale

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.StaticText
    //: Read aloud: %1 a date, %2 an hour, %3 what happened
    Accessible.name: root.detail === "" ? qsTr("%1, %2: %3").arg(root.day).arg(root.hours).arg(root.what)
        //: Read aloud: %1 a date, %2 an hour, %3 what happened, %4 a detail
        : qsTr("%1, %2: %3, %4").arg(root.day).arg(root.hours).arg(root.what).arg(root.detail)

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        topPadding: root.first ? Theme.space : 0
        bottomPadding: Theme.gapSmall
        spacing: Theme.gapSmall

        CalmText {
            width: parent.width
            strong: true
            text: root.day
            visible: root.first
            Accessible.ignored: true
        }

        Item {
            width: parent.width
            height: Math.max(hoursText.height, words.height)

            CalmText {
                id: hoursText

                anchors.left: parent.left
                width: root.hoursWidth
                kind: CalmText.Small
                color: Theme.text2
                text: root.hours
                Accessible.ignored: true
            }

            Column {
                id: words

                anchors.left: hoursText.right
                anchors.leftMargin: Theme.space
                anchors.right: parent.right
                spacing: Theme.gapTiny

                CalmText {
                    width: parent.width
                    text: root.what
                    Accessible.ignored: true
                }

                CalmText {
                    width: parent.width
                    kind: CalmText.Small
                    color: Theme.text2
                    text: root.detail
                    visible: root.detail !== ""
                    Accessible.ignored: true
                }
            }
        }
    }
}
