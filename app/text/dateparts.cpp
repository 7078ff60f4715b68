// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dateparts.h"

#include <array>
#include <utility>

namespace tenang::text {

namespace {

using Tokens = std::span<const DateToken>;

class PartsReader {
public:
    explicit PartsReader(const DateContext &context)
        : m_context(context)
    {
    }

    std::optional<DateParts> read(Tokens tokens)
    {
        tokens = core(tokens);
        for (const DateToken &token : tokens) {
            if (!take(token))
                return std::nullopt;
        }
        if (tokens.empty() || m_isAfterSign || !place())
            return std::nullopt;
        const bool ofYear = !m_isNamed && m_parts.month == 0 && m_parts.year != 0;
        const bool ofSeason = m_parts.season != 0 || m_parts.localSeason;
        if ((m_parts.decade || ofSeason) && !ofYear)
            return std::nullopt;
        if (m_parts.part != DateWord::Filler && m_parts.day != 0)
            return std::nullopt;
        return m_parts;
    }

private:
    // Without the words and signs around it.
    Tokens core(Tokens tokens)
    {
        while (!tokens.empty() && takeAround(tokens.front(), false)) {
            const bool isPart = tokens.front().word == DateWord::Middle;
            tokens = tokens.subspan(1);
            if (isPart && !tokens.empty() && isSign(tokens.front(), u'-')) // "mid-2025"
                tokens = tokens.subspan(1);
        }
        while (!tokens.empty() && takeAround(tokens.back(), true))
            tokens = tokens.first(tokens.size() - 1);
        return tokens;
    }

    static bool isSign(const DateToken &token, char16_t sign)
    {
        return token.word == DateWord::Sign && token.value == sign;
    }

    bool takeAround(const DateToken &token, bool behind)
    {
        switch (token.word) {
        case DateWord::Filler:
            return true;
        case DateWord::About:
            m_parts.doubt = m_parts.doubt | Doubt::Approximate;
            return true;
        case DateWord::Maybe:
            m_parts.doubt = m_parts.doubt | Doubt::Uncertain;
            return true;
        case DateWord::Early:
        case DateWord::Middle:
        case DateWord::Late:
            return std::exchange(m_parts.part, token.word) == DateWord::Filler;
        case DateWord::Season:
            return std::exchange(m_parts.season, token.value) == 0;
        case DateWord::LocalSeason:
            return !std::exchange(m_parts.localSeason, true);
        case DateWord::Sign:
            return takeSignAround(token.value, behind);
        default:
            return false;
        }
    }

    bool takeSignAround(int sign, bool behind)
    {
        switch (sign) {
        case u'~':
            m_parts.doubt = m_parts.doubt | Doubt::Approximate;
            return true;
        case u'?':
            m_parts.doubt = m_parts.doubt | Doubt::Uncertain;
            return behind;
        case u'%':
            m_parts.doubt = Doubt::Both;
            return behind;
        default:
            return (sign == u'.' || sign == u',') && behind;
        }
    }

    bool take(const DateToken &token)
    {
        switch (token.word) {
        case DateWord::Number:
            if (m_count == m_numbers.size() || (m_count > 0 && m_gap == 0))
                return false;
            m_gaps[m_count] = m_gap;
            m_numbers[m_count++] = token;
            break;
        case DateWord::Month:
            if (m_isNamed)
                return false;
            takeMonth(token.months);
            m_gap = u' ';
            m_isAfterSign = false;
            return true;
        case DateWord::Era:
            if (m_parts.era != Calendar::OfLanguage)
                return false;
            m_parts.era = token.era;
            return true;
        case DateWord::Decade:
            m_parts.decade = m_count == 1 && m_numbers.front().digits == 4;
            return m_parts.decade;
        case DateWord::Filler:
            m_gap = m_gap == 0 ? u' ' : m_gap;
            return true;
        case DateWord::Sign:
            return takeGap(token.value);
        default:
            return false;
        }
        m_gap = 0;
        m_isAfterSign = false;
        return true;
    }

    void takeMonth(const QList<MonthName> &months)
    {
        m_isNamed = true;
        if (months.size() == 1 && months.front().calendar == Calendar::OfLanguage)
            m_parts.month = months.front().month;
        else
            m_parts.names = months;
    }

    bool takeGap(int sign)
    {
        const bool parts = sign == u'/' || sign == u'-' || sign == u'.' || sign == u',';
        if (!parts || m_isAfterSign || (m_count == 0 && !m_isNamed))
            return false;
        m_isAfterSign = true;
        m_gap = sign;
        return true;
    }

    [[nodiscard]] bool isYear(std::size_t at) const { return m_numbers.at(at).digits == 4; }
    [[nodiscard]] bool isPart(std::size_t at) const
    {
        return m_numbers.at(at).digits <= 2 && m_numbers.at(at).value > 0;
    }
    [[nodiscard]] int number(std::size_t at) const { return m_numbers.at(at).value; }

    bool place()
    {
        if (m_isNamed)
            return placeBesideName();
        if (m_count == 3 && m_gaps[1] != m_gaps[2])
            return false;
        if (m_count > 1 && m_gaps[1] == u',')
            return false;
        switch (m_count) {
        case 1:
            return placeAlone(0);
        case 2:
            return placeYearAndMonth();
        case 3:
            return placeThree();
        default:
            return false;
        }
    }

    bool placeAlone(std::size_t at)
    {
        if (isYear(at))
            m_parts.year = number(at);
        else if (isPart(at))
            m_parts.day = number(at);
        return isYear(at) || isPart(at);
    }

    bool placeBesideName()
    {
        if (m_count == 0)
            return true;
        if (m_count == 2 && isYear(0) == isYear(1))
            return false;
        return m_count <= 2 && placeAlone(0) && (m_count == 1 || placeAlone(1));
    }

    bool placeYearAndMonth()
    {
        const std::size_t year = isYear(0) ? 0 : 1;
        if (!isYear(year) || !isPart(1 - year))
            return false;
        m_parts.year = number(year);
        m_parts.month = number(1 - year);
        return true;
    }

    bool placeThree()
    {
        if (isYear(0) && isPart(1) && isPart(2)) {
            m_parts.year = number(0);
            m_parts.month = number(1);
            m_parts.day = number(2);
            return true;
        }
        if (!isPart(0) || !isPart(1) || !isYear(2))
            return false;
        m_parts.year = number(2);
        m_parts.day = number(0);
        m_parts.month = number(1);
        const int mostMonths = m_context.isEthiopic() ? 13 : 12;
        const bool other = m_context.order == DayOrder::MonthFirst ? m_parts.day <= mostMonths
                                                                   : m_parts.month > mostMonths;
        if (other)
            std::swap(m_parts.day, m_parts.month);
        m_parts.exchangeable = m_context.order == DayOrder::Unsettled && m_parts.day <= 12
            && m_parts.month <= 12 && m_parts.day != m_parts.month;
        return true;
    }

    const DateContext &m_context;
    DateParts m_parts;
    std::array<DateToken, 3> m_numbers;
    std::array<int, 3> m_gaps{}; // the sign or space before each
    std::size_t m_count = 0;
    int m_gap = 0; // since the last number; 0: nothing
    bool m_isAfterSign = false;
    bool m_isNamed = false; // the month is, and not among the numbers
};

} // namespace

std::optional<DateParts> dateParts(Tokens tokens, const DateContext &context)
{
    return PartsReader(context).read(tokens);
}

} // namespace tenang::text
