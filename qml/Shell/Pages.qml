// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Presentation

// What the window shows: the page of the place, the question for the PIN over it, the cover over all.
Item {
    id: root

    required property AppViewModel app
    readonly property bool pinAsked: root.app.pinFor === AppViewModel.Paper || root.app.pinFor === AppViewModel.Removal
        || root.app.pinFor === AppViewModel.TurningBack

    Navigation {
        id: pages

        anchors.fill: parent
        app: root.app
        enabled: !guided.visible // neither a finger nor a screen reader gets below the tour
        visible: !root.pinAsked
    }

    GuidedTour {
        id: guided

        anchors.fill: parent
        guide: root.app.guide
        over: pages
        visible: root.app.guide.running && !root.app.covered && !root.pinAsked
    }

    PinPage {
        anchors.fill: parent
        app: root.app
        visible: root.pinAsked
    }

    CoverPage {
        anchors.fill: parent
        app: root.app
        visible: root.app.covered && !root.app.contactsOnCover
    }
}
