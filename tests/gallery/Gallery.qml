// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Shows one page of the gallery in one set of choices.
Item {
    id: root

    property string page: ""
    property string language: "en"
    property real textScale: 1
    property bool dark: false
    property bool lowLight: false
    property bool rtl: false

    Binding { target: Theme; property: "language"; value: root.language }
    Binding { target: Theme; property: "textScale"; value: root.textScale }
    Binding { target: Theme; property: "dark"; value: root.dark }
    Binding { target: Theme; property: "lowLight"; value: root.lowLight }
    Binding { target: Theme; property: "rtl"; value: root.rtl }
    Binding { target: Theme; property: "reduceMotion"; value: true }

    Loader {
        anchors.fill: parent
        source: root.page === "" ? "" : "qrc:/qt/qml/Tenang/Gallery/" + root.page + ".qml"
    }
}
