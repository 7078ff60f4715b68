// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentationsupport.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "support/stories.h"

#include <QRegularExpression>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QString field = QStringLiteral("words/offer");

// The shipped protocol as an earlier version might have been: one prompt reads otherwise.
QByteArray olderPack()
{
    protocol::Protocol older = content().protocol;
    older.version = QStringLiteral("0.9.0");
    for (protocol::Item &item : older.items) {
        if (item.linkId == QLatin1StringView("offer"))
            item.text = QStringLiteral("Tell me about the offer.");
    }
    return writePack(older);
}

} // namespace

// Cases come to the desk and leave it.
class DeskCasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_case_that_was_put_away_leaves_no_text_in_memory_and_all_of_it_in_the_vault()
    {
        AtDesk at;
        const Id caseId = at.desk.caseId();
        QVERIFY(at.desk.record(note(QStringLiteral("They kept my passport."))));
        at.desk.type(field, QStringLiteral("half a sen"), 10);
        QSignalSpy changes(&at.desk, &Desk::sessionChanged);
        at.desk.putAway();
        QCOMPARE(changes.size(), 1);
        QVERIFY(!at.desk.hasCase());
        QVERIFY(at.desk.drafts().isEmpty());
        QVERIFY(at.desk.session().log.isEmpty());
        QCOMPARE(support::picture(at.desk.session()), support::picture(Session{}));
        QVERIFY(at.isSaved());
        QCOMPARE(at.events(caseId).size(), 2);
        QCOMPARE(at.drafts(caseId).value(field), QStringLiteral("half a sen"));
    }

    void a_kept_case_opens_at_the_same_session_with_the_same_drafts()
    {
        AtDesk at;
        const Id caseId = at.desk.caseId();
        const NoteTaken taken = note(QStringLiteral("The door was locked."));
        QVERIFY(at.desk.record(PhaseEntered{protocol::Phase::Explore}));
        QVERIFY(at.desk.record(PromptOpened{QStringLiteral("offer")}));
        QVERIFY(at.desk.record(taken));
        QVERIFY(at.desk.record(
            Marked{QStringLiteral("FC-P1"), MarkState::Said, taken.note, protocol::Phase::Explore}));
        QVERIFY(at.desk.record(ConsentSet{QStringLiteral("police"), ConsentState::Refused}));
        at.desk.type(field, QStringLiteral("half a sen"), 10);
        const QString before = support::picture(at.desk.session());
        const QMap<QString, QString> drafts = at.desk.drafts();
        QVERIFY(at.begin()); // another one takes its place
        QVERIFY(at.desk.caseId() != caseId);
        QVERIFY(at.desk.session().notes.isEmpty());
        QVERIFY(at.desk.drafts().isEmpty());
        QVERIFY(at.open(caseId));
        QCOMPARE(at.desk.caseId(), caseId);
        QCOMPARE(support::picture(at.desk.session()), before);
        QCOMPARE(at.desk.drafts(), drafts);
        QVERIFY(at.desk.record(note(QStringLiteral("It goes on."))));
        QVERIFY(at.isSaved());
        QCOMPARE(at.events(caseId).size(), 7);
    }

    void a_case_put_away_before_it_has_opened_stays_away()
    {
        AtDesk at;
        const Id caseId = at.desk.caseId();
        QVERIFY(at.desk.record(note(QStringLiteral("Nobody may read this on a locked tablet."))));
        at.desk.putAway();
        QVERIFY(at.isSaved());
        bool answered = false;
        at.desk.openCase(caseId, [&](bool) { answered = true; });
        at.desk.putAway(); // a lock came between
        at.look([](CaseStore &) { }); // behind the opening; its answer has come when this one has
        QCoreApplication::processEvents();
        QVERIFY(!answered);
        QVERIFY(!at.desk.hasCase());
        QVERIFY(at.desk.session().notes.isEmpty());
    }

    void a_desk_that_goes_away_first_writes_all_that_was_done_at_it()
    {
        AtDesk at;
        const Id caseId = at.desk.caseId();
        at.desk.putAway();
        {
            Desk other(at.door, at.clock, content().protocol);
            bool open = false;
            other.openCase(caseId, [&](bool good) { open = good; });
            QTRY_VERIFY(open);
            for (int i = 0; i < 20; ++i)
                QVERIFY(other.record(note(QString::number(i))));
            other.type(field, QStringLiteral("half a sen"), 10);
            other.openCase(caseId, [](bool) { QFAIL("nobody is there to be told"); });
        }
        QCOMPARE(at.events(caseId).size(), 21);
        QCOMPARE(at.drafts(caseId).value(field), QStringLiteral("half a sen"));
    }

    void a_case_that_is_not_there_opens_nothing()
    {
        AtDesk at;
        QVERIFY(!at.open(Id::random()));
        QVERIFY(!at.desk.hasCase());
    }

    void a_case_goes_on_with_the_protocol_it_began_with()
    {
        AtDesk at;
        const QByteArray bytes = olderPack();
        const auto older = protocol::readProtocol(bytes);
        VERIFY_GOOD(older);
        Id caseId;
        at.look([&](CaseStore &store) {
            (void)store.keepPack(older->hash, bytes);
            const Begun begun{QStringLiteral("A2-345"), older->id, older->version, older->hash, {}, false};
            caseId = *store.open({Id::random(), 0, at.clock.now(), QStringLiteral("officer"), begun});
        });
        const QString shipped = at.desk.protocol().item(QStringLiteral("offer"))->text;
        QVERIFY(at.open(caseId));
        QCOMPARE(at.desk.protocol().version, QStringLiteral("0.9.0"));
        QCOMPARE(at.desk.protocol().item(QStringLiteral("offer"))->text,
            QStringLiteral("Tell me about the offer."));
        QVERIFY(at.begin());
        QCOMPARE(at.desk.protocol().item(QStringLiteral("offer"))->text, shipped);
    }

    void a_case_whose_protocol_is_nowhere_is_not_opened_with_another()
    {
        AtDesk at;
        const auto older = protocol::readProtocol(olderPack());
        VERIFY_GOOD(older);
        Id caseId;
        at.look([&](CaseStore &store) {
            const Begun begun{QStringLiteral("A2-346"), older->id, older->version, older->hash, {}, false};
            caseId = *store.open({Id::random(), 0, at.clock.now(), QStringLiteral("officer"), begun});
        });
        QVERIFY(!at.open(caseId));
        QVERIFY(!at.desk.hasCase());
    }

    void a_case_that_is_handed_on_opens_again_with_the_protocol_it_goes_on_with()
    {
        AtDesk at;
        const protocol::Protocol first = content().protocol;
        const auto look = protocol::readProtocol(protocol::shippedPack(QStringLiteral("first-look")));
        VERIFY_GOOD(look);
        Id caseId;
        at.look([&](CaseStore &store) {
            (void)store.keepPack(look->hash, protocol::shippedPack(QStringLiteral("first-look")));
            const Begun begun{QStringLiteral("A2-347"), look->id, look->version, look->hash, {}, false};
            caseId = *store.open({Id::random(), 0, at.clock.now(), QStringLiteral("officer"), begun});
        });
        QVERIFY(at.open(caseId));
        const NoteTaken told = note(QStringLiteral("My bag is at the gate."), QStringLiteral("how_now"));
        QVERIFY(at.desk.record(told));
        QVERIFY(!at.desk.handOn({*look, {}})); // it is held with that one
        QVERIFY(at.desk.handOn({first, {}}));
        QCOMPARE(at.desk.protocol().id, first.id);
        QVERIFY(at.desk.record(PromptOpened{QStringLiteral("offer")})); // which a first look does not have
        const QString before = support::picture(at.desk.session());
        QVERIFY(at.begin());
        QVERIFY(at.open(caseId));
        QCOMPARE(at.desk.protocol().hash, first.hash);
        QCOMPARE(support::picture(at.desk.session()), before);
        QCOMPARE(textsOf(at.desk.session()), QStringList{told.text});
        QCOMPARE(kindsOf(at.events(caseId)),
            (QStringList{QStringLiteral("begun"), QStringLiteral("note_taken"), QStringLiteral("handed_on"),
                QStringLiteral("prompt_opened")}));
        at.desk.putAway();
        QVERIFY(!at.desk.handOn({*look, {}})); // no case is on the desk
    }

    void a_reference_says_nothing_and_has_no_letter_that_looks_like_a_digit()
    {
        static const QRegularExpression shape(
            QStringLiteral("^[ACDEFHJKLMNPRTUVWXY][2-9]-[0-9]{3}$")); // no B G I O Q S Z, no 0 1 beside one
        QSet<QString> made;
        for (int i = 0; i < 2'000; ++i) {
            const QString ref = newReference(false);
            QVERIFY2(shape.match(ref).hasMatch(), qPrintable(ref));
            made.insert(ref);
        }
        QVERIFY(made.size() > 1'900);
        const QString practice = newReference(true);
        QVERIFY(practice.startsWith(u"P-"));
        QVERIFY2(shape.match(practice.mid(2)).hasMatch(), qPrintable(practice));
    }

    void a_new_case_begins_with_another_reference_when_the_first_ones_are_taken()
    {
        AtDesk at;
        at.door.watch.taken = 3;
        QVERIFY(at.begin());
        const QString ref = at.desk.session().begun.ref;
        std::optional<Id> named;
        qsizetype cases = 0;
        at.look([&](CaseStore &store) {
            named = *store.caseByRef(ref);
            cases = store.cases()->size();
        });
        QCOMPARE(named, std::optional(at.desk.caseId()));
        QCOMPARE(cases, 5);
        const QList<Event> events = at.events(at.desk.caseId());
        const auto *begun = std::get_if<Begun>(&events.first().payload);
        QVERIFY(begun != nullptr);
        QCOMPARE(begun->ref, ref);
    }

    void a_closed_vault_begins_no_case()
    {
        AtDesk at;
        at.desk.putAway();
        bool closed = false;
        at.door.close([&] { closed = true; });
        QTRY_VERIFY(closed);
        QVERIFY(!at.begin());
        QVERIFY(!at.desk.hasCase());
    }
};

QTEST_GUILESS_MAIN(DeskCasesTest)
#include "tst_deskcases.moc"
