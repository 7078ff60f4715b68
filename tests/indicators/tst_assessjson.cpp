// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "indicators/assessjson.h"
#include "indicators/sets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tenang;
using namespace tenang::indicators;
using namespace tenang::test;
using interview::MarkState;

namespace {

ReadInput read(const QByteArray &json)
{
    return readInput(json, shippedSets());
}

QString findingsOf(const QByteArray &json)
{
    QStringList lines;
    const Findings findings = read(json).findings;
    for (const Finding &one : findings)
        lines.append(toString(one));
    return lines.join(u'\n');
}

} // namespace

class TestAssessJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullInputIsRead()
    {
        const ReadInput result = read(R"({"age":"child","danger":["injury","child_alone"],
            "marks":[{"indicator":"FC-A1","state":"said"},{"indicator":"D5.1","state":"declined"}]})");
        QVERIFY(result.findings.isEmpty());
        QCOMPARE(toString(result.input.age), toString(Age::Child));
        QCOMPARE(result.input.danger, (QStringList{u"injury"_qs, u"child_alone"_qs}));
        QCOMPARE(result.input.marks.size(), 2);
        QCOMPARE(result.input.marks.at(0).indicator, u"FC-A1"_qs);
        QCOMPARE(toString(result.input.marks.at(0).state), toString(MarkState::Said));
        QCOMPARE(toString(result.input.marks.at(1).state), toString(MarkState::Declined));
    }

    void anAbsentKeyMeansUnknown()
    {
        const ReadInput empty = read("{}");
        QVERIFY(empty.findings.isEmpty());
        QCOMPARE(toString(empty.input.age), toString(Age::Unsure));
        QVERIFY(empty.input.danger.isEmpty() && empty.input.marks.isEmpty());
        const ReadInput stateless = read(R"({"marks":[{"indicator":"FC-A1"}]})");
        QVERIFY(stateless.findings.isEmpty());
        QCOMPARE(toString(stateless.input.marks.at(0).state), toString(MarkState::NotExplored));
    }

    void anUnknownKeyIsAWarningAndTheRestIsUsed()
    {
        const QByteArray json = R"({"sex":"f","marks":[{"indicator":"FC-A1","state":"said","a/b~c":1}]})";
        const ReadInput result = read(json);
        QVERIFY(!hasErrors(result.findings));
        QCOMPARE(findingsOf(json),
            u"stdin:/sex: warning: unknown key, ignored\nstdin:/marks/0/a~1b~0c: warning: unknown key, ignored"_qs);
        QCOMPARE(toString(assess(shippedSets(), result.input).outcome), toString(protocol::Outcome::Refer));
    }

    void sexNationalityConsentAndDemeanourChangeNothing()
    {
        // Whoever sends them gets warnings, and the assessment gets the same input as without them.
        Seeded random;
        const QList<protocol::Indicator> &rows = forcedCriminality().indicators;
        const QStringList others{u"sex"_qs, u"nationality"_qs, u"nationalities"_qs, u"consent"_qs,
            u"demeanour"_qs, u"stateless"_qs};
        const QStringList values{u"female"_qs, u"KH"_qs, u"refused"_qs, u"nervous"_qs, u"yes"_qs};
        for (int i = 0; i < manyCases; ++i) {
            const QString id = rows.at(random.below(rows.size())).id;
            const QString state = interview::toString(MarkState(random.below(5)));
            const auto age = Age(random.below(3));
            QJsonObject mark{{u"indicator"_qs, id}, {u"state"_qs, state}};
            QJsonObject top{{u"age"_qs, toString(age)}, {u"danger"_qs, QJsonArray{u"injury"_qs}}};
            int told = 0;
            for (const QString &key : others) {
                const int where = random.below(3); // nowhere, with the mark, beside it
                if (where > 0)
                    (where == 1 ? mark : top).insert(key, values.at(random.below(values.size())));
                told += where > 0 ? 1 : 0;
            }
            top.insert(u"marks"_qs, QJsonArray{mark});
            const QByteArray json = QJsonDocument(top).toJson(QJsonDocument::Compact);
            const ReadInput result = readInput(json, {forcedCriminality()});
            if (hasErrors(result.findings) || result.findings.size() != told || result.input.age != age
                || result.input.danger != QStringList{u"injury"_qs} || result.input.marks.size() != 1
                || result.input.marks.at(0).indicator != id
                || interview::toString(result.input.marks.at(0).state) != state)
                QFAIL(json.constData());
        }
    }

    void everyWrongValueIsReportedAtItsPlaceAndNothingIsUsed()
    {
        const QByteArray json = R"({"age":"14","danger":["injury","fire",7],"marks":[
            {"indicator":"FC-A1","state":"yes"},{"indicator":"FC-Z9","state":"said"},{"state":"said"},5,{"indicator":3,"state":null}]})";
        const ReadInput result = read(json);
        QStringList places;
        for (const Finding &one : result.findings) {
            QCOMPARE(one.severity, Finding::Severity::Error);
            QCOMPARE(one.file, u"stdin"_qs);
            places.append(one.field);
        }
        QCOMPARE(places,
            (QStringList{u"/age"_qs, u"/danger/1"_qs, u"/danger/2"_qs, u"/marks/0/state"_qs,
                u"/marks/1/indicator"_qs, u"/marks/2/indicator"_qs, u"/marks/3"_qs, u"/marks/4/indicator"_qs,
                u"/marks/4/state"_qs}));
        QVERIFY(result.input.marks.isEmpty() && result.input.danger.isEmpty());
        QCOMPARE(toString(result.input.age), toString(Age::Unsure));
    }

    void wrongTypesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("age a number") << QByteArray(R"({"age":14})") << u"/age"_qs;
        QTest::newRow("age null") << QByteArray(R"({"age":null})") << u"/age"_qs;
        QTest::newRow("danger a text") << QByteArray(R"({"danger":"injury"})") << u"/danger"_qs;
        QTest::newRow("danger an object") << QByteArray(R"({"danger":{}})") << u"/danger"_qs;
        QTest::newRow("marks an object") << QByteArray(R"({"marks":{"FC-A1":"said"}})") << u"/marks"_qs;
        QTest::newRow("marks true") << QByteArray(R"({"marks":true})") << u"/marks"_qs;
        QTest::newRow("a mark a text") << QByteArray(R"({"marks":["FC-A1"]})") << u"/marks/0"_qs;
    }

    void wrongTypesAreErrors()
    {
        QFETCH(QByteArray, json);
        const Findings findings = read(json).findings;
        QCOMPARE(findings.size(), 1);
        QVERIFY(hasErrors(findings));
        QTEST(findings.first().field, "place");
    }

    void whatIsNotAnObjectIsOneErrorWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 1;
        QTest::newRow("a list") << QByteArray("[]") << 1;
        QTest::newRow("a text") << QByteArray("\"adult\"") << 1;
        QTest::newRow("truncated") << QByteArray("{\n\"age\":\"adult\",\n\"marks\":[{\"indicator\":\"FC-A1\"")
                                   << 3;
        QTest::newRow("two objects") << QByteArray("{}{}") << 1;
        QTest::newRow("bytes that are not text") << QByteArray("{\"age\":\"\xff\xfe\"}") << 1;
        QTest::newRow("not JSON") << QByteArray("age: adult\n") << 1;
        QTest::newRow("too large") << QByteArray(8 * 1024 * 1024 + 1, ' ') << 1;
        QTest::newRow("too deep") << QByteArray(100'000, '[') << 1;
        QTest::newRow("too deep inside") << QByteArray(R"({"marks":)") + QByteArray(100'000, '[') << 1;
    }

    void whatIsNotAnObjectIsOneErrorWithItsPlace()
    {
        QFETCH(QByteArray, json);
        const Findings findings = read(json).findings;
        QCOMPARE(findings.size(), 1);
        QVERIFY(hasErrors(findings));
        QTEST(findings.first().line, "line");
        QVERIFY(findings.first().column >= 1);
        QVERIFY(toString(findings.first()).startsWith(u"stdin:"));
    }

    void aValueIsNeverRepeatedInAFinding()
    {
        const QString lines = findingsOf(
            R"({"age":"Maly Sok","danger":["Maly Sok"],"marks":[{"indicator":"Maly Sok","state":"Maly Sok"}]})");
        QVERIFY(!lines.isEmpty() && !lines.contains(u"Maly"));
    }

    void anIndicatorOfASetThatIsNotUsedIsAnError()
    {
        const QByteArray json = R"({"marks":[{"indicator":"D5.1","state":"said"}]})";
        QVERIFY(!hasErrors(readInput(json, shippedSets()).findings));
        QVERIFY(hasErrors(readInput(json, {forcedCriminality()}).findings));
    }

    void manyMarksAreNoTrouble()
    {
        QByteArray json = R"({"age":"adult","marks":[)";
        for (int i = 0; i < 50'000; ++i)
            json += R"({"indicator":"FC-A1","state":"said"},)";
        json.chop(1);
        json += "]}";
        const ReadInput result = read(json);
        QVERIFY(result.findings.isEmpty());
        QCOMPARE(toLine(assess(shippedSets(), result.input).reasons), u"REF-MEANS(FC-A1)"_qs);
    }

    void damagedBytesNeverCrash()
    {
        Seeded random;
        const QByteArray whole
            = R"({"age":"child","danger":["injury"],"marks":[{"indicator":"FC-A1","state":"said"}]})";
        int broken = 0;
        for (int i = 0; i < manyCases / 5; ++i) {
            QByteArray json = whole.left(random.below(whole.size() + 1));
            for (int k = random.below(3); k > 0 && !json.isEmpty(); --k)
                json[random.below(json.size())] = char(random.below(256));
            const ReadInput result = read(json);
            broken += hasErrors(result.findings) ? 1 : 0;
            QVERIFY(!hasErrors(result.findings) || result.input.marks.isEmpty());
        }
        QVERIFY(broken > 0);
    }

    void theAnswerHasTheShapeOfTheContract()
    {
        const QByteArray json
            = toJson(assess(shippedSets(), inputOf(Age::Adult, {u"FC-A1"_qs, u"FC-R1"_qs, u"P-FC"_qs})));
        QVERIFY(json.endsWith('\n'));
        QCOMPARE(json.count('\n'), 1);
        const QJsonObject answer = QJsonDocument::fromJson(json).object();
        QCOMPARE(answer.keys(), (QStringList{u"limbs"_qs, u"outcome"_qs, u"reasons"_qs, u"reference"_qs}));
        QCOMPARE(answer.value(u"outcome").toString(), u"refer"_qs);
        QCOMPARE(QJsonDocument(answer.value(u"reasons").toArray()).toJson(QJsonDocument::Compact),
            QByteArray(
                R"([{"indicators":["FC-A1"],"rule":"REF-MEANS"},{"indicators":["P-FC"],"rule":"REF-PURPOSE"}])"));
        QCOMPARE(QJsonDocument(answer.value(u"limbs").toObject()).toJson(QJsonDocument::Compact),
            QByteArray(
                R"({"act":{"indicators":["FC-R1"],"state":"supported"},"means":{"indicators":["FC-A1"],"state":"supported"},)"
                R"("purpose":{"indicators":["P-FC"],"state":"supported"}})"));
        const QJsonArray dimensions = answer.value(u"reference")
                                          .toObject()
                                          .value(u"ilo_delphi")
                                          .toObject()
                                          .value(u"dimensions")
                                          .toArray();
        QCOMPARE(dimensions.size(), 6);
        QCOMPARE(QJsonDocument(dimensions.at(4).toObject()).toJson(QJsonDocument::Compact),
            QByteArray(R"({"id":"D5","medium":1,"positive":true,"strong":1,"weak":0})"));
    }

    void aListIsNamedByItsIdAndHoldsThePointsThatAreStated()
    {
        const auto referenceOf = [](const QList<protocol::IndicatorSet> &sets) {
            const QByteArray json = toJson(assess(sets, inputOf(Age::Adult, {u"FC-A1"_qs, u"FC-W1"_qs})));
            return QJsonDocument::fromJson(json).object().value(u"reference").toObject();
        };
        const QJsonObject reference = referenceOf(shippedSets());
        QCOMPARE(
            reference.keys(), (QStringList{u"ilo_11"_qs, u"ilo_delphi"_qs, u"unodc_forced_criminality"_qs}));
        QCOMPARE(QJsonDocument(reference.value(u"ilo_11").toObject()).toJson(QJsonDocument::Compact),
            QByteArray(R"({"points":[{"id":"ILO-7","indicators":["FC-A1"]}]})"));
        QCOMPARE(QJsonDocument(reference.value(u"unodc_forced_criminality").toObject())
                     .toJson(QJsonDocument::Compact),
            QByteArray(R"({"points":[{"id":"UNODC-4","indicators":["FC-W1"]}]})"));
        QCOMPARE(referenceOf({forcedCriminality()}).keys(), QStringList());
        QCOMPARE(referenceOf({forcedCriminality(), ilo11()}).keys(), QStringList{u"ilo_11"_qs});
    }

    void nothingRecordedIsAnAnswerToo()
    {
        const QJsonObject answer = QJsonDocument::fromJson(toJson(assess(shippedSets(), {}))).object();
        QCOMPARE(answer.value(u"outcome").toString(), u"no_indication_recorded"_qs);
        QVERIFY(answer.value(u"reasons").isArray() && answer.value(u"reasons").toArray().isEmpty());
        QCOMPARE(answer.value(u"limbs").toObject().value(u"means").toObject().value(u"state").toString(),
            u"not_required"_qs);
    }
};

QTEST_GUILESS_MAIN(TestAssessJson)
#include "tst_assessjson.moc"
