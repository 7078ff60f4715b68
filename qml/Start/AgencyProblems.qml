// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// Why the agency's settings on this tablet are not in force. Nobody is kept from working by it: the first of the reasons
// are enough to ask a technician with.
Banner {
    id: root

    required property AppViewModel app

    visible: root.app.agencyProblems.length > 0
    kind: Banner.Caution
    title: qsTr("The settings of your agency are not in force")
    text: root.firstOf(root.app.agencyProblems)

    function firstOf(problems: list<string>): string {
        let lines = "";
        for (let i = 0; i < Math.min(3, problems.length); ++i)
            lines += (i > 0 ? "\n" : "") + problems[i];
        return lines;
    }
}
