// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

class JournalTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VaultStore> m_store;
    int m_count = 0;

    Id newCase() { return *m_store->open(begun(QStringLiteral("J-%1").arg(++m_count))); }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = createVault(m_folder.path() + u"/vault", secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(store);
        m_store = *std::move(store);
    }

    void every_kind_of_event_comes_back_as_it_went_in()
    {
        const Id caseId = newCase();
        const Id noteId = Id::random();
        const QString words = QString::fromUtf8("พวกเขายึดหนังสือเดินทาง\n\"said\" \U0001F600 — ok");
        const QList<Payload> payloads{PhaseEntered{protocol::Phase::Consent},
            PromptOpened{QStringLiteral("c1")}, Skipped{QStringLiteral("c2")},
            Stated{QStringLiteral("need/medical"), QStringLiteral("yes"), words},
            ConsentSet{QStringLiteral("police"), interview::ConsentState::Refused},
            Explained{QStringLiteral("who"), true},
            NoteTaken{noteId, NoteKind::Thought, {}, protocol::Phase::Explore, words},
            NoteCorrected{noteId, words + words, QStringLiteral("misheard")},
            Marked{QStringLiteral("FC-R1"), MarkState::Said, noteId, protocol::Phase::Explore},
            BreakOffered{true}, BreakBegun{}, BreakEnded{}, Stopped{QStringLiteral("tired")}, Reopened{},
            Attempted{QStringLiteral("svc"), QStringLiteral("voice"), QStringLiteral("no answer"), {}},
            Decided{protocol::Outcome::Refer, protocol::Outcome::UrgentProtection, QStringLiteral("why"),
                {QStringLiteral("a"), QStringLiteral("b")}, {QByteArray(32, 'p')}, QByteArray(32, 'c')},
            Asked{QStringLiteral("c1"), protocol::QuestionForm::Directive, words},
            interview::HandedOn{QStringLiteral("q"), QStringLiteral("2.0.0"), QByteArray(32, 'q')}};
        QList<Event> sent;
        for (const Payload &payload : payloads)
            sent.append(happened(payload));
        QCOMPARE(*m_store->append(caseId, sent, {}), qint64(1 + sent.size()));

        const auto back = m_store->events(caseId);
        VERIFY_GOOD(back);
        QCOMPARE(back->size(), sent.size() + 1);
        QCOMPARE(kindOf(back->first().payload), QStringLiteral("begun"));
        for (qsizetype i = 0; i < sent.size(); ++i) {
            const Event &got = back->at(i + 1);
            QCOMPARE(got.seq, qint64(i + 2));
            QCOMPARE(got.id, sent[i].id);
            QCOMPARE(got.at, sent[i].at);
            QCOMPARE(got.at.offsetFromUtc(), sent[i].at.offsetFromUtc());
            QCOMPARE(got.actor, sent[i].actor);
            QCOMPARE(kindOf(got.payload), kindOf(sent[i].payload));
            QCOMPARE(toCbor(got.payload), toCbor(sent[i].payload));
        }
    }

    void the_case_list_follows_the_conversation()
    {
        const Id first = newCase();
        const Id second = newCase();
        const auto stageOf = [this](const Id &id) {
            const QList<CaseSummary> lines = *m_store->cases();
            for (const CaseSummary &line : lines) {
                if (line.id == id)
                    return QString(line.stage + u'/' + line.outcome);
            }
            return QString();
        };
        QCOMPARE(stageOf(first), QStringLiteral("talking/"));
        QCOMPARE(m_store->cases()->first().id, second);
        VERIFY_GOOD(m_store->append(first, {happened(BreakBegun{})}, {}));
        QCOMPARE(stageOf(first), QStringLiteral("on_break/"));
        QCOMPARE(m_store->cases()->first().id, first);
        QVERIFY(m_store->cases()->first().openedAt < m_store->cases()->first().lastAt);
        VERIFY_GOOD(m_store->append(first, {happened(BreakEnded{}), happened(Stopped{})}, {}));
        QCOMPARE(stageOf(first), QStringLiteral("stopped/"));
        Decided decided;
        decided.shown = decided.decided = protocol::Outcome::Refer;
        VERIFY_GOOD(m_store->append(first, {happened(Reopened{}), happened(decided)}, {}));
        QCOMPARE(stageOf(first), QStringLiteral("talking/refer"));
        QVERIFY(!m_store->cases()->first().seenBySupervisor);
        QCOMPARE(m_store->cases()->first().language, QStringLiteral("th"));
    }

    void a_reference_is_used_once()
    {
        const auto taken = m_store->open(begun(QStringLiteral("J-twice")));
        VERIFY_GOOD(taken);
        const auto count = m_store->cases()->size();
        COMPARE_FAILURE(m_store->open(begun(QStringLiteral("J-twice"))), Kind::Refused);
        COMPARE_FAILURE(m_store->open(begun({})), Kind::Invalid);
        COMPARE_FAILURE(m_store->open(note(QStringLiteral("x"))), Kind::Invalid);
        QCOMPARE(m_store->cases()->size(), count);
        QCOMPARE(m_store->caseByRef(QStringLiteral("J-twice"))->value(), *taken);
        QVERIFY(!m_store->caseByRef(QStringLiteral("J-never"))->has_value());
    }

    void one_line_of_the_list_is_the_same_as_among_all()
    {
        const Id caseId = newCase();
        (void)newCase();
        const auto all = m_store->cases();
        VERIFY_GOOD(all);
        for (const CaseSummary &line : *all) { // one after the other: neither answers to the other's question
            QCOMPARE(m_store->summary(line.id)->value(), line);
            QCOMPARE(m_store->cases()->size(), all->size());
        }
        QVERIFY(!m_store->summary(Id::random())->has_value());
        VERIFY_GOOD(m_store->remove(caseId, QStringLiteral("person_asked")));
        QVERIFY(!m_store->summary(caseId)->has_value());
    }

    void a_refused_list_of_events_leaves_nothing_behind()
    {
        const Id caseId = newCase();
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("note"), QStringLiteral("draft words")));
        const QString before = told(*m_store, caseId);
        const Event good = note(QStringLiteral("halfwaycanary"));
        Event twin = note(QStringLiteral("twin"));
        twin.id = good.id;
        Event nameless = note(QStringLiteral("nameless"));
        nameless.id = {};
        Event timeless = note(QStringLiteral("timeless"));
        timeless.at = {};
        const QStringList drafts{QStringLiteral("note")};
        COMPARE_FAILURE(m_store->append(caseId, {good, twin}, drafts), Kind::Refused);
        COMPARE_FAILURE(m_store->append(caseId, {good, nameless}, drafts), Kind::Invalid);
        COMPARE_FAILURE(m_store->append(caseId, {good, timeless}, drafts), Kind::Invalid);
        COMPARE_FAILURE(
            m_store->append(caseId, {good, begun(QStringLiteral("again"))}, drafts), Kind::Refused);
        COMPARE_FAILURE(m_store->append(caseId, {good, happened(Erased{good.id})}, drafts), Kind::Refused);
        COMPARE_FAILURE(m_store->append(Id::random(), {good}, drafts), Kind::NotFound);
        QCOMPARE(told(*m_store, caseId), before);
        QCOMPARE(m_store->drafts(caseId)->value(QStringLiteral("note")), QStringLiteral("draft words"));
        QVERIFY(m_store->search(QStringLiteral("halfwaycanary"), 5)->isEmpty());
    }

    void drafts_are_taken_by_the_events_that_they_became()
    {
        const Id caseId = newCase();
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("a"), QStringLiteral("one")));
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("a"), QStringLiteral("one two")));
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("b"), QStringLiteral("other")));
        VERIFY_GOOD(m_store->append(caseId, {note(QStringLiteral("one two"))}, {QStringLiteral("a")}));
        QCOMPARE(*m_store->drafts(caseId),
            (QMap<QString, QString>{{QStringLiteral("b"), QStringLiteral("other")}}));
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("b"), {}));
        QVERIFY(m_store->drafts(caseId)->isEmpty());
        COMPARE_FAILURE(
            m_store->keepDraft(Id::random(), QStringLiteral("a"), QStringLiteral("x")), Kind::NotFound);
    }

    void words_that_no_utf8_can_carry_do_not_lock_the_case()
    {
        const Id caseId = newCase();
        const QString broken = QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b");
        VERIFY_GOOD(m_store->append(
            caseId, {note(broken), happened(Stated{QStringLiteral("need/food"), broken, broken})}, {}));
        const auto back = m_store->events(caseId);
        VERIFY_GOOD(back);
        QVERIFY(std::get<NoteTaken>(back->at(1).payload).text.startsWith(u'a'));
    }

    void a_statement_of_a_million_characters_is_kept_whole()
    {
        const Id caseId = newCase();
        const QString longText = QString(200'000, QChar(0x0e01)) + QString(800'000, u'x');
        VERIFY_GOOD(m_store->append(caseId, {note(longText)}, {}));
        QCOMPARE(std::get<NoteTaken>(m_store->events(caseId)->last().payload).text, longText);
    }

    void settings_and_packs_are_kept()
    {
        QCOMPARE(*m_store->setting(QStringLiteral("language")), QString());
        VERIFY_GOOD(m_store->keepSetting(QStringLiteral("language"), QStringLiteral("en")));
        VERIFY_GOOD(m_store->keepSetting(QStringLiteral("language"), QStringLiteral("th")));
        QCOMPARE(*m_store->setting(QStringLiteral("language")), QStringLiteral("th"));
        const QByteArray bytes(3'000'000, 'b');
        COMPARE_FAILURE(m_store->pack(QByteArray(32, '1')), Kind::NotFound);
        VERIFY_GOOD(m_store->keepPack(QByteArray(32, '1'), bytes));
        VERIFY_GOOD(m_store->keepPack(QByteArray(32, '1'), bytes));
        QCOMPARE(*m_store->pack(QByteArray(32, '1')), bytes);
    }

    void everything_is_there_after_reopening()
    {
        const Id caseId = newCase();
        VERIFY_GOOD(m_store->append(caseId, {note(QStringLiteral("kept"))}, {}));
        VERIFY_GOOD(m_store->keepDraft(caseId, QStringLiteral("f"), QStringLiteral("half a sen")));
        const Place place{caseId, QStringLiteral("conversation"), QStringLiteral("f"), 7, 0.25};
        QVERIFY(!m_store->place()->has_value());
        VERIFY_GOOD(m_store->keepPlace({caseId, QStringLiteral("cases"), {}, 0, 0}));
        VERIFY_GOOD(m_store->keepPlace(place));
        const QString before = told(*m_store, caseId);
        const auto cases = *m_store->cases();
        VERIFY_GOOD(m_store->close());
        auto again = openStore(m_folder.path() + u"/vault", secret("correct horse"));
        VERIFY_GOOD(again);
        m_store = *std::move(again);
        QCOMPARE(told(*m_store, caseId), before);
        QCOMPARE(*m_store->cases(), cases);
        QCOMPARE(m_store->place()->value(), place);
        QCOMPARE(m_store->drafts(caseId)->value(QStringLiteral("f")), QStringLiteral("half a sen"));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
