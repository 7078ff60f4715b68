// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Tenang.Presentation
import Tenang.Theme

// The indicators as their sets group them, in the order of the sets. Nothing is counted, added up or put first.
ColumnLayout {
    id: root

    required property WriteUpViewModel viewModel
    property string openGroup: ""

    // The page scrolls to where the focus is.
    function takeFocus() {
        (groups.itemAt(0) as TieGroup)?.takeFocus();
    }

    spacing: Theme.apart

    Repeater {
        id: groups

        model: root.viewModel.groups

        delegate: TieGroup {
            id: group

            Layout.fillWidth: true
            viewModel: root.viewModel
            open: root.openGroup === group.groupKey
            onAsked: root.openGroup = group.open ? "" : group.groupKey
        }
    }
}
