// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// Writing that looks right to its author and is something else: for whoever brings a text into the app.
namespace tenang::text {

struct OddWriting {
    enum class Kind {
        Zawgyi, // Burmese in the encoding of old fonts: boxes and wrong letters on other machines, found by
                // no search
        LookAlikes, // letters of Latin and of Cyrillic or Greek in one word: another name than it seems
    };

    Kind kind = Kind::Zawgyi;
    QString word; // the word with the letters; of Zawgyi the text as it would be in Unicode
};

// The first there is. Zawgyi is told by sequences that Unicode's order of Burmese letters does not know (its
// chapter on Myanmar); one slip of a typist is none, and of a few words that both encodings write alike
// nothing is told. Words are runs of letters; Latin beside an Asian script is no oddity (UTS #39, moderately
// restrictive).
[[nodiscard]] std::optional<OddWriting> oddWritingIn(const QString &text);

} // namespace tenang::text
