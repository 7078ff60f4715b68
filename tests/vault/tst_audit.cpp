// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidevault.h"
#include "vault/audit.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

class AuditTest : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<Connection> inside(const SmallVault &vault)
    {
        return tenang::vault::testing::inside(vault.path());
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void an_honest_history_verifies()
    {
        const SmallVault vault({QStringLiteral("one"), QStringLiteral("two")});
        auto store = vault.open();
        VERIFY_GOOD(store);
        const Event taken = note(QStringLiteral("three"));
        VERIFY_GOOD((*store)->append(vault.caseId, {taken}, {}));
        VERIFY_GOOD((*store)->append(vault.caseId, {happened(Undone{taken.id})}, {}));
        VERIFY_GOOD((*store)->erase(vault.caseId, happened(Erased{taken.id})));
        VERIFY_GOOD((*store)->open(begun(QStringLiteral("K-2"))));
        VERIFY_GOOD((*store)->keepSetting(QStringLiteral("a"), QStringLiteral("b")));
        VERIFY_GOOD((*store)->keepPack(QByteArray(32, 'p'), "bytes"));
        VERIFY_GOOD((*store)->close());
        const auto connection = inside(vault);
        VERIFY_GOOD(verifyAudit(*connection));
        QCOMPARE(*connection->number("SELECT count(*) FROM audit"), qint64(1 + 3 + 3 + 1 + 2));
    }

    void opening_a_case_leaves_an_entry_with_its_reason()
    {
        const SmallVault vault;
        auto store = vault.open();
        const qint64 before = (*store)->auditHead()->seq;
        const auto events = (*store)->read(vault.caseId, ReadReason::Review);
        VERIFY_GOOD(events);
        QCOMPARE(events->size(), (*store)->events(vault.caseId)->size());
        QCOMPARE((*store)->auditHead()->seq, before + 1);
        COMPARE_FAILURE((*store)->read(Id::random(), ReadReason::Review), Kind::NotFound);
        QCOMPARE((*store)->auditHead()->seq, before + 1);
        (*store)->recordRead({}, ReadReason::Technician);
        VERIFY_GOOD((*store)->close());
        const auto connection = inside(vault);
        QCOMPARE(
            *connection->lines("SELECT kind || ' ' || reason || ' ' || (case_id = (SELECT id FROM case_))"
                               " FROM audit ORDER BY seq DESC LIMIT 2"),
            (QStringList{QStringLiteral("case_read technician 0"), QStringLiteral("case_read review 1")}));
        QCOMPARE(*connection->number("SELECT count(*) FROM audit WHERE kind = 'case_read' AND boot = "
                                     "x'62626262626262626262626262626262'"
                                     " AND uptime = (SELECT max(uptime) FROM audit)"),
            qint64(2));
        VERIFY_GOOD(verifyAudit(*connection));
    }

    void every_reason_has_a_code()
    {
        QStringList codes;
        for (int reason = 0; reason <= int(ReadReason::Technician); ++reason)
            codes.append(toString(ReadReason(reason)));
        QCOMPARE(codes.join(u' '), QStringLiteral("conversation own_case hand_over review paper technician"));
    }

    void a_clock_set_back_is_recorded_once()
    {
        const SmallVault vault;
        SetClock clock(ticking().now());
        auto store = openStore(vault.path(), secret("correct horse"), clock);
        const auto keep = [&] { return (*store)->keepSetting(QStringLiteral("a"), QStringLiteral("b")); };
        const auto kinds = [&] { return (*store)->auditHead()->seq; };
        VERIFY_GOOD(keep());
        const qint64 start = kinds();
        clock.setWall(clock.now().addSecs(-120));
        VERIFY_GOOD(keep());
        QCOMPARE(kinds(), start + 1); // within what a network's time corrects
        clock.setWall(clock.now().addMSecs(-120'001));
        VERIFY_GOOD(keep());
        QCOMPARE(kinds(), start + 3);
        VERIFY_GOOD(keep());
        QCOMPARE(kinds(), start + 4);
        clock.setWall(clock.now().addYears(10)); // forward is no event; back again is one
        VERIFY_GOOD(keep());
        QCOMPARE(kinds(), start + 5);
        clock.setWall(clock.now().addYears(-20));
        VERIFY_GOOD(keep());
        QCOMPARE(kinds(), start + 7);
        VERIFY_GOOD((*store)->close());
        const auto connection = inside(vault);
        QCOMPARE(*connection->number("SELECT count(*) FROM audit WHERE kind = 'clock_set_back'"), qint64(2));
        VERIFY_GOOD(verifyAudit(*connection));
    }

    void every_32_entries_and_every_closing_are_signed()
    {
        const SmallVault vault; // three entries, signed at closing
        auto store = vault.open();
        for (int i = 0; i < 70; ++i)
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("n"))}, {}));
        const auto kept = (*store)->anchor();
        VERIFY_GOOD(kept);
        QCOMPARE(kept->seq, qint64(73));
        QCOMPARE(kept->key, *(*store)->identity());
        QVERIFY(isSigned(*kept));
        QCOMPARE(kept->vault, VaultFolder(vault.path()).readHeader()->header.vaultId());
        QVERIFY(*(*store)->anchor() == *kept); // nothing new to sign
        VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("n"))}, {}));
        VERIFY_GOOD((*store)->close());
        VERIFY_GOOD((*vault.open())->close()); // nothing changed: nothing signed
        const auto connection = inside(vault);
        QCOMPARE(connection->lines("SELECT seq FROM checkpoint ORDER BY seq")->join(u' '),
            QStringLiteral("3 35 67 73 74"));
        VERIFY_GOOD(verifyAudit(*connection));
    }

    void every_edit_from_inside_is_found_data()
    {
        QTest::addColumn<Sql>("edit");
        const auto row = [](const char *name, Sql edit) { QTest::newRow(name) << edit; };
        row("a word of a note", "UPDATE payload SET text = 'They kept nothing.' WHERE id = 2");
        row("the kind of a note",
            "UPDATE payload SET body = (SELECT body FROM payload WHERE id = 3) WHERE id = 2");
        row("a payload that vanished", "DELETE FROM payload WHERE id = 2");
        row("an event that vanished", "DELETE FROM event WHERE key = 2");
        row("the last event", "DELETE FROM event WHERE key = 4");
        row("an event's time", "UPDATE event SET at = at + 1 WHERE key = 2");
        row("an event's zone", "UPDATE event SET zone = 0 WHERE key = 2");
        row("an event's actor", "UPDATE event SET actor = 'somebody' WHERE key = 2");
        row("an event's id", "UPDATE event SET id = zeroblob(16) WHERE key = 2");
        row("an event's hash", "UPDATE event SET payload_hash = zeroblob(32) WHERE key = 2");
        row("two payloads exchanged",
            "UPDATE event SET payload_id = CASE key WHEN 2 THEN 30 ELSE 2 END WHERE key IN (2)");
        row("an event moved to another case", "UPDATE event SET case_key = 2, seq = 2 WHERE key = 4");
        row("an audit entry's actor", "UPDATE audit SET actor = 'somebody' WHERE seq = 3");
        row("an audit entry's time", "UPDATE audit SET at = at - 86400000 WHERE seq = 3");
        row("an audit entry's kind", "UPDATE audit SET kind = 'event/skipped' WHERE seq = 3");
        row("an audit entry's hash", "UPDATE audit SET hash = zeroblob(32) WHERE seq = 3");
        row("an audit entry in the middle", "DELETE FROM audit WHERE seq = 3");
        row("the last audit entry", "DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)");
        row("the whole audit", "DELETE FROM audit");
        row("an audit entry's reason", "UPDATE audit SET reason = 'review' WHERE seq = 3");
        row("an audit entry's uptime", "UPDATE audit SET uptime = uptime + 1 WHERE seq = 3");
        row("an audit entry's start of the machine", "UPDATE audit SET boot = zeroblob(16) WHERE seq = 3");
        row("an audit entry's form", "UPDATE audit SET form = 1 WHERE seq = 3");
        row("a checkpoint's signature", "UPDATE checkpoint SET signature = zeroblob(64)");
        row("a checkpoint's key",
            "UPDATE checkpoint SET key = zeroblob(32) WHERE seq = (SELECT max(seq) FROM checkpoint)");
        row("a checkpoint moved",
            "UPDATE checkpoint SET seq = seq - 1 WHERE seq = (SELECT max(seq) FROM checkpoint)");
        row("a checkpoint's time",
            "UPDATE checkpoint SET at = at + 1 WHERE seq = (SELECT max(seq) FROM checkpoint)");
    }

    void every_edit_from_inside_is_found()
    {
        QFETCH(Sql, edit);
        SmallVault vault({QStringLiteral("They kept my passport."), QStringLiteral("Then they sold us.")});
        {
            auto store = vault.open();
            VERIFY_GOOD((*store)->open(begun(QStringLiteral("K-2"))));
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("last"))}, {}));
            VERIFY_GOOD((*store)->close());
        }
        auto connection = inside(vault);
        VERIFY_GOOD(verifyAudit(*connection));
        VERIFY_GOOD(connection->run("PRAGMA foreign_keys=OFF"));
        VERIFY_GOOD(connection->run(edit));
        QCOMPARE(connection->changes() > 0, true);
        COMPARE_FAILURE(verifyAudit(*connection), Kind::Damaged);
        VERIFY_GOOD(connection->close());
        connection.reset();
        const auto found = checkVault(vault.path(), secret("correct horse"));
        VERIFY_GOOD(found);
        QVERIFY(found->audit == VaultCheck::State::Damaged);
        QVERIFY(found->header == VaultCheck::State::Ok);
    }

    void erasing_leaves_the_tombstone_and_nothing_else()
    {
        SmallVault vault({QStringLiteral("They kept my passport.")});
        auto store = vault.open();
        const QString canary = QStringLiteral("Zanzibarcanary");
        const Event taken = note(QStringLiteral("He said ") + canary + QStringLiteral(" twice: ") + canary);
        VERIFY_GOOD((*store)->append(vault.caseId, {taken}, {}));
        QCOMPARE((*store)->search(canary, 5)->size(), 1);
        const Event tomb = happened(Erased{taken.id});
        VERIFY_GOOD((*store)->erase(vault.caseId, tomb));

        QVERIFY((*store)->search(canary, 5)->isEmpty());
        QVERIFY((*store)->search(QStringLiteral("zanz"), 5)->isEmpty());
        QCOMPARE((*store)->search(QStringLiteral("passport"), 5)->size(), 1);
        const auto events = *(*store)->events(vault.caseId);
        QCOMPARE(events.size(), 4);
        QCOMPARE(events[2].id, taken.id);
        QCOMPARE(std::get<Erased>(events[2].payload).event, taken.id);
        QCOMPARE(std::get<Erased>(events[3].payload).event, taken.id);
        QCOMPARE(events[3].id, tomb.id);
        // Twice, the beginning, the tombstone, another case's: no.
        COMPARE_FAILURE((*store)->erase(vault.caseId, happened(Erased{taken.id})), Kind::Refused);
        COMPARE_FAILURE((*store)->erase(vault.caseId, happened(Erased{tomb.id})), Kind::Refused);
        COMPARE_FAILURE((*store)->erase(vault.caseId, happened(Erased{events[0].id})), Kind::Refused);
        COMPARE_FAILURE((*store)->erase(vault.caseId, happened(Erased{Id::random()})), Kind::NotFound);
        COMPARE_FAILURE((*store)->erase(vault.caseId, note(QStringLiteral("x"))), Kind::Invalid);
        const Id other = *(*store)->open(begun(QStringLiteral("K-2")));
        COMPARE_FAILURE((*store)->erase(other, happened(Erased{events[1].id})), Kind::NotFound);
        VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("after"))}, {}));
        VERIFY_GOOD((*store)->close());
        VERIFY_GOOD(verifyAudit(*inside(vault)));
    }

    void no_erased_byte_stands_in_any_decrypted_page()
    {
        QStringList around;
        for (int i = 0; i < 400; ++i)
            around.append(QStringLiteral("note %1 about gate%2 and xy%3 zu%4")
                    .arg(i)
                    .arg(i * 7)
                    .arg(i * 13)
                    .arg(i % 50));
        SmallVault vault(around);
        auto store = vault.open();
        const QString canary = QStringLiteral("xylophonecanaryq");
        QList<Id> taken;
        for (int i = 0; i < 30; ++i) {
            const Event event = note(canary + QString(i * 200, u'z') + QStringLiteral(" end"));
            taken.append(event.id);
            VERIFY_GOOD((*store)->append(vault.caseId, {event}, {}));
        }
        VERIFY_GOOD((*store)->keepDraft(vault.caseId, QStringLiteral("f"), canary));
        VERIFY_GOOD((*store)->close());
        QVERIFY(decryptedPages(*inside(vault)).contains("canaryq")); // the test can see it while it is there

        store = vault.open();
        for (const Id &id : std::as_const(taken))
            VERIFY_GOOD((*store)->erase(vault.caseId, happened(Erased{id})));
        VERIFY_GOOD((*store)->keepDraft(vault.caseId, QStringLiteral("f"), {}));
        VERIFY_GOOD((*store)->close());
        const auto connection = inside(vault);
        const QByteArray pages = decryptedPages(*connection);
        QVERIFY(pages.size() > 20 * 4096);
        for (qsizetype length = 5; length <= canary.size(); ++length)
            QVERIFY2(!pages.contains(canary.first(length).toUtf8()), qPrintable(canary.first(length)));
        QVERIFY(!pages.contains("anaryq"));
        QCOMPARE(connection->lines("PRAGMA integrity_check")->first(), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "tst_audit.moc"
