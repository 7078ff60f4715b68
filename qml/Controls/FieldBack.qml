// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The ground of a writing field: a calm outline that grows strong while the caret is in it.
Rectangle {
    id: root

    property bool active: false

    radius: Theme.radius
    color: Theme.surface
    border.width: root.active ? Theme.ring : Theme.line
    border.color: root.active ? Theme.primary : Theme.outline
}
