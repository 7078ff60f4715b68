// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/sets.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tenang;
using namespace tenang::test;
using protocol::Indicator;
using protocol::IndicatorSet;
using protocol::Limb;
using protocol::Weight;

namespace {

QStringList idsOf(const IndicatorSet &set, Limb limb)
{
    QStringList ids;
    for (const Indicator &one : set.indicators) {
        if (one.limb == limb)
            ids.append(one.id);
    }
    ids.sort();
    return ids;
}

QStringList ids(const QString &line)
{
    QStringList list = line.split(u' ');
    list.sort();
    return list;
}

QChar letter(Weight weight)
{
    return QString(u"-WMS"_qs).at(int(weight));
}

} // namespace

class TestContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLimbsAreThoseOfTheLegalTest()
    {
        const IndicatorSet &set = forcedCriminality();
        QCOMPARE(idsOf(set, Limb::Act), ids(u"FC-R1 FC-R3 FC-R4 FC-T2 FC-T3 FC-A3 FC-E1"_qs));
        QCOMPARE(idsOf(set, Limb::Means),
            ids(u"FC-R2 FC-T1 FC-T4 FC-T5 FC-A1 FC-A2 FC-A4 FC-P1 FC-C1 FC-C2 FC-C3 FC-C4 FC-C5 FC-C7 FC-E2"_qs));
        QCOMPARE(idsOf(set, Limb::Purpose), ids(u"P-FC FC-W1 FC-W2 FC-W3 FC-W4 FC-C6"_qs));
        QCOMPARE(idsOf(set, Limb::None), ids(u"FC-R5 FC-X1"_qs));
        QCOMPARE(idsOf(set, Limb::Vulnerability), QStringList());
        QVERIFY(!set.reference);
        QVERIFY(iloDelphi().reference && iloDelphi().rules.isEmpty());
        for (const Indicator &one : iloDelphi().indicators) {
            const Limb wanted = one.id == u"D5.5" || one.group == u"D4" ? Limb::Purpose
                : one.group == u"D3" || one.group == u"D6"              ? Limb::Vulnerability
                                                                        : Limb::Means;
            QVERIFY2(one.limb == wanted, qPrintable(one.id));
        }
    }

    void theIloWeightsAreThoseOfTheTable_data()
    {
        QTest::addColumn<QString>("adult");
        QTest::addColumn<QString>("child");
        QTest::newRow("D1") << u"SMMMMMMMMW"_qs << u"SMMMMMMMMS"_qs;
        QTest::newRow("D2") << u"SMMMMMMMMM"_qs << u"SSMSMMSMMM"_qs;
        QTest::newRow("D3") << u"MMMMMMMMMMMMMMWW"_qs << u"MMMMMM-MMMMMMMMM"_qs;
        QTest::newRow("D4") << u"SMMMMMMMW"_qs << u"SMMMM-MMM"_qs;
        QTest::newRow("D5") << u"SSSSMMMMMMMMMMW"_qs << u"SSSSSSMMMMSSMMM"_qs;
        QTest::newRow("D6") << u"MMMMMWW"_qs << u"MMMMMMM"_qs;
    }

    void theIloWeightsAreThoseOfTheTable()
    {
        QFETCH(QString, adult);
        QFETCH(QString, child);
        QString adults;
        QString children;
        const QString group = QString::fromLatin1(QTest::currentDataTag());
        for (const Indicator &one : iloDelphi().indicators) {
            if (one.group != group)
                continue;
            adults += letter(one.adult);
            children += letter(one.child);
            QCOMPARE(one.id, group + u'.' + QString::number(adults.size()));
        }
        QCOMPARE(adults, adult);
        QCOMPARE(children, child);
    }

    void theRowsInDoubtSaySo()
    {
        QStringList unchecked;
        for (const Indicator &one : iloDelphi().indicators) {
            if (one.unchecked)
                unchecked.append(one.id);
        }
        QCOMPARE(unchecked, (QStringList{u"D1.1"_qs, u"D3.13"_qs, u"D3.14"_qs, u"D4.3"_qs}));
        QCOMPARE(iloDelphi().indicators.size(), 67);
    }

    void theCrosswalkLeadsToRowsOfTheReference()
    {
        QSet<QString> rows;
        for (const Indicator &one : iloDelphi().indicators)
            rows.insert(one.id);
        int links = 0;
        for (const Indicator &one : forcedCriminality().indicators) {
            for (const QString &row : one.crosswalk) {
                QVERIFY2(rows.contains(row), qPrintable(one.id + u' ' + row));
                ++links;
            }
        }
        QVERIFY(links >= 18);
    }

    void everyRowIsWholeAndAppearsOnce()
    {
        QSet<QString> seen;
        for (const IndicatorSet &set : shippedSets()) {
            QSet<QString> labels; // two quick marks with one name would be a trap
            for (const Indicator &one : set.indicators) {
                QVERIFY2(!seen.contains(one.id), qPrintable(one.id));
                seen.insert(one.id);
                QVERIFY2(
                    !one.text.trimmed().isEmpty() && !one.source.trimmed().isEmpty() && !one.group.isEmpty(),
                    qPrintable(one.id));
                const auto words = one.label.split(u' ', Qt::SkipEmptyParts).size();
                QVERIFY2(words >= 1 && words <= 3, qPrintable(one.id));
                QVERIFY2(one.label.size() <= 24, qPrintable(one.label));
                QVERIFY2(!labels.contains(one.label + one.group), qPrintable(one.label));
                labels.insert(one.label + one.group);
            }
            for (const protocol::Rule &rule : set.rules)
                QVERIFY2(!rule.text.isEmpty() && !rule.source.isEmpty(), qPrintable(rule.id));
        }
    }

    void theWordsAreCalmAndJudgeNobody()
    {
        static const QRegularExpression harsh(
            u"\\b(victims?|suspects?|criminals?|offenders?|illegal|liars?|lies|lied|lying|credib\\w*|"
            u"decepti\\w*|truthful\\w*|confess\\w*|"
            "alleged\\w*|claims?|prove|probab\\w*|scores?|per ?cent|slaves?|trafficked)\\b|%"_qs,
            QRegularExpression::CaseInsensitiveOption);
        const auto calm = [](const QString &text) {
            const auto match = harsh.match(text);
            return !match.hasMatch();
        };
        for (const IndicatorSet &set : shippedSets()) {
            for (const Indicator &one : set.indicators)
                QVERIFY2(calm(one.text + u' ' + one.label), qPrintable(one.id));
            for (const protocol::Rule &rule : set.rules)
                QVERIFY2(calm(rule.text), qPrintable(rule.id));
            for (const protocol::OutcomeText &outcome : set.outcomes)
                QVERIFY2(calm(outcome.title + u' ' + outcome.text), qPrintable(outcome.title));
        }
    }

    void everyOutcomeSaysThatTheOfficerDecidesNeitherGuiltNorStatus()
    {
        QCOMPARE(forcedCriminality().outcomes.size(), 4);
        for (const protocol::OutcomeText &outcome : forcedCriminality().outcomes) {
            QVERIFY2(outcome.text.contains(u"neither guilt nor status"), qPrintable(outcome.title));
            QVERIFY(outcome.title.size() <= 30);
        }
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
