// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/datereader.h"
#include "text/dates.h"
#include "text/languages.h"
#include "text/locales.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <array>
#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <utility>

using namespace tenang::text;

namespace {

const QDate today(2026, 11, 30);

QString dayOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString said(const std::optional<ReadDate> &read)
{
    return read ? read->edtf : QString();
}

// As dates.cpp writes a day, in any calendar. Empty: the language has no words of its own for it.
QString written(
    QDate day, const QString &lang, const char *calendar, const char *digits, const char16_t *parts)
{
    UErrorCode failed = U_ZERO_ERROR;
    icu::Locale locale = localeOf(lang);
    locale.setUnicodeKeywordValue("nu", digits, failed);
    locale.setKeywordValue("calendar", calendar, failed);
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, failed));
    if (U_FAILURE(failed) != 0)
        return {};
    icu::SimpleDateFormat format(patterns->getBestPattern(parts, failed), locale, failed);
    if (U_FAILURE(failed) != 0)
        return {};
    const icu::DateFormatSymbols &symbols = *format.getDateFormatSymbols();
    int32_t count = 0;
    const icu::UnicodeString *const months = symbols.getShortMonths(count);
    const icu::Locale valid = symbols.getLocale(ULOC_VALID_LOCALE, failed);
    if (count == 0 || *months == u"M01" || qstrcmp(valid.getLanguage(), locale.getLanguage()) != 0)
        return {};
    format.adoptTimeZone(icu::TimeZone::getGMT()->clone());
    icu::UnicodeString text;
    format.format(UDate(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()), text);
    return fromIcu(text).remove(QStringLiteral("ERA1")); // CLDR has no word for it
}

} // namespace

class DateReadBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What ICU writes in each language and calendar reads back to the day it wrote.
    void a_written_day_is_read_back()
    {
        QRandomGenerator random(20261130);
        const auto years
            = std::to_array<std::pair<const char *, Calendar>>({{"gregorian", Calendar::Gregorian},
                {"buddhist", Calendar::Buddhist}, {"islamic-umalqura", Calendar::Islamic},
                {"persian", Calendar::Persian}, {"ethiopic", Calendar::Ethiopic}});
        const qint64 span = QDate(1950, 1, 1).daysTo(QDate(2031, 1, 1));
        int count = 0;
        for (const Language &each : languages()) {
            for (const auto &[key, calendar] : years) {
                for (int i = 0; i < 12; ++i) {
                    const QDate day = QDate(1950, 1, 1).addDays(qint64(random.bounded(int(span))));
                    const QString text = written(day, each.code, key, i % 3 == 0 ? "native" : "latn",
                        i % 2 == 0 ? u"yMMMd" : u"yMMMMd");
                    if (text.isEmpty())
                        continue;
                    const std::optional<ReadDate> read = readDate(text, each.code, today, calendar);
                    const QByteArray what
                        = (each.code + u' ' + text + u' ' + dayOf(day) + u' ' + said(read)).toUtf8();
                    QVERIFY2(read.has_value(), what.constData());
                    QCOMPARE(read->given, text);
                    // The moon is a day off in its bounds, no more.
                    QVERIFY2(read->edtf.left(10) == dayOf(day), what.constData());
                    QVERIFY2(read->earliest.daysTo(read->latest) <= 2, what.constData());
                    ++count;
                }
            }
            for (int i = 0; i < 12; ++i) {
                const QDate day = QDate(1950, 1, 1).addDays(qint64(random.bounded(int(span))));
                const std::optional<ReadDate> read = readDate(dayText(day, each.code), each.code, today);
                const QByteArray what = (each.code + u' ' + dayText(day, each.code)).toUtf8();
                QVERIFY2(read && read->earliest <= day && day <= read->latest, what.constData());
                QVERIFY2(each.code == u"ti" || read->edtf == dayOf(day), what.constData());
            }
        }
        QVERIFY(count > 1500);
    }

    void the_language_of_the_process_does_not_matter()
    {
        const icu::Locale before = icu::Locale::getDefault();
        UErrorCode failed = U_ZERO_ERROR;
        icu::Locale::setDefault(icu::Locale("th"), failed);
        const std::optional<ReadDate> read
            = readDate(QStringLiteral("12/11/2026"), QStringLiteral("rhg"), today);
        icu::Locale::setDefault(before, failed);
        QCOMPARE(said(read), QStringLiteral("2026-11-12?"));
    }

    // Any bytes, and any order of what dates are made of.
    void whatever_is_typed_keeps_the_invariants()
    {
        QRandomGenerator random(7);
        const QStringList pieces{QStringLiteral("12"), QStringLiteral("2025"), QStringLiteral("2568"),
            QStringLiteral("1403"), QStringLiteral("Nov"), QStringLiteral("about"), QStringLiteral("before"),
            QStringLiteral("after"), QStringLiteral("late"), QStringLiteral("between"), QStringLiteral("and"),
            QStringLiteral("/"), QStringLiteral("-"), QStringLiteral("~"), QStringLiteral("?"),
            QStringLiteral("s"), QStringLiteral("Ramadan"), QStringLiteral("summer"), QStringLiteral("to"),
            QStringLiteral(".."), QStringLiteral("XX"), QStringLiteral("พ.ศ."), QStringLiteral("年")};
        const QStringList langs{QStringLiteral("en"), QStringLiteral("th"), QStringLiteral("fa"),
            QStringLiteral("am"), QStringLiteral("zh-Hans"), QStringLiteral("-")};
#ifdef TENANG_SANITIZED
        constexpr int cases = 3'000;
#else
        constexpr int cases = 30'000;
#endif
        int understood = 0;
        for (int i = 0; i < cases; ++i) {
            QString given;
            const int length = random.bounded(1, 8);
            for (int k = 0; k < length; ++k) {
                if (i % 3 == 0)
                    given += QString::fromUtf8(QByteArray(1, char(random.bounded(256))));
                else
                    given += pieces.at(random.bounded(int(pieces.size()))) + (i % 2 == 0 ? u" " : u"");
            }
            const std::optional<ReadDate> read
                = readDate(given, langs.at(random.bounded(int(langs.size()))), today);
            if (!read)
                continue;
            ++understood;
            const QByteArray what = (given + u" -> " + read->edtf).toUtf8();
            QCOMPARE(read->given, given);
            QVERIFY2(read->earliest.isValid() || read->latest.isValid(), what.constData());
            QVERIFY2(!read->earliest.isValid() || !read->latest.isValid() || read->earliest <= read->latest,
                what.constData());
            const std::optional<ReadDate> again = readDate(read->edtf, QStringLiteral("en"), today);
            QVERIFY2(again.has_value(), what.constData());
            QCOMPARE(again->edtf, read->edtf);
            QCOMPARE(again->earliest, read->earliest);
            QCOMPARE(again->latest, read->latest);
        }
        QVERIFY(understood > cases / 100);
        QVERIFY(!readDate(QString(100'000, u'1'), QStringLiteral("en"), today));
    }
};

QTEST_GUILESS_MAIN(DateReadBackTest)
#include "tst_datereadback.moc"
