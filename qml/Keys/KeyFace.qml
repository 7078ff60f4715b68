// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components
import QtQuick.VirtualKeyboard.Styles
import Tenang.Controls
import Tenang.Theme

// How a key looks: letters in the fonts of its layout, or a sign. Nothing pops up when it is pressed: what is written is read
// on the page, and a passphrase nowhere.
KeyPanel {
    id: root

    property string sign: ""
    property string spoken: root.written // what a screen reader says
    property bool marked: false // a key that switches, and is on
    readonly property BaseKey key: root.control as BaseKey
    readonly property string written: root.key?.displayText ?? ""
    readonly property bool active: root.marked || (root.key?.pressed ?? false)
    readonly property string language: InputContext.locale.split("_")[0]

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.onPressAction: root.press()

    // As a finger would.
    function press() {
        const key = root.key;
        if (!key?.enabled)
            return;
        if (!key.noKeyEvent)
            InputContext.inputEngine.virtualKeyClick(key.key, key.uppercased ? key.text.toUpperCase() : key.text,
                key.uppercased ? Qt.ShiftModifier : Qt.NoModifier);
        key.clicked();
    }

    // Signs that combine stand on a dotted circle. Thai, Devanagari, Khmer, Burmese, and what Arabic and Persian put above.
    function carried(text: string): string {
        const combines = new RegExp("^[\u064b-\u065f\u0670\u0900-\u0903\u093a-\u093c\u093e-\u094f"
            + "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u17b4-\u17d3\u17dd]");
        const bare = text.replace(/^ /, ""); // Qt's Thai layout puts a space before them
        return combines.test(bare) ? "\u25cc" + bare : text;
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        radius: Theme.radiusSmall
        color: root.active ? Theme.selectedBg : root.key?.functionKey || root.key?.highlighted ? Theme.keyboard
            : Theme.surface
        border.width: Theme.line
        border.color: root.key?.enabled ?? true ? Theme.outline : Theme.hairline
    }

    CalmText {
        anchors.fill: parent
        anchors.margins: Theme.gapTiny
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        language: root.language
        font.pixelSize: Math.round(Math.min(Theme.size(22, root.language), root.height * 0.42))
        color: root.active ? Theme.textOnSelected : Theme.text
        text: root.carried(root.key?.uppercased ? root.written.toUpperCase() : root.written)
        visible: root.sign === ""
        Accessible.ignored: true
    }

    CalmText {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.rightMargin: Theme.gapSmall
        wrapMode: Text.NoWrap
        language: root.language
        font.pixelSize: Math.round(Math.min(Theme.size(15, root.language), root.height * 0.24))
        color: Theme.text2
        text: root.carried(root.key?.smallText ?? "")
        visible: root.sign === "" && (root.key?.smallTextVisible ?? false)
        Accessible.ignored: true
    }

    IconShape {
        anchors.centerIn: parent
        name: root.sign
        size: Math.min(Theme.sign, root.height * 0.5)
        color: root.active ? Theme.textOnSelected : Theme.text
        visible: root.sign !== ""
    }
}
