// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours beside libical, which knows RFC 5545: generated schedules, and random instants in each.
#include "base/seeded.h"
#include "referral/hours.h"
#include "referral/recurrence.h"

#include <QTest>

#include <libical/ical.h>
#include <set>

using namespace tenang;
using namespace tenang::referral;

namespace {

const char *const dayIds[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

struct Case {
    Schedule schedule;
    QByteArray rule;
};

Case generate(test::Seeded &random)
{
    Case made;
    Schedule &row = made.schedule;
    row.zone = QTimeZone::utc();
    const bool monthly = random.below(3) == 0;
    row.frequency = monthly ? Schedule::Frequency::Monthly : Schedule::Frequency::Weekly;
    row.starts = QDate(2024, 1, 1).addDays(random.below(400));
    row.interval = random.below(2) == 0 ? 1 : 1 + random.below(4);
    // libical 3.0.16 loses DTSTART when the week begins neither on Monday nor on Sunday; the others are in
    // the golden cases below.
    row.weekStart = row.interval == 1 ? 1 + random.below(7) : random.below(2) == 0 ? 1 : 7;
    made.rule = QByteArray("FREQ=") + (monthly ? "MONTHLY" : "WEEKLY")
        + ";INTERVAL=" + QByteArray::number(row.interval) + ";WKST=" + dayIds[row.weekStart - 1];

    QByteArrayList days;
    const bool byMonthDay = monthly && random.below(2) == 0;
    if (byMonthDay) {
        std::set<int> used;
        for (int i = 1 + random.below(3); i > 0; --i) {
            const int number = 1 + random.below(31);
            used.insert(random.below(3) == 0 ? -number : number);
        }
        for (const int number : used) {
            row.byMonthDay.append(number);
            days.append(QByteArray::number(number));
        }
        made.rule += ";BYMONTHDAY=" + days.join(',');
    } else {
        std::set<int> used;
        for (int i = 1 + random.below(4); i > 0; --i)
            used.insert(1 + random.below(7));
        for (const int weekday : used) {
            int nth = 0;
            if (monthly && random.below(3) > 0)
                nth = random.below(2) == 0 ? 1 + random.below(5) : -1 - random.below(5);
            row.byDay.append({nth, weekday});
            days.append((nth == 0 ? QByteArray() : QByteArray::number(nth)) + dayIds[weekday - 1]);
        }
        made.rule += ";BYDAY=" + days.join(',');
    }
    // The first day is an occurrence, as RFC 5545 wants it.
    for (int i = 0; i < 400 && !occursOn(row, row.starts); ++i)
        row.starts = row.starts.addDays(1);

    const int end = random.below(3);
    if (end == 1) {
        const int count = 1 + random.below(30);
        row.ends = dayOfOccurrence(row, count);
        made.rule += ";COUNT=" + QByteArray::number(count);
    } else if (end == 2) {
        row.ends = row.starts.addDays(random.below(500));
        made.rule += ";UNTIL=" + row.ends.toString(QStringLiteral("yyyyMMdd")).toLatin1();
    }
    row.opens = random.below(24 * 60) * 60;
    row.closes = (row.opens + 600 + random.below(23 * 3600)) % 86'400;
    if (row.closes == 0)
        row.closes = 86'400;
    return made;
}

std::set<QDate> daysByLibical(const Case &made, QDate last)
{
    std::set<QDate> days;
    const struct icalrecurrencetype rule = icalrecurrencetype_from_string(made.rule.constData());
    const QDate first = made.schedule.starts;
    icaltimetype start
        = icaltime_from_string(first.toString(QStringLiteral("yyyyMMdd")).toLatin1().constData());
    icalrecur_iterator *iterator = icalrecur_iterator_new(rule, start);
    for (icaltimetype next = icalrecur_iterator_next(iterator); !icaltime_is_null_time(next);
        next = icalrecur_iterator_next(iterator)) {
        const QDate day(next.year, next.month, next.day);
        if (day > last)
            break;
        days.insert(day);
    }
    icalrecur_iterator_free(iterator);
    return days;
}

} // namespace

class HoursOracleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The two examples of RFC 5545 §3.3.10 on WKST, and one where the week begins on Friday.
    void the_first_day_of_the_week_moves_a_fortnightly_rhythm()
    {
        Schedule row;
        row.starts = QDate(1997, 8, 5);
        row.interval = 2;
        row.byDay = {{0, 2}, {0, 7}};
        const auto firstFour = [&row] {
            QStringList days;
            for (int i = 1; i <= 4; ++i)
                days.append(dayOfOccurrence(row, i).toString(QStringLiteral("MM-dd")));
            return days.join(u' ');
        };
        QCOMPARE(firstFour(), QStringLiteral("08-05 08-10 08-19 08-24"));
        row.weekStart = 7;
        QCOMPARE(firstFour(), QStringLiteral("08-05 08-17 08-19 08-31"));
        row.starts = QDate(2024, 4, 15);
        row.byDay = {{0, 1}, {0, 7}};
        row.weekStart = 5;
        QCOMPARE(firstFour(), QStringLiteral("04-15 04-28 04-29 05-12"));
    }

    void generated_schedules_agree_with_libical()
    {
        test::Seeded random;
        for (int i = 0; i < 500; ++i) {
            const Case made = generate(random);
            const QDate last(2027, 1, 1);
            const std::set<QDate> days = daysByLibical(made, last);
            Service service;
            service.schedules = {made.schedule};
            const Schedule &row = made.schedule;
            const int length
                = row.closes > row.opens ? row.closes - row.opens : row.closes + 86'400 - row.opens;
            for (int j = 0; j < 20; ++j) {
                const qint64 second = random.below(900LL * 86'400);
                const QDateTime at(QDate(2024, 1, 1), QTime(0, 0), QTimeZone::utc());
                const QDateTime now = at.addSecs(second);
                const auto opensOn = [&](QDate day) {
                    const QDateTime from = QDateTime(day, QTime(0, 0), QTimeZone::utc()).addSecs(row.opens);
                    return days.contains(day) && from <= now && now < from.addSecs(length);
                };
                const bool open = opensOn(now.date()) || opensOn(now.date().addDays(-1));
                const Hours hours = hoursAt(service, now);
                const QByteArray what
                    = QStringLiteral("%1 from %2 opens %3 for %4, at %5")
                          .arg(QString::fromLatin1(made.rule), row.starts.toString(Qt::ISODate))
                          .arg(row.opens)
                          .arg(length)
                          .arg(now.toString(Qt::ISODate))
                          .toUtf8();
                QVERIFY2(hours.state == (open ? OpenState::Open : OpenState::Closed), what.constData());
                if (open)
                    continue;
                // The next opening is the first of libical's days that begins later.
                const auto next = std::ranges::find_if(days, [&](QDate day) {
                    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).addSecs(row.opens) > now;
                });
                if (next != days.end() && now.daysTo(QDateTime(*next, QTime(0, 0), QTimeZone::utc())) < 395)
                    QVERIFY2(hours.nextOpen.date() == *next, what.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(HoursOracleTest)
#include "tst_hoursoracle.moc"
