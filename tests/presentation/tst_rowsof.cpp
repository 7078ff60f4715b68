// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/content.h"
#include "presentation/rowsof.h"
#include "support/stories.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using protocol::Phase;
using support::happened;

namespace {

// A conversation with the protocol that ships, step by step.
struct Talk {
    Talk() { add(Begun{QStringLiteral("A2-345"), shipped().protocol.id, {}, {}, {}, false}); }

    static const Content &shipped()
    {
        static const Content content = *loadContent();
        return content;
    }
    void add(const Payload &payload)
    {
        const auto done = apply(shipped().protocol, session, happened(payload));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    Id note(const QString &text, const char *linkId, NoteKind kind = NoteKind::Words)
    {
        const Id id = Id::random();
        add(NoteTaken{id, kind, QString::fromLatin1(linkId), Phase::Explore, text});
        return id;
    }
    void mark(const char *indicator, MarkState state, const Id &ground = {})
    {
        add(Marked{QString::fromLatin1(indicator), state, ground, Phase::Explore});
    }
    [[nodiscard]] ItemRow item(const char *linkId) const
    {
        const protocol::Item *found = shipped().protocol.item(QString::fromLatin1(linkId));
        if (found == nullptr)
            qFatal("no item %s", linkId);
        return itemRow(*found, session);
    }
    [[nodiscard]] QStringList offeredIn(Phase phase) const
    {
        QStringList ids;
        const auto rows = itemRows(shipped().protocol, session, phase);
        for (const ItemRow &row : rows)
            ids.append(row.linkId);
        return ids;
    }
    [[nodiscard]] QList<NoteRow> notes(const char *linkId, const char *kind) const
    {
        return noteRows(shipped().protocol, shipped().sets, session, QString::fromLatin1(linkId),
            QString::fromLatin1(kind));
    }

    Session session;
};

QStringList codesOf(const ItemRow &row)
{
    QStringList codes;
    for (const Choice &choice : row.choices)
        codes.append(choice.code);
    return codes;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList strings;
    for (const char *word : words)
        strings.append(QString::fromLatin1(word));
    return strings;
}

} // namespace

class RowsOfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phases_stand_ahead_here_or_done_in_the_order_of_the_protocol()
    {
        Talk talk;
        talk.add(PhaseEntered{Phase::Setting});
        talk.add(PhaseEntered{Phase::Account});
        const QList<PhaseRow> rows = phaseRows(Talk::shipped().protocol, talk.session);
        QStringList standing;
        for (const PhaseRow &row : rows)
            standing.append(row.phase + QString::number(row.standing));
        QCOMPARE(standing,
            list({"safety2", "setting2", "explain0", "consent0", "settle0", "account1", "explore0", "check0",
                "wishes0", "close0", "route0", "reflect0"}));
        QCOMPARE(rows.first().name, QStringLiteral("Needs first"));
    }

    void the_embassy_is_asked_about_only_when_there_is_no_fear_of_return()
    {
        Talk talk;
        const QString embassy = QStringLiteral("consent_embassy");
        QVERIFY(!talk.offeredIn(Phase::Consent).contains(embassy));
        talk.add(Stated{QStringLiteral("fact/fear_of_return"), QStringLiteral("yes"), {}});
        QVERIFY(!talk.offeredIn(Phase::Consent).contains(embassy));
        talk.add(Stated{QStringLiteral("fact/fear_of_return"), QStringLiteral("no"), {}});
        QVERIFY(talk.offeredIn(Phase::Consent).contains(embassy));
    }

    void child_protection_stands_there_until_the_person_is_known_to_be_an_adult()
    {
        Talk talk;
        QVERIFY(talk.offeredIn(Phase::Safety).contains(QStringLiteral("child_first")));
        talk.add(Stated{QStringLiteral("fact/age"), QStringLiteral("adult"), {}});
        QVERIFY(!talk.offeredIn(Phase::Safety).contains(QStringLiteral("child_first")));
        QCOMPARE(talk.offeredIn(Phase::Safety).first(), QStringLiteral("hello"));
    }

    void what_is_known_already_is_offered_last()
    {
        Talk talk;
        QVERIFY(talk.offeredIn(Phase::Explore).last() != QStringLiteral("hopes"));
        talk.add(Stated{QStringLiteral("wish/next"), QStringLiteral("To go home."), {}});
        talk.note(QStringLiteral("To go home."), "wish_next");
        QCOMPARE(talk.offeredIn(Phase::Explore).last(), QStringLiteral("hopes"));
    }

    void a_check_a_question_and_a_choice_each_have_their_answers()
    {
        const Talk talk;
        QCOMPARE(codesOf(talk.item("danger_injury")), list({"yes", "no", "declined"}));
        QCOMPARE(codesOf(talk.item("privacy")), list({"yes", "cannot"}));
        QCOMPARE(codesOf(talk.item("consent_police")), list({"given", "refused", "not_now"}));
        QVERIFY(talk.item("offer").choices.isEmpty());
        QCOMPARE(talk.item("danger_injury").kind, QStringLiteral("danger"));
        QCOMPARE(talk.item("privacy").kind, QStringLiteral("setting"));
        QCOMPARE(talk.item("offer").kind, QString());
    }

    void only_what_is_answered_in_words_is_open_and_only_what_is_said_is_spoken()
    {
        const Talk talk;
        QVERIFY(talk.item("offer").open);
        QVERIFY(!talk.item("danger_injury").open);
        QVERIFY(talk.item("danger_injury").spoken);
        QVERIFY(!talk.item("hello").spoken);
    }

    void more_than_one_answer_holds_only_where_it_may()
    {
        const Talk talk;
        QStringList several;
        for (const protocol::Item &item : Talk::shipped().protocol.items) {
            if (itemRow(item, talk.session).several)
                several.append(item.linkId);
        }
        QCOMPARE(several,
            list({"language", "interpreter_choice", "interpreter_doubt", "must_not_know", "told_differently",
                "nationality", "exploitation"}));
    }

    void answers_show_what_was_stated_agreed_and_explained()
    {
        Talk talk;
        QCOMPARE(talk.item("privacy").answer, QString());
        talk.add(
            Stated{QStringLiteral("setting/privacy"), QStringLiteral("cannot"), QStringLiteral("no door")});
        talk.add(ConsentSet{QStringLiteral("police"), ConsentState::Refused});
        talk.add(Explained{QStringLiteral("role"), true});
        talk.add(Skipped{QStringLiteral("money")});
        talk.add(PromptOpened{QStringLiteral("offer")});
        QCOMPARE(talk.item("privacy").answer, QStringLiteral("cannot"));
        QCOMPARE(talk.item("privacy").because, QStringLiteral("no door"));
        QCOMPARE(talk.item("consent_police").answer, QStringLiteral("refused"));
        QVERIFY(!talk.item("explain_role").answer.isEmpty());
        QVERIFY(talk.item("explain_reason").answer.isEmpty());
        QVERIFY(talk.item("money").skipped && !talk.item("offer").skipped);
        QVERIFY(talk.item("offer").opened && !talk.item("money").opened);
    }

    void what_was_said_before_is_shown_where_it_would_be_asked_again()
    {
        Talk talk;
        talk.note(QStringLiteral("She looked at the door."), "offer", NoteKind::Observation);
        QCOMPARE(talk.item("offer").known, QString());
        talk.note(QStringLiteral("A message came on my phone."), "offer");
        talk.note(QStringLiteral("It was about customer service."), "offer");
        QCOMPARE(talk.item("offer").known, QStringLiteral("A message came on my phone."));
        QCOMPARE(talk.item("offer").noteCount, 3);
        QCOMPARE(talk.item("journey").noteCount, 0);
    }

    void notes_are_told_apart_by_prompt_and_by_kind()
    {
        Talk talk;
        talk.note(QStringLiteral("w1"), "offer");
        talk.note(QStringLiteral("o1"), "offer", NoteKind::Observation);
        talk.note(QStringLiteral("t1"), "journey", NoteKind::Thought);
        talk.note(QStringLiteral("w2"), "journey");
        QCOMPARE(talk.notes("", "").size(), 4);
        QCOMPARE(talk.notes("offer", "").size(), 2);
        const QList<NoteRow> words = talk.notes("", "words");
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0].text, QStringLiteral("w1"));
        QCOMPARE(words[0].topic, QStringLiteral("The offer"));
        QCOMPARE(words[1].text, QStringLiteral("w2"));
        QCOMPARE(talk.notes("journey", "thought").size(), 1);
        QCOMPARE(talk.notes("journey", "thought").first().kind, QStringLiteral("thought"));
        QVERIFY(talk.notes("offer", "thought").isEmpty());
    }

    void a_corrected_note_shows_the_new_words_and_says_so()
    {
        Talk talk;
        const Id first = talk.note(QStringLiteral("Two men"), "offer");
        talk.note(QStringLiteral("A van"), "offer");
        talk.add(NoteCorrected{first, QStringLiteral("Three men"), {}});
        const QList<NoteRow> rows = talk.notes("offer", "");
        QCOMPARE(rows[0].text, QStringLiteral("Three men"));
        QVERIFY(rows[0].corrected);
        QVERIFY(!rows[1].corrected);
    }

    void a_note_carries_the_labels_of_its_own_marks()
    {
        Talk talk;
        const Id first = talk.note(QStringLiteral("They took my papers."), "arrival");
        talk.note(QStringLiteral("I slept."), "arrival");
        talk.mark("FC-A1", MarkState::Said, first);
        talk.mark("FC-P1", MarkState::Said, first);
        talk.mark("no-such-indicator", MarkState::Said, first);
        const QList<NoteRow> rows = talk.notes("arrival", "");
        const QString label = findIndicator(QStringLiteral("FC-P1"), Talk::shipped().sets)->label;
        QCOMPARE(rows[0].marks, QStringLiteral("Papers taken · ") + label);
        QCOMPARE(rows[1].marks, QString());
    }

    void an_indicator_shows_the_strongest_of_its_marks()
    {
        Talk talk;
        const QString id = QStringLiteral("FC-A1");
        QCOMPARE(markState(id, talk.session), QString());
        const std::array weakestFirst{MarkState::NotExplored, MarkState::NotReported, MarkState::Declined,
            MarkState::Seen, MarkState::Said};
        for (const MarkState state : weakestFirst) {
            talk.mark("FC-A1", state, talk.note(QStringLiteral("note"), "arrival"));
            QCOMPARE(markState(id, talk.session), toString(state));
        }
        talk.mark("FC-A1", MarkState::NotExplored, talk.note(QStringLiteral("later"), "arrival"));
        QCOMPARE(markState(id, talk.session), QStringLiteral("said"));
        const auto rows = markRows(
            {QStringLiteral("FC-P1"), QStringLiteral("unknown"), id}, Talk::shipped().sets, talk.session);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].state, QString());
        QCOMPARE(rows[1].state, QStringLiteral("said"));
        QCOMPARE(rows[1].label, QStringLiteral("Papers taken"));
    }
};

QTEST_GUILESS_MAIN(RowsOfTest)
#include "tst_rowsof.moc"
