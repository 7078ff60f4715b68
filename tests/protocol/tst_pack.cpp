// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/hash.h"
#include "protocol/packplaces.h"
#include "protocol/samples.h"

#include <QTest>

using namespace tenang;
using namespace tenang::protocol;
using test::changedAt;
using test::pointer;
using test::Steps;

namespace {

QString faultOf(const QByteArray &bytes)
{
    const Result<PackHead> head = readPackHead(bytes);
    if (!head)
        return head.error().detail;
    const auto detail = [](const auto &read) { return read ? QString() : read.error().detail; };
    switch (head->kind) {
    case PackKind::Protocol:
        return detail(readProtocol(bytes));
    case PackKind::Indicators:
        return detail(readIndicatorSet(bytes));
    case PackKind::Agency:
        return detail(readAgency(bytes));
    case PackKind::Coach:
        return detail(readCoachRules(bytes));
    case PackKind::Cards:
        return detail(readCardSet(bytes));
    default:
        return detail(readPracticeSet(bytes));
    }
}

template <typename Change>
QString faultAfter(Change change)
{
    Protocol sample = test::sampleProtocol();
    change(sample);
    const Result<Protocol> read = readProtocol(writePack(sample));
    return read ? QString() : read.error().detail;
}

template <typename Change>
QString setFaultAfter(Change change)
{
    IndicatorSet sample = test::sampleSet();
    change(sample);
    const Result<IndicatorSet> read = readIndicatorSet(writePack(sample));
    return read ? QString() : read.error().detail;
}

} // namespace

class PackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_protocol_comes_back_as_it_was()
    {
        const Protocol sample = test::sampleProtocol();
        const QByteArray bytes = writePack(sample);
        const Result<Protocol> read = readProtocol(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->id, sample.id);
        QCOMPARE(read->version, sample.version);
        QCOMPARE(read->title, sample.title);
        QCOMPARE(read->language, sample.language);
        QCOMPARE(read->licence, sample.licence);
        QCOMPARE(read->source, sample.source);
        QCOMPARE(read->userRole, sample.userRole);
        QCOMPARE(read->quickMarks, sample.quickMarks);
        QVERIFY(read->phases == sample.phases);
        QVERIFY(read->settings == sample.settings);
        QVERIFY(read->items == sample.items);
        QCOMPARE(read->hash, contentHash("pack", bytes));
        QCOMPARE(writePack(*read), bytes);
    }

    void an_indicator_set_comes_back_as_it_was()
    {
        const IndicatorSet sample = test::sampleSet();
        const QByteArray bytes = writePack(sample);
        const Result<IndicatorSet> read = readIndicatorSet(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->id, sample.id);
        QCOMPARE(read->reference, sample.reference);
        QVERIFY(read->indicators == sample.indicators);
        QVERIFY(read->rules == sample.rules);
        QVERIFY(read->outcomes == sample.outcomes);
        QCOMPARE(read->hash, contentHash("pack", bytes));
        QCOMPARE(writePack(*read), bytes);
    }

    void a_practice_set_comes_back_as_it_was()
    {
        const PracticeSet sample = test::samplePractice();
        const QByteArray bytes = writePack(sample);
        const Result<PracticeSet> read = readPracticeSet(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->cases.size(), 1);
        QCOMPARE(read->cases[0].states, sample.cases[0].states);
        QCOMPARE(read->cases[0].notes[0].marks, sample.cases[0].notes[0].marks);
        QCOMPARE(read->cases[0].decidedReason, sample.cases[0].decidedReason);
        QCOMPARE(writePack(*read), bytes);
    }

    void a_protocol_answers_what_it_holds()
    {
        const Protocol sample = test::sampleProtocol();
        QCOMPARE(sample.item(QStringLiteral("offer"))->title, QStringLiteral("The offer"));
        QVERIFY(sample.item(QStringLiteral("Offer")) == nullptr);
        QCOMPARE(sample.itemsOf(Phase::Explore).size(), 1);
        QVERIFY(sample.itemsOf(Phase::Route).isEmpty());
        QCOMPARE(sample.setting(QStringLiteral("break_minutes_adult"), 7), 30);
        QCOMPARE(sample.setting(QStringLiteral("break_minutes_child"), 7), 7);
        QVERIFY(test::sampleSet().indicator(QStringLiteral("FC-A1")) != nullptr);
        QVERIFY(test::sampleSet().indicator(QStringLiteral("FC-A2")) == nullptr);
    }

    void every_place_is_checked_for_its_type_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("protocol") << writePack(test::sampleProtocol());
        QTest::newRow("indicators") << writePack(test::sampleSet());
        QTest::newRow("practice") << writePack(test::samplePractice());
        QTest::newRow("cards") << writePack(test::sampleCards());
        QTest::newRow("agency") << writePack(test::sampleAgency());
    }

    // At every place of the pack: a null instead of the value, the key away, an unknown key beside it.
    void every_place_is_checked_for_its_type()
    {
        QFETCH(QByteArray, bytes);
        const QCborValue whole = *fromCbor(bytes);
        QList<Steps> places;
        test::collect(whole, {}, places);
        QVERIFY(places.size() > 10);
        for (const Steps &steps : std::as_const(places)) {
            const auto nulled = changedAt(
                whole, steps, [](QCborMap &map, const QCborValue &key) { map.insert(key, nullptr); });
            const QString wrongType = faultOf(toCanonicalCbor(nulled));
            QVERIFY2(wrongType.startsWith(pointer(steps) + u": must be"),
                qPrintable(pointer(steps) + u" → " + wrongType));
            if (!steps.last().isString())
                continue;
            const bool free
                = steps.size() > 1 && steps[steps.size() - 2] == QCborValue(QStringLiteral("states"));
            if (free || test::cameLater.contains(steps.last().toString()))
                continue; // may be there or not
            const auto gone
                = changedAt(whole, steps, [](QCborMap &map, const QCborValue &key) { map.remove(key); });
            const QString missing = faultOf(toCanonicalCbor(gone));
            QVERIFY2(missing.startsWith(pointer(steps) + u": is missing"),
                qPrintable(pointer(steps) + u" → " + missing));
            const auto more = changedAt(whole, steps,
                [](QCborMap &map, const QCborValue &) { map.insert(QStringLiteral("zzz"), 1); });
            QVERIFY2(
                faultOf(toCanonicalCbor(more)).contains(u"unknown key “zzz”"), qPrintable(pointer(steps)));
        }
    }

    void unknown_values_are_refused_data()
    {
        QTest::addColumn<QString>("place");
        for (const char *place :
            {"kind", "id", "version", "language", "items/0/phase", "items/0/type", "items/0/question_form",
                "items/0/linkId", "items/0/answerOption/0/code", "items/1/enableWhen/0/operator",
                "phases/0/id", "settings/0/key", "items/1/indicator_refs/0", "quick_marks/0", "user_role"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }

    void unknown_values_are_refused()
    {
        QFETCH(QString, place);
        Steps steps;
        for (const QString &step : place.split(u'/')) {
            bool number = false;
            const int index = step.toInt(&number);
            steps.append(number ? QCborValue(index) : QCborValue(step));
        }
        const QCborValue whole = *fromCbor(writePack(test::sampleProtocol()));
        QCborValue changed;
        if (steps.last().isString()) {
            changed = changedAt(whole, steps, [](QCborMap &map, const QCborValue &key) {
                map.insert(key, QStringLiteral("No such Thing"));
            });
        } else {
            const Steps parent = steps.mid(0, steps.size() - 1);
            changed = changedAt(whole, parent, [](QCborMap &map, const QCborValue &key) {
                map.insert(key, QCborArray{QStringLiteral("No such Thing")});
            });
        }
        const QString fault = faultOf(toCanonicalCbor(changed));
        QVERIFY2(fault.startsWith(u'/' + place + u": "), qPrintable(fault));
    }

    void a_pack_of_one_kind_is_not_read_as_another()
    {
        QVERIFY(!readProtocol(writePack(test::sampleSet())));
        QVERIFY(!readIndicatorSet(writePack(test::samplePractice())));
        QVERIFY(!readPracticeSet(writePack(test::sampleProtocol())));
    }

    void the_head_of_a_directory_is_read()
    {
        const QCborMap map{{QStringLiteral("kind"), QStringLiteral("directory")},
            {QStringLiteral("id"), QStringLiteral("demo-xd")},
            {QStringLiteral("version"), QStringLiteral("1.0.0")}, {QStringLiteral("tables"), QCborMap()}};
        const Result<PackHead> head = readPackHead(toCanonicalCbor(map));
        QVERIFY(head);
        QVERIFY(head->kind == PackKind::Directory);
        QCOMPARE(head->id, QStringLiteral("demo-xd"));
        QVERIFY(head->body.contains(QStringLiteral("tables")));
    }

    void the_same_content_in_other_bytes_is_refused()
    {
        // {"version", "kind", "id"}: the keys in another order than the canonical one.
        const QByteArray bytes = QByteArray::fromHex("a3") + QByteArray::fromHex("67") + "version"
            + QByteArray::fromHex("65") + "1.0.0" + QByteArray::fromHex("64") + "kind"
            + QByteArray::fromHex("69") + "directory" + QByteArray::fromHex("62") + "id"
            + QByteArray::fromHex("61") + "x";
        const Result<PackHead> head = readPackHead(bytes);
        QVERIFY(!head);
        QVERIFY2(head.error().detail.contains(u"canonical"), qPrintable(head.error().detail));
        QVERIFY(readPackHead(toCanonicalCbor(*fromCbor(bytes))));
    }

    void what_the_interview_relies_on_is_checked()
    {
        QCOMPARE(faultAfter([](Protocol &) { }), QString());
        QVERIFY(faultAfter([](Protocol &p) { p.items[1].linkId = p.items[0].linkId; }).contains(u"twice"));
        QVERIFY(faultAfter([](Protocol &p) { p.items.swapItemsAt(0, 1); }).contains(u"no earlier item"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].enableWhen[0].question = p.items[1].linkId;
        }).contains(u"no earlier item"));
        QVERIFY(faultAfter([](Protocol &p) { p.items[1].phase = Phase::Route; }).contains(u"list of phases"));
        QVERIFY(faultAfter([](Protocol &p) { p.phases.append(p.phases[0]); }).contains(u"twice"));
        QVERIFY(faultAfter([](Protocol &p) { p.settings.append(p.settings[0]); }).contains(u"twice"));
        QVERIFY(faultAfter([](Protocol &p) { p.items[0].answerOptions.clear(); }).contains(u"coding"));
        QVERIFY(faultAfter([](Protocol &p) { p.items[1].repeats = true; }).contains(u"several answers"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].answerOptions = p.items[0].answerOptions;
        }).contains(u"coding"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].questionForm = QuestionForm::Suggestive;
        }).contains(u"never used"));
        QVERIFY(faultAfter([](Protocol &p) { p.items[1].sensitivity = 4; }).contains(u"from 0 to 3"));
        QVERIFY(faultAfter([](Protocol &p) { p.items[1].text = QStringLiteral(" \n "); }).contains(u"blank"));
        QVERIFY(faultAfter([](Protocol &p) { p.items.clear(); }).contains(u"phases and items"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.quickMarks = QStringList(9, QStringLiteral("FC-A1"));
        }).contains(u"more than 8"));
    }

    void what_the_assessment_relies_on_is_checked()
    {
        QCOMPARE(setFaultAfter([](IndicatorSet &) { }), QString());
        QVERIFY(
            setFaultAfter([](IndicatorSet &s) { s.indicators.append(s.indicators[0]); }).contains(u"twice"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.indicators.clear(); }).contains(u"not in the set"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.rules.append(s.rules[0]); }).contains(u"twice"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.rules[1].indicators.clear(); }).contains(u"any_of"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) {
            s.rules[0].indicators = s.rules[1].indicators;
        }).contains(u"any_of"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.reference = true; }).contains(u"never changes"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.outcomes.removeLast(); }).contains(u"no text"));
        QVERIFY(setFaultAfter([](IndicatorSet &s) { s.outcomes.append(s.outcomes[0]); }).contains(u"twice"));
    }

    void text_that_could_mislead_a_reader_is_refused()
    {
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].text = QStringLiteral("a\u202Eb");
        }).contains(u"U+202E"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].followUps = {QStringLiteral("a\tb")};
        }).contains(u"U+0009"));
        QVERIFY(faultAfter([](Protocol &p) {
            p.items[1].title = QStringLiteral("e\u0301");
        }).contains(u"form C"));
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
