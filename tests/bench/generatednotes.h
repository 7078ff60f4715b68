// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

// Notes in twelve scripts, the same in our process and in the peer's, which knows no Qt. The words are
// invented; few are frequent and most are rare, as in any language.
namespace tenang::bench {

struct Script {
    const char *language;
    char32_t first, last; // letters that words are made of
    int shortest, longest;
    bool spaces; // between words
};

inline constexpr std::array<Script, 12> scripts{{
    {"en", U'a', U'z', 2, 9, true},
    {"ar", 0x0627, 0x063a, 2, 7, true},
    {"hi", 0x0915, 0x0928, 2, 6, true},
    {"bn", 0x0995, 0x09a8, 2, 6, true},
    {"ta", 0x0bae, 0x0bb9, 2, 8, true},
    {"ko", 0xac00, 0xafff, 1, 4, true},
    {"th", 0x0e01, 0x0e2e, 2, 6, false},
    {"km", 0x1780, 0x17a2, 2, 6, false},
    {"lo", 0x0e99, 0x0e9f, 3, 7, false},
    {"my", 0x1000, 0x1020, 2, 6, false},
    {"zh", 0x4e00, 0x51ff, 1, 3, false},
    {"ja", 0x3042, 0x3082, 2, 5, false},
}};

class GeneratedNotes {
public:
    static constexpr int wordsInNote = 30;
    static constexpr int wordsInScript = 3'000;

    GeneratedNotes()
    {
        for (std::size_t s = 0; s < scripts.size(); ++s) {
            for (int i = 0; i < wordsInScript; ++i)
                m_words[s].push_back(word(scripts[s]));
        }
    }

    static const Script &scriptOf(int number) { return scripts[std::size_t(number) % scripts.size()]; }

    [[nodiscard]] std::string note(int number) const
    {
        const std::size_t script = std::size_t(number) % scripts.size();
        std::minstd_rand random(unsigned(number) * 2'654'435'761U + 1);
        std::string text;
        for (int i = 0; i < wordsInNote; ++i) {
            const double part = double(random() % 100'000) / 100'000;
            text += m_words[script][std::size_t(part * part * part * wordsInScript)];
            if (scripts[script].spaces)
                text += ' ';
        }
        return text;
    }

    // Ten a script, from frequent to rare.
    [[nodiscard]] std::string query(int number) const
    {
        const std::size_t script = std::size_t(number) % scripts.size();
        return m_words[script][std::size_t(number) / scripts.size() * 97 % wordsInScript];
    }
    static constexpr int queryCount = int(scripts.size()) * 10;

private:
    static void append(std::string &text, char32_t c)
    {
        if (c < 0x80) {
            text += char(c);
        } else if (c < 0x800) {
            text += char(0xc0 | c >> 6);
            text += char(0x80 | (c & 0x3f));
        } else {
            text += char(0xe0 | c >> 12);
            text += char(0x80 | (c >> 6 & 0x3f));
            text += char(0x80 | (c & 0x3f));
        }
    }
    std::string word(const Script &script)
    {
        std::string text;
        const int length = script.shortest + int(m_random() % unsigned(script.longest - script.shortest + 1));
        for (int i = 0; i < length; ++i)
            append(text, char32_t(script.first + m_random() % (script.last - script.first + 1)));
        return text;
    }

    std::minstd_rand m_random{1};
    std::array<std::vector<std::string>, scripts.size()> m_words;
};

} // namespace tenang::bench
