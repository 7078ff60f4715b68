// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Holds one page, or one part of a page, at a time; the one before is gone when the next is there. A Loader would do,
// but that of Qt 6.4 refuses components of files with bound components.
T.StackView {
    id: root

    required property Component page
    property Component shown: null
    property bool whole: false // what is around it is there

    implicitHeight: root.currentItem ? root.currentItem.implicitHeight : 0
    // Without any transition the view of Qt 6.4 hides what it replaced and never destroys it: words of a case would
    // stay in the scene under the cover.
    replaceEnter: Transition {}
    replaceExit: Transition {}
    // Only what can be seen is made: nothing in a part that is hidden, and nothing more in a page that was left and that is
    // out of the window, waiting for its end.
    onPageChanged: {
        if (root.Window.window || !root.whole)
            root.follow();
    }
    onVisibleChanged: root.comeBack()
    Window.onWindowChanged: root.comeBack()
    Component.onCompleted: {
        root.whole = true;
        root.follow();
    }

    function comeBack() {
        if (root.whole && root.Window.window)
            root.follow();
    }

    function follow() {
        if (!root.visible || root.page === root.shown)
            return;
        root.shown = root.page;
        root.replace(null, root.page, {}, T.StackView.Immediate);
    }
}
