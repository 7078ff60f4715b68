// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// Search and filter over the cases as references, latest first. No name, no picture, no count.
FocusScope {
    id: root

    required property CasesViewModel viewModel
    readonly property bool filtered: root.viewModel.query !== "" || root.viewModel.filter !== "all"

    // What became of a removal is told where it is seen.
    Connections {
        target: root.viewModel

        function onRemovalChanged() {
            if (root.viewModel.removal !== CasesViewModel.NotAsked)
                list.toStart();
        }
    }

    // The chosen line stays in sight when the page comes back.
    Timer {
        interval: 0
        running: root.viewModel.chosen !== ""
        onTriggered: {
            const row = root.viewModel.chosenRow();
            if (row >= 0)
                list.show(row);
        }
    }

    LongList {
        id: list

        anchors.fill: parent
        objectName: "caseList"
        focus: true
        model: root.viewModel.rows
        //: Name of the list, read aloud: the officer's cases, no boxes
        name: qsTr("Cases")

        above: [
            Banner {
                width: parent.width
                objectName: "removalBanner"
                visible: root.viewModel.removal !== CasesViewModel.NotAsked
                kind: root.viewModel.removal === CasesViewModel.Removed ? Banner.Done : Banner.Caution
                text: root.viewModel.removal === CasesViewModel.Removed ? qsTr("The case was removed.")
                    : root.viewModel.removal === CasesViewModel.Held
                        //: By law the case must be kept; it: the case
                        ? qsTr("A legal hold is on this case. It stays until the hold ends.")
                        //: Whole: nothing of it was removed
                        : qsTr("The case could not be removed just now. It is still whole. Try again, or ask your technician.")
            },
            Banner {
                width: parent.width
                kind: Banner.Caution
                visible: root.viewModel.failed
                text: qsTr("The cases could not be read just now. Nothing is lost. Try again, or ask your technician.")
            },
            CalmTextField {
                width: parent.width
                objectName: "caseSearch"
                //: Label of a search field, verb
                label: qsTr("Search the notes")
                value: root.viewModel.query
                visible: root.viewModel.any
                onEdited: text => root.viewModel.search(text)
            },
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: root.viewModel.any
                Repeater {
                    model: root.viewModel.filters
                    delegate: Chip {
                        required property choice modelData
                        objectName: "filter-" + modelData.code
                        text: modelData.label
                        exclusive: true
                        selected: root.viewModel.filter === modelData.code
                        onClicked: root.viewModel.filterBy(modelData.code)
                    }
                }
            },
            CalmText {
                width: parent.width
                kind: CalmText.Small
                visible: root.viewModel.searchCut
                //: Under the search: not all results are shown
                text: qsTr("More cases may fit. One word more finds fewer.")
            },
            EmptyState {
                width: parent.width
                visible: root.filtered && root.viewModel.rows.count === 0 && !root.viewModel.loading && !root.viewModel.failed
                title: qsTr("Nothing found")
                //: Advice for the search: fewer search words, or the filter “All”
                text: qsTr("Try fewer or other words, or all cases.")
            }
        ]

        delegate: ListRow {
            id: row

            required property int index
            required property string caseId
            required property string ref
            required property string standing
            required property string when

            width: ListView.view.width
            activeFocusOnTab: row.index === list.currentIndex || activeFocus
            objectName: "case-" + row.ref
            selected: row.caseId === root.viewModel.chosen
            title: row.ref
            detail: row.standing
            aside: row.when
            onClicked: {
                root.viewModel.forgetRemoval();
                root.viewModel.choose(row.caseId);
            }
            onActiveFocusChanged: {
                if (row.activeFocus)
                    list.entered(row.index);
            }
        }
    }
}
