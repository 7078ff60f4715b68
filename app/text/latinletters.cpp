// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/latinletters.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <utility>

namespace tenang::text {

namespace {

constexpr qsizetype mostKept = 20000; // a language has some thousand syllables
constexpr char16_t thaiSilent = 0x0E4C;
constexpr char16_t burmeseFinal = 0x103A;

UScriptCode scriptOf(UChar32 ch)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(ch, &status);
}

bool isVowel(char letter)
{
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

QByteArray onlyLetters(const icu::UnicodeString &text)
{
    QByteArray letters;
    for (int32_t i = 0; i < text.length(); ++i) {
        if (const char16_t unit = text.charAt(i); unit >= u'a' && unit <= u'z')
            letters.append(static_cast<char>(unit));
    }
    return letters;
}

QByteArray byIcu(QStringView character)
{
    static thread_local const std::unique_ptr<icu::Transliterator> spell = [] {
        UErrorCode failed = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, failed));
        return U_SUCCESS(failed) != 0 ? std::move(made) : nullptr;
    }();
    if (!spell)
        return {};
    icu::UnicodeString text(character.utf16(), int32_t(character.size()));
    spell->transliterate(text);
    return onlyLetters(text);
}

// ICU and Unicode write c for what names spell ch or j.
QByteArray withSoftC(QByteArray letters)
{
    return letters.startsWith('c') && !letters.startsWith("ch") ? letters.insert(1, 'h') : letters;
}

// Signs whose names do not say how they sound, of Lao and Khmer.
QByteArray bySign(UChar32 ch)
{
    constexpr std::array<std::pair<UChar32, const char *>, 9> signs{
        {{0x0EB1, "a"}, {0x0EB6, "u"}, {0x0EB7, "u"}, {0x0EBB, "o"}, {0x0EBC, "l"}, {0x0EBD, "i"},
            {0x0EDC, "n"}, {0x0EDD, "m"}, {0x17C6, "m"}}};
    const auto *const found = std::ranges::find(signs, ch, &std::pair<UChar32, const char *>::first);
    return found == signs.end() ? QByteArray() : QByteArray(found->second);
}

// "LAO LETTER KHO SUNG": kh. "KHMER VOWEL SIGN AA": aa.
QByteArray byName(UChar32 ch)
{
    if (QByteArray sign = bySign(ch); !sign.isEmpty())
        return sign;
    std::array<char, 128> buffer{};
    UErrorCode failed = U_ZERO_ERROR;
    const int32_t size = u_charName(ch, U_UNICODE_CHAR_NAME, buffer.data(), int32_t(buffer.size()), &failed);
    if (U_FAILURE(failed) != 0 || size <= 0)
        return {};
    const std::string_view name(buffer.data(), static_cast<std::size_t>(size));
    for (const std::string_view before : {" LETTER ", " VOWEL SIGN ", " VOWEL "}) {
        const auto at = name.find(before);
        if (at == std::string_view::npos)
            continue;
        std::string_view word = name.substr(at + before.size());
        word = word.substr(0, word.find(' '));
        QByteArray letters = QByteArray(word.data(), qsizetype(word.size())).toLower();
        if (letters.startsWith('q')) // Khmer writes an open vowel on it
            return letters.sliced(1);
        letters = withSoftC(letters);
        while (before == " LETTER " && letters.size() > 1 && isVowel(letters.back()))
            letters.chop(1); // the consonant's own vowel, which the next sign may replace
        return letters;
    }
    return {};
}

// Sinhala, which ICU does not spell and whose characters are named by the shape of a sign.
QByteArray sinhala(UChar32 ch)
{
    // From U+0D85, a letter a word; "-" is none.
    static const QList<QByteArray> letters = QByteArray(
        "a a e e i i u u ru ru l l e e ai o o au - - - k kh g gh n ng ch ch j j n n nj t t d d n nd t t d d "
        "n - nd"
        " p p b b m mb y r - l - - w sh sh s h l f - - - - - - - - a e e i i u - u - ru e e ai o o au")
                                                 .split(' ');
    const qsizetype at = ch - 0x0D85;
    return at < 0 || at >= letters.size() || letters.at(at) == "-" ? QByteArray() : letters.at(at);
}

// As Burmese names are spelled: Thura, San, Ye, Htet. Letters are exchanged for those that ICU spells so.
QByteArray burmese(QStringView character)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 6> spelledAs{{{0x101E, 0x1010}, {0x1005, 0x101E},
        {0x1006, 0x101E}, {0x1007, 0x101E}, {0x101B, 0x101A}, {0x103C, 0x103B}}};
    const bool hasVowel = std::ranges::any_of(
        character, [](QChar unit) { return unit >= QChar(0x102B) && unit <= QChar(0x1032); });
    if (!hasVowel && character.contains(QChar(burmeseFinal))) {
        const QByteArray letter = byIcu(character.first(1));
        if (letter.isEmpty() || letter.startsWith('y'))
            return "e";
        return letter.startsWith('n') || letter.startsWith('m') ? "n" : "t";
    }
    QString exchanged = character.toString();
    for (QChar &unit : exchanged) {
        const auto *const found
            = std::ranges::find(spelledAs, unit.unicode(), &std::pair<char16_t, char16_t>::first);
        if (found != spelledAs.end())
            unit = QChar(found->second);
    }
    return byIcu(exchanged);
}

// The letter that carries a vowel.
QByteArray thai(QStringView character, bool first)
{
    if (character.contains(QChar(thaiSilent)))
        return {};
    QByteArray letters = byIcu(character);
    if (letters.startsWith('x'))
        letters = letters.size() > 1 ? letters.sliced(1) : QByteArray(first ? "a" : "o");
    letters = withSoftC(letters);
    if (character.front() == QChar(0x0E0D)) // Kanya, Apinya
        letters.prepend('n');
    return letters;
}

// Arabic and Hebrew leave out most vowels; any may stand behind a consonant.
QByteArray withVowels(UChar32 ch, QStringView character, bool first)
{
    switch (ch) {
    case 0x0627: // alef
    case 0x0629: // teh marbuta
    case 0x0639: // ain
    case 0x05D0:
    case 0x05E2:
        return "a";
    case 0x0648: // waw
    case 0x05D5:
        return first ? "wa" : "u";
    case 0x064A: // yeh
    case 0x06CC:
    case 0x05D9:
        return first ? "ya" : "i";
    default:
        break;
    }
    const QByteArray letters = byIcu(character);
    return letters.isEmpty() || isVowel(letters.back()) ? letters : letters + 'a';
}

QByteArray spelled(QStringView character, bool first)
{
    const QList<uint> points = character.toUcs4();
    if (points.isEmpty())
        return {};
    const auto ch = static_cast<UChar32>(points.first());
    switch (scriptOf(ch)) {
    case USCRIPT_THAI:
        return thai(character, first);
    case USCRIPT_MYANMAR:
        return burmese(character);
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
        return withVowels(ch, character, first);
    case USCRIPT_CYRILLIC: { // x, not the h that is silent behind a consonant
        const QByteArray letters = byIcu(character);
        return letters == "h" ? QByteArray("kh") : letters;
    }
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_SINHALA: {
        QByteArray letters;
        for (const uint point : points)
            letters.append(scriptOf(ch) == USCRIPT_SINHALA ? sinhala(static_cast<UChar32>(point))
                                                           : byName(static_cast<UChar32>(point)));
        return letters;
    }
    case USCRIPT_TAMIL: { // one letter for ch and s, and names have the second
        QByteArray letters = byIcu(character);
        return letters.startsWith('c') ? letters.replace(0, 1, "s") : letters;
    }
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
        return byIcu(character);
    default:
        return withSoftC(byIcu(character));
    }
}

} // namespace

QByteArray latinLetters(QStringView character, bool first)
{
    static thread_local QHash<std::pair<QString, bool>, QByteArray> known;
    if (character.size() == 1 && character.front().unicode() < 0x80) {
        const QChar lower = character.front().toLower();
        return lower.isLetter() ? QByteArray(1, lower.toLatin1()) : QByteArray();
    }
    const std::pair key(character.toString(), first);
    auto found = known.constFind(key);
    if (found == known.constEnd()) {
        if (known.size() >= mostKept)
            known.clear();
        found = known.insert(key, spelled(character, first));
    }
    return *found;
}

} // namespace tenang::text
