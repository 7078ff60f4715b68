// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/handover.h"
#include "interview/pace.h"
#include "interview/shippedprotocols.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::test;
using protocol::Item;
using protocol::Phase;

namespace {

NoteTaken words(const char *linkId, const char *text)
{
    return {
        Id::random(), NoteKind::Words, QString::fromLatin1(linkId), Phase::Safety, QString::fromLatin1(text)};
}

} // namespace

// A conversation that goes on by another protocol, in the same case: nobody has to tell anything twice.
class tst_GoingOn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_was_told_before_is_read_and_not_asked_for_again();
    void what_was_told_elsewhere_answers_a_prompt_that_names_it();
    void words_outlive_the_prompt_that_they_were_told_under();
    void handing_on_begins_at_the_first_phase_and_keeps_every_choice();
    void undo_stays_in_the_talk_that_goes_on();
    void handing_on_needs_a_talk_and_its_own_protocol();

private:
    [[nodiscard]] static Payload handedOn(const protocol::Protocol &to)
    {
        return HandedOn{to.id, to.version, to.hash};
    }
    // A talk by one protocol that goes on by another. Whatever way it is read, it is the same.
    [[nodiscard]] static Session told(const protocol::Protocol &first, const QList<Payload> &steps,
        const protocol::Protocol &then, const QList<Payload> &after);

    const protocol::Protocol m_full = shippedProtocol(protocol::usualProtocol);
    const protocol::Protocol m_look = shippedProtocol(QStringLiteral("first-look"));
    const protocol::Protocol m_consular = shippedProtocol(QStringLiteral("consular"));
};

Session tst_GoingOn::told(const protocol::Protocol &first, const QList<Payload> &steps,
    const protocol::Protocol &then, const QList<Payload> &after)
{
    Session session = begunWith(first);
    for (const Payload &step : steps) {
        if (!apply(first, session, support::happened(step)))
            qFatal("refused: %s", qPrintable(kindOf(step)));
    }
    for (const Payload &step : QList{handedOn(then)} + after) {
        if (!apply(then, session, support::happened(step)))
            qFatal("refused: %s", qPrintable(kindOf(step)));
    }
    const auto folded = fold(then, session.log);
    if (!folded || support::picture(*folded) != support::picture(session))
        qFatal("the fold differs");
    return session;
}

void tst_GoingOn::what_was_told_before_is_read_and_not_asked_for_again()
{
    const QString arrived = QStringLiteral("offer"); // a prompt of both
    QVERIFY(m_consular.item(arrived) != nullptr && m_full.item(arrived) != nullptr);
    const PromptOpened opened{arrived};
    const Session session
        = told(m_consular, {opened, words("offer", "A cousin wrote.")}, m_full, {PromptOpened{arrived}});
    QCOMPARE(toldAt(m_full, session, *m_full.item(arrived)), arrived);
    QCOMPARE(paceAt(m_full, session, {}, support::someDay()), (Pace{Notice::ToldAlready, arrived}));
    QCOMPARE(wordsUnder(arrived, session), QStringList{QStringLiteral("A cousin wrote.")});
    const Session fresh = told(m_consular, {}, m_full, {opened, words("offer", "A cousin wrote.")});
    QVERIFY(toldAt(m_full, fresh, *m_full.item(arrived)).isEmpty()); // it is being told now
}

void tst_GoingOn::what_was_told_elsewhere_answers_a_prompt_that_names_it()
{
    const Item &hopes = *m_full.item(QStringLiteral("hopes")); // skip_if_known: wish_next
    const Stated wish{QStringLiteral("wish/next"), QStringLiteral("To sleep"), {}};
    const Session session = told(m_consular, {wish}, m_full, {PromptOpened{hopes.linkId}});
    QCOMPARE(paceAt(m_full, session, {}, support::someDay()),
        (Pace{Notice::ToldAlready, QStringLiteral("wish_next")}));
    QCOMPARE(offeredIds(m_full, session, Phase::Explore).last(), hopes.linkId);

    // A name that only the protocol before knew is known by the words under it.
    protocol::Protocol next = m_full;
    for (Item &item : next.items) {
        if (item.linkId == hopes.linkId)
            item.skipIfKnown = QStringLiteral("only_before");
    }
    protocol::Protocol before = m_consular;
    before.items.first().linkId = QStringLiteral("only_before");
    const Session known = told(before, {words("only_before", "A bed.")}, next, {PromptOpened{hopes.linkId}});
    QCOMPARE(toldAt(next, known, *next.item(hopes.linkId)), QStringLiteral("only_before"));
    QCOMPARE(offeredIds(next, known, Phase::Explore).last(), hopes.linkId);
}

void tst_GoingOn::words_outlive_the_prompt_that_they_were_told_under()
{
    protocol::Protocol before = m_look;
    before.items.first().linkId = QStringLiteral("only_before");
    const QString gone = QStringLiteral("only_before");
    const NoteTaken kept = words("only_before", "My bag is at the gate.");
    const Session session = told(before, {PromptOpened{gone}, kept, words("", "At the door.")}, m_full, {});
    QCOMPARE(wordsUnder(gone, session), QStringList{kept.text});
    QVERIFY(!session.opened.contains(gone));
    const Handover over = handoverOf(m_full, session);
    QCOMPARE(over.told, (QList<Told>{{gone, {}, {kept.text}}, {{}, {}, {QStringLiteral("At the door.")}}}));
}

void tst_GoingOn::handing_on_begins_at_the_first_phase_and_keeps_every_choice()
{
    const Session session = told(m_look,
        {PhaseEntered{Phase::Route}, ConsentSet{QStringLiteral("police"), ConsentState::Refused},
            Explained{QStringLiteral("role"), true},
            Stated{QStringLiteral("danger/threat_here"), QStringLiteral("yes"), {}},
            Marked{QStringLiteral("FC-A1"), MarkState::Said, {}, Phase::Account},
            Decided{protocol::Outcome::Refer, protocol::Outcome::Refer, {}, {}, {}, {}}, Stopped{}},
        m_full, {});
    QCOMPARE(session.begun.protocolId, m_full.id);
    QCOMPARE(session.begun.protocolHash, m_full.hash);
    QCOMPARE(session.begun.ref, QStringLiteral("A1-001"));
    QVERIFY(session.stage == Stage::Talking && session.phase == m_full.phases.first().id);
    QCOMPARE(session.phasesSeen.size(), 1);
    QVERIFY(!session.decided);
    QVERIFY(session.consentTo(QStringLiteral("police")) == ConsentState::Refused);
    QVERIFY(session.explained.contains(QStringLiteral("role")));
    QCOMPARE(session.dangers(), QStringList{QStringLiteral("threat_here")});
    QCOMPARE(session.marks.size(), 1);
}

void tst_GoingOn::undo_stays_in_the_talk_that_goes_on()
{
    const Stated food{QStringLiteral("need/food"), QStringLiteral("yes"), {}};
    Session session = told(m_look, {food, words("", "At the door.")}, m_full, {});
    QVERIFY(undoable(session) == nullptr);
    QVERIFY(apply(
        m_full, session, support::happened(Stated{QStringLiteral("need/legal"), QStringLiteral("yes"), {}})));
    QVERIFY(undoable(session) != nullptr);
    QVERIFY(apply(m_full, session, support::happened(Undone{undoable(session)->id})));
    QVERIFY(session.state(QStringLiteral("need/legal")).isEmpty());
    QCOMPARE(session.state(QStringLiteral("need/food")), QStringLiteral("yes"));
    QCOMPARE(session.notes.size(), 1);
    QVERIFY(undoable(session) == nullptr);
}

void tst_GoingOn::handing_on_needs_a_talk_and_its_own_protocol()
{
    QVERIFY(!next(m_full, {}, support::happened(handedOn(m_full))));
    const Session look = begunWith(m_look);
    QVERIFY(!next(m_full, look, support::happened(handedOn(m_look))));
    QVERIFY(next(m_full, look, support::happened(handedOn(m_full))));
}

QTEST_GUILESS_MAIN(tst_GoingOn)
#include "tst_goingon.moc"
