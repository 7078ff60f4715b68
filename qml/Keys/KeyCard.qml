// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// The ground of a list that a key opens.
Rectangle {
    radius: Theme.radiusSmall
    color: Theme.surface
    border.width: Theme.line
    border.color: Theme.outline
}
