// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Start

// Shows the place that AppViewModel says we are in. Pages never navigate by themselves. While the screen is covered,
// or turned towards the person, no page of a case is alive: nothing of it is in the scene.
FocusScope {
    id: root

    required property AppViewModel app
    required property bool shownOnce // then the other pages are read
    readonly property bool turned: root.app.cards.turned
    readonly property Component early: root.app.covered && !root.app.contactsOnCover ? nothing
        : root.turned || root.app.contactsOnCover ? null : root.earlyPage(root.app.place)

    // Of the places before a vault is open; null: of another.
    function earlyPage(place: int): Component {
        switch (place) {
        case AppViewModel.FirstStart:
            return firstStart;
        case AppViewModel.SetUp:
            return setUp;
        case AppViewModel.Unlock:
            return unlock;
        case AppViewModel.Recovery:
            return recovery;
        case AppViewModel.ChoosePin:
            return choosePin;
        default:
            return null;
        }
    }

    // The type is named here alone: as that of a property it would be read before the first page is shown.
    function laterPage(item: QtObject): Component {
        const open = item as OpenPages;
        return !open ? nothing : root.app.contactsOnCover ? open.contacts
            : root.turned ? open.turned : open.pageFor(root.app.place);
    }

    // The first page is shown before the others are read, unless it is one of them.
    Loader {
        id: later

        readonly property bool wanted: root.early === null || root.shownOnce

        onWantedChanged: later.read()
        Component.onCompleted: later.read()

        function read() {
            if (later.wanted && later.status === Loader.Null)
                later.setSource("OpenPages.qml", { app: root.app });
        }
    }

    PageHost {
        anchors.fill: parent
        focus: true
        page: root.early ?? root.laterPage(later.item)
        onCurrentItemChanged: {
            if (currentItem && (!root.app.covered || root.app.contactsOnCover))
                currentItem.forceActiveFocus();
        }
    }

    Component {
        id: nothing

        Item {}
    }

    Component {
        id: firstStart

        FirstStartPage {
            app: root.app
        }
    }

    Component {
        id: setUp

        SetUpPage {
            app: root.app
        }
    }

    Component {
        id: unlock

        UnlockPage {
            app: root.app
        }
    }

    Component {
        id: recovery

        RecoveryPage {
            app: root.app
        }
    }

    Component {
        id: choosePin

        ChoosePinPage {
            app: root.app
        }
    }
}
