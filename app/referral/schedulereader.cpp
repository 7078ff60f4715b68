// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/schedulereader.h"

#include "referral/clocktime.h"
#include "referral/recurrence.h"

#include <QRegularExpression>

#include <array>

namespace tenang::referral {

namespace {

constexpr int day = 24 * 60 * 60;

std::optional<int> weekdayOf(const QString &id)
{
    static constexpr std::array ids{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id.compare(QLatin1String(ids.at(i)), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

// Reads into one Schedule; the first thing that is not understood ends it.
class Reader {
public:
    Reader(const Cells &cells, const QString &otherwise)
        : m_cells(cells)
        , m_otherwise(otherwise)
    {
        m_made.evidence = cells.evidence();
    }

    Schedule read()
    {
        const bool sound = readDates() && readRecurrence() && readDays() && readHours() && readCount();
        if (!sound)
            m_cells.warn({}, QStringLiteral("%1; the hours of this row are unknown").arg(m_made.unreadable));
        return m_made;
    }

private:
    bool unreadable(const QString &why)
    {
        m_made.unreadable = why;
        return false;
    }

    bool readDates()
    {
        bool ok = true;
        m_made.validFrom = m_cells.date(QStringLiteral("valid_from"), &ok);
        m_made.validTo = m_cells.date(QStringLiteral("valid_to"), &ok);
        m_made.starts = m_cells.date(QStringLiteral("dtstart"), &ok);
        m_made.ends = m_cells.date(QStringLiteral("until"), &ok);
        for (const QString &text : m_cells.list(QStringLiteral("x_closed_dates"))) {
            const QDate closed = readDate(text);
            ok = ok && closed.isValid();
            m_made.closedDates.append(closed);
        }
        return ok || unreadable(QStringLiteral("a date that cannot be read"));
    }

    bool readRecurrence()
    {
        const QString freq = m_cells.text(QStringLiteral("freq")).toUpper();
        if (freq == QLatin1String("MONTHLY"))
            m_made.frequency = Schedule::Frequency::Monthly;
        else if (freq != QLatin1String("WEEKLY"))
            return unreadable(QStringLiteral("freq should be WEEKLY or MONTHLY, not \"%1\"").arg(freq));
        for (const QString &column : {QStringLiteral("byweekno"), QStringLiteral("byyearday")}) {
            if (m_cells.has(column)) // RFC 5545 §3.3.10: YEARLY only, which HSDS does not have
                return unreadable(QStringLiteral("%1 has no meaning with %2").arg(column, freq));
        }
        bool ok = true;
        m_made.interval = m_cells.integer(QStringLiteral("interval"), 1, 1000, &ok).value_or(1);
        if (!ok)
            return unreadable(QStringLiteral("interval cannot be read"));
        if (m_made.interval > 1 && !m_made.starts.isValid())
            return unreadable(QStringLiteral("an interval needs dtstart"));
        if (const QString start = m_cells.text(QStringLiteral("wkst")); !start.isEmpty()) {
            const auto weekday = weekdayOf(start);
            if (!weekday)
                return unreadable(QStringLiteral("wkst \"%1\" is no weekday").arg(start));
            m_made.weekStart = *weekday;
        }
        return true;
    }

    bool readDays()
    {
        const bool monthly = m_made.frequency == Schedule::Frequency::Monthly;
        static const QRegularExpression shape(QStringLiteral("^([+-]?[1-5])?([A-Za-z]{2})$"));
        for (const QString &part : m_cells.list(QStringLiteral("byday"))) {
            const auto match = shape.match(part);
            const auto weekday = weekdayOf(match.captured(2));
            if (!match.hasMatch() || !weekday || (!monthly && !match.captured(1).isEmpty()))
                return unreadable(QStringLiteral("byday \"%1\" cannot be read").arg(part));
            m_made.byDay.append({match.captured(1).toInt(), *weekday});
        }
        for (const QString &part : m_cells.list(QStringLiteral("bymonthday"))) {
            bool whole = false;
            const int number = part.toInt(&whole);
            if (!monthly || !whole || number == 0 || number < -31 || number > 31)
                return unreadable(QStringLiteral("bymonthday \"%1\" cannot be read").arg(part));
            m_made.byMonthDay.append(number);
        }
        if (m_made.byDay.isEmpty() && m_made.byMonthDay.isEmpty() && !m_made.starts.isValid())
            return unreadable(QStringLiteral("neither byday nor dtstart says on which days"));
        return true;
    }

    bool readHours()
    {
        const auto opens = readClockTime(m_cells.text(QStringLiteral("opens_at")));
        const auto closes = readClockTime(m_cells.text(QStringLiteral("closes_at")));
        if (!opens || !closes)
            return unreadable(QStringLiteral("opens_at or closes_at cannot be read"));
        if (opens->offset && closes->offset && *opens->offset != *closes->offset)
            return unreadable(QStringLiteral("opens_at and closes_at have different offsets"));
        m_made.opens = opens->seconds;
        m_made.closes = closes->seconds;
        constexpr int lastMinute
            = day - 60; // 23:59, 23:59:59 and 24:00 all mean the whole day (standards.md §2.2)
        const bool wholeDay = m_made.opens == 0 && (m_made.closes == 0 || m_made.closes >= lastMinute);
        if (!wholeDay && (m_made.opens == m_made.closes || m_made.opens == day))
            return unreadable(QStringLiteral("it opens and closes at the same time"));
        if (wholeDay || m_made.closes == 0)
            m_made.closes = day;
        return readZone(opens->offset ? opens->offset : closes->offset);
    }

    bool readZone(std::optional<int> offset)
    {
        const QString named = m_cells.text(QStringLiteral("x_tzid"));
        const QString hours = m_cells.text(QStringLiteral("timezone"));
        if (!offset && named.isEmpty() && !hours.isEmpty()) {
            bool read = false;
            const double number = hours.toDouble(&read);
            if (!read || number < -14 || number > 14)
                return unreadable(QStringLiteral("timezone \"%1\" is no number of hours").arg(hours));
            offset = static_cast<int>(number * 3600);
        }
        if (offset) {
            m_made.zone = *offset == 0 ? QTimeZone::utc() : QTimeZone(*offset);
            return true;
        }
        const QByteArray id = (named.isEmpty() ? m_otherwise : named).toLatin1();
        if (id.isEmpty())
            return unreadable(QStringLiteral("no time zone (opens_at with an offset, x_tzid or timezone)"));
        m_made.zone = QTimeZone(id);
        if (!m_made.zone.isValid())
            return unreadable(
                QStringLiteral("the time zone \"%1\" is not known").arg(QString::fromLatin1(id)));
        return true;
    }

    bool readCount()
    {
        bool ok = true;
        const auto count = m_cells.integer(QStringLiteral("count"), 1, 100'000, &ok);
        if (!ok)
            return unreadable(QStringLiteral("count cannot be read"));
        if (!count)
            return true;
        if (m_made.ends.isValid())
            return unreadable(QStringLiteral("both until and count are given"));
        if (!m_made.starts.isValid())
            return unreadable(QStringLiteral("a count needs dtstart"));
        m_made.ends = dayOfOccurrence(m_made, *count);
        return true;
    }

    const Cells &m_cells;
    const QString &m_otherwise;
    Schedule m_made;
};

} // namespace

Schedule readSchedule(const Cells &cells, const QString &otherwise)
{
    return Reader(cells, otherwise).read();
}

} // namespace tenang::referral
