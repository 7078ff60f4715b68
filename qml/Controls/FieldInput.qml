// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The line inside a CalmTextField. Qt 6.4 answers a screen reader with the plain text of a password field,
// and any program of the same user can ask like one; it asks for the property `text`, so that name stands for
// what the screen shows. The words themselves are read by read() and set by write().
TextInput {
    id: root

    property string text: root.displayText
    // Qt counts an insertion by the app as an edit by the person; this tells them apart.
    property bool writing: false

    // Nothing gets onto the clipboard, so words that were cut would be gone.
    Keys.onPressed: event => event.accepted = event.matches(StandardKey.Cut)

    function read(): string {
        return root.getText(0, root.length);
    }

    function write(words: string) {
        root.writing = true;
        root.clear();
        root.insert(0, words);
        root.writing = false;
    }
}
