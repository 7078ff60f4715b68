// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls

GalleryPage {
    CalmTextField { Layout.fillWidth: true; label: "Reference"; placeholder: "As your agency writes it"; helper: "No name here." }
    CalmTextField { Layout.fillWidth: true; label: "Passphrase"; value: "four calm grey herons"; secret: true; focus: true; Component.onCompleted: forceActiveFocus() }
    CalmTextArea { Layout.fillWidth: true; label: "The person's words"; placeholder: "Key words only. Write up later." }
    CalmTextArea {
        Layout.fillWidth: true
        label: "What you saw"
        value: "They took the passport at the airport. A driver waited.\nTwo hours by road, no stop.\nThe gate was locked from outside.\n\nLater: rests, drinks water."
        helper: "Only what you saw or heard yourself."
    }
}
