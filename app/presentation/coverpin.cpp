// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/coverpin.h"

#include <algorithm>

namespace tenang::presentation {

bool CoverPin::set(const QString &pin)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (pin.size() != digits || !std::ranges::all_of(pin, isDigit))
        return false;
    QByteArray bytes = pin.toLatin1();
    m_pin = SecretBytes(bytes);
    wipe(bytes);
    m_wrong = 0;
    return true;
}

CoverPin::Try CoverPin::lift(const QString &pin)
{
    QByteArray bytes = pin.toLatin1();
    const bool right = isSet() && m_pin.equals(SecretBytes(bytes));
    wipe(bytes);
    if (right) {
        m_wrong = 0;
        return Try::Lifted;
    }
    return ++m_wrong >= tries ? Try::LockNow : Try::Wrong;
}

void CoverPin::forget()
{
    m_pin = {};
    m_wrong = 0;
}

} // namespace tenang::presentation
