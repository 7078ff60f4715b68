// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/languagenames.h"
#include "presentation/tabletviewmodel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace tenang;
using namespace tenang::presentation;

class TabletTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tablet.json"));

    static QDateTime at(int hour, int minute = 0)
    {
        return {QDate(2026, 3, 1), QTime(hour, minute), Qt::OffsetFromUTC, 7 * 3600};
    }
    [[nodiscard]] bool hasWritten(const char *json) const
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly) && file.write(json) > 0;
    }

private Q_SLOTS:
    void init() { QFile::remove(m_file); }

    void by_the_hour_the_screen_is_dim_from_the_evening_to_the_morning_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("dim");
        QTest::newRow("5:59") << at(5, 59) << true;
        QTest::newRow("6:00") << at(6) << false;
        QTest::newRow("18:59") << at(18, 59) << false;
        QTest::newRow("19:00") << at(19) << true;
        QTest::newRow("midnight") << at(0) << true;
    }
    void by_the_hour_the_screen_is_dim_from_the_evening_to_the_morning()
    {
        QFETCH(QDateTime, now);
        QFETCH(bool, dim);
        const SetClock clock(now);
        const TabletViewModel tablet(clock, m_file);
        QCOMPARE(tablet.light(), QStringLiteral("hour"));
        QCOMPARE(tablet.isDim(), dim);
        QCOMPARE(tablet.isDark(), dim);
    }

    void what_the_officer_chose_holds_at_any_hour_data()
    {
        QTest::addColumn<QString>("light");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("dim");
        QTest::newRow("day") << QStringLiteral("day") << false << false;
        QTest::newRow("dark") << QStringLiteral("dark") << true << false;
        QTest::newRow("dim") << QStringLiteral("dim") << true << true;
    }
    void what_the_officer_chose_holds_at_any_hour()
    {
        QFETCH(QString, light);
        QFETCH(bool, dark);
        QFETCH(bool, dim);
        for (const int hour : {12, 23}) {
            const SetClock clock(at(hour));
            TabletViewModel tablet(clock, m_file);
            tablet.setLight(light);
            QCOMPARE(tablet.isDark(), dark);
            QCOMPARE(tablet.isDim(), dim);
            tablet.setLight(QStringLiteral("bright"));
            QCOMPARE(tablet.light(), light);
        }
    }

    void the_text_has_four_sizes_and_takes_the_nearest()
    {
        const SetClock clock(at(12));
        TabletViewModel tablet(clock, m_file);
        QCOMPARE(tablet.textScale(), 1.0);
        tablet.setTextScale(1.4);
        QCOMPARE(tablet.textScale(), 1.5);
        tablet.setTextScale(-3);
        QCOMPARE(tablet.textScale(), 0.9);
        tablet.setTextScale(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(tablet.textScale(), 1.0);
    }

    void a_choice_is_kept_at_once_and_told_once()
    {
        const SetClock clock(at(12));
        TabletViewModel tablet(clock, m_file);
        const QSignalSpy changed(&tablet, &TabletViewModel::changed);
        tablet.setTextScale(1.25);
        tablet.setReduceMotion(true);
        tablet.setLight(QStringLiteral("dim"));
        tablet.setKeyboard(QStringLiteral("always"));
        QCOMPARE(changed.count(), 4);
        tablet.setLight(QStringLiteral("dim"));
        tablet.setKeyboard(QStringLiteral("sometimes"));
        QCOMPARE(changed.count(), 4);
        const TabletViewModel next(clock, m_file);
        QCOMPARE(next.settings(), tablet.settings());
    }

    void what_no_tablet_wrote_gives_the_usual_look()
    {
        const SetClock clock(at(12));
        QVERIFY(hasWritten(
            R"({"light": "neon", "textScale": 7, "reduceMotion": "often", "role": 3, "keyboard": true})"));
        const TabletViewModel tablet(clock, m_file);
        QCOMPARE(tablet.light(), QStringLiteral("hour"));
        QCOMPARE(tablet.textScale(), 1.5);
        QVERIFY(!tablet.reduceMotion());
        QCOMPARE(tablet.keyboard(), QStringLiteral("auto"));
        QCOMPARE(tablet.role(), QString());
    }

    void the_keyboard_offers_the_language_of_the_screens_then_that_of_the_country()
    {
        const SetClock clock(at(12));
        TabletViewModel tablet(clock, m_file);
        QCOMPARE(tablet.keyboardLayouts().constFirst(), QStringLiteral("en_GB")); // before the first start
        tablet.choose(QStringLiteral("en"), QStringLiteral("border"), QStringLiteral("KH"));
        QCOMPARE(tablet.keyboardLayouts().mid(0, 2),
            QStringList({QStringLiteral("en_GB"), QStringLiteral("km_KH")}));
        tablet.choose(QStringLiteral("th"), QStringLiteral("border"), QStringLiteral("MM"));
        QCOMPARE(tablet.keyboardLayouts().mid(0, 2),
            QStringList({QStringLiteral("th_TH"), QStringLiteral("my_MM")}));
        QStringList layouts = tablet.keyboardLayouts();
        QVERIFY(layouts.contains(QStringLiteral("en_GB")));
        QVERIFY(layouts.contains(QStringLiteral("pt_PT"))); // a language of the table, with a layout of Qt's
        const bool korean = hasFont(*text::language(QStringLiteral("ko"))); // else the keys would be boxes
        QCOMPARE(layouts.contains(QStringLiteral("ko_KR")), korean);
        QCOMPARE(layouts.removeDuplicates(), 0);
    }

    void a_tablet_that_cannot_keep_it_works_on()
    {
        const SetClock clock(at(12));
        TabletViewModel tablet(clock, m_folder.filePath(QStringLiteral("no/such/folder/tablet.json")));
        QTest::ignoreMessage(QtWarningMsg, "the tablet settings could not be written");
        tablet.setLight(QStringLiteral("dark"));
        QVERIFY(tablet.isDark());
    }
};

QTEST_GUILESS_MAIN(TabletTest)
#include "tst_tablet.moc"
