// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/session.h"
#include "support/stories.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using support::happened;

class tst_Session : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_happens_before_the_beginning();
    void a_conversation_begins_once_and_with_its_own_protocol();
    void a_break_returns_to_the_same_prompt();
    void a_stopped_conversation_reopens_at_the_same_prompt();
    void a_correction_keeps_the_note_and_counts();
    void a_note_needs_words_and_an_id_of_its_own();
    void a_mark_is_one_an_indicator_and_ground();
    void undo_takes_back_the_last_step_only();
    void undoing_a_note_takes_its_text_and_nothing_else();
    void an_erased_note_is_skipped_and_so_is_what_stood_on_it();
    void an_outcome_may_be_raised_with_a_reason_and_never_lowered();
    void an_unsure_age_opens_the_childs_branch();
    void one_of_several_answers_is_enough_for_a_condition();
    void a_topic_already_told_comes_last();
    void consent_can_be_withdrawn_at_any_time();

private:
    const protocol::Protocol m_protocol = support::smallProtocol();
    [[nodiscard]] Session begunSession() const { return *next(m_protocol, {}, support::begun(m_protocol)); }
    [[nodiscard]] Session after(const Session &session, const Payload &payload) const
    {
        auto result = next(m_protocol, session, happened(payload));
        if (!result)
            qFatal("refused: %s", qPrintable(result.error().detail));
        return *result;
    }
};

void tst_Session::nothing_happens_before_the_beginning()
{
    QCOMPARE(next(m_protocol, {}, happened(Stopped{})).error().kind, Error::Kind::Refused);
    QCOMPARE(
        next(m_protocol, {}, happened(Marked{QStringLiteral("X"), MarkState::Said, {}, {}})).error().kind,
        Error::Kind::Refused);
}

void tst_Session::a_conversation_begins_once_and_with_its_own_protocol()
{
    const Session session = begunSession();
    QVERIFY(session.stage == Stage::Talking);
    QVERIFY(session.phase == protocol::Phase::Safety);
    QVERIFY(!next(m_protocol, session, support::begun(m_protocol)));
    protocol::Protocol other = m_protocol;
    other.id = QStringLiteral("other");
    QVERIFY(!next(m_protocol, {}, support::begun(other)));
}

void tst_Session::a_break_returns_to_the_same_prompt()
{
    const Session before = after(begunSession(), PromptOpened{QStringLiteral("more")});
    const Session resting = after(before, BreakBegun{});
    QVERIFY(resting.stage == Stage::OnBreak);
    QVERIFY(!next(m_protocol, resting, happened(PromptOpened{QStringLiteral("offer")})));
    const Session back = after(resting, BreakEnded{});
    QVERIFY(back.stage == Stage::Talking);
    QVERIFY(back.phase == protocol::Phase::Account);
    QCOMPARE(back.linkId, QStringLiteral("more"));
    QVERIFY(back.lastBreakAt.isValid());
}

void tst_Session::a_stopped_conversation_reopens_at_the_same_prompt()
{
    const Session stopped = after(after(begunSession(), PromptOpened{QStringLiteral("offer")}), Stopped{});
    QVERIFY(!next(m_protocol, stopped, happened(PromptOpened{QStringLiteral("more")})));
    QVERIFY(next(m_protocol, stopped,
        happened(NoteTaken{
            Id::random(), NoteKind::Thought, {}, protocol::Phase::Account, QStringLiteral("later")})));
    const Session back = after(stopped, Reopened{});
    QCOMPARE(back.linkId, QStringLiteral("offer"));
    QVERIFY(back.phase == protocol::Phase::Explore);
}

void tst_Session::a_correction_keeps_the_note_and_counts()
{
    const Id id = Id::random();
    Session session = after(begunSession(),
        NoteTaken{id, NoteKind::Words, QStringLiteral("offer"), protocol::Phase::Explore,
            QStringLiteral("two men")});
    session = after(session, NoteCorrected{id, QStringLiteral("three men"), {}});
    QCOMPARE(session.notes.size(), 1);
    QCOMPARE(session.notes.first().text, QStringLiteral("three men"));
    QCOMPARE(session.notes.first().corrections, 1);
    QCOMPARE(std::get<NoteTaken>(session.log.at(1).payload).text,
        QStringLiteral("two men")); // nothing is overwritten
    QVERIFY(!next(m_protocol, session, happened(NoteCorrected{Id::random(), QStringLiteral("x"), {}})));
}

void tst_Session::a_note_needs_words_and_an_id_of_its_own()
{
    const Id id = Id::random();
    const Session session = after(
        begunSession(), NoteTaken{id, NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("a")});
    const auto refuses = [&](const NoteTaken &note) { return !next(m_protocol, session, happened(note)); };
    QVERIFY(refuses({id, NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("b")}));
    QVERIFY(refuses({Id(), NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("b")}));
    QVERIFY(refuses({Id::random(), NoteKind::Words, {}, protocol::Phase::Account, {}}));
    QVERIFY(refuses({Id::random(), NoteKind::Words, QStringLiteral("nowhere"), protocol::Phase::Account,
        QStringLiteral("b")}));
}

void tst_Session::a_mark_is_one_an_indicator_and_ground()
{
    const Id id = Id::random();
    Session session = after(
        begunSession(), NoteTaken{id, NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("a")});
    session = after(session, Marked{QStringLiteral("FC-A1"), MarkState::Said, id, protocol::Phase::Account});
    session = after(session, Marked{QStringLiteral("FC-A1"), MarkState::Seen, id, protocol::Phase::Account});
    QCOMPARE(session.marks.size(), 1);
    QVERIFY(session.marks.first().state == MarkState::Seen);
    session = after(session, Marked{QStringLiteral("FC-A1"), MarkState::Said, {}, protocol::Phase::Account});
    QCOMPARE(session.marks.size(), 2);
    QVERIFY(!next(
        m_protocol, session, happened(Marked{QStringLiteral("FC-A1"), MarkState::Said, Id::random(), {}})));
}

void tst_Session::undo_takes_back_the_last_step_only()
{
    const Session one
        = after(begunSession(), Stated{QStringLiteral("need/medical"), QStringLiteral("yes"), {}});
    const Session two = after(one, ConsentSet{QStringLiteral("police"), ConsentState::Given});
    const Event *last = undoable(two);
    QVERIFY(last);
    QVERIFY(!next(m_protocol, two, happened(Undone{two.log.at(1).id}))); // not the last
    const Session back = after(two, Undone{last->id});
    QCOMPARE(support::picture(back), support::picture(one));
    const Session further = after(back, Undone{undoable(back)->id});
    QCOMPARE(support::picture(further), support::picture(begunSession()));
    QVERIFY(undoable(further) == nullptr);
    QCOMPARE(further.log.size(), 5); // undo is an event: the record keeps all of it
}

void tst_Session::undoing_a_note_takes_its_text_and_nothing_else()
{
    const Id id = Id::random();
    Session session = after(begunSession(), PromptOpened{QStringLiteral("more")});
    session = after(session,
        NoteTaken{
            id, NoteKind::Words, QStringLiteral("more"), protocol::Phase::Account, QStringLiteral("a")});
    session = after(session, Undone{undoable(session)->id});
    QVERIFY(session.notes.isEmpty());
    QCOMPARE(session.linkId, QStringLiteral("more"));
}

void tst_Session::an_erased_note_is_skipped_and_so_is_what_stood_on_it()
{
    const Id id = Id::random();
    QList<Event> journal{support::begun(m_protocol),
        happened(NoteTaken{id, NoteKind::Words, {}, protocol::Phase::Account, QStringLiteral("a")}),
        happened(Marked{QStringLiteral("FC-A1"), MarkState::Said, id, protocol::Phase::Account}),
        happened(Stated{QStringLiteral("need/food"), QStringLiteral("yes"), {}})};
    journal[1].payload = Erased{journal[1].id}; // as the journal gives back a row without its payload
    const auto session = fold(m_protocol, journal);
    QVERIFY(session);
    QVERIFY(session->notes.isEmpty());
    QVERIFY(session->marks.isEmpty());
    QCOMPARE(session->state(QStringLiteral("need/food")), QStringLiteral("yes"));
}

void tst_Session::an_outcome_may_be_raised_with_a_reason_and_never_lowered()
{
    using protocol::Outcome;
    const Session session = begunSession();
    const auto decide = [&](Outcome shown, Outcome decided, const char *reason) {
        return bool(next(
            m_protocol, session, happened(Decided{shown, decided, QString::fromLatin1(reason), {}, {}, {}})));
    };
    QVERIFY(decide(Outcome::Refer, Outcome::Refer, ""));
    QVERIFY(decide(Outcome::Refer, Outcome::UrgentProtection, "she is followed"));
    QVERIFY(!decide(Outcome::Refer, Outcome::UrgentProtection, " "));
    QVERIFY(!decide(Outcome::Refer, Outcome::ReferSpecialist, "no"));
    QVERIFY(!decide(Outcome::UrgentProtection, Outcome::NoIndicationRecorded, "no"));
}

void tst_Session::an_unsure_age_opens_the_childs_branch()
{
    const auto asks = [&](const Session &session) {
        const auto items = offered(m_protocol, session, protocol::Phase::Safety);
        return std::ranges::any_of(
            items, [](const auto *item) { return item->linkId == QLatin1String("guardian"); });
    };
    const Session session = begunSession();
    QVERIFY(asks(session));
    QVERIFY(asks(after(session, Stated{QStringLiteral("fact/age"), QStringLiteral("unsure"), {}})));
    QVERIFY(!asks(after(session, Stated{QStringLiteral("fact/age"), QStringLiteral("adult"), {}})));
}

void tst_Session::one_of_several_answers_is_enough_for_a_condition()
{
    using Operator = protocol::Condition::Operator;
    protocol::Protocol several = m_protocol;
    several.items[0].repeats = true; // age, with codes of its own here
    const auto asks = [&](Operator op, const char *code) {
        several.items[2].enableWhen = {{QStringLiteral("age"), op, QString::fromLatin1(code)}};
        Session session = begunSession();
        session = *next(
            several, session, happened(Stated{QStringLiteral("fact/age"), QStringLiteral("a,bc"), {}}));
        return offered(several, session, protocol::Phase::Safety).contains(&several.items.at(2));
    };
    QVERIFY(asks(Operator::Equals, "a") && asks(Operator::Equals, "bc"));
    QVERIFY(!asks(Operator::Equals, "b") && !asks(Operator::Equals, "a,bc"));
    QVERIFY(asks(Operator::NotEquals, "b") && !asks(Operator::NotEquals, "bc"));
    QVERIFY(asks(Operator::Exists, "true") && !asks(Operator::Exists, "false"));
}

void tst_Session::a_topic_already_told_comes_last()
{
    Session session = begunSession();
    QCOMPARE(offered(m_protocol, session, protocol::Phase::Explore).first()->linkId, QStringLiteral("offer"));
    session = after(session,
        NoteTaken{Id::random(), NoteKind::Words, QStringLiteral("offer"), protocol::Phase::Explore,
            QStringLiteral("a")});
    QCOMPARE(offered(m_protocol, session, protocol::Phase::Explore).last()->linkId, QStringLiteral("offer"));
}

void tst_Session::consent_can_be_withdrawn_at_any_time()
{
    Session session = after(begunSession(), ConsentSet{QStringLiteral("ngo"), ConsentState::Given});
    for (const Payload &state : QList<Payload>{BreakBegun{}, Stopped{}, Decided{}}) {
        session = after(session, state);
        QVERIFY(
            next(m_protocol, session, happened(ConsentSet{QStringLiteral("ngo"), ConsentState::Withdrawn})));
    }
    QVERIFY(session.consentTo(QStringLiteral("police")) == ConsentState::NotAsked);
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
