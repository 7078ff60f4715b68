// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    PinPad {
        Layout.alignment: Qt.AlignHCenter
        label: "Enter your PIN"
        helper: "Please wait a moment"
        started: true
    }
}
