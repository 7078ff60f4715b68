// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// What is chosen in a list that a key opened.
Rectangle {
    radius: Theme.radiusSmall
    color: Theme.selectedBg
}
