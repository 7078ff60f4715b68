// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/differences.h"
#include "protocol/samples.h"

#include <QTest>

using namespace tenang;
using namespace tenang::protocol;

// What an officer reads when the agency sends another version.
class DifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_same_says_nothing_and_neither_do_a_version_and_a_source()
    {
        const Protocol before = test::sampleProtocol();
        Protocol now = before;
        now.version = QStringLiteral("9.9.9");
        now.source = now.items.first().source = QStringLiteral("elsewhere");
        QCOMPARE(differences(before, now), {});
        const IndicatorSet set = test::sampleSet();
        IndicatorSet later = set;
        later.version = QStringLiteral("9.9.9");
        QCOMPARE(differences(set, later), {});
    }

    void only_the_sentences_that_are_other_are_told()
    {
        const Protocol before = test::sampleProtocol();
        Protocol now = before;
        Item &offer = *std::ranges::find(now.items, QStringLiteral("offer"), &Item::linkId);
        offer.sayInstead = QStringLiteral("Begin where you like.");
        offer.followUps.append(QStringLiteral("Take your time."));
        QCOMPARE(differences(before, now),
            (QList<Difference>{{offer.title, {QStringLiteral("Tell me how it began.")},
                {QStringLiteral("Begin where you like."), QStringLiteral("Take your time.")}}}));
    }

    void another_name_is_told_with_the_words_that_changed()
    {
        const Protocol before = test::sampleProtocol();
        Protocol now = before;
        Item &offer = *std::ranges::find(now.items, QStringLiteral("offer"), &Item::linkId);
        const QString name = std::exchange(offer.title, QStringLiteral("How it began"));
        QCOMPARE(differences(before, now), (QList<Difference>{{offer.title, {name}, {offer.title}}}));
    }

    void a_number_and_a_name_of_a_phase_are_told()
    {
        const Protocol before = test::sampleProtocol();
        Protocol now = before;
        now.settings.first().value = 45;
        now.phases.last().title = QStringLiteral("More");
        QCOMPARE(differences(before, now),
            (QList<Difference>{{{}, {QStringLiteral("break_minutes_adult: 30")},
                                   {QStringLiteral("break_minutes_adult: 45")}},
                {QStringLiteral("More"), {QStringLiteral("Topics")}, {QStringLiteral("More")}}}));
    }

    void what_is_new_and_what_is_gone_is_told_whole()
    {
        const Protocol with = test::sampleProtocol();
        Protocol without = with;
        const Item offer = *std::ranges::find(with.items, QStringLiteral("offer"), &Item::linkId);
        without.items.removeIf([&](const Item &item) { return item.linkId == offer.linkId; });
        const QList<Difference> added = differences(without, with);
        const QList<Difference> gone = differences(with, without);
        QCOMPARE(added.size(), 1);
        QCOMPARE(gone.size(), 1);
        QVERIFY(added.first().before.isEmpty() && gone.first().now.isEmpty());
        QCOMPARE(added.first().now, gone.first().before);
        QCOMPARE(added.first().title, offer.title);
        QVERIFY(added.first().now.contains(offer.paired.first().then));
    }

    // Whatever the officer meets is told, even where no sentence is other.
    void when_a_prompt_is_offered_and_what_it_states_is_told()
    {
        const Protocol before = test::sampleProtocol();
        const auto told = [&](auto change) {
            Protocol now = before;
            change(*std::ranges::find(now.items, QStringLiteral("offer"), &Item::linkId));
            const QList<Difference> all = differences(before, now);
            return all.size() == 1 && all.first().before.isEmpty() && all.first().now.isEmpty()
                && !all.first().title.isEmpty();
        };
        QVERIFY(told([](Item &item) { item.phase = Phase::Close; }));
        QVERIFY(told([](Item &item) { item.enableWhen.clear(); }));
        QVERIFY(told([](Item &item) { item.sets = QStringLiteral("need/food"); }));
        QVERIFY(told([](Item &item) { item.skipIfKnown.clear(); }));
        QVERIFY(told([](Item &item) { item.sensitivity = 0; }));
        QVERIFY(told([](Item &item) { item.indicatorRefs.clear(); }));
        Protocol now = before;
        now.quickMarks.swapItemsAt(0, 1);
        QCOMPARE(differences(before, now), QList<Difference>{Difference()});
        now = before;
        now.items.swapItemsAt(0, 1);
        QCOMPARE(differences(before, now), QList<Difference>{Difference()});
    }

    void a_rule_and_an_indicator_are_told()
    {
        const IndicatorSet before = test::sampleSet();
        IndicatorSet now = before;
        now.indicators.first().text = QStringLiteral("Papers were kept by others");
        now.rules.first().outcome = Outcome::ReferSpecialist;
        const QList<Difference> all = differences(before, now);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().before, QStringList{before.indicators.first().text});
        QCOMPARE(all.first().now, QStringList{now.indicators.first().text});
        QCOMPARE(all.last(), (Difference{before.rules.first().id, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "tst_differences.moc"
