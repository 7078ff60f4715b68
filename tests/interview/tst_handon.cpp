// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/shippedprotocols.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::test;
using protocol::Item;
using protocol::Phase;

namespace {

QStringList codesOf(const Item &item)
{
    QStringList codes;
    for (const protocol::AnswerOption &option : item.answerOptions)
        codes.append(option.code);
    codes.sort();
    return codes;
}

// The protocols that hand on to the second-line interview.
void nameThem()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {
             "child",
             "first-look",
         })
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

} // namespace

// From one protocol to the next nothing is asked twice, and a first look stays one: short, without a choice
// taken or a topic opened in a line of people.
class tst_HandOn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void danger_is_noted_and_help_is_found_in_each_data() { nameThem(); }
    void danger_is_noted_and_help_is_found_in_each();
    void a_name_means_the_same_as_in_the_second_line_interview_data() { nameThem(); }
    void a_name_means_the_same_as_in_the_second_line_interview();
    void what_a_first_look_learned_is_known_in_the_second_line_interview();
    void a_first_look_takes_no_choice_and_explains_nothing_for_the_full_talk();
    void a_first_look_at_a_counter_is_short_and_asks_nothing_about_exploitation();
    void no_page_of_a_first_look_is_empty();
    void a_case_goes_on_with_another_protocol_and_keeps_everything();
    void what_was_before_cannot_be_undone_after();
    void it_goes_on_with_nothing_that_is_not_there();

private:
    [[nodiscard]] static Event handedTo(const protocol::Protocol &protocol)
    {
        return support::happened(HandedOn{protocol.id, protocol.version, protocol.hash});
    }
    [[nodiscard]] Session looked() const; // a first look with a need, a note, a mark, a prompt left out

    const Protocols m_both{
        shippedProtocol(QStringLiteral("first-look")), shippedProtocol(protocol::usualProtocol)};
    const protocol::Protocol m_full = shippedProtocol(protocol::usualProtocol);
    const protocol::Protocol m_look = shippedProtocol(QStringLiteral("first-look"));
};

// The danger button lists the dangers of the phase `safety` and leads to `route`.
void tst_HandOn::danger_is_noted_and_help_is_found_in_each()
{
    QFETCH(QString, name);
    const protocol::Protocol protocol = shippedProtocol(name);
    for (const Phase phase : {Phase::Safety, Phase::Route})
        QVERIFY(next(protocol, begunWith(protocol), support::happened(PhaseEntered{phase})));
    for (const Item &item : m_full.items) {
        if (!item.sets.startsWith(u"danger/"))
            continue;
        const Item *here = protocol.item(item.linkId);
        QVERIFY2(here != nullptr && here->phase == Phase::Safety, qPrintable(item.linkId));
    }
}

void tst_HandOn::a_name_means_the_same_as_in_the_second_line_interview()
{
    QFETCH(QString, name);
    const protocol::Protocol protocol = shippedProtocol(name);
    int shared = 0;
    for (const Item &item : protocol.items) {
        if (const Item *sameState = itemThatSets(m_full, item.sets))
            QCOMPARE(item.linkId, sameState->linkId);
        const Item *theirs = m_full.item(item.linkId);
        if (theirs == nullptr)
            continue;
        ++shared;
        QVERIFY2(item.sets == theirs->sets && item.type == theirs->type && item.repeats == theirs->repeats,
            qPrintable(item.linkId));
        QCOMPARE(codesOf(item), codesOf(*theirs));
    }
    QVERIFY(shared > 20);
}

void tst_HandOn::what_a_first_look_learned_is_known_in_the_second_line_interview()
{
    const QString check = QStringLiteral("companion_check"); // skip_if_known: setting/companion_apart
    Session session = begunWith(m_full);
    QVERIFY(offeredIds(m_full, session, Phase::Setting).last() != check);
    for (const Item &item : m_look.items) {
        const QString state
            = item.answerOptions.isEmpty() ? QStringLiteral("yes") : item.answerOptions.first().code;
        if (!item.sets.isEmpty() && !item.sets.startsWith(u"explain/"))
            session = stating(m_full, session, item.sets, state);
    }
    QCOMPARE(offeredIds(m_full, session, Phase::Setting).last(), check);
    for (const char *asked : {"age_band", "language", "dialect", "interpreter", "need_interpreter",
             "interviewer_choice", "companion_apart", "water", "need_food", "need_medical", "need_shelter",
             "rest", "danger_threat", "danger_other", "route_setting"})
        QVERIFY2(!answerTo(*m_full.item(QString::fromLatin1(asked)), session).isEmpty(), asked);
    // Notes keep their prompt only where the next protocol knows it.
    for (const char *told : {"how_now", "dependants"}) {
        const NoteTaken note{
            Id::random(), NoteKind::Words, QString::fromLatin1(told), Phase::Safety, QStringLiteral("words")};
        QVERIFY2(m_look.item(note.linkId) != nullptr, told);
        QVERIFY2(next(m_full, session, support::happened(note)), told);
    }
}

void tst_HandOn::a_first_look_takes_no_choice_and_explains_nothing_for_the_full_talk()
{
    for (const Item &item : m_look.items) {
        QVERIFY2(!item.sets.startsWith(u"consent/"), qPrintable(item.linkId));
        const bool explains = item.sets.startsWith(u"explain/");
        QVERIFY2(!explains || itemThatSets(m_full, item.sets) == nullptr, qPrintable(item.linkId));
    }
    for (const Phase phase : {Phase::Explain, Phase::Consent, Phase::Close})
        QVERIFY(!m_look.itemsOf(phase).isEmpty());
}

void tst_HandOn::a_first_look_at_a_counter_is_short_and_asks_nothing_about_exploitation()
{
    const QString length = m_look.items.first().sets;
    QCOMPARE(length, QStringLiteral("setting/look"));
    const Session unchosen = begunWith(m_look);
    const Session counter = stating(m_look, unchosen, length, QStringLiteral("counter"));
    const Session group = stating(m_look, unchosen, length, QStringLiteral("group"));
    QStringList asked;
    for (const protocol::PhaseInfo &info : m_look.phases) {
        QVERIFY(info.id != Phase::Explore);
        const auto items = offered(m_look, counter, info.id);
        QCOMPARE(offeredIds(m_look, unchosen, info.id), offeredIds(m_look, counter, info.id));
        QVERIFY(items.size() <= offered(m_look, group, info.id).size());
        for (const Item *item : items) {
            if (isAsked(*item) && info.id != Phase::Reflect)
                asked.append(item->linkId);
        }
    }
    asked.sort();
    QCOMPARE(asked.join(u' '), QStringLiteral("age_band danger_other language"));
    for (const Item &item : m_look.items) {
        const Item *theirs = m_full.item(item.linkId);
        QVERIFY2(theirs == nullptr || (theirs->phase != Phase::Account && theirs->phase != Phase::Explore),
            qPrintable(item.linkId));
    }
}

void tst_HandOn::no_page_of_a_first_look_is_empty()
{
    for (const char *length : {"counter", "group"}) {
        const Session session
            = stating(m_look, begunWith(m_look), m_look.items.first().sets, QString::fromLatin1(length));
        for (const protocol::PhaseInfo &info : m_look.phases)
            QVERIFY2(!offered(m_look, session, info.id).isEmpty(), qPrintable(info.title));
    }
}

Session tst_HandOn::looked() const
{
    Session session = begunWith(m_look);
    const Id words = Id::random();
    for (const Payload &what : QList<Payload>{Stated{QStringLiteral("need/water"), QStringLiteral("yes"), {}},
             NoteTaken{words, NoteKind::Words, QStringLiteral("seen_heard"), Phase::Account,
                 QStringLiteral("I am afraid")},
             Marked{QStringLiteral("FC-C1"), MarkState::Said, words, Phase::Account},
             Skipped{QStringLiteral("how_now")}, PhaseEntered{Phase::Close}}) {
        const auto after = next(m_look, session, support::happened(what));
        if (!after)
            qFatal("%s", qPrintable(after.error().detail));
        session = *after;
    }
    return session;
}

void tst_HandOn::a_case_goes_on_with_another_protocol_and_keeps_everything()
{
    const Session before = looked();
    for (const bool stopped : {false, true}) {
        const Session from = stopped ? *next(m_look, before, support::happened(Stopped{})) : before;
        const auto after = next(m_both, from, handedTo(m_full));
        QVERIFY(after);
        QCOMPARE(after->protocolHash, m_full.hash);
        QVERIFY(after->stage == Stage::Talking && after->phase == m_full.phases.first().id);
        QVERIFY(after->linkId.isEmpty() && after->phasesSeen.size() == 1);
        QCOMPARE(after->begun.protocolHash, m_look.hash); // what it began with
        QVERIFY(after->statements == before.statements && after->notes == before.notes);
        QVERIFY(after->marks == before.marks && after->skipped == before.skipped);
        // Prompts of the one it goes on with exist from here, and those of a first look no more.
        const auto on = next(m_both, *after, support::happened(PromptOpened{QStringLiteral("saying_no")}));
        QVERIFY(on && m_look.item(QStringLiteral("saying_no")) == nullptr);
        QVERIFY(m_full.item(QStringLiteral("look")) == nullptr);
        QVERIFY(!next(m_both, *after, support::happened(PromptOpened{QStringLiteral("look")})));
        const auto again = fold(m_both, after->log);
        QVERIFY(again);
        QVERIFY(again->statements == after->statements && again->protocolHash == after->protocolHash);
        QCOMPARE(protocolsOf(after->log), (QList{m_look.hash, m_full.hash}));
        const auto back = next(m_both, *after, handedTo(m_look));
        QVERIFY(back);
        QCOMPARE(protocolsOf(back->log).last(), m_look.hash);
    }
}

void tst_HandOn::what_was_before_cannot_be_undone_after()
{
    const auto after = next(m_both, looked(), handedTo(m_full));
    QVERIFY(after);
    QVERIFY(undoable(looked()) != nullptr);
    QVERIFY(undoable(*after) == nullptr);
    const auto ticked = next(
        m_both, *after, support::happened(Stated{QStringLiteral("need/food"), QStringLiteral("yes"), {}}));
    QVERIFY(ticked);
    QVERIFY(undoable(*ticked) != nullptr);
    const auto undone = next(m_both, *ticked, support::happened(Undone{undoable(*ticked)->id}));
    QVERIFY(undone);
    QVERIFY(undone->statements == after->statements && undone->protocolHash == m_full.hash);
}

void tst_HandOn::it_goes_on_with_nothing_that_is_not_there()
{
    const Session session = looked();
    QVERIFY(!next(m_look, session, handedTo(m_full)));
    QVERIFY(!next(m_both, session, handedTo(m_look))); // it is held with that one
    QVERIFY(!next(m_both, {}, handedTo(m_full))); // not begun
    QVERIFY(!next(m_both, session, support::happened(HandedOn{QStringLiteral("other"), {}, m_full.hash})));
    const auto after = next(m_both, session, handedTo(m_full));
    QVERIFY(after);
    QVERIFY(!fold(m_look, after->log));
}

QTEST_GUILESS_MAIN(tst_HandOn)
#include "tst_handon.moc"
