// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Public example data of HSDS 3.1, and the directories that ship.
#include "referral/made.h"
#include "referral/pathwayjson.h"

#include <QDir>
#include <QFileInfo>

using namespace tenang;
using namespace tenang::referral;
using tenang::test::instant;

namespace {

const QString counselling = QStringLiteral("ac148810-d857-441c-9679-408f346de14b");

QString hsds(const char *path)
{
    return QStringLiteral(TENANG_SHARED_DATA "/hsds_3.1-dev/") + QString::fromLatin1(path);
}

QString stateAt(const Directory &directory, const char *at)
{
    return toString(hoursAt(*directory.service(counselling), instant(at)).state);
}

} // namespace

class RealInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_worked_schedule_is_open_when_its_text_says_so_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("tables") << hsds("worked_schedule");
        QTest::newRow("json") << hsds("worked_schedule/services.json");
    }
    void the_worked_schedule_is_open_when_its_text_says_so()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("The public example data is not here: the worked schedule was not read.");
        Findings findings;
        const auto directory = readDirectory({path}, findings);
        QVERIFY(directory);
        QVERIFY(findings.isEmpty());
        QCOMPARE(stateAt(*directory, "2020-07-06T10:00:00Z"), QStringLiteral("open")); // Monday, 9 to 12
        QCOMPARE(stateAt(*directory, "2020-07-06T13:00:00Z"), QStringLiteral("closed"));
        QCOMPARE(stateAt(*directory, "2020-07-09T16:59:00Z"), QStringLiteral("open")); // Thursday, 3 to 5
        QCOMPARE(stateAt(*directory, "2020-07-10T10:00:00Z"), QStringLiteral("closed")); // Friday
        QCOMPARE(
            stateAt(*directory, "2020-07-04T10:00:00Z"), QStringLiteral("open")); // first Saturday of July
        QCOMPARE(stateAt(*directory, "2020-07-11T10:00:00Z"), QStringLiteral("closed"));
        QCOMPARE(stateAt(*directory, "2020-11-07T16:00:00Z"), QStringLiteral("open"));
        QCOMPARE(stateAt(*directory, "2020-12-05T10:00:00Z"), QStringLiteral("closed")); // ended in November
        QCOMPARE(stateAt(*directory, "2021-01-04T10:00:00Z"), QStringLiteral("unknown")); // stale
        const Service &service = *directory->service(counselling);
        const Hours open = hoursAt(service, instant("2020-07-06T10:00:00Z"));
        QCOMPARE(open.until, instant("2020-07-06T12:00:00Z"));
        QCOMPARE(hoursAt(service, instant("2020-07-06T13:00:00Z")).nextOpen, instant("2020-07-06T15:00:00Z"));
        if (path.endsWith(QLatin1String("worked_schedule")))
            QCOMPARE(open.evidence, QList<Evidence>({{QStringLiteral("schedules.csv"), 2}}));
        else
            QCOMPARE(open.evidence, QList<Evidence>({{QStringLiteral("services.json"), 9}}));
    }

    void the_examples_are_used_and_their_traps_reported_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"examples/csv", "examples/service_full.json", "examples/service_list.json",
                 "examples/tabular.json", "examples/organization_full.json",
                 "examples/service_at_location_full.json", "examples"})
            QTest::newRow(path) << hsds(path);
    }
    void the_examples_are_used_and_their_traps_reported()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path))
            QSKIP("The public example data is not here: the HSDS examples were not read.");
        Findings findings;
        const auto directory = readDirectory({path}, findings);
        QVERIFY(directory);
        const Service *service = directory->service(counselling);
        QVERIFY(service);
        QVERIFY(service->role == Role::Other);
        Facts facts;
        facts.age = indicators::Age::Adult;
        facts.country = QStringLiteral("US");
        const Pathway pathway = resolve(*directory, facts, instant("2025-11-18T12:00:00Z"));
        QCOMPARE(pathway.steps.size(), 1);
        const Step &step = pathway.steps.first();
        QVERIFY(step.state == OpenState::Unknown);
        QVERIFY(step.verified.band == Band::Unverified);
        QVERIFY(step.contact);
        if (!service->phones.isEmpty()) {
            QCOMPARE(step.contact->number, QStringLiteral("+44 1234 234567")); // quotes taken off
            QCOMPARE(step.contact->extension, QStringLiteral("100"));
            QVERIFY(!findings.isEmpty());
        }
        QVERIFY(!service->latitude); // 100 and 101 lie nowhere
    }

    void the_shipped_directories_are_sound_data()
    {
        QTest::addColumn<QString>("path");
        const QDir shipped(QStringLiteral(TENANG_SOURCE "/protocols/directory"));
        for (const QString &name : shipped.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << shipped.filePath(name);
        if (shipped.isEmpty())
            QTest::newRow("none") << QString();
    }
    void the_shipped_directories_are_sound()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(path + QStringLiteral("/services.csv")))
            QSKIP("There is no such shipped directory yet.");
        Findings findings;
        const auto directory = readDirectory({path}, findings);
        QVERIFY(directory);
        for (const Finding &finding : std::as_const(findings))
            qInfo("%s", qPrintable(toString(finding)));
        QVERIFY(findings.isEmpty());
        QVERIFY(!directory->isEmpty());
        const bool isPublic = path.endsWith(QLatin1String("public-contacts"));
        for (const Service &service : directory->services()) {
            if (!isPublic)
                continue;
            // Nobody has called them (design.md §6).
            QVERIFY2(!service.assured.isValid(), qPrintable(service.id));
            QVERIFY2(!service.sourceUrl.isEmpty(), qPrintable(service.id));
            QVERIFY2(service.confidence == QLatin1String("H") || service.confidence == QLatin1String("M"),
                qPrintable(service.id));
        }
    }
};

QTEST_GUILESS_MAIN(RealInputTest)
#include "tst_realinput.moc"
