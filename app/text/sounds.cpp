// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sounds.h"

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

constexpr qsizetype mostLetters = 24; // of one name
constexpr qsizetype mostParts = 8; // of one question
constexpr QChar marked = QChar(1); // no word that is typed begins with it

enum class Kind { None, Latin, Capitals, Spaced, Hangul, Spaceless };

Kind kindOf(UChar32 ch)
{
    if (u_isalpha(ch) == 0)
        return Kind::None;
    if (uscript_hasScript(ch, USCRIPT_LATIN) != 0)
        return Kind::Latin;
    if (uscript_hasScript(ch, USCRIPT_HANGUL) != 0)
        return Kind::Hangul;
    if (u_getIntPropertyValue(ch, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT
        || uscript_hasScript(ch, USCRIPT_HAN) != 0 || uscript_hasScript(ch, USCRIPT_HIRAGANA) != 0
        || uscript_hasScript(ch, USCRIPT_KATAKANA) != 0)
        return Kind::Spaceless;
    return u_hasBinaryProperty(ch, UCHAR_CASED) != 0 ? Kind::Capitals : Kind::Spaced;
}

// A character with its marks.
struct Unit {
    qsizetype start = 0;
    qsizetype end = 0;
    Kind kind = Kind::None;
    bool isCapital = false;
};

QList<Unit> unitsOf(const QString &text)
{
    QList<Unit> units;
    const auto *utf16 = reinterpret_cast<const char16_t *>(text.utf16());
    for (qsizetype at = 0; at < text.size();) {
        Unit unit;
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

// Where ICU's dictionaries begin a word.
QList<qsizetype> wordStarts(const QString &text)
{
    static thread_local const std::unique_ptr<icu::BreakIterator> words = [] {
        UErrorCode failed = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), failed));
        return U_SUCCESS(failed) != 0 ? std::move(made) : nullptr;
    }();
    QList<qsizetype> starts;
    if (!words)
        return starts;
    words->setText(icu::UnicodeString(UBool(0), text.utf16(), int32_t(text.size())));
    for (int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
        starts.append(at);
    return starts;
}

// Words of one kind one behind the other, spelled: they may be one name.
class Run {
public:
    Run(const QString &text, QList<Unit> units)
        : m_units(std::move(units))
    {
        for (const Unit &unit : std::as_const(m_units)) {
            m_begins.append(m_latin.size());
            const bool first = isWordStart(m_begins.size() - 1);
            m_latin.append(latinLetters(QStringView(text).sliced(unit.start, unit.end - unit.start), first));
        }
        m_begins.append(m_latin.size());
    }

    [[nodiscard]] Kind kind() const { return m_units.first().kind; }
    [[nodiscard]] const QList<Unit> &units() const { return m_units; }
    [[nodiscard]] bool isWordStart(qsizetype unit) const
    {
        return unit == 0 || m_units.at(unit).start > m_units.at(unit - 1).end;
    }

    [[nodiscard]] Spelling from(qsizetype unit) const
    {
        const QByteArray latin = m_latin.mid(m_begins.at(unit), 2 * mostLetters);
        Spelling spelling;
        spelling.letters = QString::fromLatin1(plainSpelling(latin).left(mostLetters));
        spelling.start = m_units.at(unit).start;
        qsizetype last = unit + 1;
        for (; last <= m_units.size(); ++last) {
            if (last < m_units.size() && !isWordStart(last))
                continue;
            if (spelling.length == 0)
                spelling.length = m_units.at(last - 1).end - spelling.start;
            if (kind() == Kind::Latin)
                spelling.ends.append(plainSpelling(latin.left(m_begins.at(last) - m_begins.at(unit))).size());
        }
        return spelling;
    }

private:
    QList<Unit> m_units;
    QList<qsizetype> m_begins; // of each unit, in m_latin
    QByteArray m_latin;
};

// Where a name may begin in it, as places in its units. `words` knows where ICU's dictionaries begin a word.
template <typename Words>
QList<qsizetype> beginnings(const Run &run, const Words &words)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at < run.units().size(); ++at) {
        const bool isStart = run.isWordStart(at)
            // behind a Korean family name of one syllable
            || (run.kind() == Kind::Hangul && run.isWordStart(at - 1))
            || (run.kind() == Kind::Spaceless
                && std::ranges::binary_search(words(), run.units().at(at).start));
        if (isStart)
            places.append(at);
    }
    return places;
}

bool hasCapitals(Kind kind)
{
    return kind == Kind::Latin || kind == Kind::Capitals;
}

// `typed`: every word counts, with or without a capital.
template <typename Take>
void forEachRun(const QString &text, bool typed, const Take &take)
{
    const QList<Unit> units = unitsOf(text);
    QList<Unit> run;
    const auto end = [&] {
        if (!run.isEmpty())
            take(Run(text, std::exchange(run, {})));
    };
    for (qsizetype at = 0; at < units.size();) {
        qsizetype last = at + 1;
        while (last < units.size() && units.at(last).kind == units.at(at).kind)
            ++last;
        const Unit &first = units.at(at);
        const bool isName
            = first.kind != Kind::None && (typed || !hasCapitals(first.kind) || first.isCapital);
        const bool goesOn
            = !run.isEmpty() && first.kind == run.first().kind && first.start == run.last().end + 1;
        if (first.kind != Kind::None && (!isName || !goesOn))
            end();
        if (isName)
            run.append(units.sliced(at, last - at));
        at = last;
    }
    end();
}

} // namespace

QList<Spelling> spellings(const QString &text)
{
    QList<Spelling> found;
    QList<qsizetype> starts; // asked for once, and only where a dictionary is needed
    const auto words = [&]() -> const QList<qsizetype> & {
        if (starts.isEmpty())
            starts = wordStarts(text);
        return starts;
    };
    forEachRun(text, false, [&](const Run &run) {
        for (const qsizetype at : beginnings(run, words))
            found.append(run.from(at));
    });
    return found;
}

QList<Token> soundTokens(const QString &text)
{
    QList<Token> tokens;
    const QList<Spelling> all = spellings(text);
    for (const Spelling &spelling : all) {
        if (const QString key = soundKey(spelling.letters); !key.isEmpty())
            tokens.append({marked + key, spelling.start, spelling.length});
    }
    return tokens;
}

bool isWholeSound(const QString &token)
{
    return token.size() == 1 + soundKeySize;
}

SoundQuery::SoundQuery(const QString &typed)
{
    QStringList parts;
    QString whole;
    bool isShort = false; // a part has too few consonants to be asked for by itself
    forEachRun(typed, true, [&](const Run &run) {
        whole.append(run.from(0).letters);
        for (qsizetype at = 0; at < run.units().size(); ++at) {
            if (!run.isWordStart(at))
                continue;
            qsizetype last = at + 1;
            while (last < run.units().size() && !run.isWordStart(last))
                ++last;
            const QString letters = Run(typed, run.units().sliced(at, last - at)).from(0).letters;
            if (soundKey(letters).isEmpty())
                isShort = true;
            else if (parts.size() < mostParts)
                parts.append(letters);
        }
    });
    if (!parts.isEmpty())
        m_ways.append(parts);
    whole.truncate(mostLetters);
    if (isShort && !soundKey(whole).isEmpty())
        m_ways.append({whole});
}

QList<QStringList> SoundQuery::tokens() const
{
    QList<QStringList> tokens;
    for (const QStringList &way : m_ways) {
        tokens.append(QStringList());
        for (const QString &name : way)
            tokens.last().append(marked + soundKey(name));
    }
    return tokens;
}

SoundQuery::Answer SoundQuery::in(const QString &text) const
{
    Answer best;
    const QList<Spelling> all = spellings(text);
    for (const QStringList &way : m_ways) {
        Answer answer;
        answer.found = true;
        for (const QString &name : way) {
            double nearest = 1;
            qsizetype start = 0;
            const QString key = soundKey(name);
            for (const Spelling &spelling : all) {
                if (!soundKey(spelling.letters).startsWith(key)) // as the index has it
                    continue;
                const double distance = soundDistance(name, spelling.letters, spelling.ends);
                if (distance < nearest) {
                    nearest = distance;
                    start = spelling.start;
                }
            }
            answer.found = answer.found && nearest <= farthestAlike;
            answer.distance = std::max(answer.distance, nearest);
            if (&name == &way.first())
                answer.start = start;
        }
        if (answer.found && (!best.found || answer.distance < best.distance))
            best = answer;
    }
    return best;
}

} // namespace tenang::text
