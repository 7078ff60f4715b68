// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyfile.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "lonevault.h"
#include "presentation/waitforstore.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/recovering.h"
#include "vault/tries.h"
#include "vault/vaults.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;

namespace {

#ifdef TENANG_SANITIZED
constexpr int kills = 10;
#else
constexpr int kills = 60;
#endif

// The seeds of three custodians, published here and of no use but for tests.
SecretBytes seedOf(char name)
{
    return SecretBytes(QByteArrayView(QByteArray(32, name)));
}

keys::Recovery::Custodians three(const char *names = "abc")
{
    return {
        keys::boxKeyOf(seedOf(names[0])), keys::boxKeyOf(seedOf(names[1])), keys::boxKeyOf(seedOf(names[2]))};
}

QStringList kindsIn(const QString &path, const char *passphrase)
{
    const VaultFolder folder(path);
    const auto key = folder.readHeader()->header.unlock(secret(passphrase));
    const auto connection = Connection::open(
        folder.database(), keys::subKey(*key, keys::Purpose::Database), Connection::Mode::Maintain);
    return connection ? *(*connection)->lines("SELECT kind || ' ' || actor FROM audit ORDER BY seq")
                      : QStringList();
}

int recoverOnce(const QString &path, const QString &fresh)
{
    const auto done
        = recover(path, seedOf('a'), seedOf('c'), SecretBytes(QByteArrayView(fresh.toUtf8())), ticking());
    return done ? 0 : 1;
}

} // namespace

class RecoveringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void any_two_of_three_give_the_vault_a_new_passphrase()
    {
        const char *pairs[] = {"ab", "ba", "ac", "ca", "bc", "cb"};
        const SmallVault vault;
        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), three(), ticking()));
        QByteArray last = "correct horse";
        for (const char *pair : pairs) {
            const QByteArray fresh = QByteArray("new horse of ") + pair;
            VERIFY_GOOD(recover(
                vault.path(), seedOf(pair[0]), seedOf(pair[1]), secret(fresh.constData()), ticking()));
            COMPARE_FAILURE(vault.open(last.constData()), Kind::WrongPassphrase);
            auto store = vault.open(fresh.constData());
            VERIFY_GOOD(store);
            QCOMPARE(told(**store, vault.caseId), vault.before);
            VERIFY_GOOD((*store)->close());
            last = fresh;
        }
        const auto checked = checkVault(vault.path(), secret(last.constData()), ticking());
        VERIFY_GOOD(checked);
        QVERIFY2(!checked->isDamaged(), qPrintable(checked->details.join(u' ')));
        // The record names the two.
        const QStringList kinds = kindsIn(vault.path(), last.constData());
        const auto print = [](char name) {
            return keys::fingerprint(keys::boxKeyOf(seedOf(name)), keys::KeyKind::Custodian);
        };
        QCOMPARE(kinds.filter(QStringLiteral("recovered ")).size(), 6);
        QVERIFY(kinds.contains(u"recovered custodians " + print('a') + u", " + print('b')));
        QVERIFY(kinds.contains(QStringLiteral("custodians_set ")));
        QCOMPARE(QDir(vault.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{QStringLiteral("vault")});
    }

    void one_alone_a_stranger_and_former_custodians_do_not()
    {
        Lone vault(three());
        const QByteArray before = contentOf(vault.path() + u"/vault.hdr");
        const char *wrong[] = {"aa", "ax", "xb", "xy"};
        for (const char *pair : wrong) {
            COMPARE_FAILURE(
                recover(vault.path(), seedOf(pair[0]), seedOf(pair[1]), secret("new horse"), vault.clock),
                Kind::Refused);
            QCOMPARE(contentOf(vault.path() + u"/vault.hdr"), before);
        }
        // Their tries are in the owner's record, and are no wrong passphrases of hers.
        QCOMPARE(vault.read().total(), 4U);
        QCOMPARE(vault.read().row().count, 0U);
        const auto told = vault.open();
        VERIFY_GOOD(told);
        QCOMPARE(told->wrongTries.count, 0);
        QVERIFY(kindsIn(vault.path(), "correct horse").contains(QStringLiteral("custodian_tries ")));

        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), three("xyz"), vault.clock));
        COMPARE_FAILURE(
            recover(vault.path(), seedOf('a'), seedOf('b'), secret("new horse"), vault.clock), Kind::Refused);
        VERIFY_GOOD(recover(vault.path(), seedOf('x'), seedOf('z'), secret("new horse"), vault.clock));
        Lone alone;
        COMPARE_FAILURE(
            recover(alone.path(), seedOf('a'), seedOf('b'), secret("new horse"), alone.clock), Kind::Refused);
    }

    void the_owner_hears_of_new_custodians_once_and_of_a_strange_file_always()
    {
        Lone vault;
        VERIFY_GOOD(vault.open());
        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), three(), vault.clock));
        const QString file = vault.path() + u"/vault.rec";
        const QByteArray first = contentOf(file);
        QVERIFY(vault.open()->custodiansChanged);
        QCOMPARE(*vault.open(), interview::Opening());
        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), three("axy"), vault.clock));
        const QByteArray second = contentOf(file);
        QVERIFY(vault.open()->custodiansChanged);

        Lone other(three());
        const QByteArray strange[]
            = {first, contentOf(other.path() + u"/vault.rec"), second.first(600), second + "x", QByteArray()};
        for (const QByteArray &bytes : strange) {
            QVERIFY(writeTo(file, bytes));
            QVERIFY(vault.open()->custodiansUncertain);
            QVERIFY(vault.open()->custodiansUncertain);
        }
        QVERIFY(QFile::remove(file));
        QVERIFY(vault.open()->custodiansUncertain);
        QCOMPARE(kindsIn(vault.path(), "correct horse").count(QStringLiteral("custodians_file_changed ")), 6);
        QVERIFY(writeTo(file, second));
        QCOMPARE(*vault.open(), interview::Opening());
    }

    void for_thirty_days_the_owner_is_told_of_a_recovery()
    {
        Lone vault(three());
        VERIFY_GOOD(vault.open());
        const QDateTime at = vault.clock.now();
        VERIFY_GOOD(recover(vault.path(), seedOf('a'), seedOf('b'), secret("correct horse"), vault.clock));
        for (int day = 0; day < 30; ++day) {
            const auto told = vault.open();
            VERIFY_GOOD(told);
            QCOMPARE(told->recoveredAt, std::optional(at));
            vault.clock.advance(24 * 3600);
        }
        vault.clock.advance(1);
        QCOMPARE(*vault.open(), interview::Opening());
        // However late the first opening comes: the clock is not the owner's alone.
        VERIFY_GOOD(recover(vault.path(), seedOf('a'), seedOf('b'), secret("correct horse"), vault.clock));
        vault.clock.advance(300LL * 24 * 3600);
        QVERIFY(vault.open()->recoveredAt.has_value());
        QCOMPARE(*vault.open(), interview::Opening());
    }

    void a_vault_that_takes_no_passphrase_any_more_is_recovered_with_all_its_tries()
    {
        Lone vault(three());
        VERIFY_GOOD(vault.open());
        vault.guess(100);
        QCOMPARE(answerOf(vault.path(), "correct horse", vault.clock), Kind::CustodiansOnly);
        VERIFY_GOOD(recover(vault.path(), seedOf('b'), seedOf('c'), secret("correct horse"), vault.clock));
        const auto told = vault.open();
        VERIFY_GOOD(told);
        QCOMPARE(told->wrongTries.count, 100);
        QCOMPARE(told->wrongTries.last, vault.clock.now());
        QVERIFY(told->recoveredAt.has_value());
        QVERIFY(!told->triesUncertain);
        QVERIFY(!told->custodiansUncertain);
    }

    void the_door_recovers_by_two_key_files()
    {
        QTemporaryDir folder;
        SetClock clock{ticking().now()};
        Making making = fast;
        making.custodians = three();
        Vaults vaults(folder.path(), clock, fast);
        QVERIFY(!presentation::seenNow(vaults, interview::VaultDoor::Which::Own).hasCustodians);
        VERIFY_GOOD(createVault(folder.path() + u"/own", secret("correct horse"), clock, making));
        QVERIFY(presentation::seenNow(vaults, interview::VaultDoor::Which::Own).hasCustodians);
        const auto keyOf = [](char name, const char *passphrase) {
            const auto file = keys::sealedKey(
                seedOf(name), secret("the custodian"), keys::KeySuite::Test, keys::KeyKind::Custodian);
            return interview::CustodianKey{*file, secret(passphrase)};
        };
        const auto recovered = [&](interview::CustodianKey one, interview::CustodianKey other) {
            std::optional<Result<interview::Opening>> got;
            vaults.recover(std::move(one), std::move(other), secret("new horse"),
                [&got](const Result<interview::Opening> &result) { got = result; });
            if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
                return Result<interview::Opening>(fail(Kind::Io));
            return *got;
        };
        COMPARE_FAILURE(recovered(keyOf('a', "the custodian"), keyOf('b', "another")), Kind::WrongPassphrase);
        COMPARE_FAILURE(recovered(keyOf('a', "the custodian"), keyOf('x', "the custodian")), Kind::Refused);
        QVERIFY(!vaults.isOpen());
        const auto told = recovered(keyOf('a', "the custodian"), keyOf('b', "the custodian"));
        VERIFY_GOOD(told);
        QVERIFY(told->recoveredAt.has_value());
        QVERIFY(vaults.isOpen());
    }

    void a_kill_leaves_the_old_vault_or_the_recovered_one()
    {
        QRandomGenerator random(seedOfRun());
        const SmallVault vault;
        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), three(), ticking()));
        QString last = QStringLiteral("correct horse");
        int changed = 0;
        int killed = 0;
        for (int round = 0; round < kills; ++round) {
            const QString fresh = QStringLiteral("new horse %1").arg(round);
            QProcess child;
            child.start(
                QCoreApplication::applicationFilePath(), {QStringLiteral("--recover"), vault.path(), fresh});
            QVERIFY(child.waitForStarted());
            QThread::usleep(random.bounded(5'000U, 250'000U));
            child.kill();
            QVERIFY(child.waitForFinished());
            killed += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
            auto opened = openVault(vault.path(), SecretBytes(QByteArrayView(fresh.toUtf8())), ticking());
            if (opened) {
                last = fresh;
                ++changed;
                QVERIFY(opened->told.recoveredAt.has_value());
            } else {
                opened = openVault(vault.path(), SecretBytes(QByteArrayView(last.toUtf8())), ticking());
            }
            VERIFY_GOOD(opened);
            QCOMPARE(told(*opened->store, vault.caseId), vault.before);
            VERIFY_GOOD(opened->store->close());
            QVERIFY(!opened->told.custodiansUncertain);
            QVERIFY(!opened->told.triesUncertain);
        }
        qInfo("%d of %d died in it, %d were recovered", killed, kills, changed);
        const auto checked = checkVault(vault.path(), SecretBytes(QByteArrayView(last.toUtf8())), ticking());
        VERIFY_GOOD(checked);
        QVERIFY(checked->audit == VaultCheck::State::Ok);
        COMPARE_FAILURE(
            recover(vault.path(), seedOf('a'), seedOf('a'), secret("x"), ticking()), Kind::Refused);
        VERIFY_GOOD(recover(vault.path(), seedOf('a'), seedOf('b'), secret("last horse"), ticking()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--recover"))
        return startCryptography() ? recoverOnce(words.value(2), words.value(3)) : 1;
    RecoveringTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovering.moc"
