// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include "text/han.h"
#include "text/lookalikes.h"

#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <utility>

namespace tenang::text {

namespace {

constexpr char32_t zeroWidthSpace = 0x200B;

UScriptCode scriptOf(UChar32 ch)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(ch, &status);
    return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

// Scripts whose readers find a word with or without its marks.
bool marksAreOptional(UScriptCode script)
{
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC
        || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

// Letters that keyboards of neighbouring languages write differently and that have no decomposition. 0 =
// drop.
char32_t sameLetter(char32_t ch)
{
    switch (ch) {
    case 0x0640: // tatweel
        return 0;
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
    case 0x06CD:
    case 0x06D0:
        return 0x064A;
    case 0x06A9: // keheh
    case 0x06AA:
        return 0x0643;
    case 0x0629: // teh marbuta
    case 0x06BE: // heh doachashmee
    case 0x06C1: // heh goal
    case 0x06C3:
    case 0x06D5:
        return 0x0647;
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0111: // d with stroke
        return U'd';
    case 0x0127:
        return U'h';
    case 0x0131: // dotless i
        return U'i';
    case 0x0142:
        return U'l';
    case 0x00F8:
        return U'o';
    case 0x0167:
        return U't';
    default:
        return ch;
    }
}

// Amharic writes one sound with several letters, and a word with any of them. Seven forms a letter; of h and
// of the glottal stop the first and the fourth sound alike too.
char32_t sameEthiopic(char32_t ch)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 5> rows{
        {{0x1210, 0x1200}, {0x1280, 0x1200}, {0x1220, 0x1230}, {0x12D0, 0x12A0}, {0x1340, 0x1338}}};
    for (const auto &[from, to] : rows) {
        if (ch >= from && ch < from + 7)
            ch = to + (ch - from);
    }
    return ch == 0x1203 ? 0x1200 : ch == 0x12A3 ? 0x12A0 : ch;
}

char32_t letterOrDigit(UChar32 ch)
{
    if (u_charType(ch) == U_DECIMAL_DIGIT_NUMBER)
        return static_cast<char32_t>(U'0' + u_charDigitValue(ch));
    return simplifiedHan(sameEthiopic(sameLetter(static_cast<char32_t>(ch))));
}

class Folder {
public:
    Folder()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
        m_parts = icu::Normalizer2::getNFDInstance(status);
        m_ready = U_SUCCESS(status) != 0;
    }

    [[nodiscard]] bool startsAfresh(UChar32 ch) const
    {
        return !m_ready || m_fold->hasBoundaryBefore(ch) != 0;
    }

    // Folds one stretch that no other stretch can interact with.
    void fold(const QString &text, qsizetype start, qsizetype end)
    {
        const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
        if (end - start == 1 && units[start] < 0x80) {
            const char16_t unit = units[start];
            m_script = u_isalpha(unit) ? USCRIPT_LATIN : USCRIPT_COMMON;
            append(unit >= u'A' && unit <= u'Z' ? unit + 0x20 : unit, start, end);
            return;
        }
        UErrorCode status = m_ready ? U_ZERO_ERROR : U_MISSING_RESOURCE_ERROR;
        const icu::UnicodeString source(UBool(0), units + start, static_cast<int32_t>(end - start));
        icu::UnicodeString plain;
        if (m_ready)
            m_fold->normalize(source, plain, status);
        if (U_FAILURE(status))
            plain = source; // no ICU data: exact search still works
        for (int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1))
            foldOne(plain.char32At(i), start, end);
    }

    QList<FoldedChar> chars;

private:
    void foldOne(UChar32 ch, qsizetype start, qsizetype end)
    {
        const UScriptCode script = scriptOf(ch);
        if (script != USCRIPT_INHERITED)
            m_script = script;
        if (!marksAreOptional(m_script)) {
            append(ch, start, end);
            return;
        }
        icu::UnicodeString parts;
        if (!m_ready || !m_parts->getDecomposition(ch, parts))
            parts = icu::UnicodeString(ch);
        for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
            if (u_charType(parts.char32At(i)) != U_NON_SPACING_MARK)
                append(parts.char32At(i), start, end);
        }
    }

    void append(UChar32 ch, qsizetype start, qsizetype end)
    {
        if (const char32_t kept = letterOrDigit(ch); kept != 0 || ch == 0)
            chars.append({kept, start, end});
    }

    const icu::Normalizer2 *m_fold = nullptr;
    const icu::Normalizer2 *m_parts = nullptr;
    bool m_ready = false;
    UScriptCode m_script = USCRIPT_COMMON; // of the last letter: an inherited mark belongs to it
};

} // namespace

QList<FoldedChar> foldedChars(const QString &text)
{
    Folder folder;
    folder.chars.reserve(text.size());
    const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
    const qsizetype size = text.size();
    qsizetype start = 0;
    while (start < size) {
        qsizetype end = start;
        UChar32 ch = 0;
        U16_NEXT(units, end, size, ch);
        if (ch == static_cast<UChar32>(zeroWidthSpace)) {
            folder.chars.append({zeroWidthSpace, start, end});
            start = end;
            continue;
        }
        for (qsizetype next = end; next < size; end = next) {
            U16_NEXT(units, next, size, ch);
            if (ch == static_cast<UChar32>(zeroWidthSpace) || folder.startsAfresh(ch))
                break;
        }
        folder.fold(text, start, end);
        start = end;
    }
    joinLookalikes(folder.chars, text);
    return folder.chars;
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<FoldedChar> chars = foldedChars(text);
    for (const FoldedChar &one : chars) {
        if (one.ch != zeroWidthSpace)
            result.append(QChar::fromUcs4(one.ch));
    }
    return result;
}

} // namespace tenang::text
