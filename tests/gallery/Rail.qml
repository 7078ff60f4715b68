// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Theme

GalleryPage {
    id: root

    readonly property ListModel phases: ListModel {
        ListElement { key: "safety"; name: "Needs right now"; standing: 2 }
        ListElement { key: "setting"; name: "Place and people"; standing: 2 }
        ListElement { key: "explain"; name: "How this works"; standing: 2 }
        ListElement { key: "consent"; name: "Choices"; standing: 2 }
        ListElement { key: "settle"; name: "Settling in"; standing: 2 }
        ListElement { key: "account"; name: "Own account"; standing: 1 }
        ListElement { key: "explore"; name: "Topics"; standing: 0 }
        ListElement { key: "check"; name: "Check together"; standing: 0 }
        ListElement { key: "wishes"; name: "Wishes"; standing: 0 }
        ListElement { key: "close"; name: "Closing"; standing: 0 }
        ListElement { key: "route"; name: "Who can help"; standing: 0 }
        ListElement { key: "reflect"; name: "Afterwards"; standing: 0 }
    }

    PhaseRail { Layout.fillWidth: true; compact: true; model: root.phases }
    PhaseRail { Layout.preferredHeight: 680; Layout.preferredWidth: Theme.rail; model: root.phases }
}
