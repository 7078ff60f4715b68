// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"

#include <QString>

namespace tenang::presentation {

// The six-digit PIN that lifts the cover. Chosen after each unlock, held in guarded memory only; three wrong
// tries and the vault is to be locked (design.md §7).
class CoverPin {
public:
    enum class Try { Lifted, Wrong, LockNow };

    static constexpr int digits = 6;
    static constexpr int tries = 3;

    // What is being typed, a digit at a time; more than six are ignored.
    void press(int digit);
    void erase();
    void clear();
    [[nodiscard]] bool started() const { return m_count > 0; }
    [[nodiscard]] bool full() const { return m_count == digits; }

    // Twice the same six digits make the PIN. The first call keeps them and gives false; so does a second
    // that differs, which starts over.
    bool choose();
    [[nodiscard]] bool half() const { return !m_first.isEmpty(); }
    void set(const QString &pin); // the published PIN of practice
    [[nodiscard]] bool isSet() const { return !m_pin.isEmpty(); }
    Try lift();
    void forget();

private:
    SecretBytes m_typed{std::size_t(digits)};
    int m_count = 0;
    SecretBytes m_first;
    SecretBytes m_pin;
    int m_wrong = 0;
};

} // namespace tenang::presentation
