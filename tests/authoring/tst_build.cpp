// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/fixtures.h"
#include "base/cbor.h"
#include "protocol/pack.h"

#include <QCborArray>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tenang;
using namespace tenang::authoring;

namespace {

const QString valid = test::fixture(QStringLiteral("valid"));

BuildResult buildValid(const char *name)
{
    return build(valid + u'/' + QLatin1String(name), {valid});
}

} // namespace

class BuildTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_protocol_holds_what_its_file_says()
    {
        const BuildResult result = buildValid("talk");
        QVERIFY2(result.findings.isEmpty(), test::spelled(result.findings));
        const Result<protocol::Protocol> read = protocol::readProtocol(result.bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->id, QStringLiteral("fixture-talk"));
        QCOMPARE(read->userRole, QStringLiteral("ngo"));
        QCOMPARE(read->setting(QStringLiteral("break_minutes_adult"), 0), 30);
        QCOMPARE(read->quickMarks, QStringList{QStringLiteral("TX-A1")});
        QCOMPARE(read->reminders.size(), 1);
        QCOMPARE(read->reminders.first().text, QStringLiteral("Stay with their own words."));
        QCOMPARE(read->phases.size(), 2);
        const protocol::Item *hello = read->item(QStringLiteral("hello"));
        QCOMPARE(
            hello->text, QStringLiteral("You can ask for a break, skip a question or stop at any time."));
        QVERIFY(hello->questionForm == protocol::QuestionForm::Statement);
        QCOMPARE(hello->sets, QStringLiteral("explain/stop"));
        const protocol::Item *offer = read->item(QStringLiteral("offer"));
        QVERIFY(offer->phase == protocol::Phase::Explore);
        QVERIFY(offer->questionForm == protocol::QuestionForm::Invitation);
        QCOMPARE(offer->sayInstead, QStringLiteral("Would you tell me how it began?"));
        QCOMPARE(offer->followUps.size(), 2);
        QCOMPARE(offer->paired.size(), 1);
        QCOMPARE(offer->paired[0].then, QStringLiteral("Tell me more about them."));
        QCOMPARE(offer->indicatorRefs, (QStringList{QStringLiteral("TX-A1"), QStringLiteral("TX-V1")}));
        QCOMPARE(offer->enableWhen.size(), 2);
        QVERIFY(offer->enableWhen[0].op == protocol::Condition::Operator::NotEquals);
        QVERIFY(offer->enableAll);
        QCOMPARE(offer->skipIfKnown, QStringLiteral("fact/age"));
        QCOMPARE(offer->sensitivity, 2);
        QCOMPARE(offer->htcds, QStringLiteral("vic_MethodOfRecruitment"));
        QCOMPARE(read->item(QStringLiteral("age_band"))->answerOptions.size(), 3);
        QCOMPARE(protocol::writePack(*read), result.bytes);
    }

    void an_indicator_set_holds_what_its_file_says()
    {
        const BuildResult result = buildValid("marks/marks.yaml");
        QVERIFY2(result.findings.isEmpty(), test::spelled(result.findings));
        const Result<protocol::IndicatorSet> read = protocol::readIndicatorSet(result.bytes);
        QVERIFY(read);
        const protocol::Indicator *papers = read->indicator(QStringLiteral("TX-A1"));
        QVERIFY(papers->limb == protocol::Limb::Means);
        QCOMPARE(papers->crosswalk, QStringList{QStringLiteral("D5.1")});
        QVERIFY(read->indicator(QStringLiteral("TX-V1"))->unchecked);
        QCOMPARE(read->rules.size(), 2);
        QVERIFY(read->rules[1].when == protocol::Rule::When::AnyOf);
        QVERIFY(read->rules[1].outcome == protocol::Outcome::Refer);
        QCOMPARE(read->outcomes.size(), 4);
        QCOMPARE(protocol::writePack(*read), result.bytes);
        const Result<protocol::IndicatorSet> reference
            = protocol::readIndicatorSet(buildValid("marks/reference.yaml").bytes);
        QVERIFY(reference);
        QVERIFY(reference->reference);
        QVERIFY(reference->indicators[0].adult == protocol::Weight::Medium);
        QVERIFY(reference->indicators[0].child == protocol::Weight::Strong);
    }

    void a_practice_set_holds_what_its_file_says()
    {
        const BuildResult result = buildValid("people");
        QVERIFY2(result.findings.isEmpty(), test::spelled(result.findings));
        const Result<protocol::PracticeSet> read = protocol::readPracticeSet(result.bytes);
        QVERIFY(read);
        QCOMPARE(read->cases.size(), 2);
        QCOMPARE(read->cases[0].states.value(QStringLiteral("need/medical")), QStringLiteral("no"));
        QCOMPARE(read->cases[0].notes[0].marks, QStringList{QStringLiteral("TX-A1:said")});
        QCOMPARE(read->cases[1].ends, QStringLiteral("stopped"));
        QCOMPARE(protocol::writePack(*read), result.bytes);
    }

    void a_directory_holds_its_tables_with_the_lines_of_their_rows()
    {
        const BuildResult result = buildValid("places");
        QVERIFY2(result.findings.isEmpty(), test::spelled(result.findings));
        const Result<protocol::PackHead> head = protocol::readPackHead(result.bytes);
        QVERIFY(head);
        QVERIFY(head->kind == protocol::PackKind::Directory);
        QCOMPARE(head->body.value(QStringLiteral("x_tzid")).toString(), QStringLiteral("Asia/Phnom_Penh"));
        const QCborMap tables = head->body.value(QStringLiteral("tables")).toMap();
        QCOMPARE(tables.size(), 2);
        const QCborMap services = tables.value(QStringLiteral("services")).toMap();
        QCOMPARE(services.value(QStringLiteral("columns")).toArray(),
            (QCborArray{QStringLiteral("id"), QStringLiteral("organization_id"), QStringLiteral("name"),
                QStringLiteral("status")}));
        QCOMPARE(services.value(QStringLiteral("rows")).toArray(),
            (QCborArray{QCborArray{2, QStringLiteral("s1"), QStringLiteral("o1"),
                            QStringLiteral("Night line"), QStringLiteral("active")},
                QCborArray{4, QStringLiteral("s2"), QStringLiteral("o1"), QStringLiteral("The \"blue\" door"),
                    QStringLiteral("active")}}));
    }

    void the_same_files_give_the_same_bytes()
    {
        for (const char *name : {"talk", "marks/marks.yaml", "people", "places"})
            QCOMPARE(buildValid(name).bytes, buildValid(name).bytes);
    }

    void errors_leave_no_bytes()
    {
        for (const char *name :
            {"head.yaml", "items.yaml", "broken.yaml", "indicators.yaml", "practice.yaml"}) {
            const BuildResult result = build(test::fixture(QStringLiteral("lint/")) + QLatin1String(name));
            QVERIFY(result.bytes.isEmpty());
            QVERIFY(hasErrors(result.findings));
        }
    }

    void warnings_leave_the_pack()
    {
        const BuildResult result = build(valid + QStringLiteral("/talk"));
        QVERIFY(!result.bytes.isEmpty());
        QCOMPARE(result.findings.size(), 1);
        QVERIFY(result.findings[0].text.contains(u"no indicator set"));
    }

    void one_build_makes_one_pack()
    {
        const BuildResult result = build(valid + QStringLiteral("/marks"));
        QVERIFY(result.bytes.isEmpty());
        QVERIFY(test::spelled(result.findings).contains("holds 2 packs"));
    }

    void what_is_not_there_is_said()
    {
        QTemporaryDir empty;
        const QString nowhere = empty.filePath(QStringLiteral("nowhere"));
        QVERIFY(build(nowhere).bytes.isEmpty());
        QCOMPARE(test::spelled(check({nowhere})), nowhere.toUtf8() + ":1:1: error: is not there");
        QCOMPARE(
            test::spelled(check({empty.path()})), empty.path().toUtf8() + ":1:1: error: holds no YAML file");
        QCOMPARE(test::spelled(check({QStringLiteral("/dev/zero")})),
            QByteArray("/dev/zero:1:1: error: is no plain file"));
        QVERIFY(build(empty.path()).bytes.isEmpty());
    }

    void a_file_over_8_mib_is_refused_without_reading_on()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("huge.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(3) * 1024 * 1024 * 1024));
        QCOMPARE(test::spelled(check({path})), path.toUtf8() + ":1:1: error: larger than 8 MiB");
    }

    void a_directory_with_broken_tables_is_not_built()
    {
        QTemporaryDir folder;
        const QString yaml = folder.filePath(QStringLiteral("directory.yaml"));
        QVERIFY(test::put(yaml, test::contentOf(valid + QStringLiteral("/places/directory.yaml"))));
        QVERIFY(test::spelled(build(folder.path()).findings)
                .contains("directory.yaml:1:1: error: the app would refuse"));
        QVERIFY(test::put(folder.filePath(QStringLiteral("services.csv")),
            "id,organization_id,name,status\ns1,o1,A,active\ns1,o1,B,active\n,o1,C,active\ns4,o9,D,active\n"
            "s5,o1\ns6,o1,E\xe2\x80\xae,active\ns7,o1,\"open"));
        QVERIFY(test::put(folder.filePath(QStringLiteral("organizations.csv")), "id,name\no1,House\n"));
        const BuildResult result = build(folder.path());
        QVERIFY(result.bytes.isEmpty());
        for (const char *expected : {"services.csv:3:1: error: id: \"s1\" stands twice",
                 "services.csv:4:1: error: ", "services.csv:5:1: warning: organization_id",
                 "services.csv:6:1: error: ", "services.csv:7:1: error: the character U+202E",
                 "services.csv:8:1: error: a quote is opened"})
            QVERIFY2(test::spelled(result.findings).contains(expected), test::spelled(result.findings));
    }

    void a_pack_over_the_caps_is_not_built()
    {
        QTemporaryDir folder;
        QVERIFY(test::put(folder.filePath(QStringLiteral("directory.yaml")),
            test::contentOf(valid + QStringLiteral("/places/directory.yaml"))));
        QByteArray rows("id,name\n");
        for (int i = 0; i < 70'000; ++i)
            rows += 's' + QByteArray::number(i) + ",x\n";
        QVERIFY(test::put(folder.filePath(QStringLiteral("services.csv")), rows));
        const BuildResult result = build(folder.path());
        QVERIFY(result.bytes.isEmpty());
        QVERIFY2(test::spelled(result.findings).contains("more than 200000 values"),
            test::spelled(result.findings));
    }

    void a_list_of_endless_length_is_cut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.yaml"));
        QVERIFY(test::put(path,
            "kind: protocol\nitems:\n"
                + QByteArray("  - { linkId: a, phase: safety, type: display, title: x, text: y }\n")
                    .repeated(10'000)));
        QVERIFY(test::spelled(check({path})).contains("more than 2000 entries"));
    }
};

QTEST_GUILESS_MAIN(BuildTest)
#include "tst_build.moc"
