// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edtf.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tenang::text {

namespace {

constexpr std::array<std::pair<char16_t, Doubt>, 3> signsOfDoubt{
    {{u'?', Doubt::Uncertain}, {u'~', Doubt::Approximate}, {u'%', Doubt::Both}}};

bool isDigit(QChar ch)
{
    return ch >= u'0' && ch <= u'9';
}

// Two digits, or XX. nullopt: neither.
std::optional<int> pairOf(QStringView text)
{
    if (text == u"XX")
        return EdtfDate::unspecified;
    if (text.size() != 2 || !isDigit(text.at(0)) || !isDigit(text.at(1)))
        return std::nullopt;
    return (text.at(0).unicode() - u'0') * 10 + (text.at(1).unicode() - u'0');
}

bool readYear(QStringView text, EdtfDate &date)
{
    for (const QChar ch : text) {
        if (ch == u'X')
            ++date.hidden;
        else if (!isDigit(ch) || date.hidden > 0)
            return false;
        date.year = date.year * 10 + (ch == u'X' ? 0 : ch.unicode() - u'0');
    }
    return text.size() == 4 && date.hidden <= 2 && date.year > 0;
}

bool readMonth(QStringView text, EdtfDate &date)
{
    const std::optional<int> month = pairOf(text);
    date.month = month.value_or(0);
    return month && date.hidden == 0
        && (*month == EdtfDate::unspecified || (*month >= 1 && *month <= 12)
            || (*month >= 21 && *month <= 24));
}

bool readDay(QStringView text, EdtfDate &date)
{
    const std::optional<int> day = pairOf(text);
    date.day = day.value_or(0);
    if (!day || date.isSeason())
        return false;
    return date.day == EdtfDate::unspecified || QDate::isValid(date.year, date.month, date.day);
}

std::optional<EdtfDate> readDate(QStringView text)
{
    EdtfDate date;
    for (const auto &[sign, doubt] : signsOfDoubt) {
        if (date.doubt == Doubt::None && text.endsWith(QChar(sign))) {
            date.doubt = doubt;
            text.chop(1);
        }
    }
    const qsizetype size = text.size();
    if ((size != 4 && size != 7 && size != 10) || !readYear(text.left(4), date))
        return std::nullopt;
    if (size >= 7 && (text.at(4) != u'-' || !readMonth(text.mid(5, 2), date)))
        return std::nullopt;
    if (size == 10 && (text.at(7) != u'-' || !readDay(text.mid(8, 2), date)))
        return std::nullopt;
    if (date.isSeason() && date.doubt != Doubt::None) // no season in doubt at level 1
        return std::nullopt;
    return date;
}

QString dateText(const EdtfDate &date)
{
    QString text = QStringLiteral("%1").arg(date.year, 4, 10, QChar(u'0'));
    for (int i = 0; i < date.hidden; ++i)
        text[3 - i] = u'X';
    for (const int part : {date.month, date.day}) {
        if (part != 0)
            text += u'-'
                + (part == EdtfDate::unspecified ? QStringLiteral("XX")
                                                 : QStringLiteral("%1").arg(part, 2, 10, QChar(u'0')));
    }
    for (const auto &[sign, doubt] : signsOfDoubt) {
        if (date.doubt == doubt)
            text += QChar(sign);
    }
    return text;
}

// The unit a date is given in: so many days, months or years.
struct Unit {
    int years = 0;
    int months = 0;
    int days = 0;
};

Unit unitOf(const EdtfDate &date)
{
    if (date.hidden > 0)
        return {.years = date.hidden == 1 ? 10 : 100};
    if (date.month <= 0 || date.isSeason())
        return {.years = 1};
    if (date.day <= 0)
        return {.months = 1};
    return {.days = 1};
}

QDate moved(QDate day, const Unit &unit, int times)
{
    return day.addYears(unit.years * times).addMonths(unit.months * times).addDays(unit.days * times);
}

Bounds seasonBounds(const EdtfDate &date)
{
    if (date.month == 21 || date.month == 23)
        return {QDate(date.year, 3, 1), QDate(date.year, 12, 22)};
    return {QDate(date.year, 1, 1).addMonths(-1), QDate(date.year, 12, 31).addMonths(3)};
}

Bounds wideBounds(const EdtfDate &date)
{
    const Bounds strict = strictBounds(date);
    if (date.doubt == Doubt::None)
        return strict;
    const Unit unit = unitOf(date);
    const int times = date.doubt == Doubt::Both ? 2 : 1;
    // From the day after, which is the first of its month: the last days of months are not in step.
    return {moved(strict.earliest, unit, -times), moved(strict.latest.addDays(1), unit, times).addDays(-1)};
}

// One date by itself: its day and month may be the other way round.
Bounds exchangedBounds(const EdtfDate &date)
{
    const Bounds wide = wideBounds(date);
    const bool uncertain = date.doubt == Doubt::Uncertain || date.doubt == Doubt::Both;
    if (!uncertain || date.day <= 0 || date.day > 12 || date.day == date.month)
        return wide;
    const QDate other(date.year, date.day, date.month);
    const Bounds narrow = date.doubt == Doubt::Both ? wide : strictBounds(date);
    return {std::min(narrow.earliest, other), std::max(narrow.latest, other)};
}

EdtfDate neighbour(const EdtfDate &date, int step)
{
    if (date.isSeason())
        return asEnd(date);
    const Unit unit = unitOf(date);
    const Bounds strict = strictBounds(date);
    // The nearest year of a decade, the nearest of anything else.
    const Unit size = unit.years > 1 ? Unit{.years = 1} : unit;
    const QDate from = step < 0 ? strict.earliest : strict.latest.addDays(1);
    const QDate first = step < 0 ? moved(from, size, -1) : from;
    EdtfDate next{.year = first.year(), .doubt = date.doubt};
    if (unit.years == 0)
        next.month = first.month();
    if (unit.days > 0)
        next.day = first.day();
    return next;
}

} // namespace

std::optional<Edtf> readEdtf(const QString &text)
{
    const qsizetype stroke = text.indexOf(u'/');
    if (stroke < 0) {
        const std::optional<EdtfDate> date = readDate(text);
        return date ? std::optional(Edtf{.from = date}) : std::nullopt;
    }
    const QStringView from = QStringView(text).left(stroke);
    const QStringView to = QStringView(text).mid(stroke + 1);
    const auto isOpen = [](QStringView end) { return end.isEmpty() || end == u".."; };
    Edtf value{.interval = true, .unknown = from.isEmpty() || to.isEmpty()};
    value.from = readDate(from);
    value.to = readDate(to);
    if ((!value.from && !isOpen(from)) || (!value.to && !isOpen(to)) || (!value.from && !value.to))
        return std::nullopt;
    for (const std::optional<EdtfDate> &end : {value.from, value.to}) {
        if (end && end->isSeason())
            return std::nullopt;
    }
    if (value.from && value.to && strictBounds(*value.from).earliest > strictBounds(*value.to).latest)
        return std::nullopt;
    return value;
}

QString edtfText(const Edtf &value)
{
    if (!value.interval)
        return value.from ? dateText(*value.from) : QString();
    const QString open = value.unknown ? QString() : QStringLiteral("..");
    return (value.from ? dateText(*value.from) : open) + u'/' + (value.to ? dateText(*value.to) : open);
}

Bounds strictBounds(const EdtfDate &date)
{
    if (date.isSeason())
        return seasonBounds(date);
    const Unit unit = unitOf(date);
    const QDate first(date.year, date.month > 0 ? date.month : 1, date.day > 0 ? date.day : 1);
    return {first, moved(first, unit, 1).addDays(-1)};
}

Bounds boundsOf(const Edtf &value)
{
    if (!value.interval)
        return value.from ? exchangedBounds(*value.from) : Bounds{};
    return {value.from ? wideBounds(*value.from).earliest : QDate(),
        value.to ? wideBounds(*value.to).latest : QDate()};
}

bool isDoubtful(const Edtf &value)
{
    return (value.from && value.from->doubt != Doubt::None) || (value.to && value.to->doubt != Doubt::None);
}

EdtfDate unitBefore(const EdtfDate &date)
{
    return neighbour(date, -1);
}

EdtfDate unitAfter(const EdtfDate &date)
{
    return neighbour(date, 1);
}

EdtfDate asEnd(const EdtfDate &date)
{
    return date.isSeason() ? EdtfDate{.year = date.year, .doubt = Doubt::Approximate} : date;
}

} // namespace tenang::text
