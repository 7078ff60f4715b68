// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenang::vault {

// The words of a statement. Only a literal becomes one, by its compiler: a connection keeps prepared
// statements by the address of their words, and words made at run time leave their address to others. A
// statement that answered to the words of another once showed an officer an empty list of cases.
class Sql {
public:
    consteval Sql(const char *text) // NOLINT(google-explicit-constructor): a literal is what it is made for
        : m_text(text)
    {
    }

    [[nodiscard]] constexpr const char *text() const { return m_text; }

private:
    const char *m_text;
};

} // namespace tenang::vault
