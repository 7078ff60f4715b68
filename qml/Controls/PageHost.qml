// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// Holds one page, or one part of a page, at a time; the one before is gone when the next is there. A Loader would do,
// but that of Qt 6.4 refuses components of files with bound components.
T.StackView {
    id: root

    required property Component page

    implicitHeight: root.currentItem ? root.currentItem.implicitHeight : 0
    initialItem: root.page
    onPageChanged: root.replace(null, root.page, {}, T.StackView.Immediate)
}
