// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Tenang.Controls
import Tenang.Presentation
import Tenang.Theme

// What happened to the vault while it was closed. Plain sentences, each with what to do; nothing waits for them.
ColumnLayout {
    id: root

    required property VaultViewModel vault

    // Gravest first. More than three would push the work out of sight: then two, and the others when they are asked for.
    readonly property list<bool> told: [root.vault.rolledBack, root.vault.othersRolledBack, root.vault.recoveredOn !== "",
        root.vault.inDoubt, root.vault.custodiansChanged, root.vault.wrongTries > 0]
    readonly property int count: root.before(root.told.length)
    property bool unfolded: root.count <= 3

    spacing: Theme.gap
    visible: root.count > 0

    function before(place: int): int {
        let told = 0;
        for (let i = 0; i < place; ++i)
            told += root.told[i] ? 1 : 0;
        return told;
    }

    function shows(place: int): bool {
        return root.told[place] && (root.unfolded || root.before(place) < 2);
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.shows(0)
        //: Title of a warning: an older file stands in its place
        title: qsTr("This vault was put back to an earlier state")
        text: qsTr("Later work may be missing. What you see can be read and gone on with. Tell your supervisor today.")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.shows(1)
        //: Title of a warning: put back to an earlier state
        title: qsTr("Another vault on this tablet was put back, or is gone")
        text: qsTr("Yours is not affected. Tell the colleague whose vault it is, and your supervisor.")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.shows(2)
        //: Title of a warning; %1 is a date; vault: the officer's encrypted file
        title: qsTr("Two custodians opened this vault on %1").arg(root.vault.recoveredOn)
        text: qsTr("If you did not ask for that, tell your supervisor and the integrity office. This stays here for 30 days.")
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Caution
        visible: root.shows(3)
        //: Title of a warning: the file does not belong to this vault
        title: qsTr("A file beside your vault is missing, or is not its own")
        text: qsTr("What you see can be gone on with. Tell your technician today: somebody may have worked on this tablet's files.")
    }

    Banner {
        Layout.fillWidth: true
        visible: root.shows(4)
        //: Custodians: two persons who can open it together
        title: qsTr("The custodians of your vault were set anew")
        text: qsTr("Two of them together can open it if you forget the passphrase. If nobody told you, ask your supervisor.")
    }

    Banner {
        Layout.fillWidth: true
        objectName: "wrongTriesBanner"
        visible: root.shows(5)
        title: root.vault.wrongTries === 1
            //: Title of a notice; %1 is a date
            ? qsTr("A wrong passphrase was tried on %1").arg(root.vault.wrongLast)
            //: Title of a notice; %1 and %2 are dates, no passphrases
            : qsTr("Wrong passphrases were tried, from %1 to %2").arg(root.vault.wrongFirst).arg(root.vault.wrongLast)
        //: Follows “A wrong passphrase was tried”
        text: qsTr("If that was you, all is well. If not, tell your supervisor.")
    }

    CalmButton {
        objectName: "allNoticesButton"
        //: Button, keep short; %1 is how many there are, 2 or more
        text: qsTr("Show all %1 notices").arg(root.count)
        visible: !root.unfolded
        onClicked: root.unfolded = true
    }
}
