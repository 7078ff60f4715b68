// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Presentation

// What comes over the pages: the guided tour, the question for the PIN, and over all the cover.
FocusScope {
    id: root

    required property AppViewModel app
    required property Item pages
    required property bool pinAsked
    required property bool touring

    function focusCover() {
        cover.forceActiveFocus();
    }

    GuidedTour {
        x: root.pages.x
        y: root.pages.y
        width: root.pages.width
        height: root.pages.height
        guide: root.app.guide
        over: root.pages
        visible: root.touring
    }

    PinPage {
        anchors.fill: parent
        app: root.app
        visible: root.pinAsked
    }

    CoverPage {
        id: cover

        anchors.fill: parent
        app: root.app
        visible: root.app.covered && !root.app.contactsOnCover
    }
}
