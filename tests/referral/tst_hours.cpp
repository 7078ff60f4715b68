// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/clocktime.h"
#include "referral/hours.h"
#include "referral/made.h"

using namespace tenang;
using namespace tenang::referral;
using tenang::test::instant;
using tenang::test::Made;

namespace {

const char *const services
    = "id,name,status,x_always_open,assured_date\ns,Service,active,,\nopen,Always,active,true,\n";

// One service "s" with these schedule rows (without id and service_id).
Directory withRows(const QByteArray &columns, const QList<QByteArray> &rows, Findings *findings = nullptr)
{
    QByteArray csv = "id,service_id," + columns + "\n";
    for (qsizetype i = 0; i < rows.size(); ++i)
        csv += "r" + QByteArray::number(i) + ",s," + rows.at(i) + "\n";
    Made made;
    made.table("services", services).table("schedules", csv.constData());
    const Directory directory = made.directory();
    if (findings)
        *findings = made.findings;
    return directory;
}

Hours hours(const Directory &directory, const char *at)
{
    return hoursAt(*directory.service(QStringLiteral("s")), instant(at));
}

QString stateOf(const Directory &directory, const char *at)
{
    const Hours answer = hours(directory, at);
    LocalTimes times(instant(at));
    const StateNow quick = stateAt(*directory.service(QStringLiteral("s")), times);
    if (quick.state != answer.state)
        return QStringLiteral("the quick answer differs");
    return toString(answer.state) + u' ' + answer.reasons.join(u' ');
}

const QByteArray weekly = "freq,byday,opens_at,closes_at,x_tzid";

} // namespace

class HoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times_of_day_are_read_as_people_write_them_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("offset"); // -1: none
        const auto row = [](const char *text, int hours, int minutes, int offset) {
            QTest::newRow(text) << QString::fromLatin1(text) << hours * 3600 + minutes * 60 << offset;
        };
        row("09:00", 9, 0, -1);
        row("9:30", 9, 30, -1);
        row("10:00:00", 10, 0, -1);
        row("09:00:00Z", 9, 0, 0);
        row("09:00z", 9, 0, 0);
        row("09:00+07", 9, 0, 7 * 3600);
        row("09:00+0545", 9, 0, 20700);
        row("09:00:00+05:45", 9, 0, 20700);
        row("9am", 9, 0, -1);
        row("12am", 0, 0, -1);
        row("12pm", 12, 0, -1);
        row("4:00 PM", 16, 0, -1);
        row("4:00 p.m.", 16, 0, -1);
        row("24:00", 24, 0, -1);
        row("23:59", 23, 59, -1);
    }
    void times_of_day_are_read_as_people_write_them()
    {
        QFETCH(QString, text);
        QFETCH(int, seconds);
        QFETCH(int, offset);
        const auto time = readClockTime(text);
        QVERIFY(time);
        QCOMPARE(time->seconds, seconds);
        QCOMPARE(time->offset.value_or(-1), offset);
    }

    void what_is_no_time_is_not_guessed()
    {
        for (const char *text :
            {"", "9", "noon", "25:00", "24:01", "9:5", "13pm", "0am", "09:60", "09:00+15", "9-17"})
            QVERIFY2(!readClockTime(QString::fromLatin1(text)), text);
    }

    void weekday_hours_open_and_close_in_the_zone_of_the_row()
    {
        const Directory directory = withRows(weekly, {"WEEKLY,\"MO,TU\",09:00,17:00,Asia/Bangkok"});
        QCOMPARE(stateOf(directory, "2025-11-17T09:00:00+07:00"), QStringLiteral("open OPEN_NOW"));
        QCOMPARE(stateOf(directory, "2025-11-17T02:00:00Z"), QStringLiteral("open OPEN_NOW"));
        QCOMPARE(stateOf(directory, "2025-11-17T17:00:00+07:00"), QStringLiteral("closed OPENS_AT"));
        const Hours open = hours(directory, "2025-11-17T12:00:00+07:00");
        QCOMPARE(open.until, instant("2025-11-17T17:00:00+07:00"));
        QCOMPARE(open.until.offsetFromUtc(), 7 * 3600);
        QVERIFY(!open.nextOpen.isValid());
        QCOMPARE(open.evidence, QList<Evidence>({{QStringLiteral("schedules.csv"), 2}}));
        const Hours closed = hours(directory, "2025-11-18T17:00:00+07:00");
        QVERIFY(closed.state == OpenState::Closed);
        QCOMPARE(closed.nextOpen, instant("2025-11-24T09:00:00+07:00"));
        QVERIFY(!closed.until.isValid());
    }

    void a_night_shift_spills_into_the_next_day()
    {
        const Directory directory = withRows(weekly, {"WEEKLY,FR,22:00,06:00,Asia/Bangkok"});
        QCOMPARE(stateOf(directory, "2025-11-21T23:00:00+07:00"), QStringLiteral("open OPEN_NOW"));
        QCOMPARE(stateOf(directory, "2025-11-22T05:59:00+07:00"), QStringLiteral("open OPEN_NOW"));
        QCOMPARE(hours(directory, "2025-11-22T05:59:00+07:00").until, instant("2025-11-22T06:00:00+07:00"));
        QVERIFY(hours(directory, "2025-11-22T06:00:00+07:00").state == OpenState::Closed);
        QVERIFY(hours(directory, "2025-11-21T05:00:00+07:00").state == OpenState::Closed);
    }

    void the_whole_day_has_three_spellings()
    {
        for (const char *closes : {"00:00", "23:59", "23:59:59", "24:00"}) {
            const Directory directory
                = withRows(weekly, {QByteArray("WEEKLY,SA,00:00,") + closes + ",Asia/Bangkok"});
            QVERIFY(hours(directory, "2025-11-22T23:59:30+07:00").state == OpenState::Open);
            QCOMPARE(
                hours(directory, "2025-11-22T23:59:30+07:00").until, instant("2025-11-23T00:00:00+07:00"));
        }
        const Directory all = withRows(weekly, {"WEEKLY,\"MO,TU,WE,TH,FR,SA,SU\",00:00,23:59,Asia/Bangkok"});
        QVERIFY(!hours(all, "2025-11-22T12:00:00+07:00").until.isValid()); // it never closes
    }

    void without_rows_without_zone_or_with_an_unknown_part_nothing_is_guessed()
    {
        QCOMPARE(
            stateOf(withRows(weekly, {}), "2025-11-17T12:00:00Z"), QStringLiteral("unknown HOURS_UNKNOWN"));
        Findings findings;
        for (const char *row : {"WEEKLY,MO,09:00,17:00,", "WEEKLY,MO,09:00,17:00,Mars/Base",
                 "WEEKLY,XX,09:00,17:00,UTC", "WEEKLY,1MO,09:00,17:00,UTC", "DAILY,MO,09:00,17:00,UTC",
                 ",MO,09:00,17:00,UTC", "WEEKLY,,09:00,17:00,UTC", "WEEKLY,MO,morning,17:00,UTC",
                 "WEEKLY,MO,09:00,,UTC", "WEEKLY,MO,09:00Z,17:00+07:00,UTC", "WEEKLY,MO,09:00,09:00,UTC"}) {
            const Directory directory = withRows(weekly, {row}, &findings);
            QCOMPARE(stateOf(directory, "2025-11-17T12:00:00Z"), QStringLiteral("unknown HOURS_UNKNOWN"));
            QCOMPARE(findings.size(), 1);
        }
        const QByteArray more = "freq,byday,opens_at,closes_at,x_tzid,byweekno,count,until,interval,dtstart";
        for (const char *row : {"WEEKLY,MO,09:00,17:00,UTC,41,,,,", "WEEKLY,MO,09:00,17:00,UTC,,2,,,",
                 "WEEKLY,MO,09:00,17:00,UTC,,2,2026-01-01,,2025-01-01", "WEEKLY,MO,09:00,17:00,UTC,,,,2,",
                 "WEEKLY,MO,09:00,17:00,UTC,,,12/24/15,,"}) {
            QCOMPARE(stateOf(withRows(more, {row}), "2025-11-17T12:00:00Z"),
                QStringLiteral("unknown HOURS_UNKNOWN"));
        }
    }

    void the_zone_is_the_first_that_somebody_stated()
    {
        const QByteArray columns = "freq,byday,opens_at,closes_at,x_tzid,timezone";
        const auto at = "2025-11-17T10:00:00Z"; // a Monday
        const auto state = [&](const char *row) { return hours(withRows(columns, {row}), at).state; };
        QVERIFY(state("WEEKLY,MO,09:30Z,10:30Z,Asia/Bangkok,3") == OpenState::Open);
        QVERIFY(state("WEEKLY,MO,16:30,17:30,Asia/Bangkok,3") == OpenState::Open);
        QVERIFY(state("WEEKLY,MO,12:30,13:30,,3") == OpenState::Open);
        QVERIFY(state("WEEKLY,MO,15:00,16:00,,5.5") == OpenState::Open);
        QVERIFY(state("WEEKLY,MO,12:30,13:30,,Moscow") == OpenState::Unknown);
        Made made;
        made.zone("Asia/Bangkok")
            .table("services", services)
            .table("schedules", "id,service_id,freq,byday,opens_at,closes_at\nr,s,WEEKLY,MO,16:30,17:30\n");
        QVERIFY(hours(made.directory(), at).state == OpenState::Open);
    }

    void stale_hours_are_unknown_and_ended_ones_closed()
    {
        const QByteArray columns = "freq,byday,opens_at,closes_at,x_tzid,valid_from,valid_to,until";
        const auto monday = "2025-11-17T12:00:00Z";
        QCOMPARE(stateOf(withRows(columns, {"WEEKLY,MO,09:00,17:00,UTC,2024-01-01,2025-06-30,"}), monday),
            QStringLiteral("unknown HOURS_STALE"));
        QCOMPARE(stateOf(withRows(columns, {"WEEKLY,MO,09:00,17:00,UTC,2024-01-01,2025-06-30,"}),
                     "2025-11-18T12:00:00Z"),
            QStringLiteral("unknown HOURS_STALE"));
        QCOMPARE(stateOf(withRows(columns, {"WEEKLY,MO,09:00,17:00,UTC,,,2025-06-30"}), monday),
            QStringLiteral("closed ENDED"));
        QCOMPARE(stateOf(withRows(columns, {"WEEKLY,MO,09:00,17:00,UTC,2026-01-01,,"}), monday),
            QStringLiteral("unknown HOURS_UNKNOWN"));
        // A stale row beside a current one matters only while it would be open.
        const Directory both = withRows(
            columns, {"WEEKLY,TU,09:00,17:00,UTC,,,", "WEEKLY,MO,09:00,17:00,UTC,2024-01-01,2025-06-30,"});
        QCOMPARE(stateOf(both, monday), QStringLiteral("unknown HOURS_STALE"));
        QVERIFY(hours(both, "2025-11-19T12:00:00Z").state == OpenState::Closed);
        QCOMPARE(stateOf(both, "2025-11-18T12:00:00Z"), QStringLiteral("open OPEN_NOW"));
    }

    void closed_dates_leave_only_the_rows_of_the_season()
    {
        const QByteArray columns = "freq,byday,opens_at,closes_at,x_tzid,valid_from,valid_to,x_closed_dates";
        const Directory directory = withRows(columns,
            {"WEEKLY,\"MO,TU,WE,TH,FR\",09:00,12:00,UTC,,,\"2025-12-24,2025-12-25\"",
                "WEEKLY,\"MO,TU,WE,TH,FR\",13:00,17:00,UTC,,,",
                "WEEKLY,WE,10:00,11:00,UTC,2025-12-24,2025-12-24,"});
        QVERIFY(hours(directory, "2025-12-23T14:00:00Z").state == OpenState::Open);
        QVERIFY(hours(directory, "2025-12-24T10:30:00Z").state == OpenState::Open);
        QVERIFY(hours(directory, "2025-12-24T14:00:00Z").state == OpenState::Closed);
        QCOMPARE(hours(directory, "2025-12-25T09:30:00Z").nextOpen, instant("2025-12-26T09:00:00Z"));
    }

    void always_open_wins()
    {
        Made made;
        made.table("services", services);
        const Directory directory = made.directory();
        const Hours answer
            = hoursAt(*directory.service(QStringLiteral("open")), instant("2025-11-17T12:00:00Z"));
        QVERIFY(answer.state == OpenState::Open);
        QCOMPARE(answer.evidence, QList<Evidence>({{QStringLiteral("services.csv"), 3}}));
    }

    void several_rows_are_a_union_and_join_where_they_touch()
    {
        const Directory directory = withRows(
            weekly, {"WEEKLY,MO,09:00,12:00,UTC", "WEEKLY,MO,12:00,17:00,UTC", "WEEKLY,MO,20:00,21:00,UTC"});
        QCOMPARE(hours(directory, "2025-11-17T10:00:00Z").until, instant("2025-11-17T17:00:00Z"));
        QCOMPARE(hours(directory, "2025-11-17T18:00:00Z").nextOpen, instant("2025-11-17T20:00:00Z"));
        QCOMPARE(hours(directory, "2025-11-17T18:00:00Z").evidence.size(), 3);
    }

    void clocks_that_change_keep_local_hours()
    {
        const Directory directory = withRows(weekly, {"WEEKLY,\"SA,SU,MO\",01:00,09:00,Europe/Berlin"});
        QCOMPARE(hours(directory, "2025-03-30T01:30:00Z").until, instant("2025-03-30T07:00:00Z"));
        QCOMPARE(hours(directory, "2025-10-26T00:30:00Z").until, instant("2025-10-26T08:00:00Z"));
    }

    void the_age_of_the_data_is_counted_from_the_last_check()
    {
        Made made;
        made.table("services",
            "id,name,status,assured_date\na,A,active,2025-10-01\nb,B,active,0001-01-01\n"
            "c,C,active,2026-01-01\n");
        const Directory directory = made.directory();
        const auto age = [&](const QString &id) {
            return hoursAt(*directory.service(id), instant("2025-11-17T12:00:00Z")).ageDays.value_or(-1);
        };
        QCOMPARE(age(QStringLiteral("a")), 47);
        QCOMPARE(age(QStringLiteral("b")), -1);
        QCOMPARE(age(QStringLiteral("c")), -1);
    }
};

QTEST_GUILESS_MAIN(HoursTest)
#include "tst_hours.moc"
