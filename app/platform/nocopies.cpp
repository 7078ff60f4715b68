// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/nocopies.h"

namespace tenang::platform {

NoCopies::NoCopies(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    connect(&clipboard, &QClipboard::changed, this, &NoCopies::takeBack);
}

void NoCopies::takeBack(QClipboard::Mode mode)
{
    const bool isOurs = mode == QClipboard::Selection ? m_clipboard.ownsSelection()
        : mode == QClipboard::FindBuffer              ? m_clipboard.ownsFindBuffer()
                                                      : m_clipboard.ownsClipboard();
    if (!isOurs || m_clearing)
        return;
    m_clearing = true;
    m_clipboard.clear(mode);
    m_clearing = false;
}

} // namespace tenang::platform
