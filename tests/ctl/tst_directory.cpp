// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

namespace {

const QString noon = QStringLiteral("2026-03-04T12:00:00+07:00");
const QString counselling = QStringLiteral("ac148810-d857-441c-9679-408f346de14b");

Answer resolve(const QStringList &directories, const QByteArray &facts = "{}", const QString &at = noon)
{
    return ctl(QStringList{QStringLiteral("resolve"), QStringLiteral("--directory")} + directories
            + QStringList{QStringLiteral("--at"), at},
        facts);
}

Answer hours(const QString &directory, const QString &service, const QString &at = noon)
{
    return ctl({QStringLiteral("hours"), QStringLiteral("--directory"), directory,
        QStringLiteral("--service"), service, QStringLiteral("--at"), at});
}

qsizetype countOf(const Answer &answer, const char *key)
{
    return answer.json()[QLatin1String(key)].toArray().size();
}

QByteArray rowsOf(const QString &table)
{
    return contentOf(table).trimmed();
}

} // namespace

class DirectoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString made(const QByteArray &services) const
    {
        return put(m_folder.filePath(QStringLiteral("services.csv")), services) ? m_folder.path() : QString();
    }

private Q_SLOTS:
    void the_public_contacts_end_as_steps_or_with_a_reason()
    {
        const QString directory = source("protocols/directory/public-contacts");
        const Answer answer = resolve({directory},
            R"({"age":"adult","location":{"country":"TH"},"assessment":"refer","consent":{"protection_service":"given"}})");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QCOMPARE(answer.json()[QLatin1String("at")].toString(), noon);
        QVERIFY(countOf(answer, "steps") > 0);
        const qsizetype services = rowsOf(directory + QStringLiteral("/services.csv")).count('\n');
        QCOMPARE(countOf(answer, "steps") + countOf(answer, "blocked") + countOf(answer, "not_eligible"),
            services);
        for (const QJsonValue &step : answer.json()[QLatin1String("steps")].toArray()) {
            QVERIFY(step[QLatin1String("verified")][QLatin1String("on")].isNull()); // nobody has called them
            QVERIFY(
                step[QLatin1String("role")].toString() != QLatin1String("consular")); // fear was not asked
        }
        QCOMPARE(resolve({directory}, R"({"location":{"country":"TH"}})").out,
            resolve({directory}, R"({"location":{"country":"TH"}})").out);
    }

    void a_pack_answers_as_its_folder_does()
    {
        const QString folder = source("protocols/directory/demo-xd");
        const QString pack = m_folder.filePath(QStringLiteral("demo.pack"));
        COMPARE_STATUS(
            ctl({QStringLiteral("pack"), QStringLiteral("build"), folder, QStringLiteral("-o"), pack}), 0);
        const QByteArray facts = R"({"age":"child","danger":["injury"],"location":{"country":"XD"}})";
        const Answer fromFolder = resolve({folder}, facts);
        COMPARE_STATUS(fromFolder, 0);
        QCOMPARE(resolve({pack}, facts).out, fromFolder.out);
        QCOMPARE(countOf(resolve({folder, source("protocols/directory/public-contacts")}, facts), "steps")
                > countOf(fromFolder, "steps"),
            true);
    }

    void facts_are_checked_and_all_faults_said()
    {
        const QString folder = source("protocols/directory/demo-xd");
        const Answer warned = resolve({folder}, R"({"colour":"blue"})");
        COMPARE_STATUS(warned, 0);
        QVERIFY(warned.says("stdin:/colour: warning: "));
        const Answer answer = resolve({folder},
            R"({"age":"old","sex":1,"must_not_know":["nobody-there"],"consent":{"ngo":"perhaps"}})");
        COMPARE_REFUSAL(answer, 1);
        for (const char *place : {"stdin:/age: error: ", "stdin:/sex: error: ",
                 "stdin:/must_not_know/0: error: ", "stdin:/consent/ngo: error: "})
            QVERIFY2(answer.says(place), answer.err);
        for (const char *input : {"", "[]", "{\"age\":", "nonsense", "\xff"})
            COMPARE_REFUSAL(resolve({folder}, input), 1);
    }

    void bad_rows_are_reported_and_the_rest_is_used()
    {
        const QString folder = made("id,name,status,x_role,x_area\n"
                                    "good,Good,active,ngo,*\n"
                                    "long,Too many,active,ngo,*,one,two\n"
                                    ",No id,active,ngo,*\n"
                                    "odd,Odd role,active,wizard,*\n"
                                    "fine,Fine,active,hotline,*\n");
        const Answer answer = resolve({folder});
        COMPARE_STATUS(answer, 0);
        for (const char *place : {"services.csv:3:", "services.csv:4:", "services.csv:5:"})
            QVERIFY2(answer.says(place), answer.err);
        QCOMPARE(countOf(answer, "steps"), 2);
    }

    void a_directory_without_a_usable_row_is_refused()
    {
        const QString folder = made("id,name,status,x_role\n,No id,active,ngo\n");
        COMPARE_REFUSAL(resolve({folder}), 1);
        COMPARE_REFUSAL(hours(folder, QStringLiteral("x")), 1);
        COMPARE_REFUSAL(resolve({made("")}), 1);
    }

    void every_path_that_gives_nothing_is_named()
    {
        const QString good = source("protocols/directory/demo-xd");
        const Answer answer = resolve({good, QStringLiteral("no-such-folder"), source("README.md")});
        COMPARE_REFUSAL(answer, 1);
        QVERIFY(answer.says("no-such-folder:1:1: error: no such folder or file"));
        QVERIFY(answer.says("README.md:1:1: error: "));
    }

    void a_service_that_is_not_there_is_said()
    {
        const Answer answer = hours(source("protocols/directory/demo-xd"), QStringLiteral("nobody"));
        COMPARE_REFUSAL(answer, 1);
        QVERIFY(answer.says("there is no service “nobody”"));
    }

    void hours_over_the_public_contacts_never_guess()
    {
        const QString directory = source("protocols/directory/public-contacts");
        const Answer always = hours(directory, QStringLiteral("th-abroad"));
        COMPARE_STATUS(always, 0);
        QCOMPARE(always.json()[QLatin1String("state")].toString(), QStringLiteral("open"));
        const Answer unknown = hours(directory, QStringLiteral("kh-117"));
        COMPARE_STATUS(unknown, 0);
        QVERIFY(unknown.isOneObject());
        QVERIFY(unknown.json()[QLatin1String("age_days")].isNull());
        const Answer resolved = resolve({directory}, R"({"location":{"country":"KH"}})");
        QVERIFY(countOf(resolved, "steps") > 0);
    }

    void the_worked_schedule_is_read_as_its_text_says()
    {
        const QString directory = shared("worked_schedule");
        if (!QDir(directory).exists())
            QSKIP("The public example data is not here: the worked schedule was not read.");
        const Answer open = hours(directory, counselling, QStringLiteral("2020-07-06T10:00:00Z"));
        COMPARE_STATUS(open, 0);
        QVERIFY(open.isOneObject());
        QCOMPARE(open.json()[QLatin1String("state")].toString(), QStringLiteral("open"));
        QCOMPARE(open.json()[QLatin1String("until")].toString(), QStringLiteral("2020-07-06T12:00:00Z"));
        const QJsonValue evidence = open.json()[QLatin1String("evidence")].toArray().at(0);
        QCOMPARE(evidence[QLatin1String("file")].toString(), QStringLiteral("schedules.csv"));
        QCOMPARE(evidence[QLatin1String("row")].toInt(), 2);
        const Answer closed = hours(directory, counselling, QStringLiteral("2020-07-06T20:00:00+07:00"));
        QCOMPARE(closed.json()[QLatin1String("state")].toString(), QStringLiteral("closed"));
        const Answer stale = hours(directory, counselling, QStringLiteral("2021-01-04T10:00:00Z"));
        QCOMPARE(stale.json()[QLatin1String("state")].toString(), QStringLiteral("unknown"));
        const Answer resolved = resolve({directory}, "{}", QStringLiteral("2020-07-06T10:00:00Z"));
        COMPARE_STATUS(resolved, 0);
        QCOMPARE(countOf(resolved, "steps"), 1);
    }

    void the_public_examples_are_used_and_their_traps_reported()
    {
        if (!QDir(shared("examples/csv")).exists())
            QSKIP("The public example data is not here: the examples were not read.");
        for (const char *path : {"examples/csv", "examples/service_full.json", "examples"}) {
            const Answer answer = resolve({shared(path)});
            COMPARE_STATUS(answer, 0);
            QVERIFY(answer.isOneObject());
            QVERIFY(countOf(answer, "steps") + countOf(answer, "not_eligible") > 0);
            COMPARE_STATUS(hours(shared(path), counselling), 0);
        }
        QVERIFY(resolve({shared("examples/csv")}).says(".csv:"));
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
