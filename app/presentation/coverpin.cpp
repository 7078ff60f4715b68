// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/coverpin.h"

namespace tenang::presentation {

void CoverPin::press(int digit)
{
    if (!full() && digit >= 0 && digit <= 9)
        m_typed.data()[m_count++] = static_cast<unsigned char>('0' + digit);
}

void CoverPin::erase()
{
    if (m_count > 0)
        m_typed.data()[--m_count] = 0;
}

void CoverPin::clear()
{
    while (m_count > 0)
        erase();
}

bool CoverPin::choose()
{
    if (!full())
        return false;
    SecretBytes typed = m_typed.copy();
    clear();
    if (m_first.isEmpty()) {
        m_first = std::move(typed);
        return false;
    }
    const bool same = m_first.equals(typed);
    m_first = {};
    if (same)
        m_pin = std::move(typed);
    m_wrong = 0;
    return same;
}

void CoverPin::set(const QString &pin)
{
    clear();
    for (const QChar digit : pin)
        press(digit.digitValue());
    if (full())
        m_pin = m_typed.copy();
    clear();
    m_wrong = 0;
}

CoverPin::Try CoverPin::lift()
{
    const bool right = isSet() && full() && m_pin.equals(m_typed);
    clear();
    if (right) {
        m_wrong = 0;
        return Try::Lifted;
    }
    return ++m_wrong >= tries ? Try::LockNow : Try::Wrong;
}

void CoverPin::forget()
{
    clear();
    m_first = {};
    m_pin = {};
    m_wrong = 0;
}

} // namespace tenang::presentation
