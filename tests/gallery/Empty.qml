// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    EmptyState {
        Layout.fillWidth: true
        symbol: "folder"
        title: "No conversations yet"
        text: "A conversation appears here as soon as it begins. Nothing leaves this tablet unless you send it."
        actionText: "New conversation"
    }
}
