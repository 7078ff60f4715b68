// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Tenang.Presentation

// What to say about a problem: one calm sentence and one way forward. Never a code.
QtObject {
    function of(problem: int): string {
        switch (problem) {
        case AppViewModel.TooShort:
            return qsTr("The passphrase needs at least 15 characters. Several words work well.");
        case AppViewModel.NotTheSame:
            return qsTr("The two passphrases differ. Please type them again.");
        case AppViewModel.WrongPassphrase:
            return qsTr("That passphrase does not open this vault. Please try again.");
        case AppViewModel.NotAVault:
            return qsTr("The file in the vault's place is not a Tenang vault. Nothing was changed. Ask your technician.");
        case AppViewModel.NewerThanApp:
            return qsTr("This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.");
        case AppViewModel.Damaged:
            return qsTr("The vault is damaged and was left as it is. Ask your technician before you try anything else.");
        case AppViewModel.Storage:
            return qsTr("The tablet could not write to its storage. Nothing was lost. Free some space and try again.");
        case AppViewModel.WrongPin:
            return qsTr("That is not the PIN. After three tries the passphrase is needed.");
        case AppViewModel.PinNotTheSame:
            return qsTr("The two PINs differ. Please choose six digits again.");
        default:
            return "";
        }
    }
}
