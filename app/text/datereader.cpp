// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datereader.h"

#include "text/datelexicon.h"
#include "text/dateparts.h"
#include "text/datetokens.h"
#include "text/datevalue.h"
#include "text/edtf.h"
#include "text/folding.h"

#include <algorithm>

namespace tenang::text {

namespace {

constexpr int adult = 18;
constexpr int oldest = 130;
constexpr int edtfSlack = 15; // years: what is read may end a decade or a unit beyond reach
constexpr qsizetype longestEdtf = 23; // two days in doubt

struct Meaning {
    Edtf value;
    Calendar calendar = Calendar::OfLanguage;
};

using Tokens = std::span<const DateToken>;

class Reader {
public:
    explicit Reader(const DateContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] std::optional<Meaning> whole(Tokens tokens) const
    {
        tokens = withoutFillers(tokens);
        if (tokens.empty())
            return std::nullopt;
        if (const std::optional<DateValue> value = date(tokens))
            return said(*value);
        const DateWord first = tokens.front().word;
        if (first == DateWord::About || first == DateWord::Maybe)
            return doubted(tokens);
        if (first == DateWord::Between)
            return range(tokens.subspan(1), true);
        if (first == DateWord::Middle) { // Vietnamese says "between" with the same word
            if (const std::optional<Meaning> between = range(tokens.subspan(1), true))
                return between;
        }
        if (first == DateWord::Since) { // "from … to …"
            if (const std::optional<Meaning> span = range(tokens.subspan(1), false))
                return span;
        }
        if (const std::optional<Meaning> open = openEnded(first, tokens.subspan(1)))
            return open;
        if (const std::optional<Meaning> open
            = openEnded(tokens.back().word, tokens.first(tokens.size() - 1)))
            return open;
        return range(tokens, false);
    }

private:
    static Tokens withoutFillers(Tokens tokens)
    {
        while (!tokens.empty() && tokens.front().word == DateWord::Filler)
            tokens = tokens.subspan(1);
        while (!tokens.empty() && tokens.back().word == DateWord::Filler)
            tokens = tokens.first(tokens.size() - 1);
        return tokens;
    }

    static Meaning said(const DateValue &value)
    {
        if (value.one)
            return {{.from = value.one}, value.calendar};
        return {{.from = value.from, .to = value.to, .interval = true}, value.calendar};
    }

    [[nodiscard]] std::optional<DateValue> date(Tokens tokens) const
    {
        const std::optional<DateParts> parts = dateParts(tokens, m_context);
        return parts && parts->year != 0 ? dateValue(*parts, m_context) : std::nullopt;
    }

    // "about 2019 to 2021": both ends of what follows.
    [[nodiscard]] std::optional<Meaning> doubted(Tokens tokens) const
    {
        std::optional<Meaning> rest = whole(tokens.subspan(1));
        if (!rest)
            return std::nullopt;
        const Doubt doubt = tokens.front().word == DateWord::About ? Doubt::Approximate : Doubt::Uncertain;
        for (std::optional<EdtfDate> *const end : {&rest->value.from, &rest->value.to}) {
            if (*end && !(*end)->isSeason())
                (*end)->doubt = (*end)->doubt | doubt;
        }
        return rest;
    }

    [[nodiscard]] std::optional<Meaning> openEnded(DateWord word, Tokens rest) const
    {
        const bool upTo = word == DateWord::Before || word == DateWord::Until || word == DateWord::To;
        if (!upTo && word != DateWord::After && word != DateWord::Since)
            return std::nullopt;
        const std::optional<DateValue> value = date(rest);
        if (!value)
            return std::nullopt;
        Edtf open{.interval = true};
        if (word == DateWord::Before)
            open.to = unitBefore(value->alternatives ? value->to : value->from);
        else if (upTo)
            open.to = value->to;
        else if (word == DateWord::After)
            open.from = unitAfter(value->alternatives ? value->from : value->to);
        else
            open.from = value->from;
        return Meaning{open, value->calendar};
    }

    static bool joins(const DateToken &token, bool between, qsizetype size)
    {
        if (token.word == DateWord::Sign)
            return token.value == u'-' || token.value == u'~' || (token.value == u'/' && size == 3);
        return token.word == DateWord::To || (between && token.word == DateWord::And);
    }

    [[nodiscard]] std::optional<Meaning> range(Tokens tokens, bool between) const
    {
        for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
            if (!joins(tokens[at], between, qsizetype(tokens.size())))
                continue;
            if (const std::optional<Meaning> found = ends(tokens.first(at), tokens.subspan(at + 1)))
                return found;
        }
        return std::nullopt;
    }

    // "3 to 5 March 2025": what the first half leaves out is that of the second.
    [[nodiscard]] std::optional<Meaning> ends(Tokens left, Tokens right) const
    {
        std::optional<DateParts> from = dateParts(left, m_context);
        const std::optional<DateParts> to = dateParts(right, m_context);
        if (!from || !to || to->year == 0)
            return std::nullopt;
        if (from->year == 0) {
            const bool hasMonth = from->month != 0 || !from->names.isEmpty();
            if ((from->day != 0) != (to->day != 0))
                return std::nullopt;
            from->year = to->year;
            if (from->era == Calendar::OfLanguage)
                from->era = to->era;
            if (!hasMonth) {
                from->month = to->month;
                from->names = to->names;
            }
        }
        const std::optional<DateValue> first = dateValue(*from, m_context);
        const std::optional<DateValue> last = dateValue(*to, m_context);
        if (!first || !last || strictBounds(first->from).earliest > strictBounds(last->to).latest)
            return std::nullopt;
        return Meaning{{.from = first->from, .to = last->to, .interval = true},
            first->calendar == last->calendar ? first->calendar : Calendar::OfLanguage};
    }

    const DateContext &m_context;
};

// Written as EDTF. A year by itself is a year like any other: which calendar it is of is still to be seen.
std::optional<Meaning> asEdtf(const QString &given, QDate today)
{
    if (given.size() > longestEdtf * 2)
        return std::nullopt;
    const std::optional<Edtf> value = readEdtf(folded(given).trimmed().toUpper());
    if (!value)
        return std::nullopt;
    const bool onlyYear = !value->interval && value->from->month == 0 && value->from->hidden == 0;
    const auto within = [&](const std::optional<EdtfDate> &date) {
        return !date || isWithinReach(strictBounds(*date), today, edtfSlack);
    };
    if (onlyYear || !within(value->from) || !within(value->to))
        return std::nullopt;
    return Meaning{*value, Calendar::Gregorian};
}

int yearsBetween(QDate birth, QDate day)
{
    const bool hadBirthday
        = day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return day.year() - birth.year() - (hadBirthday ? 0 : 1);
}

} // namespace

std::optional<ReadDate> readDate(
    const QString &given, const QString &lang, QDate today, Calendar preferred, Words words)
{
    if (!today.isValid())
        return std::nullopt;
    std::optional<Meaning> meaning = asEdtf(given, today);
    if (!meaning) {
        const std::optional<QList<DateToken>> tokens
            = dateTokens(given, lang, words == Words::OfEveryLanguage);
        if (!tokens)
            return std::nullopt;
        const DateContext context{dateLanguage(lang), today, preferred, dayOrder(lang)};
        meaning = Reader(context).whole({tokens->constData(), std::size_t(tokens->size())});
    }
    if (!meaning)
        return std::nullopt;
    const Bounds bounds = boundsOf(meaning->value);
    return ReadDate{given, edtfText(meaning->value), bounds.earliest, bounds.latest,
        isDoubtful(meaning->value), calendarKey(meaning->calendar)};
}

std::optional<Ages> agesOn(const ReadDate &birth, QDate day)
{
    if (!day.isValid() || (birth.earliest.isValid() && birth.earliest > day))
        return std::nullopt;
    const QDate latest = birth.latest.isValid() ? std::min(birth.latest, day) : day;
    const int least = yearsBetween(latest, day);
    return Ages{
        least, birth.earliest.isValid() ? yearsBetween(birth.earliest, day) : std::max(least, oldest)};
}

AgeBand ageBand(const Ages &ages)
{
    if (ages.least >= adult)
        return AgeBand::Adult;
    return ages.most < adult ? AgeBand::Child : AgeBand::Unsure;
}

} // namespace tenang::text
