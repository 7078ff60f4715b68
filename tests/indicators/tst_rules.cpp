// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/sets.h"

#include <QTest>

using namespace tenang;
using namespace tenang::indicators;
using namespace tenang::test;
using interview::MarkState;
using protocol::IndicatorSet;

namespace {

struct Case {
    const char *name;
    Age age;
    const char *danger;
    const char *said;
    const char *outcome;
    const char *reasons;
};

// design.md §6, one line a way through the table.
constexpr Case cases[] = {
    {"nothing", Age::Adult, "", "", "no_indication_recorded", ""},
    {"nothing, child", Age::Child, "", "", "no_indication_recorded", ""},
    {"a profile and children at the place", Age::Adult, "", "FC-R5 FC-X1", "no_indication_recorded", ""},
    {"a profile, child", Age::Child, "", "FC-R5 FC-X1", "no_indication_recorded", ""},
    {"danger", Age::Adult, "injury", "", "urgent_protection", "URG-DANGER(injury)"},
    {"dangers are sorted and named once", Age::Adult, "other injury other", "FC-A1", "urgent_protection",
        "URG-DANGER(injury other)"},
    {"violent punishment", Age::Adult, "", "FC-C1", "urgent_protection", "URG-VIOLENCE(FC-C1)"},
    {"sexual violence", Age::Adult, "", "FC-C6 FC-A1", "urgent_protection", "URG-VIOLENCE(FC-C6)"},
    {"organ threat", Age::Adult, "", "FC-C7", "urgent_protection", "URG-VIOLENCE(FC-C7)"},
    {"may be moved", Age::Adult, "", "FC-E2", "urgent_protection", "URG-VIOLENCE(FC-E2)"},
    {"danger and violence", Age::Unsure, "threat_here", "FC-E2 FC-C1", "urgent_protection",
        "URG-DANGER(threat_here) URG-VIOLENCE(FC-C1 FC-E2)"},
    {"one means", Age::Adult, "", "FC-A1", "refer", "REF-MEANS(FC-A1)"},
    {"one means of the reference set", Age::Adult, "", "D2.4", "refer", "REF-MEANS(D2.4)"},
    {"one purpose", Age::Adult, "", "FC-W4", "refer", "REF-PURPOSE(FC-W4)"},
    {"forced unlawful acts", Age::Adult, "", "P-FC", "refer", "REF-PURPOSE(P-FC)"},
    {"forced unlawful acts, ILO row", Age::Adult, "", "D5.5", "refer", "REF-PURPOSE(D5.5)"},
    {"conditions of work", Age::Adult, "", "D4.6", "refer", "REF-PURPOSE(D4.6)"},
    {"means and purpose", Age::Adult, "", "FC-W3 FC-P1 FC-R1 FC-A1", "refer",
        "REF-MEANS(FC-A1 FC-P1) REF-PURPOSE(FC-W3)"},
    {"vulnerability beside a means", Age::Adult, "", "D3.6 FC-A1", "refer", "REF-MEANS(D3.6 FC-A1)"},
    {"vulnerability beside a purpose", Age::Adult, "", "D6.1 FC-W1", "refer",
        "REF-MEANS(D6.1) REF-PURPOSE(FC-W1)"},
    {"two vulnerabilities are not each other's means", Age::Adult, "", "D3.1 D6.1", "refer_specialist",
        "SPEC-VULN(D3.1 D6.1)"},
    {"vulnerability", Age::Adult, "", "D3.1", "refer_specialist", "SPEC-VULN(D3.1)"},
    {"act", Age::Adult, "", "FC-R1 FC-E1", "refer_specialist", "SPEC-ACT(FC-E1 FC-R1)"},
    {"act and vulnerability", Age::Adult, "", "FC-R1 D3.1", "refer_specialist",
        "SPEC-ACT(FC-R1) SPEC-VULN(D3.1)"},
    {"act, child", Age::Child, "", "FC-R1", "refer", "REF-CHILD(FC-R1)"},
    {"act, unsure", Age::Unsure, "", "FC-R1", "refer", "REF-CHILD(FC-R1)"},
    {"vulnerability, child", Age::Child, "", "D3.1", "refer", "REF-CHILD(D3.1)"},
    {"means and vulnerability, child", Age::Child, "", "FC-A1 D3.1 FC-R1 FC-R5", "refer",
        "REF-MEANS(D3.1 FC-A1) REF-CHILD(D3.1 FC-A1 FC-R1)"},
    {"an unknown id counts as nothing", Age::Child, "", "FC-Z9", "no_indication_recorded", ""},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

bool holds(const QList<IndicatorSet> &sets, const Case &one)
{
    const Assessment result = assess(sets, inputOf(one.age, words(one.said), words(one.danger)));
    return protocol::toString(result.outcome) == QLatin1String(one.outcome)
        && toLine(result.reasons) == QLatin1String(one.reasons);
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableGivesOutcomeAndReasons_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::newRow(cases[i].name) << i;
    }

    void theTableGivesOutcomeAndReasons()
    {
        QFETCH(int, index);
        const Case &one = cases[index];
        const Assessment result = assess(shippedSets(), inputOf(one.age, words(one.said), words(one.danger)));
        QCOMPARE(protocol::toString(result.outcome), QString::fromLatin1(one.outcome));
        QCOMPARE(toLine(result.reasons), QString::fromLatin1(one.reasons));
    }

    void everyRuleAndEveryPlaceInARuleIsNeeded()
    {
        // Take one thing away from the rules, and the table above must notice.
        const QList<protocol::Rule> rules = forcedCriminality().rules;
        QCOMPARE(rules.size(), 7);
        const auto notices = [](const QList<protocol::Rule> &changed) {
            QList<IndicatorSet> sets = shippedSets();
            sets[0].rules = changed;
            return !std::all_of(
                std::begin(cases), std::end(cases), [&](const Case &one) { return holds(sets, one); });
        };
        QVERIFY(!notices(rules));
        for (qsizetype i = 0; i < rules.size(); ++i) {
            QList<protocol::Rule> without = rules;
            without.removeAt(i);
            QVERIFY2(notices(without), qPrintable(rules.at(i).id));
            for (qsizetype k = 0; k < rules.at(i).indicators.size(); ++k) {
                QList<protocol::Rule> shorter = rules;
                shorter[i].indicators.removeAt(k);
                QVERIFY2(notices(shorter), qPrintable(rules.at(i).indicators.at(k)));
            }
            for (int outcome = 0; outcome <= int(protocol::Outcome::UrgentProtection); ++outcome) {
                if (outcome == int(rules.at(i).outcome))
                    continue;
                QList<protocol::Rule> other = rules;
                other[i].outcome = protocol::Outcome(outcome);
                QVERIFY2(notices(other), qPrintable(rules.at(i).id));
            }
            for (int when = 0; when <= int(protocol::Rule::When::VulnerabilityOnly); ++when) {
                if (when == int(rules.at(i).when))
                    continue;
                QList<protocol::Rule> other = rules;
                other[i].when = protocol::Rule::When(when);
                QVERIFY2(notices(other), qPrintable(rules.at(i).id));
            }
        }
    }

    void theRulesAreDataAndReferenceSetsHaveNoSay()
    {
        QList<IndicatorSet> sets = shippedSets();
        sets[1].rules = sets[0].rules;
        sets[0].rules.clear();
        QCOMPARE(toString(assess(sets, inputOf(Age::Adult, {u"FC-C1"_qs}, {u"injury"_qs})).outcome),
            toString(protocol::Outcome::NoIndicationRecorded));
        QCOMPARE(toString(assess({}, inputOf(Age::Adult, {u"FC-C1"_qs})).outcome),
            toString(protocol::Outcome::NoIndicationRecorded));
        QCOMPARE(toString(assess({iloDelphi()}, inputOf(Age::Adult, {u"D2.1"_qs})).outcome),
            toString(protocol::Outcome::NoIndicationRecorded));
    }

    void onlySaidAndSeenCountAndTheStrongestOfSeveral()
    {
        for (const MarkState state : {MarkState::NotReported, MarkState::Declined, MarkState::NotExplored}) {
            Input input{Age::Adult, {}, {{u"FC-C1"_qs, state}}};
            QCOMPARE(toString(assess(shippedSets(), input).outcome),
                toString(protocol::Outcome::NoIndicationRecorded));
            input.marks.prepend({u"FC-C1"_qs, MarkState::Seen});
            QCOMPARE(toString(assess(shippedSets(), input).outcome),
                toString(protocol::Outcome::UrgentProtection));
        }
    }

    void limbsListTheirMarks()
    {
        const QStringList said{u"FC-R1"_qs, u"FC-A1"_qs, u"D3.1"_qs, u"P-FC"_qs, u"FC-R5"_qs};
        const Assessment adult = assess(shippedSets(), inputOf(Age::Adult, said));
        QCOMPARE(toString(adult.act.state), u"supported"_qs);
        QCOMPARE(adult.act.indicators, QStringList{u"FC-R1"_qs});
        QCOMPARE(toString(adult.means.state), u"supported"_qs);
        QCOMPARE(adult.means.indicators, (QStringList{u"D3.1"_qs, u"FC-A1"_qs}));
        QCOMPARE(adult.purpose.indicators, QStringList{u"P-FC"_qs});
        const Assessment none = assess(shippedSets(), inputOf(Age::Adult, {}));
        QCOMPARE(toString(none.act.state), u"not_recorded"_qs);
        QCOMPARE(toString(none.means.state), u"not_recorded"_qs);
        QCOMPARE(toString(none.purpose.state), u"not_recorded"_qs);
    }

    void meansAreNeverMissingForAChildOrAtUnsureAge()
    {
        for (const Age age : {Age::Child, Age::Unsure}) {
            QCOMPARE(toString(assess(shippedSets(), inputOf(age, {})).means.state), u"not_required"_qs);
            const LimbResult means = assess(shippedSets(), inputOf(age, {u"FC-A1"_qs})).means;
            QCOMPARE(toString(means.state), u"not_required"_qs);
            QCOMPARE(means.indicators, QStringList{u"FC-A1"_qs});
        }
    }

    void delphiRuleVectors_data()
    {
        QTest::addColumn<int>("strong");
        QTest::addColumn<int>("medium");
        QTest::addColumn<int>("weak");
        QTest::addColumn<bool>("positive");
        const auto row = [](int strong, int medium, int weak, bool positive) {
            QTest::addRow("%d %d %d", strong, medium, weak) << strong << medium << weak << positive;
        };
        row(0, 0, 0, false);
        row(1, 0, 0, false);
        row(0, 2, 0, false);
        row(0, 0, 9, false);
        row(0, 1, 9, false);
        row(2, 0, 0, true);
        row(1, 1, 0, true);
        row(1, 0, 1, true);
        row(0, 3, 0, true);
        row(0, 2, 1, true);
    }

    void delphiRuleVectors()
    {
        QFETCH(int, strong);
        QFETCH(int, medium);
        QFETCH(int, weak);
        QTEST(delphiPositive(strong, medium, weak), "positive");
    }

    void moreDelphiRowsNeverTurnADimensionNegative()
    {
        for (int s = 0; s < 4; ++s) {
            for (int m = 0; m < 5; ++m) {
                for (int w = 0; w < 5; ++w) {
                    const bool positive = delphiPositive(s, m, w);
                    QVERIFY(!positive
                        || (delphiPositive(s + 1, m, w) && delphiPositive(s, m + 1, w)
                            && delphiPositive(s, m, w + 1)));
                }
            }
        }
    }

    void delphiCountsEachRowOnceAlsoThroughTheCrosswalk()
    {
        // FC-A1 states D5.1, FC-C1 and FC-C6 both state D5.4.
        const Assessment result = assess(shippedSets(),
            inputOf(Age::Adult, {u"FC-A1"_qs, u"D5.1"_qs, u"FC-C1"_qs, u"FC-C6"_qs, u"P-FC"_qs}));
        QCOMPARE(result.delphi.size(), 6);
        QCOMPARE(result.delphi.at(4).id, u"D5"_qs);
        QCOMPARE(result.delphi.at(4).strong, 2);
        QCOMPARE(result.delphi.at(4).medium, 1); // D5.5, adult column
        QVERIFY(result.delphi.at(4).positive);
        QCOMPARE(result.delphi.at(3).id, u"D4"_qs);
        QVERIFY(!result.delphi.at(3).positive);
    }

    void delphiReadsTheChildColumnForChildAndUnsure()
    {
        for (const Age age : {Age::Child, Age::Unsure}) {
            const Assessment result
                = assess(shippedSets(), inputOf(age, {u"P-FC"_qs, u"D4.6"_qs, u"D4.9"_qs}));
            QCOMPARE(result.delphi.at(4).strong, 1);
            QCOMPARE(result.delphi.at(3).medium, 1); // D4.9; D4.6 is not in the child list
            QCOMPARE(result.delphi.at(3).weak, 0);
        }
    }

    void theReferenceNeverLowersWhatTheMarksSay()
    {
        // Forced to commit fraud with ordinary hours and some pay: negative in the ILO list, and still a
        // referral.
        const Assessment result = assess(shippedSets(), inputOf(Age::Adult, {u"P-FC"_qs}));
        QVERIFY(std::none_of(
            result.delphi.begin(), result.delphi.end(), [](const Dimension &one) { return one.positive; }));
        QCOMPARE(toString(result.outcome), toString(protocol::Outcome::Refer));
        QCOMPARE(assess({forcedCriminality()}, inputOf(Age::Adult, {u"P-FC"_qs})).delphi.size(), 0);
    }

    void wordsAndTheirSpellingAgree()
    {
        for (const QString &id : {u"adult"_qs, u"child"_qs, u"unsure"_qs})
            QCOMPARE(toString(ageFromString(id).value()), id);
        QVERIFY(!ageFromString(u"Adult"_qs).has_value());
        QVERIFY(!ageFromString(QString()).has_value());
        QCOMPARE(dangerIds().join(u' '),
            u"injury acute_illness pregnancy_pain sexual_violence_recent self_harm overdose_or_withdrawal "
            u"unconscious "
            "threat_here controller_present child_alone other"_qs);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
