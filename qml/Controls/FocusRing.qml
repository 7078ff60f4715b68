// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Shows where the keyboard is: a ring outside the control, so that it is seen on every fill.
Rectangle {
    id: root

    property bool shown: false
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -(Theme.ring + 2)
    radius: root.around + Theme.ring + 2
    color: Theme.none
    border.width: Theme.ring
    border.color: Theme.primary
    visible: root.shown
}
