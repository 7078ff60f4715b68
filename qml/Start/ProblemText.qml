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
        case AppViewModel.TooLong:
            return qsTr("A passphrase has at most 128 characters.");
        case AppViewModel.Guessable:
            //: The five words: those that the app offers
            return qsTr("Someone could guess that passphrase. Take the five words, or several words that do not belong together.");
        case AppViewModel.TooSoon:
            return qsTr("Please wait a little after wrong passphrases, then try again.");
        case AppViewModel.CustodiansOnly:
            return qsTr("After a hundred wrong passphrases only two custodians of your agency can open this vault. Nothing in it is lost.");
        case AppViewModel.CustodianPassphrase:
            //: Key: a file on a stick; both passphrases
            return qsTr("A custodian's passphrase does not open the custodian's key. Please type both again.");
        case AppViewModel.NotACustodian:
            //: Keys: files on sticks; two different custodians
            return qsTr("These two keys do not open this vault. Each must be of another one of its custodians.");
        case AppViewModel.NotTheSame:
            //: The passphrase and its repetition are not the same
            return qsTr("The two passphrases differ. Please type them again.");
        case AppViewModel.WrongPassphrase:
            return qsTr("That passphrase does not open this vault. Please try again.");
        case AppViewModel.NotAVault:
            return qsTr("The file in the vault's place is not a Tenang vault. Nothing was changed. Ask your technician.");
        case AppViewModel.NewerThanApp:
            return qsTr("This vault was made by a newer Tenang. Nothing was changed. Update the app to open it.");
        case AppViewModel.Damaged:
            //: Nothing was changed in the damaged file
            return qsTr("The vault is damaged and was left as it is.");
        case AppViewModel.Storage:
            return qsTr("The tablet could not write to its storage. Nothing was lost. Free some space and try again.");
        case AppViewModel.InUse:
            return qsTr("Something else holds this vault. Most often Tenang is open already, in another window. Nothing was changed.");
        case AppViewModel.WrongPin:
            return qsTr("That is not the PIN. After three tries the passphrase is needed.");
        case AppViewModel.PinNotTheSame:
            //: The PIN and its repetition are not the same
            return qsTr("The two PINs differ. Please choose six digits again.");
        default:
            return "";
        }
    }
}
