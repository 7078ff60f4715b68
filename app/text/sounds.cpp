// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sounds.h"

#include "text/nameruns.h"
#include "text/soundalike.h"

#include <algorithm>

namespace tenang::text {

namespace {

constexpr qsizetype mostParts = 8; // of one question
constexpr QChar marked = QChar(1); // no word that is typed begins with it

// Where a name may begin in it, as places in its units. `words` knows where ICU's dictionaries begin a word.
template <typename Words>
QList<qsizetype> beginnings(const NameRun &run, const Words &words)
{
    QList<qsizetype> places;
    for (qsizetype at = 0; at < run.units().size(); ++at) {
        const bool isStart = run.isWordStart(at)
            // behind a Korean family name of one syllable
            || (run.kind() == NameKind::Hangul && run.isWordStart(at - 1))
            || (run.kind() == NameKind::Spaceless
                && std::ranges::binary_search(words(), run.units().at(at).start));
        if (isStart)
            places.append(at);
    }
    return places;
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
    const QList<NameRun> runs = nameRuns(text, false);
    for (const NameRun &run : runs) {
        for (const qsizetype at : beginnings(run, words))
            found.append(run.from(at));
    }
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
    const QList<NameRun> runs = nameRuns(typed, true);
    for (const NameRun &run : runs) {
        whole.append(run.from(0).letters);
        for (qsizetype at = 0; at < run.units().size(); ++at) {
            if (!run.isWordStart(at))
                continue;
            qsizetype last = at + 1;
            while (last < run.units().size() && !run.isWordStart(last))
                ++last;
            const QString letters = NameRun(typed, run.units().sliced(at, last - at)).from(0).letters;
            if (soundKey(letters).isEmpty())
                isShort = true;
            else if (parts.size() < mostParts)
                parts.append(letters);
        }
    }
    if (!parts.isEmpty())
        m_ways.append(parts);
    whole.truncate(mostNameLetters);
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
