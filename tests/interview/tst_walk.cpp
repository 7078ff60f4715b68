// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/session.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "support/stories.h"
#include "support/trials.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using support::happened;

// Conversations through the protocols that ship: whatever is done, rest, skip and stop stay possible, the
// place is kept, the record replays to the same state, and nothing that was refused leaves a trace.
class tst_Walk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void every_phase_and_prompt_can_be_reached_skipped_paused_and_stopped_data();
    void every_phase_and_prompt_can_be_reached_skipped_paused_and_stopped();
    void random_conversations_keep_the_promises();

private:
    [[nodiscard]] Payload randomPayload(const Session &session);
    [[nodiscard]] QString randomLink() { return pick(m_protocol.items).linkId; }
    template <typename T>
    [[nodiscard]] const T &pick(const QList<T> &list)
    {
        return list[m_random.bounded(int(list.size()))];
    }

    protocol::Protocol m_protocol;
    QRandomGenerator m_random;
};

void tst_Walk::initTestCase()
{
    const auto protocol = protocol::readProtocol(protocol::shippedPack(QStringLiteral("second-line")));
    QVERIFY2(protocol, "the shipped protocol cannot be read");
    m_protocol = *protocol;
    m_random.seed(tenang::testing::seedOfRun());
}

void tst_Walk::every_phase_and_prompt_can_be_reached_skipped_paused_and_stopped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("phases");
    QTest::newRow("second-line") << QStringLiteral("second-line") << protocol::phaseCount;
    QTest::newRow("child") << QStringLiteral("child") << protocol::phaseCount;
    QTest::newRow("first-look") << QStringLiteral("first-look") << 8;
}

void tst_Walk::every_phase_and_prompt_can_be_reached_skipped_paused_and_stopped()
{
    QFETCH(QString, name);
    QFETCH(int, phases);
    const auto protocol = protocol::readProtocol(protocol::shippedPack(name));
    QVERIFY(protocol);
    const auto begun = next(*protocol, {}, support::begun(*protocol));
    QVERIFY(begun);
    QCOMPARE(protocol->phases.size(), phases);
    for (const protocol::PhaseInfo &info : protocol->phases) {
        const auto phase = next(*protocol, *begun, happened(PhaseEntered{info.id}));
        QVERIFY(phase);
        QVERIFY2(!offered(*protocol, *phase, info.id).isEmpty(), qPrintable(info.title));
    }
    for (const protocol::Item &item : protocol->items) {
        const auto here = next(*protocol, *begun, happened(PromptOpened{item.linkId}));
        QVERIFY(here);
        QVERIFY(next(*protocol, *here, happened(Skipped{item.linkId})));
        const auto resting = next(*protocol, *here, happened(BreakBegun{}));
        QVERIFY(resting);
        const auto back = next(*protocol, *resting, happened(BreakEnded{}));
        QVERIFY(back);
        QCOMPARE(back->linkId, item.linkId);
        QVERIFY(next(*protocol, *resting, happened(Stopped{})));
    }
}

Payload tst_Walk::randomPayload(const Session &session)
{
    const Id someNote = session.notes.isEmpty() || m_random.bounded(8) == 0 ? Id() : pick(session.notes).id;
    const auto someEvent = [&] { return session.log.isEmpty() ? Id::random() : pick(session.log).id; };
    const Event *last = undoable(session);
    switch (m_random.bounded(19)) {
    case 0:
        return PhaseEntered{protocol::Phase(m_random.bounded(protocol::phaseCount))};
    case 1:
    case 2:
        return PromptOpened{m_random.bounded(20) == 0 ? QStringLiteral("nowhere") : randomLink()};
    case 3:
        return Skipped{randomLink()};
    case 4:
        return Stated{
            pick(m_protocol.items).sets, m_random.bounded(3) == 0 ? QString() : QStringLiteral("yes"), {}};
    case 5:
        return ConsentSet{QStringLiteral("ngo"), ConsentState(m_random.bounded(5))};
    case 6:
        return Explained{QStringLiteral("role"), m_random.bounded(2) == 0};
    case 7:
    case 8:
        return NoteTaken{m_random.bounded(9) == 0 ? someNote : Id::random(), NoteKind(m_random.bounded(3)),
            randomLink(), protocol::Phase::Explore,
            m_random.bounded(9) == 0 ? QString() : QStringLiteral("words %1").arg(m_random.generate())};
    case 9:
        return NoteCorrected{someNote, QStringLiteral("corrected"), {}};
    case 10:
        return Marked{QStringLiteral("FC-A%1").arg(m_random.bounded(4)), MarkState(m_random.bounded(5)),
            someNote, protocol::Phase::Account};
    case 11:
        return BreakBegun{};
    case 12:
        return BreakEnded{};
    case 13:
        return m_random.bounded(4) == 0 ? Payload(Stopped{}) : Payload(BreakOffered{true});
    case 14:
        return Reopened{};
    case 15:
        return Undone{last != nullptr && m_random.bounded(3) > 0 ? last->id : someEvent()};
    case 16:
        return Asked{m_random.bounded(3) == 0 ? randomLink() : QString(),
            protocol::QuestionForm(m_random.bounded(8)), QStringLiteral("words?")};
    case 17:
        return Attempted{QStringLiteral("svc"), QStringLiteral("voice"), QStringLiteral("no_answer"), {}};
    default:
        return Decided{protocol::Outcome(m_random.bounded(4)), protocol::Outcome(m_random.bounded(4)),
            QStringLiteral("r"), {}, {}, {}};
    }
}

void tst_Walk::random_conversations_keep_the_promises()
{
    const int total = support::cases(100'000);
    int steps = 0;
    while (steps < total) {
        Session session = *next(m_protocol, {}, support::begun(m_protocol));
        for (int i = 0; i < 60; ++i, ++steps) {
            const Event tried = happened(randomPayload(session), i);
            const QString before = support::picture(session);
            const auto after = next(m_protocol, session, tried);
            QCOMPARE(support::picture(session), before); // next() never touches what it was given
            if (!after)
                continue;
            if (std::holds_alternative<Undone>(tried.payload))
                QVERIFY(after->gone.contains(std::get<Undone>(tried.payload).event));
            session = *after;
            for (const Payload &always :
                QList<Payload>{BreakBegun{}, Skipped{m_protocol.items.first().linkId}, Stopped{},
                    Stated{QStringLiteral("danger/injury"), QStringLiteral("yes"), {}},
                    ConsentSet{QStringLiteral("ngo"), ConsentState::Withdrawn}}) {
                const auto possible = next(m_protocol, session, happened(always));
                QVERIFY(possible);
                QCOMPARE(possible->linkId, session.linkId);
                QVERIFY(possible->phase == session.phase);
            }
        }
        const auto replayed = fold(m_protocol, session.log);
        QVERIFY(replayed);
        QCOMPARE(support::picture(*replayed), support::picture(session));
        while (const Event *last = undoable(session))
            session = *next(m_protocol, session, happened(Undone{last->id}));
        QVERIFY(session.notes.isEmpty() && session.marks.isEmpty() && session.statements.isEmpty()
            && session.consent.isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Walk)
#include "tst_walk.moc"
