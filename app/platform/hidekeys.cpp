// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/hidekeys.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>

namespace tenang::platform {

namespace {

constexpr int presses = 3;
constexpr quint64 within = 5000; // ms

} // namespace

bool HideKeys::eventFilter(QObject *watched, QEvent *event)
{
    // A key comes to the window first, and then to the item that has the focus: it counts once.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    // The keyboard on the screen sends Shift too, once for a capital and twice to stay: no wish to hide.
    const bool fromScreen = !event->spontaneous() && QGuiApplication::inputMethod()->isVisible();
    if (key->isAutoRepeat() || fromScreen)
        return false;
    if (key->key() != Qt::Key_Shift) {
        m_presses.clear();
        return false;
    }
    m_presses.append(key->timestamp());
    if (m_presses.size() < presses)
        return false;
    const bool quick = m_presses.constLast() - m_presses.constFirst() <= within;
    if (quick)
        m_presses.clear();
    else
        m_presses.removeFirst();
    if (quick)
        Q_EMIT asked();
    return false;
}

} // namespace tenang::platform
