// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// A group of indicators: it opens, an indicator in it opens, and its state on the chosen note is one press.
ColumnLayout {
    id: root

    required property WriteUpViewModel viewModel
    required property string groupKey
    required property string setTitle
    required property string heading
    required property list<choice> indicators
    property bool open: false
    property string openIndicator: ""

    signal asked

    function takeFocus() {
        row.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.apart

    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        title: root.setTitle
        visible: title !== ""
    }

    ListRow {
        id: row

        Layout.fillWidth: true
        objectName: "group-" + root.groupKey
        title: root.heading
        selected: root.open
        //: Read aloud, adjective: this group of indicators is unfolded
        spokenDetail: root.open ? qsTr("Open") : ""
        onClicked: root.asked()
    }

    Repeater {
        model: root.open ? root.indicators : []

        delegate: ColumnLayout {
            id: indicator

            required property choice modelData
            readonly property string code: indicator.modelData.code

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space
            spacing: Theme.apart

            ListRow {
                Layout.fillWidth: true
                objectName: "indicator-" + indicator.code
                title: indicator.modelData.label
                detail: indicator.modelData.detail
                aside: root.viewModel.tiedText(indicator.code, root.viewModel.typed)
                onClicked: root.openIndicator = root.openIndicator === indicator.code ? "" : indicator.code
            }

            AnswerChips {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space
                name: "tie-" + indicator.code
                heading: indicator.modelData.label
                choices: root.openIndicator === indicator.code ? root.viewModel.states : []
                answer: root.viewModel.tied(indicator.code, root.viewModel.typed)
                onChosen: code => root.viewModel.tie(indicator.code, code)
            }
        }
    }
}
