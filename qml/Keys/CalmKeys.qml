// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Tenang.Controls
import Tenang.Theme

// The look of Qt's keyboard in our colours: a third as high as it is wide, no sounds, no preview of a key, no words to choose.
// What stays unset here is not shown.
KeyboardStyle {
    keyboardDesignWidth: 900
    keyboardDesignHeight: 900 / Theme.keyboardShape
    keyboardRelativeLeftMargin: 0.004
    keyboardRelativeRightMargin: 0.004
    keyboardRelativeTopMargin: 0.02
    keyboardRelativeBottomMargin: 0.02
    languagePopupListEnabled: true // which is ours (ScreenKeyboard)
    alternateKeysListItemWidth: Theme.touch
    alternateKeysListItemHeight: Theme.touch

    keyboardBackground: Item {}
    keyPanel: KeyFace {}
    symbolKeyPanel: KeyFace {}
    spaceKeyPanel: KeyFace { spoken: /*: Read aloud for a key: the space bar */ qsTr("Space") }
    backspaceKeyPanel: KeyFace { sign: "erase"; spoken: /*: A key, verb: backspace, read aloud */ qsTr("Erase") }
    enterKeyPanel: KeyFace { sign: "enter"; spoken: /*: A key: new line, or confirm */ qsTr("Enter") }
    hideKeyPanel: KeyFace { sign: "lower"; spoken: qsTr("Put the keyboard away") }
    languageKeyPanel: KeyFace { sign: "globe"; spoken: /*: A key: keyboard layout */ qsTr("Language of the keys") }
    shiftKeyPanel: KeyFace {
        sign: "shift"
        //: The key of a keyboard
        spoken: qsTr("Shift")
        marked: InputContext.shiftActive || InputContext.capsLockActive
    }
    modeKeyPanel: KeyFace {
        sign: "shift"
        //: The key of a keyboard
        spoken: qsTr("Shift")
        marked: (control as ModeKey)?.mode ?? false
    }

    alternateKeysListBackground: KeyCard {}
    alternateKeysListHighlight: KeyChosen {}
    alternateKeysListDelegate: KeyChoice {
        required property string text

        width: Theme.touch
        height: Theme.touch
        words: text
    }

    functionPopupListBackground: KeyCard {}
    functionPopupListHighlight: KeyChosen {}
    functionPopupListDelegate: Item {
        required property int keyboardFunction

        width: Theme.touch
        height: Theme.touch

        IconShape {
            anchors.centerIn: parent
            name: parent.keyboardFunction === QtVirtualKeyboard.HideInputPanel ? "lower" : "globe"
        }
    }
}
