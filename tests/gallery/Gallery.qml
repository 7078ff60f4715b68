// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Shows one page of the gallery, or one moment of the app, in one set of choices.
Item {
    id: root

    property string page: ""
    property string scene: "" // of Stages, instead of a page
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

    // Presses what a moment of the app still needs; false while it is not there yet.
    function play(): bool {
        return root.scene === "" || (loader.item as Scene).play();
    }

    Loader {
        id: loader

        readonly property string folder: "qrc:/qt/qml/Tenang/Gallery/"

        anchors.fill: parent
        Component.onCompleted: {
            if (root.scene !== "")
                setSource(loader.folder + "Scene.qml", { scene: root.scene });
            else if (root.page !== "")
                setSource(loader.folder + root.page + ".qml");
        }
    }
}
