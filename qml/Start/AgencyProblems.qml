// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// What the agency put on this tablet and is not in use, and why. Nobody is kept from working by it: the first of the reasons
// are enough to ask a technician with.
Banner {
    id: root

    required property AppViewModel app

    visible: root.app.agencyProblems.length > 0
    kind: Banner.Caution
    //: Title of a notice: settings, contacts or questions could not be used
    title: qsTr("Not all of what your agency sent is in use")
    text: root.firstOf(root.app.agencyProblems)

    function firstOf(problems: list<string>): string {
        let lines = "";
        for (let i = 0; i < Math.min(3, problems.length); ++i)
            lines += (i > 0 ? "\n" : "") + problems[i];
        return lines;
    }
}
