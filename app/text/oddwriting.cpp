// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/oddwriting.h"

#include "text/locales.h"

#include <QStringView>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/uscript.h>

namespace tenang::text {

namespace {

constexpr char16_t vowelE = 0x1031; // Unicode: after its consonant. Zawgyi: before
constexpr char16_t stacker = 0x1039; // Unicode: between two consonants. Zawgyi: silences the one before
constexpr char16_t medialYa = 0x103B; // Unicode: after its consonant. Zawgyi: a medial ra, before
constexpr char16_t silencer = 0x103A; // Unicode: silences the one before. Zawgyi: a medial ya

bool isBurmeseLetter(char16_t ch)
{
    return (ch >= 0x1000 && ch <= 0x102A) || ch == 0x103F || ch == 0x104E || (ch >= 0x1050 && ch <= 0x1055)
        || (ch >= 0x105A && ch <= 0x105D) || ch == 0x1061 || ch == 0x1065 || ch == 0x1066 || ch == 0x1040
        || ch == 0x1047 // digits, typed for wa and ra
        || (ch >= 0x106E && ch <= 0x1070) || (ch >= 0x1075 && ch <= 0x1081) || ch == 0x108E
        || (ch >= 0xAA60 && ch <= 0xAA7A);
}

bool isMedial(char16_t ch)
{
    return (ch >= 0x103B && ch <= 0x103E) || (ch >= 0x105E && ch <= 0x1060) || ch == 0x1082;
}

// Whether a text is rather Zawgyi: more places that Unicode does not know than places that only it knows.
bool isZawgyi(const QString &text)
{
    int against = 0;
    int begins = 0;
    int usual = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t ch = text.at(at).unicode();
        const char16_t before = at > 0 ? text.at(at - 1).unicode() : u' ';
        const char16_t after = at + 1 < text.size() ? text.at(at + 1).unicode() : u' ';
        const bool odd = ch == vowelE ? !isBurmeseLetter(before) && !isMedial(before)
            : ch == stacker           ? !isBurmeseLetter(after)
            : ch == medialYa          ? !isBurmeseLetter(before) && before != silencer
                                      : false;
        against += odd ? 1 : 0;
        if (odd && ch != stacker && (before < 0x1000 || before == 0x104A || before == 0x104B))
            ++begins;
        if (ch == silencer
            && (isBurmeseLetter(after) || after < 0x1000 || after == 0x1037 || after == 0x1038
                || after == 0x104A || after == 0x104B))
            ++usual;
    }
    // One alone may be a slip, but at the beginning of a word: whoever types Unicode sees no word begin so.
    return against > usual && (against > 1 || begins > 0);
}

QString inUnicode(const QString &zawgyi)
{
    UErrorCode failed = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> read(
        icu::Transliterator::createInstance("Zawgyi-my", UTRANS_FORWARD, failed));
    if (U_FAILURE(failed) != 0)
        return zawgyi;
    icu::UnicodeString text(zawgyi.utf16(), int32_t(zawgyi.size()));
    read->transliterate(text);
    return fromIcu(text);
}

bool mixesLookAlikes(QStringView word)
{
    int alphabets = 0;
    for (const UScriptCode script : {USCRIPT_LATIN, USCRIPT_CYRILLIC, USCRIPT_GREEK}) {
        alphabets += std::ranges::any_of(word, [script](QChar ch) {
            UErrorCode failed = U_ZERO_ERROR;
            return ch.isLetter() && uscript_getScript(ch.unicode(), &failed) == script;
        });
    }
    return alphabets > 1;
}

} // namespace

std::optional<OddWriting> oddWritingIn(const QString &text)
{
    if (isZawgyi(text))
        return OddWriting{OddWriting::Kind::Zawgyi, inUnicode(text)};
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (text.at(at).isLetter() || text.at(at).isMark()))
            continue;
        if (const QStringView word = QStringView(text).sliced(from, at - from); mixesLookAlikes(word))
            return OddWriting{OddWriting::Kind::LookAlikes, word.toString()};
        from = at + 1;
    }
    return std::nullopt;
}

} // namespace tenang::text
