// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Tenang.Theme

// Room to write in; grows with the words so that the page scrolls, not the field. The model owns the text:
// give `value`, take edited(text) on each change, and let the model answer at once. Plain text in and out, no
// menu.
FocusScope {
    id: root

    property string label: ""
    property string helper: ""
    property string placeholder: ""
    property string value: ""
    property int minimumLines: 3
    property string language: Theme.language
    property alias cursorPosition: area.cursorPosition
    property alias readOnly: area.readOnly
    readonly property alias text: area.text
    readonly property alias selectedText: area.selectedText
    readonly property Script script: Theme.scriptOf(root.language)

    signal edited(string text)

    implicitWidth: 480
    implicitHeight: column.implicitHeight
    onValueChanged: {
        if (area.text !== root.value)
            area.text = root.value;
    }

    function select(start: int, end: int) {
        area.select(start, end);
    }

    FontMetrics {
        id: metrics

        font: area.font
    }

    Column {
        id: column

        width: root.width
        spacing: Theme.gapSmall

        CalmText {
            width: parent.width
            text: root.label
            visible: root.label !== ""
            Accessible.ignored: true
        }

        FieldBack {
            width: parent.width
            height: area.height
            active: area.activeFocus

            TextEdit {
                id: area

                width: parent.width
                height: Math.max(Theme.touch,
                    Math.ceil(Math.max(contentHeight, metrics.height * root.minimumLines))
                        + topPadding + bottomPadding)
                focus: true
                activeFocusOnPress: false
                activeFocusOnTab: true
                padding: Theme.gap + Theme.gapTiny
                leftPadding: Theme.space
                rightPadding: Theme.space
                color: Theme.text
                selectionColor: Theme.primary
                selectedTextColor: Theme.textOnPrimary
                selectByMouse: true
                font.family: root.script.family
                font.pixelSize: Theme.size(18, root.language)
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                // Tab goes on to the next control; a note has no use for it.
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                // Nothing gets onto the clipboard, so words that were cut would be gone.
                Keys.onPressed: event => event.accepted = event.matches(StandardKey.Cut)
                onTextChanged: {
                    if (text !== root.value)
                        root.edited(text);
                }

                FieldTap {
                    anchors.fill: parent
                    field: area
                    readOnly: area.readOnly
                }

                Accessible.role: Accessible.EditableText
                Accessible.name: root.label !== "" ? root.label : root.placeholder
                Accessible.description: root.helper
                Accessible.multiLine: true
                Accessible.focusable: true

                CalmText {
                    x: area.leftPadding
                    y: area.topPadding
                    width: area.width - area.leftPadding - area.rightPadding
                    text: root.placeholder
                    color: Theme.text2
                    visible: area.length === 0 && area.preeditText === ""
                    Accessible.ignored: true
                }
            }
        }

        CalmText {
            width: parent.width
            kind: CalmText.Small
            text: root.helper
            visible: root.helper !== ""
            Accessible.ignored: true
        }
    }
}
