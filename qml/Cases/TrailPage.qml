// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Who looked and what was changed, in plain words. It can be read and nothing else.
PageFrame {
    id: root

    required property TrailViewModel viewModel

    //: Title of the page: who looked at cases
    title: root.viewModel.ref === "" ? qsTr("Who looked")
        //: Title of the page; %1 is the reference of a case, such as K7-204
        : qsTr("Who looked at %1").arg(root.viewModel.ref)
    railFills: true
    railAlone: true
    rail: LongList {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.column)
        height: parent.height
        objectName: "trailList"
        focus: true
        spacing: 0
        model: root.viewModel.rows
        name: root.title

        above: [
            CalmText {
                width: parent.width
                text: qsTr("The tablet writes this down by itself. It cannot be switched off or changed.")
            },
            Flow {
                width: parent.width
                spacing: Theme.gap
                Chip {
                    objectName: "trailAll"
                    exclusive: true
                    //: Chip, keep short: show everything that happened
                    text: qsTr("Everything")
                    selected: !root.viewModel.looksOnly
                    onClicked: root.viewModel.showLooksOnly(false)
                }
                Chip {
                    objectName: "trailLooks"
                    exclusive: true
                    //: Chip, keep short: show only who looked at a case
                    text: qsTr("Only who looked")
                    selected: root.viewModel.looksOnly
                    onClicked: root.viewModel.showLooksOnly(true)
                }
            },
            Banner {
                width: parent.width
                kind: Banner.Caution
                visible: root.viewModel.failed
                text: qsTr("The record could not be read just now. Nothing of it is lost. Try again, or ask your technician.")
            },
            EmptyState {
                width: parent.width
                visible: root.viewModel.rows.count === 0 && !root.viewModel.loading && !root.viewModel.failed
                title: qsTr("Nothing here")
                //: Nobody has looked at a case so far
                text: root.viewModel.looksOnly ? qsTr("No look is recorded yet.") : qsTr("Nothing has happened yet.")
            }
        ]
        below: CalmButton {
            objectName: "trailMore"
            kind: CalmButton.Quiet
            //: Button, keep short: show older lines of the list
            text: qsTr("Show what was before")
            visible: root.viewModel.more
            onClicked: root.viewModel.readMore()
        }
        delegate: HappenedLine {
            width: ListView.view.width
        }
    }
    footerStart: CalmButton {
        objectName: "backButton"
        symbol: "back"
        //: Button, keep short: to the page before
        text: qsTr("Back")
        onClicked: root.viewModel.close()
    }
}
