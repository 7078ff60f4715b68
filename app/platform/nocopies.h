// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

namespace tenang::platform {

// Keeps the words of a case off the clipboard. What the app itself puts there, or offers as the selection
// merely because somebody selected it, is taken back in the same turn of the event loop: before another
// program can get an answer. Pasting into a field stays possible.
class NoCopies : public QObject {
public:
    explicit NoCopies(QClipboard &clipboard, QObject *parent = nullptr);

private:
    void takeBack(QClipboard::Mode mode);

    QClipboard &m_clipboard;
    bool m_clearing = false; // which is a change too
};

} // namespace tenang::platform
