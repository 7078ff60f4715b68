// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/audit.h"
#include "vault/migration.h"
#include "vault/schema.h"
#include "vault/workshop.h"
#include "vaultsupport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

namespace {

#ifdef TENANG_SANITIZED
constexpr int kills = 10;
#else
constexpr int kills = 60;
#endif
constexpr int entriesBefore = 45;

// The vault was made before this.
const Clock &later()
{
    static const SetClock still(QDateTime(QDate(2027, 3, 4), QTime(9, 30), Qt::OffsetFromUTC, 7 * 3600));
    return still;
}

// A real vault of schema 1, as the app of then left it (vectors/schema1/README.md).
class OlderVault {
public:
    OlderVault()
    {
        QDir().mkpath(path());
        for (const char *name : {"vault.db", "vault.hdr", "vault.hdr1"}) {
            const QString file
                = QStringLiteral(TENANG_SOURCE "/tests/vault/vectors/schema1/") + QLatin1StringView(name);
            good = good && writeTo(path() + u'/' + QLatin1StringView(name), contentOf(file));
        }
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] auto open() const { return openStore(path(), secret("correct horse"), later()); }
    [[nodiscard]] std::unique_ptr<Connection> inside() const
    {
        const VaultFolder place(path());
        const auto key = place.readHeader()->header.unlock(secret("correct horse"));
        auto connection = Connection::open(
            place.database(), keys::subKey(*key, keys::Purpose::Database), Connection::Mode::Maintain);
        return connection ? *std::move(connection) : nullptr;
    }
    [[nodiscard]] QStringList siblings() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
    bool good = true;
};

QStringList notesOf(VaultStore &store)
{
    QStringList all;
    const auto walked = store.eachNote([&all](const StoredNote &note) {
        all.append(note.ref + u' ' + note.language + u' ' + note.text + u' ' + note.note.toString());
    });
    return walked ? all : QStringList{walked.error().detail};
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_vault_of_the_first_schema_opens_with_all_that_it_held()
    {
        const OlderVault vault;
        QVERIFY(vault.good);
        QCOMPARE(*schemaOf(*vault.inside()), 1);
        VERIFY_GOOD(verifyAudit(*vault.inside()));
        const auto told = openVault(vault.path(), secret("correct horse"), later());
        VERIFY_GOOD(told);
        QVERIFY(!told->told.rolledBack && !told->told.othersRolledBack);
        auto *store = &told->store;
        const QStringList notes = notesOf(**store);
        QCOMPARE(notes.size(), 40);
        QVERIFY(notes.first().contains(QStringLiteral("เขายึดหนังสือเดินทางของฉัน")));
        QCOMPARE((*store)->search(QStringLiteral("passport"), 5)->size(), 1);
        QCOMPARE((*store)->cases()->size(), 3);
        QCOMPARE((*store)->auditHead()->seq, qint64(entriesBefore + 1)); // and vault_upgraded
        const auto found = (*store)->caseByRef(QStringLiteral("K-1"));
        VERIFY_GOOD((*store)->append(**found, {note(QStringLiteral("and after"))}, {}));
        VERIFY_GOOD((*store)->close());

        const auto connection = vault.inside();
        QCOMPARE(*schemaOf(*connection), newestSchema);
        VERIFY_GOOD(verifyAudit(*connection));
        QCOMPARE(*connection->number("SELECT max(seq) FROM audit WHERE form = 1"), qint64(entriesBefore));
        QCOMPARE(*connection->number("SELECT min(seq) FROM checkpoint"), qint64(entriesBefore + 1));
        QCOMPARE(connection->lines("SELECT kind FROM audit WHERE form = 2")->first(),
            QStringLiteral("vault_upgraded"));
        QCOMPARE(connection->lines("PRAGMA integrity_check")->first(), QStringLiteral("ok"));
        QCOMPARE(vault.siblings(), QStringList{QStringLiteral("vault")});
        // Once.
        const QByteArray after = contentOf(vault.path() + u"/vault.hdr");
        QCOMPARE(*connection->number("SELECT count(*) FROM audit WHERE kind = 'vault_upgraded'"), qint64(1));
        QCOMPARE(after, contentOf(QStringLiteral(TENANG_SOURCE "/tests/vault/vectors/schema1/vault.hdr")));
    }

    void looking_at_an_older_vault_changes_nothing_in_it()
    {
        const OlderVault vault;
        const QByteArray before = contentOf(vault.path() + u"/vault.db");
        const auto found = checkVault(vault.path(), secret("correct horse"));
        VERIFY_GOOD(found);
        QVERIFY(!found->isDamaged());
        QVERIFY(found->audit == VaultCheck::State::Ok);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), before);
    }

    void what_stands_beside_the_database_comes_along()
    {
        const OlderVault vault;
        // Not those that every opening reads and keeps in order: the lock journal, the state, the witness.
        const QStringList names{
            QStringLiteral("vault.rec"), QStringLiteral("vault.snap0"), QStringLiteral("vault.snap1")};
        for (const QString &name : names)
            QVERIFY(writeTo(vault.path() + u'/' + name, "what " + name.toUtf8() + " says"));
        QVERIFY(writeTo(vault.path() + u"/vault.hdr.tmp", "half"));
        VERIFY_GOOD(vault.open());
        for (const QString &name : names)
            QCOMPARE(contentOf(vault.path() + u'/' + name), "what " + name.toUtf8() + " says");
        QVERIFY(!QFile::exists(vault.path() + u"/vault.hdr.tmp"));
    }

    void a_link_in_the_place_of_a_file_stops_it_and_leaves_the_vault()
    {
        const OlderVault vault;
        const QByteArray before = contentOf(vault.path() + u"/vault.db");
        QVERIFY(QFile::link(QStringLiteral("/dev/null/nowhere"), vault.path() + u"/vault.rec"));
        COMPARE_FAILURE(vault.open(), Kind::Refused);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), before);
        QCOMPARE(vault.siblings(), QStringList{QStringLiteral("vault")});
        QVERIFY(QFile::remove(vault.path() + u"/vault.rec"));
        VERIFY_GOOD(vault.open());
    }

    void a_record_that_was_broken_before_keeps_nobody_out()
    {
        const OlderVault vault;
        VERIFY_GOOD(vault.inside()->run("UPDATE audit SET actor = 'x' WHERE seq = 3"));
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(notesOf(**store).size(), 40);
        VERIFY_GOOD((*store)->close());
        COMPARE_FAILURE(verifyAudit(*vault.inside()), Kind::Damaged); // and it stays known
    }

    void a_vault_of_a_later_schema_is_left_alone()
    {
        const OlderVault vault;
        VERIFY_GOOD(vault.inside()->run("PRAGMA user_version=3"));
        const QByteArray before = contentOf(vault.path() + u"/vault.db");
        COMPARE_FAILURE(vault.open(), Kind::NewerThanApp);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), before);
        QCOMPARE(vault.siblings(), QStringList{QStringLiteral("vault")});
    }

    void the_second_step_adds_and_changes_nothing_else()
    {
        const OlderVault vault;
        const auto connection = vault.inside();
        const qint64 events = *connection->number("SELECT count(*) FROM event");
        VERIFY_GOOD(bringUpToDate(*connection));
        QCOMPARE(*schemaOf(*connection), 2);
        QCOMPARE(*connection->number("SELECT count(*) FROM event"), events);
        QCOMPARE(*connection->number("SELECT count(*) FROM audit WHERE form = 1"), qint64(entriesBefore));
        VERIFY_GOOD(verifyAudit(*connection));
        for (const Sql table :
            std::initializer_list<Sql>{"SELECT count(*) FROM checkpoint", "SELECT count(*) FROM identity",
                "SELECT count(*) FROM witness", "SELECT count(*) FROM retention"})
            QCOMPARE(*connection->number(table), qint64(0));
        VERIFY_GOOD(bringUpToDate(*connection)); // again: nothing
    }

    void a_kill_while_a_vault_migrates_leaves_the_old_one_or_the_new_one()
    {
        QRandomGenerator random(seedOfRun());
        const auto startMigrating = [](QProcess &child, const OlderVault &vault) {
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--migrate"), vault.path()});
            return child.waitForStarted();
        };
        // How long one takes here, so that the kills fall into it on a slow machine too.
        QStringList expected;
        QElapsedTimer whole;
        {
            const OlderVault vault;
            QProcess child;
            whole.start();
            QVERIFY(startMigrating(child, vault) && child.waitForFinished() && child.exitCode() == 0);
            expected = notesOf(**vault.open());
        }
        const auto longest = quint32(whole.nsecsElapsed() / 1000);
        int older = 0;
        int halfway = 0;
        for (int round = 0; round < kills; ++round) {
            const OlderVault vault;
            QProcess child;
            QVERIFY(startMigrating(child, vault));
            if (round > 0) // the first at once, before it can do anything
                QThread::usleep(random.bounded(longest));
            child.kill();
            QVERIFY(child.waitForFinished());
            halfway += vault.siblings().size() > 1 ? 1 : 0;
            older += *schemaOf(*vault.inside()) == 1 ? 1 : 0;
            VERIFY_GOOD(verifyAudit(*vault.inside()));
            auto store = vault.open();
            VERIFY_GOOD(store);
            QCOMPARE(notesOf(**store), expected);
            VERIFY_GOOD((*store)->close());
            QCOMPARE(*vault.inside()->number("SELECT count(*) FROM audit WHERE kind = 'vault_upgraded'"),
                qint64(1));
        }
        qInfo("%d kills: %d left the older vault, %d of all something half built beside it", kills, older,
            halfway);
        QVERIFY(older > 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--migrate"))
        return openVault(words.value(2), secret("correct horse"), later()) ? 0 : 1;
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migration.moc"
