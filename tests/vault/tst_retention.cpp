// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insidevault.h"

#include <QRandomGenerator>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

namespace {

const QString canary = QStringLiteral("xylophonecanaryq");
constexpr qint64 hour = 3600;

// Two cases: one of words that shall go, one that shall stay. Its own clock.
class TwoCases {
public:
    TwoCases()
        : clock(ticking().now())
    {
        open();
        going = *store->open(begun(QStringLiteral("Ms Xylophonecanaryq")));
        staying = *store->open(begun(QStringLiteral("K-9")));
        const Event first = note(QStringLiteral("He said ") + canary + QStringLiteral(" to me"));
        good = store->append(going, {first, note(canary + QString(9000, u'z') + canary)}, {})
            && store->append(
                going, {happened(NoteCorrected{noteOf(first), QStringLiteral("again ") + canary, {}})}, {})
            && store->append(staying, {note(QStringLiteral("They kept my passport."))}, {})
            && store->keepPlace({going, QStringLiteral("talk"), canary, 1, 0});
        lastSeq = store->events(going)->last().seq;
    }
    static Id noteOf(const Event &event) { return std::get<NoteTaken>(event.payload).note; }
    void open()
    {
        auto opened = openStore(vault.path(), secret("correct horse"), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = *std::move(opened);
    }
    void reopen()
    {
        good = good && store->close();
        open();
    }
    [[nodiscard]] std::unique_ptr<Connection> inside() const
    {
        return tenang::vault::testing::inside(vault.path());
    }

    SmallVault vault;
    SetClock clock;
    std::unique_ptr<VaultStore> store;
    Id going;
    Id staying;
    qint64 lastSeq = 0;
    bool good = true;
};

} // namespace

namespace tenang::vault {
static char *toString(const Tidied &tidied)
{
    return qstrdup(
        qPrintable(QStringLiteral("%1 %2 %3").arg(tidied.reduced).arg(tidied.held).arg(tidied.changed)));
}
} // namespace tenang::vault

class RetentionTest : public QObject {
    Q_OBJECT

private:
    static constexpr RetentionPolicy day{};

    // True for one that is not there.
    static bool snapshotLacks(const SmallVault &vault, const QString &name)
    {
        const QString file = vault.path() + u'/' + name;
        if (!QFile::exists(file))
            return true;
        const QString copy = vault.folder.path() + u'/' + name;
        QFile::remove(copy);
        const bool copied = QFile::copy(file, copy);
        const auto connection = tenang::vault::testing::inside(vault.path(), copy, keys::Purpose::Snapshot);
        const QByteArray pages = copied && connection ? decryptedPages(*connection) : QByteArray();
        return pages.contains("They kept my passport") && !pages.contains("anaryq");
    }
    // Nothing of the words in any page, free ones included, nor in the log.
    static void verifyGone(TwoCases &cases)
    {
        // While the vault is still open: the deletion itself has emptied the log.
        QCOMPARE(contentOf(cases.vault.path() + u"/vault.db-wal").size(), 0);
        VERIFY_GOOD(cases.store->close());
        for (const char *name : {"vault.snap0", "vault.snap1"})
            QVERIFY(snapshotLacks(cases.vault, QLatin1StringView(name)));
        const auto connection = cases.inside();
        const QByteArray pages = decryptedPages(*connection);
        QVERIFY(pages.size() > 10 * 4096);
        QVERIFY(pages.contains("They kept my passport")); // the test sees what is there
        for (qsizetype length = 5; length <= canary.size(); ++length)
            QVERIFY2(!pages.contains(canary.first(length).toUtf8()), qPrintable(canary.first(length)));
        QVERIFY(!pages.contains("anaryq") && !pages.contains("Xylo"));
        QCOMPARE(connection->lines("PRAGMA integrity_check")->first(), QStringLiteral("ok"));
        VERIFY_GOOD(verifyAudit(*connection));
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_deleted_case_leaves_no_word_in_any_page()
    {
        TwoCases cases;
        QVERIFY(cases.good);
        VERIFY_GOOD(cases.store->keepDraft(cases.going, QStringLiteral("f"), canary));
        cases.reopen();
        QVERIFY(cases.good);
        {
            // The words are there to be found, before.
            VERIFY_GOOD(cases.store->close());
            QVERIFY(decryptedPages(*cases.inside()).contains(canary.toUtf8()));
            cases.open();
        }
        VERIFY_GOOD(cases.store->remove(cases.going, QStringLiteral("asked_for")));
        COMPARE_FAILURE(cases.store->events(cases.going), Kind::NotFound);
        COMPARE_FAILURE(cases.store->read(cases.going, ReadReason::Review), Kind::NotFound);
        COMPARE_FAILURE(cases.store->append(cases.going, {note(QStringLiteral("x"))}, {}), Kind::NotFound);
        COMPARE_FAILURE(
            cases.store->keepDraft(cases.going, QStringLiteral("f"), QStringLiteral("x")), Kind::NotFound);
        COMPARE_FAILURE(cases.store->remove(cases.going, QStringLiteral("asked_for")), Kind::NotFound);
        COMPARE_FAILURE(cases.store->hold(cases.going, true), Kind::NotFound);
        QCOMPARE(cases.store->cases()->size(), 2); // the other one, and the small vault's
        QVERIFY(!*cases.store->caseByRef(QStringLiteral("Ms Xylophonecanaryq")));
        QVERIFY(!*cases.store->caseByRef(cases.going.toString()));
        QVERIFY(!*cases.store->place());
        QVERIFY(cases.store->search(canary, 5)->isEmpty());
        QCOMPARE(cases.store->search(QStringLiteral("passport"), 5)->size(), 2);
        QCOMPARE(cases.store->counts()->cases, qint64(2));
        verifyGone(cases);
        QCOMPARE(cases.inside()->lines("SELECT reason FROM audit WHERE kind = 'case_deleted'")->first(),
            QStringLiteral("asked_for"));
        // The same reference may begin again.
        cases.open();
        VERIFY_GOOD(cases.store->open(begun(QStringLiteral("Ms Xylophonecanaryq"))));
    }

    void a_reason_is_a_code()
    {
        TwoCases cases;
        for (const char *bad : {"", "She asked me to", "Asked", "a b", "a\n", "_a"})
            COMPARE_FAILURE(cases.store->remove(cases.going, QLatin1StringView(bad)), Kind::Invalid);
        QCOMPARE(cases.store->events(cases.going)->size(), 4);
    }

    void an_accepted_case_shrinks_to_its_receipt_when_it_is_due()
    {
        TwoCases cases;
        VERIFY_GOOD(cases.store->accept(cases.going, cases.lastSeq, "the receipt", "supervisor"));
        cases.clock.advance(24 * hour - 1);
        QCOMPARE(*cases.store->tidy(day), (Tidied{0, 0, 0}));
        QCOMPARE(cases.store->events(cases.going)->size(), 4);
        QVERIFY(!cases.store->receipts()->first().reduced);
        cases.clock.advance(1);
        QCOMPARE(*cases.store->tidy(day), (Tidied{1, 0, 0}));
        COMPARE_FAILURE(cases.store->events(cases.going), Kind::NotFound);
        QCOMPARE(
            *cases.store->receipts(), (QList<Receipt>{{cases.going, "the receipt", "supervisor", true}}));
        QCOMPARE(*cases.store->tidy(day), (Tidied{0, 0, 0}));
        verifyGone(cases);
    }

    void a_case_that_nobody_accepted_stays()
    {
        TwoCases cases;
        cases.clock.advance(10'000 * hour);
        QCOMPARE(*cases.store->tidy({0, 0, 0}), (Tidied{0, 0, 0}));
        QCOMPARE(cases.store->events(cases.going)->size(), 4);
    }

    void each_class_has_its_time_and_an_unknown_one_the_shortest()
    {
        const RetentionPolicy policy{10, 20, 5};
        for (const auto &[caseClass, hours] : {std::pair("child", 10), std::pair("referred", 20),
                 std::pair("information", 5), std::pair("", 5)}) {
            TwoCases cases;
            if (*caseClass != '\0')
                VERIFY_GOOD(cases.store->classify(cases.going, QLatin1StringView(caseClass)));
            VERIFY_GOOD(cases.store->accept(cases.going, cases.lastSeq, "r", "s"));
            cases.clock.advance(hours * hour - 1);
            QCOMPARE(cases.store->tidy(policy)->reduced, 0);
            cases.clock.advance(1);
            QCOMPARE(cases.store->tidy(policy)->reduced, 1);
        }
        TwoCases cases;
        COMPARE_FAILURE(cases.store->classify(cases.going, QStringLiteral("other")), Kind::Invalid);
        COMPARE_FAILURE(cases.store->accept(cases.going, cases.lastSeq, {}, "s"), Kind::Invalid);
        COMPARE_FAILURE(cases.store->accept(cases.going, 0, "r", "s"), Kind::Invalid);
        COMPARE_FAILURE(cases.store->accept(cases.going, cases.lastSeq + 1, "r", "s"), Kind::Invalid);
        COMPARE_FAILURE(
            cases.store->accept(cases.going, 1, QByteArray(16 * 1024 + 1, 'r'), "s"), Kind::Invalid);
        COMPARE_FAILURE(cases.store->accept(Id::random(), 1, "r", "s"), Kind::NotFound);
    }

    void a_legal_hold_wins()
    {
        TwoCases cases;
        VERIFY_GOOD(cases.store->accept(cases.going, cases.lastSeq, "r", "s"));
        VERIFY_GOOD(cases.store->hold(cases.going, true));
        cases.clock.advance(1000 * hour);
        QCOMPARE(*cases.store->tidy(day), (Tidied{0, 1, 0}));
        COMPARE_FAILURE(cases.store->remove(cases.going, QStringLiteral("asked_for")), Kind::Refused);
        const Id said = cases.store->events(cases.going)->at(1).id;
        COMPARE_FAILURE(cases.store->erase(cases.going, happened(Erased{said})), Kind::Refused);
        QCOMPARE(cases.store->events(cases.going)->size(), 4);
        VERIFY_GOOD(cases.store->hold(cases.going, false));
        QCOMPARE(*cases.store->tidy(day), (Tidied{1, 0, 0}));
    }

    void words_that_came_after_the_acceptance_stay()
    {
        TwoCases cases;
        VERIFY_GOOD(cases.store->accept(cases.going, cases.lastSeq, "r", "s"));
        VERIFY_GOOD(cases.store->append(cases.going, {note(QStringLiteral("one thing more"))}, {}));
        cases.clock.advance(25 * hour);
        QCOMPARE(*cases.store->tidy(day), (Tidied{0, 0, 1}));
        QCOMPARE(cases.store->events(cases.going)->size(), 5);
        // Being typed counts as well.
        VERIFY_GOOD(cases.store->accept(cases.going, cases.lastSeq + 1, "r2", "s"));
        VERIFY_GOOD(cases.store->keepDraft(cases.going, QStringLiteral("f"), QStringLiteral("and")));
        cases.clock.advance(25 * hour);
        QCOMPARE(*cases.store->tidy(day), (Tidied{0, 0, 1}));
        VERIFY_GOOD(cases.store->keepDraft(cases.going, QStringLiteral("f"), {}));
        QCOMPARE(*cases.store->tidy(day), (Tidied{1, 0, 0}));
        QCOMPARE(cases.store->receipts()->first().receipt, QByteArray("r2"));
    }

    void a_clock_that_jumps_deletes_nothing_early_and_keeps_nothing_for_ever()
    {
        QRandomGenerator random(seedOfRun());
        const int rounds = trials({50, 500, 500, 50});
        TwoCases cases;
        for (int round = 0; round < rounds; ++round) {
            const Id caseId = *cases.store->open(begun(QStringLiteral("J-%1").arg(round)));
            VERIFY_GOOD(cases.store->accept(caseId, 1, "r", "s"));
            const auto stands = [&] { return bool(cases.store->events(caseId)); };
            qint64 passed = 0; // what truly went by
            while (passed < 24 * hour) {
                VERIFY_GOOD(cases.store->tidy(day));
                QVERIFY2(stands(), qPrintable(QStringLiteral("early, after %1 s").arg(passed)));
                // Between ten years back and ten years on, and half an hour more or less as in summer.
                const qint64 jump = qint64(random.bounded(20 * 365 * 86400U)) - qint64(10) * 365 * 86400;
                cases.clock.setWall(cases.clock.now().addSecs(random.bounded(2) == 0 ? jump : 3600));
                const qint64 step = 1 + random.bounded(10 * 3600);
                cases.clock.advance(step);
                passed += step;
            }
            VERIFY_GOOD(cases.store->tidy(day));
            QVERIFY(!stands());
        }
        // Set back and started again: the day begins anew, once.
        const Id caseId = *cases.store->open(begun(QStringLiteral("J-last")));
        VERIFY_GOOD(cases.store->accept(caseId, 1, "r", "s"));
        cases.clock.setWall(cases.clock.now().addYears(-10));
        cases.clock.reboot(Id::random());
        VERIFY_GOOD(cases.store->tidy(day));
        cases.clock.advance(24 * hour - 1);
        QCOMPARE(cases.store->tidy(day)->reduced, 0);
        cases.clock.advance(1);
        QCOMPARE(cases.store->tidy(day)->reduced, 1);
        VERIFY_GOOD(cases.store->close());
        VERIFY_GOOD(verifyAudit(*cases.inside()));
        qInfo("%d cases through clocks that jump: none went early", rounds);
    }

    void words_taken_out_without_a_record_are_found()
    {
        for (const Sql edit : std::initializer_list<Sql>{"DELETE FROM audit WHERE kind = 'case_deleted'",
                 "UPDATE audit SET kind = 'case_read' WHERE kind = 'case_deleted'",
                 "UPDATE audit SET case_id = (SELECT id FROM case_ WHERE ref = 'K-9')"
                 " WHERE kind = 'case_deleted'"}) {
            TwoCases cases;
            VERIFY_GOOD(cases.store->remove(cases.going, QStringLiteral("asked_for")));
            VERIFY_GOOD(cases.store->close());
            VERIFY_GOOD(verifyAudit(*cases.inside()));
            const auto connection = cases.inside();
            VERIFY_GOOD(connection->run(edit));
            COMPARE_FAILURE(verifyAudit(*connection), Kind::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
