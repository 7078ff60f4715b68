// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QString>

namespace tenang::presentation {

// The six-digit PIN that lifts the cover. Chosen after each unlock, held in guarded memory only; three wrong tries and
// the vault is to be locked (design.md §7).
class CoverPin {
public:
    enum class Try { Lifted, Wrong, LockNow };

    static constexpr int digits = 6;
    static constexpr int tries = 3;

    // False unless it is six ASCII digits.
    bool set(const QString &pin);
    [[nodiscard]] bool isSet() const { return !m_pin.isEmpty(); }
    Try lift(const QString &pin);
    void forget();

private:
    SecretBytes m_pin;
    int m_wrong = 0;
};

} // namespace tenang::presentation
