// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import Tenang.Controls

// One of the letters that a held key offers.
Item {
    id: root

    required property string words

    CalmText {
        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        language: InputContext.locale.split("_")[0]
        kind: CalmText.Title
        text: root.words
        Accessible.ignored: true
    }
}
