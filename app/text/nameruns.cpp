// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nameruns.h"

#include "text/latinletters.h"
#include "text/soundalike.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <utility>

namespace tenang::text {

namespace {

constexpr qsizetype mostMarks = 8; // on one character; more mean nothing

NameKind kindOf(UChar32 ch)
{
    if (u_isalpha(ch) == 0)
        return NameKind::None;
    if (uscript_hasScript(ch, USCRIPT_LATIN) != 0)
        return NameKind::Latin;
    if (uscript_hasScript(ch, USCRIPT_HANGUL) != 0)
        return NameKind::Hangul;
    if (u_getIntPropertyValue(ch, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT
        || uscript_hasScript(ch, USCRIPT_HAN) != 0 || uscript_hasScript(ch, USCRIPT_HIRAGANA) != 0
        || uscript_hasScript(ch, USCRIPT_KATAKANA) != 0)
        return NameKind::Spaceless;
    return u_hasBinaryProperty(ch, UCHAR_CASED) != 0 ? NameKind::Capitals : NameKind::Spaced;
}

QList<NameUnit> unitsOf(const QString &text)
{
    QList<NameUnit> units;
    const auto *utf16 = reinterpret_cast<const char16_t *>(text.utf16());
    for (qsizetype at = 0; at < text.size();) {
        NameUnit unit;
        unit.start = at;
        UChar32 ch = 0;
        U16_NEXT(utf16, at, text.size(), ch);
        const bool mark = (U_GET_GC_MASK(ch) & U_GC_M_MASK) != 0;
        if (mark && !units.isEmpty() && units.last().end == unit.start) {
            units.last().end = at;
            continue;
        }
        unit.end = at;
        unit.kind = kindOf(ch);
        unit.isCapital = u_isupper(ch) != 0 || u_istitle(ch) != 0;
        units.append(unit);
    }
    return units;
}

bool hasCapitals(NameKind kind)
{
    return kind == NameKind::Latin || kind == NameKind::Capitals;
}

} // namespace

NameRun::NameRun(const QString &text, QList<NameUnit> units)
    : m_units(std::move(units))
{
    for (const NameUnit &unit : std::as_const(m_units)) {
        m_begins.append(m_latin.size());
        const bool first = isWordStart(m_begins.size() - 1);
        m_latin.append(latinLetters(
            QStringView(text).sliced(unit.start, std::min(unit.end - unit.start, mostMarks)), first));
    }
    m_begins.append(m_latin.size());
}

Spelling NameRun::from(qsizetype unit) const
{
    const QByteArray latin = m_latin.mid(m_begins.at(unit), 2 * mostNameLetters);
    Spelling spelling;
    spelling.letters = QString::fromLatin1(plainSpelling(latin).left(mostNameLetters));
    spelling.start = m_units.at(unit).start;
    // To the end of the word, but no farther than letters are compared: a page may be one word, and of
    // letters that nothing spells.
    for (qsizetype last = unit + 1; last <= m_units.size(); ++last) {
        const qsizetype letters = m_begins.at(last) - m_begins.at(unit);
        const bool isEnd = last == m_units.size() || isWordStart(last);
        const bool isFar = letters > latin.size() || last - unit > 8 * mostNameLetters;
        if (spelling.length == 0 && (isEnd || isFar))
            spelling.length = m_units.at(last - 1).end - spelling.start;
        if (isFar)
            break;
        if (isEnd && kind() == NameKind::Latin)
            spelling.ends.append(plainSpelling(latin.left(letters)).size());
    }
    return spelling;
}

QList<NameRun> nameRuns(const QString &text, bool typed)
{
    QList<NameRun> runs;
    const QList<NameUnit> units = unitsOf(text);
    QList<NameUnit> run;
    const auto end = [&] {
        if (!run.isEmpty())
            runs.append(NameRun(text, std::exchange(run, {})));
    };
    for (qsizetype at = 0; at < units.size();) {
        qsizetype last = at + 1;
        while (last < units.size() && units.at(last).kind == units.at(at).kind)
            ++last;
        const NameUnit &first = units.at(at);
        const bool isName
            = first.kind != NameKind::None && (typed || !hasCapitals(first.kind) || first.isCapital);
        const bool goesOn
            = !run.isEmpty() && first.kind == run.first().kind && first.start == run.last().end + 1;
        if (first.kind != NameKind::None && (!isName || !goesOn))
            end();
        if (isName)
            run.append(units.sliced(at, last - at));
        at = last;
    }
    end();
    return runs;
}

QList<qsizetype> wordStarts(const QString &text)
{
    static thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode failed = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), failed));
        if (U_FAILURE(failed) != 0)
            return decltype(made)();
        // It learns of Chinese and Japanese when it first meets them; what it answers must not depend on
        // that.
        static const icu::UnicodeString han(UChar32(0x6F22));
        made->setText(han);
        made->last();
        return made;
    }();
    QList<qsizetype> starts;
    if (!words)
        return starts;
    // It refers to the text for as long as it is asked, and keeps nothing of it afterwards.
    static const icu::UnicodeString nothing;
    const icu::UnicodeString asked(UBool(0), text.utf16(), int32_t(text.size()));
    words->setText(asked);
    for (int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
        starts.append(at);
    words->setText(nothing);
    return starts;
}

} // namespace tenang::text
