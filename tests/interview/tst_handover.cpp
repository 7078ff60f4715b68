// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/handover.h"
#include "support/stories.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using support::happened;

class tst_Handover : public QObject {
    Q_OBJECT

private:
    protocol::Protocol m_protocol;

    [[nodiscard]] Handover after(const QList<Payload> &steps) const
    {
        Session session = *next(m_protocol, {}, support::begun(m_protocol));
        for (const Payload &payload : steps) {
            const Result<void> done = apply(m_protocol, session, happened(payload));
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        return handoverOf(m_protocol, session);
    }
    static NoteTaken words(const char *linkId, const char *text, NoteKind kind = NoteKind::Words)
    {
        return {Id::random(), kind, QString::fromLatin1(linkId), protocol::Phase::Explore,
            QString::fromLatin1(text)};
    }

private Q_SLOTS:
    void init()
    {
        m_protocol = support::smallProtocol();
        for (protocol::Item &item : m_protocol.items) {
            if (item.type == protocol::ItemType::Text)
                item.questionForm = protocol::QuestionForm::Invitation;
        }
    }

    void an_empty_conversation_hands_over_what_was_not_asked()
    {
        const Handover over = after({});
        QVERIFY(over.told.isEmpty() && over.doNotAskAgain.isEmpty() && over.mayKnow.isEmpty());
        QCOMPARE(over.notExplained, QStringList{QStringLiteral("role")});
        QCOMPARE(over.notAsked,
            (QStringList{QStringLiteral("begin"), QStringLiteral("more"), QStringLiteral("offer"),
                QStringLiteral("money")}));
    }

    void what_was_told_comes_in_the_persons_words_and_is_not_asked_again()
    {
        const NoteTaken first = words("offer", "a job in an ofice");
        const Handover over = after({PromptOpened{QStringLiteral("offer")}, first, words("offer", "by phone"),
            words("offer", "he trembled", NoteKind::Observation),
            words("offer", "unsure?", NoteKind::Thought),
            NoteCorrected{first.note, QStringLiteral("a job in an office"), QStringLiteral("misheard")},
            words("", "said at the door"), Skipped{QStringLiteral("money")}});
        QCOMPARE(over.told.size(), 2);
        QCOMPARE(over.told.at(0),
            (Told{QStringLiteral("offer"), QStringLiteral("offer"),
                {QStringLiteral("a job in an office"), QStringLiteral("by phone")}}));
        QCOMPARE(over.told.at(1).words, QStringList{QStringLiteral("said at the door")});
        QCOMPARE(over.leftOut, QStringList{QStringLiteral("money")});
        QCOMPARE(over.doNotAskAgain, (QStringList{QStringLiteral("offer"), QStringLiteral("money")}));
        QCOMPARE(over.notAsked, (QStringList{QStringLiteral("begin"), QStringLiteral("more")}));
        QCOMPARE(over.corrections, 1);
        QCOMPARE(toldEarlier(over, QStringLiteral("offer")).size(), 2);
        QVERIFY(toldEarlier(over, QStringLiteral("money")).isEmpty());
        QVERIFY(toldEarlier(over, {}).isEmpty()); // words under no prompt answer none
    }

    void who_may_know_and_how_the_person_is_goes_along()
    {
        const auto stated = [](const char *sets, const char *state) {
            return Stated{QString::fromLatin1(sets), QString::fromLatin1(state), {}};
        };
        const Handover over = after({Explained{QStringLiteral("role"), true},
            ConsentSet{QStringLiteral("police"), ConsentState::Refused},
            ConsentSet{QStringLiteral("ngo"), ConsentState::Given},
            stated("safe/must_not_know", "family,employer"), stated("danger/injury", "yes"),
            stated("need/medical", "yes"), stated("need/food", "no"), stated("fact/age", "unsure"),
            stated("pace/asked_to_stop", "yes"),
            Marked{QStringLiteral("FC-C7"), MarkState::Declined, {}, protocol::Phase::Explore}});
        QCOMPARE(over.explained, QStringList{QStringLiteral("role")});
        QVERIFY(over.notExplained.isEmpty());
        QVERIFY(over.mayKnow.value(QStringLiteral("police")) == ConsentState::Refused);
        QCOMPARE(over.mayKnow.size(), 2);
        QCOMPARE(over.mustNotKnow, (QStringList{QStringLiteral("family"), QStringLiteral("employer")}));
        QCOMPARE(over.dangers, QStringList{QStringLiteral("injury")});
        QCOMPARE(over.needs, QStringList{QStringLiteral("medical")});
        QCOMPARE(over.facts.value(QStringLiteral("fact/age")), QStringLiteral("unsure"));
        QCOMPARE(over.declined, QStringList{QStringLiteral("FC-C7")});
        QVERIFY(over.askedToStop && !over.stopped);
    }
};

QTEST_GUILESS_MAIN(tst_Handover)
#include "tst_handover.moc"
