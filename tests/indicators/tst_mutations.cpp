// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/oracle.h"
#include "indicators/reference.h"
#include "indicators/sets.h"

#include <QTest>

using namespace tenang;
using namespace tenang::indicators;
using namespace tenang::test;
using protocol::Indicator;
using protocol::IndicatorSet;
using protocol::Limb;

// Take one thing away from the packs, and what was recorded in oracle.cpp must notice. The rules themselves
// are taken away in tst_rules.cpp.

namespace {

const Indicator *find(const QList<IndicatorSet> &sets, const QString &id)
{
    for (const IndicatorSet &set : sets) {
        if (const Indicator *row = set.indicator(id))
            return row;
    }
    return nullptr;
}

// The mark is known, and alone it gives what the table says at every age.
bool stands(const QList<IndicatorSet> &sets, const QString &id)
{
    if (find(sets, id) == nullptr)
        return false;
    for (const Age age : {Age::Adult, Age::Child, Age::Unsure}) {
        const Input input = inputOf(age, {id});
        if (lineOf(assess(sets, input)) != expectedLine(input))
            return false;
    }
    return true;
}

// The reference rows, other than itself, for which the mark counts.
QStringList countsFor(const QList<IndicatorSet> &sets, const QString &id)
{
    QStringList rows;
    for (const IndicatorSet &own : sets) {
        const Indicator *mark = own.indicator(id);
        for (const IndicatorSet &set : sets) {
            for (const Indicator &row : set.indicators) {
                if (mark != nullptr && set.reference && row.id != id
                    && !marksFor(row, {{mark, own.reference}}).isEmpty())
                    rows.append(row.id);
            }
        }
    }
    rows.sort();
    return rows;
}

bool isList(const IndicatorSet &set)
{
    return set.reference && !set.isWeighted();
}

} // namespace

class TestMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMarkAloneGivesWhatTheTableSays()
    {
        int marks = 0;
        for (const IndicatorSet &set : shippedSets()) {
            for (const Indicator &one : set.indicators) {
                QVERIFY2(stands(shippedSets(), one.id), qPrintable(one.id));
                QVERIFY2(one.limb == expectedLimb(one.id), qPrintable(one.id));
                ++marks;
            }
        }
        QCOMPARE(marks, 30 + 67 + 11 + 4);
    }

    void everyIndicatorAndItsPlaceInALimbIsNeeded()
    {
        for (qsizetype s = 0; s < shippedSets().size(); ++s) {
            for (qsizetype i = 0; i < shippedSets().at(s).indicators.size(); ++i) {
                const Indicator one = shippedSets().at(s).indicators.at(i);
                QList<IndicatorSet> without = shippedSets();
                without[s].indicators.removeAt(i);
                QVERIFY2(!stands(without, one.id), qPrintable(one.id));
                for (const Limb limb :
                    {Limb::None, Limb::Act, Limb::Means, Limb::Vulnerability, Limb::Purpose}) {
                    // An urgent means as a vulnerability gives the same answer beside any other mark: its
                    // place is held by the limbs that the first test compares.
                    const QStringList urgent{u"FC-C1"_qs, u"FC-C7"_qs, u"FC-E2"_qs};
                    if (limb == one.limb || (limb == Limb::Vulnerability && urgent.contains(one.id)))
                        continue;
                    QList<IndicatorSet> moved = shippedSets();
                    moved[s].indicators[i].limb = limb;
                    QVERIFY2(!stands(moved, one.id), qPrintable(one.id + u' ' + protocol::toString(limb)));
                }
            }
        }
    }

    void theCrosswalkIsTheOneThatWasRead()
    {
        for (const IndicatorSet &set : shippedSets()) {
            for (const Indicator &one : set.indicators)
                QCOMPARE(one.id + u": " + countsFor(shippedSets(), one.id).join(u' '),
                    one.id + u": " + expectedCrosswalk(one.id).join(u' '));
        }
    }

    void everyLineOfTheCrosswalkIsNeeded()
    {
        int lines = 0;
        for (qsizetype s = 0; s < shippedSets().size(); ++s) {
            for (qsizetype i = 0; i < shippedSets().at(s).indicators.size(); ++i) {
                const Indicator one = shippedSets().at(s).indicators.at(i);
                for (qsizetype k = 0; k < one.crosswalk.size(); ++k) {
                    QList<IndicatorSet> shorter = shippedSets();
                    shorter[s].indicators[i].crosswalk.removeAt(k);
                    const QString mark = shippedSets().at(s).reference ? one.crosswalk.at(k) : one.id;
                    QVERIFY2(countsFor(shorter, mark) != expectedCrosswalk(mark),
                        qPrintable(one.id + u' ' + one.crosswalk.at(k)));
                    ++lines;
                }
            }
        }
        QCOMPARE(lines, 19 + 82 + 8);
    }

    void aMarkOfAListStatesNothingElsewhere()
    {
        // ILO-7 names D5.1 as a mark that states it. Papers kept by others may have been taken anywhere.
        const Assessment result = assess(shippedSets(), inputOf(Age::Adult, {u"ILO-7"_qs}));
        QCOMPARE(result.delphi.at(4).strong, 0);
        QCOMPARE(result.lists.size(), 2);
        QCOMPARE(result.lists.at(0).set, u"ilo-11"_qs);
        QCOMPARE(result.lists.at(0).points.size(), 1);
        QCOMPARE(result.lists.at(0).points.at(0).id, u"ILO-7"_qs);
        QCOMPARE(result.lists.at(0).points.at(0).indicators, QStringList{u"ILO-7"_qs});
        QVERIFY(result.lists.at(1).points.isEmpty());
    }

    void aPointNamesTheMarksThatStateItAndOnlyThose()
    {
        const Assessment result
            = assess(shippedSets(), inputOf(Age::Adult, {u"FC-C3"_qs, u"D5.1"_qs, u"FC-A1"_qs, u"FC-R5"_qs}));
        QStringList told;
        for (const ReferenceList &list : result.lists) {
            for (const Point &point : list.points)
                told.append(point.id + u'(' + point.indicators.join(u' ') + u')');
        }
        QCOMPARE(told.join(u' '), u"ILO-4(FC-C3) ILO-6(FC-C3) ILO-7(D5.1 FC-A1) UNODC-3(FC-C3)"_qs);
        const Assessment unsaid
            = assess(shippedSets(), {Age::Adult, {}, {{u"FC-C3"_qs, interview::MarkState::NotReported}}});
        QVERIFY(unsaid.lists.at(0).points.isEmpty() && unsaid.lists.at(1).points.isEmpty());
    }

    void aListHasNoLimbNoWeightAndNoRule()
    {
        QCOMPARE(std::ranges::count_if(shippedSets(), isList), 2);
        for (const IndicatorSet &set : shippedSets()) {
            for (const Indicator &one : set.indicators)
                QVERIFY2(!isList(set) || one.limb == Limb::None, qPrintable(one.id));
            QVERIFY(!set.reference || set.rules.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
