// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "indicators/oracle.h"
#include "indicators/sets.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tenang;
using namespace tenang::indicators;
using namespace tenang::test;
using interview::MarkState;

// Sex, nationality, consent and demeanour: Input has no place for them, and tst_assessjson.cpp sends them in
// vain.

namespace {

const QStringList &allIds()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const protocol::IndicatorSet &set : shippedSets()) {
            for (const protocol::Indicator &one : set.indicators)
                list.append(one.id);
        }
        return list;
    }();
    return ids;
}

// Where only the outcome is looked at: without weights nothing is counted for the reference, which takes half
// the time. That this changes no outcome is a property of its own below.
const QList<protocol::IndicatorSet> &unweighted()
{
    static const QList<protocol::IndicatorSet> sets = [] {
        QList<protocol::IndicatorSet> list = shippedSets();
        for (protocol::Indicator &one : list[1].indicators)
            one.adult = one.child = protocol::Weight::None;
        return list;
    }();
    return sets;
}

Input randomInput(Seeded &random)
{
    Input input;
    input.age = Age(random.below(3));
    if (random.below(8) == 0)
        input.danger.append(dangerIds().at(random.below(dangerIds().size())));
    // Few marks most of the time: with many of them every outcome would be urgent.
    const int count = random.below(random.below(4) == 0 ? 20 : 4);
    for (int i = 0; i < count; ++i)
        input.marks.append({allIds().at(random.below(allIds().size())), MarkState(random.below(5))});
    return input;
}

bool isEffective(MarkState state)
{
    return state == MarkState::Said || state == MarkState::Seen;
}

QSet<QString> effectiveOf(const Input &input)
{
    QSet<QString> ids;
    for (const MarkInput &mark : input.marks) {
        if (isEffective(mark.state))
            ids.insert(mark.indicator);
    }
    return ids;
}

QSet<QString> listedIn(const Assessment &result)
{
    QSet<QString> ids;
    for (const Reason &reason : result.reasons)
        ids.unite(QSet<QString>(reason.indicators.begin(), reason.indicators.end()));
    return ids;
}

QString show(const Input &input)
{
    QString text = toString(input.age) + u' ' + input.danger.join(u' ');
    for (const MarkInput &mark : input.marks)
        text += u' ' + mark.indicator + u':' + interview::toString(mark.state);
    return text;
}

bool same(const LimbResult &one, const LimbResult &other)
{
    return one.state == other.state && one.indicators == other.indicators;
}

bool same(const QList<Reason> &one, const QList<Reason> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const Reason &a, const Reason &b) { return a.rule == b.rule && a.indicators == b.indicators; });
}

bool same(const QList<ReferenceList> &one, const QList<ReferenceList> &other)
{
    const auto samePoint
        = [](const Point &a, const Point &b) { return a.id == b.id && a.indicators == b.indicators; };
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [&](const ReferenceList &a, const ReferenceList &b) {
            return a.set == b.set
                && std::equal(a.points.begin(), a.points.end(), b.points.begin(), b.points.end(), samePoint);
        });
}

bool same(const Assessment &one, const Assessment &other)
{
    return one.outcome == other.outcome && same(one.reasons, other.reasons) && same(one.act, other.act)
        && same(one.means, other.means) && same(one.purpose, other.purpose) && same(one.lists, other.lists)
        && std::equal(one.delphi.begin(), one.delphi.end(), other.delphi.begin(), other.delphi.end(),
            [](const Dimension &a, const Dimension &b) {
                return a.id == b.id && a.strong == b.strong && a.medium == b.medium && a.weak == b.weak
                    && a.positive == b.positive;
            });
}

} // namespace

// QVERIFY2 would write its message for every case that holds, too.
#define HOLDS(condition, input) \
    if (!(condition)) \
    QFAIL(qPrintable(QStringLiteral(#condition ": ") + show(input)))

class TestProperties : public QObject {
    Q_OBJECT

    Seeded m_random;

private Q_SLOTS:
    void moreMarksOrDangerNeverLowerTheOutcome()
    {
        Input input;
        Assessment before;
        for (int i = 0; i < manyCases; ++i) {
            if (m_random.below(4) == 0) { // another conversation; then one thing more at a time
                input = randomInput(m_random);
                before = assess(shippedSets(), input);
            }
            if (m_random.below(8) == 0)
                input.danger.append(dangerIds().at(m_random.below(dangerIds().size())));
            else
                input.marks.append({allIds().at(m_random.below(allIds().size())),
                    m_random.below(2) ? MarkState::Said : MarkState::Seen});
            const Assessment after = assess(shippedSets(), input);
            HOLDS(after.outcome >= before.outcome, input);
            for (qsizetype d = 0; d < before.delphi.size(); ++d)
                HOLDS(after.delphi.at(d).positive || !before.delphi.at(d).positive, input);
            before = after;
        }
    }

    void orderRepetitionOtherStatesAndProfilesChangeNothing()
    {
        for (int i = 0; i < manyCases; ++i) {
            const Input input = randomInput(m_random);
            Input other = input;
            for (int k = 0; k < 3; ++k)
                other.marks.append(
                    {allIds().at(m_random.below(allIds().size())), MarkState(2 + m_random.below(3))});
            if (m_random.below(2)) { // who the person is, and who else was there: no outcome of their own
                other.marks.append({u"FC-R5"_qs, MarkState::Said});
                other.marks.append({u"FC-X1"_qs, MarkState::Seen});
            }
            if (!input.marks.isEmpty())
                other.marks.append(input.marks.at(m_random.below(input.marks.size())));
            for (qsizetype k = other.marks.size() - 1; k > 0; --k)
                other.marks.swapItemsAt(k, m_random.below(k + 1));
            for (MarkInput &mark : other.marks) {
                if (isEffective(mark.state))
                    mark.state = m_random.below(2) ? MarkState::Said : MarkState::Seen;
            }
            std::reverse(other.danger.begin(), other.danger.end());
            HOLDS(same(assess(shippedSets(), input), assess(shippedSets(), other)), other);
        }
    }

    void theReasonsExplainTheOutcomeAndNothingElse()
    {
        int explained = 0;
        for (int i = 0; i < manyCases; ++i) {
            const Input input = randomInput(m_random);
            const Assessment result = assess(unweighted(), input);
            const QSet<QString> effective = effectiveOf(input);
            const QSet<QString> danger(input.danger.begin(), input.danger.end());
            const QSet<QString> listed = listedIn(result);
            HOLDS((effective + danger).contains(listed), input);
            HOLDS(result.reasons.isEmpty() == (result.outcome == protocol::Outcome::NoIndicationRecorded),
                input);
            for (const Reason &reason : result.reasons) {
                HOLDS(!reason.indicators.isEmpty(), input);
                HOLDS(std::is_sorted(reason.indicators.begin(), reason.indicators.end()), input);
            }
            if (result.reasons.isEmpty())
                continue;
            ++explained;

            Input rest = input; // without what is listed, the outcome is lower
            rest.marks.removeIf([&](const MarkInput &mark) { return listed.contains(mark.indicator); });
            rest.danger.removeIf([&](const QString &id) { return listed.contains(id); });
            HOLDS(assess(unweighted(), rest).outcome < result.outcome, input);

            Input only = input; // with nothing but what is listed, outcome and reasons are the same
            only.marks.removeIf([&](const MarkInput &mark) { return !listed.contains(mark.indicator); });
            only.danger.removeIf([&](const QString &id) { return !listed.contains(id); });
            const Assessment alone = assess(unweighted(), only);
            HOLDS(alone.outcome == result.outcome && same(alone.reasons, result.reasons), input);
        }
        QVERIFY(explained > manyCases / 4);
    }

    void outcomeReasonsAndLimbsAreThoseOfTheTable()
    {
        for (int i = 0; i < manyCases; ++i) {
            const Input input = randomInput(m_random);
            HOLDS(lineOf(assess(unweighted(), input)) == expectedLine(input), input);
        }
    }

    void forcedUnlawfulActsAloneAskForAReferral()
    {
        for (const Age age : {Age::Adult, Age::Child, Age::Unsure})
            QCOMPARE(toString(assess(shippedSets(), inputOf(age, {u"P-FC"_qs})).outcome),
                toString(protocol::Outcome::Refer));
    }

    void aChildNeverNeedsMeans()
    {
        for (int i = 0; i < manyCases; ++i) {
            Input input = randomInput(m_random);
            input.age = m_random.below(2) ? Age::Child : Age::Unsure;
            const Assessment child = assess(unweighted(), input);
            HOLDS(child.means.state == LimbState::NotRequired, input);
            input.age = Age::Adult;
            HOLDS(child.outcome >= assess(unweighted(), input).outcome, input);
        }
    }

    void theWeightsOfTheReferenceNeverChangeTheOutcome()
    {
        QList<protocol::IndicatorSet> strong = shippedSets();
        for (protocol::Indicator &one : strong[1].indicators)
            one.adult = one.child = protocol::Weight::Strong;
        for (int i = 0; i < manyCases; ++i) {
            const Input input = randomInput(m_random);
            const Assessment one = assess(shippedSets(), input);
            for (const QList<protocol::IndicatorSet> &sets : {unweighted(), strong}) {
                const Assessment other = assess(sets, input);
                HOLDS(one.outcome == other.outcome && same(one.reasons, other.reasons), input);
            }
        }
    }

    void listsAndCrosswalksNeverChangeTheOutcome()
    {
        QList<protocol::IndicatorSet> bare = shippedSets().first(2);
        for (protocol::Indicator &one : bare[0].indicators)
            one.crosswalk.clear();
        int pointed = 0;
        for (int i = 0; i < manyCases; ++i) {
            const Input input = randomInput(m_random);
            const Assessment one = assess(shippedSets(), input);
            HOLDS(lineOf(one) == lineOf(assess(bare, input)), input);
            pointed += one.lists.at(0).points.isEmpty() ? 0 : 1;
            const QSet<QString> effective = effectiveOf(input);
            for (const ReferenceList &list : one.lists) {
                for (const Point &point : list.points) {
                    for (const QString &id : point.indicators)
                        HOLDS(effective.contains(id), input);
                }
            }
        }
        QVERIFY(pointed > manyCases / 4);
    }
};

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
