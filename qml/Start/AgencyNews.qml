// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Controls
import Tenang.Presentation

// The agency sent other prompts, indicators or coach rules than this officer has read of. It stays until they say so.
Banner {
    id: root

    required property AppViewModel app
    readonly property string told: root.under(root.app.agencyNews)

    signal asked // to read what has changed

    objectName: "agencyNews"
    visible: root.app.agencyNews.length > 0
    //: Title of a notice: questions, cards or indicators
    title: qsTr("Your agency has changed what you work with")
    //: They keep the questions they began with
    text: root.told + "\n" + qsTr("Conversations that have begun go on as they were.")
    //: Button, keep short: read what has changed
    actionText: qsTr("Read it")
    onActed: root.asked()

    function under(lines: list<string>): string {
        let text = "";
        for (const line of lines)
            text += (text === "" ? "" : "\n") + line;
        return text;
    }
}
