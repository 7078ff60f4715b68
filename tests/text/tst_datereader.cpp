// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datereader.h"

#include <QTest>

#include <array>

using namespace tenang::text;

namespace {

const QDate today(2026, 11, 30);

struct Row {
    const char *lang;
    const char16_t *given;
    const char *edtf; // "" = not read
    const char *earliest; // "" = open
    const char *latest;
    const char *calendar = "gregory";
};

QString dayOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString said(const std::optional<ReadDate> &read)
{
    return read ? read->edtf : QString();
}

} // namespace

class DateReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_date_is_kept_as_given_and_as_a_value_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        QTest::addColumn<QString>("calendar");
        const auto rows = std::to_array<Row>({
            // one date
            {"en", u" 12  Nov 2026 ", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"en", u"March 12th, 2025", "2025-03-12", "2025-03-12", "2025-03-12"},
            {"en", u"12-Nov-2026", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"en", u"Nov. 2026", "2026-11", "2026-11-01", "2026-11-30"},
            {"en", u"11/2026", "2026-11", "2026-11-01", "2026-11-30"},
            {"en", u"2026", "2026", "2026-01-01", "2026-12-31"},
            {"en", u"2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29"},
            // which of two numbers is the day
            {"en", u"12/11/2026", "2026-11-12?", "2026-11-12", "2026-12-11"},
            {"en", u"11/11/2026", "2026-11-11", "2026-11-11", "2026-11-11"},
            {"en", u"25/11/2026", "2026-11-25", "2026-11-25", "2026-11-25"},
            {"en", u"11/25/2026", "2026-11-25", "2026-11-25", "2026-11-25"},
            {"vi", u"12/11/2026", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"fil", u"12/11/2026", "2026-12-11", "2026-12-11", "2026-12-11"},
            {"fil", u"25/11/2026", "2026-11-25", "2026-11-25", "2026-11-25"},
            {"zh-Hans", u"12/11/2026", "2026-11-12?", "2026-11-12", "2026-12-11"},
            {"ja", u"2026/11/12", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"tet", u"12/11/2026", "2026-11-12?", "2026-11-12", "2026-12-11"},
            // how sure
            {"en", u"about 2025", "2025~", "2024-01-01", "2026-12-31"},
            {"en", u"~2025", "2025~", "2024-01-01", "2026-12-31"},
            {"en", u"around March 2025", "2025-03~", "2025-02-01", "2025-04-30"},
            {"en", u"maybe 2025", "2025?", "2024-01-01", "2026-12-31"},
            {"en", u"maybe about 2025", "2025%", "2023-01-01", "2027-12-31"},
            {"en", u"March 2025?", "2025-03?", "2025-02-01", "2025-04-30"},
            // parts of years
            {"en", u"early 2025", "2025-01/2025-04~", "2025-01-01", "2025-05-31"},
            {"en", u"mid-2025", "2025-05~/2025-08~", "2025-04-01", "2025-09-30"},
            {"en", u"the end of 2025", "2025-09~/2025-12", "2025-08-01", "2025-12-31"},
            {"en", u"the beginning of March 2025", "2025-03", "2025-03-01", "2025-03-31"},
            {"en", u"summer 2024", "2024-22", "2023-12-01", "2025-03-31"},
            {"en", u"spring 2024", "2024-21", "2024-03-01", "2024-12-22"},
            {"en", u"about summer 2024", "2024~", "2023-01-01", "2025-12-31"},
            {"en", u"dry season 2025", "2025~", "2024-01-01", "2026-12-31"},
            {"en", u"the rainy season of 2025", "2025~", "2024-01-01", "2026-12-31"},
            // open and closed
            {"en", u"before 2020", "../2019", "", "2019-12-31"},
            {"en", u"before 1 March 2024", "../2024-02-29", "", "2024-02-29"},
            {"en", u"before 12/11/2024", "../2024-12-10?", "", "2024-12-11"},
            {"en", u"after March 2024", "2024-04/..", "2024-04-01", ""},
            {"en", u"since 2020", "2020/..", "2020-01-01", ""},
            {"en", u"until March 2024", "../2024-03", "", "2024-03-31"},
            {"en", u"between 2019 and 2021", "2019/2021", "2019-01-01", "2021-12-31"},
            {"en", u"2019\u20132021", "2019/2021", "2019-01-01", "2021-12-31"},
            {"en", u"from March to May 2025", "2025-03/2025-05", "2025-03-01", "2025-05-31"},
            {"en", u"3-5 March 2025", "2025-03-03/2025-03-05", "2025-03-03", "2025-03-05"},
            {"en", u"about 2019 to 2021", "2019~/2021~", "2018-01-01", "2022-12-31"},
            {"en", u"the 1990s", "199X", "1990-01-01", "1999-12-31"},
            {"en", u"late 1990s", "1996~/1999", "1995-01-01", "1999-12-31"},
            // EDTF
            {"en", u"2025-03~", "2025-03~", "2025-02-01", "2025-04-30"},
            {"th", u"2025-03/2025-06", "2025-03/2025-06", "2025-03-01", "2025-06-30"},
            {"en", u"199X", "199X", "1990-01-01", "1999-12-31"},
            {"en", u"2025-XX", "2025-XX", "2025-01-01", "2025-12-31"},
            {"en", u"2025-03-XX", "2025-03-XX", "2025-03-01", "2025-03-31"},
            {"en", u"../2020", "../2020", "", "2020-12-31"},
            // Buddhist
            {"en", u"2568", "2025", "2025-01-01", "2025-12-31", "buddhist"},
            {"th", u"พ.ศ. 2568", "2025", "2025-01-01", "2025-12-31", "buddhist"},
            {"th", u"ปี ๒๕๖๘", "2025", "2025-01-01", "2025-12-31", "buddhist"},
            {"th", u"12 พ.ย. 2569", "2026-11-12", "2026-11-12", "2026-11-12", "buddhist"},
            {"th", u"12/11/2569", "2026-11-12", "2026-11-12", "2026-11-12", "buddhist"},
            {"en", u"5 พฤศจิกายน 2568", "2025-11-05", "2025-11-05", "2025-11-05", "buddhist"},
            {"en", u"2566/2568", "2023/2025", "2023-01-01", "2025-12-31", "buddhist"},
            {"th", u"2024", "2024", "2024-01-01", "2024-12-31"},
            {"th", u"ค.ศ. 2024", "2024", "2024-01-01", "2024-12-31"},
            {"th", u"ต้นปี 2568", "2025-01/2025-04~", "2025-01-01", "2025-05-31", "buddhist"},
            {"th", u"ระหว่าง 2560 และ 2562", "2017/2019", "2017-01-01", "2019-12-31", "buddhist"},
            {"th", u"หน้าฝน 2568", "2025~", "2024-01-01", "2026-12-31", "buddhist"},
            // Persian
            {"fa", u"1403", "2024-03-20/2025-03-20", "2024-03-20", "2025-03-20", "persian"},
            {"fa", u"۱۴۰۳/۱۲/۳", "2025-02-21", "2025-02-21", "2025-02-21", "persian"},
            {"fa", u"1403 ه\u200D.ش", "2024-03-20/2025-03-20", "2024-03-20", "2025-03-20", "persian"},
            {"fa", u"3/12/1403", "2024-06-01?/2025-02-21?", "2024-05-31", "2025-02-22", "persian"},
            {"en", u"about Farvardin 1400", "2021-03~/2021-04~", "2021-02-01", "2021-05-31", "persian"},
            // Islamic
            {"ar", u"12 رمضان 1445", "2024-03-22~", "2024-03-21", "2024-03-23", "islamic-umalqura"},
            {"ur", u"1445", "2023-07-19~/2024-07-06~", "2023-07-18", "2024-07-07", "islamic-umalqura"},
            {"ar", u"1403 هـ", "1982-10-18~/1983-10-07~", "1982-10-17", "1983-10-08", "islamic-umalqura"},
            {"en", u"AH 1445", "2023-07-19~/2024-07-06~", "2023-07-18", "2024-07-07", "islamic-umalqura"},
            {"ar", u"2026م", "2026", "2026-01-01", "2026-12-31"},
            // Ethiopic, and what could be
            {"am", u"12 መስከረም 2010", "2017-09-22", "2017-09-22", "2017-09-22", "ethiopic"},
            {"am", u"2010 ዓ.ም", "2017-09-11/2018-09-10", "2017-09-11", "2018-09-10", "ethiopic"},
            {"am", u"2010", "2010?/2018?", "2009-01-01", "2019-12-31", ""},
            {"ti", u"12 መስከረም 2010", "2010-09-12?/2017-09-22?", "2010-09-11", "2017-09-23", ""},
            // others' words
            {"zh-Hant", u"2026年11月20日", "2026-11-20", "2026-11-20", "2026-11-20"},
            {"zh-Hans", u"二〇二六年十一月二十日", "2026-11-20", "2026-11-20", "2026-11-20"},
            {"zh-Hant", u"二零二六年十二月三十一日", "2026-12-31", "2026-12-31", "2026-12-31"},
            {"zh-Hans", u"二〇二六年十一月二十二二日", "", "", ""},
            {"zh-Hans", u"2025年左右", "2025~", "2024-01-01", "2026-12-31"},
            {"zh-Hans", u"2020年以前", "../2019", "", "2019-12-31"},
            {"zh-Hans", u"1990年代", "199X", "1990-01-01", "1999-12-31"},
            {"vi", u"ngày 12 tháng 11 năm 2026", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"vi", u"từ 2019 đến 2021", "2019/2021", "2019-01-01", "2021-12-31"},
            {"vi", u"giữa 2019 và 2021", "2019/2021", "2019-01-01", "2021-12-31"},
            {"vi", u"giữa năm 2025", "2025-05~/2025-08~", "2025-04-01", "2025-09-30"},
            {"id", u"sekitar tahun 2025", "2025~", "2024-01-01", "2026-12-31"},
            {"km", u"ថ្ងៃទី១២ ខែ១១ ឆ្នាំ២០២៦", "2026-11-12", "2026-11-12", "2026-11-12"},
            {"my", u"၂၀၂၅ ခုနှစ်", "2025", "2025-01-01", "2025-12-31"},
            {"ur", u"2020 سے پہلے", "../2019", "", "2019-12-31"},
            {"bn", u"২০২৫ সালের শুরুতে", "2025-01/2025-04~", "2025-01-01", "2025-05-31"},
            // not understood: kept by the caller, never guessed
            {"en", u"", "", "", ""},
            {"en", u"when I was small", "", "", ""},
            {"en", u"2025 or so they said", "", "", ""},
            {"en", u"12/11/68", "", "", ""},
            {"en", u"31-02-2025", "", "", ""},
            {"en", u"30 February 2025", "", "", ""},
            {"en", u"13/13/2025", "", "", ""},
            {"en", u"1403", "", "", ""},
            {"en", u"3000", "", "", ""},
            {"en", u"AD 2568", "", "", ""},
            {"en", u"2021-2019", "", "", ""},
            {"en", u"12 Nov", "", "", ""},
            {"en", u"November", "", "", ""},
            {"en", u"20255", "", "", ""},
            {"en", u"2025/", "2025/", "2025-01-01", ""},
            {"en", u"../..", "", "", ""},
            {"ne", u"2063", "", "", ""},
            {"ne", u"2040", "", "", ""},
            {"en", u"2040", "2040", "2040-01-01", "2040-12-31"},
        });
        for (const Row &row : rows) {
            const QString given = QString::fromUtf16(row.given);
            QTest::newRow(qPrintable(QLatin1StringView(row.lang) + u": " + given))
                << QString::fromLatin1(row.lang) << given << QString::fromLatin1(row.edtf)
                << QString::fromLatin1(row.earliest) << QString::fromLatin1(row.latest)
                << QString::fromLatin1(row.calendar);
        }
    }

    void a_date_is_kept_as_given_and_as_a_value()
    {
        QFETCH(QString, lang);
        QFETCH(QString, given);
        QFETCH(QString, edtf);
        const std::optional<ReadDate> read = readDate(given, lang, today);
        QCOMPARE(said(read), edtf);
        if (!read)
            return;
        QCOMPARE(read->given, given);
        QTEST(dayOf(read->earliest), "earliest");
        QTEST(dayOf(read->latest), "latest");
        QTEST(read->calendar, "calendar");
        QCOMPARE(read->approximate, edtf.contains(u'~') || edtf.contains(u'?') || edtf.contains(u'%'));
    }

    void the_calendar_of_the_document_goes_before_that_of_the_language()
    {
        const QString year = QStringLiteral("2010");
        const QString am = QStringLiteral("am");
        QCOMPARE(said(readDate(year, am, today, Calendar::Gregorian)), QStringLiteral("2010"));
        QCOMPARE(
            said(readDate(year, am, today, Calendar::Ethiopic)), QStringLiteral("2017-09-11/2018-09-10"));
        QCOMPARE(said(readDate(QStringLiteral("1403"), QStringLiteral("en"), today, Calendar::Persian)),
            QStringLiteral("2024-03-20/2025-03-20"));
        // but not before what is written, nor before what is possible
        QCOMPARE(said(readDate(QStringLiteral("AD 2010"), am, today, Calendar::Ethiopic)), year);
        QCOMPARE(said(readDate(year, QStringLiteral("th"), today, Calendar::Buddhist)), year);
    }

    void today_decides_only_what_cannot_be()
    {
        const QString lang = QStringLiteral("fa");
        const QString year = QStringLiteral("1445"); // 2066 by the sun, 2023 by the moon
        QCOMPARE(readDate(year, lang, today)->calendar, QStringLiteral("islamic-umalqura"));
        QCOMPARE(readDate(year, lang, QDate(2060, 1, 1))->calendar, QStringLiteral("persian"));
        QVERIFY(!readDate(year, lang, QDate()));
    }
};

QTEST_GUILESS_MAIN(DateReaderTest)
#include "tst_datereader.moc"
