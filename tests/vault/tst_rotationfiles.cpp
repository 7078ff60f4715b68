// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/recovery.h"
#include "keys/sealedbox.h"
#include "keysupport.h"
#include "vault/custodians.h"

#include <array>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;

// What becomes of the files beside header and database when the vault key is rotated.
class RotationFilesTest : public QObject {
    Q_OBJECT

private:
    static Result<void> rotate(const SmallVault &vault)
    {
        return rotateKey(vault.path(), secret("correct horse"), ticking());
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void snapshots_under_the_old_key_stay_behind()
    {
        const SmallVault vault;
        for (const char *name : {"/vault.snap0", "/vault.snap1"})
            QVERIFY(writeTo(vault.path() + QLatin1String(name), "old"));
        VERIFY_GOOD(rotate(vault));
        QVERIFY(!QFile::exists(vault.path() + u"/vault.snap0"));
        QVERIFY(!QFile::exists(vault.path() + u"/vault.snap1"));
    }

    void custodians_open_the_new_vault()
    {
        const SmallVault vault;
        const VaultFolder folder(vault.path());
        std::array<SecretBytes, 3> seeds;
        keys::Recovery::Custodians custodians;
        for (std::size_t i = 0; i < seeds.size(); ++i) {
            seeds.at(i) = SecretBytes(QByteArrayView(QByteArray(32, char('a' + int(i)))));
            custodians.at(i) = keys::boxKeyOf(seeds.at(i));
        }
        VERIFY_GOOD(setCustodians(vault.path(), secret("correct horse"), custodians, ticking()));
        VERIFY_GOOD(rotate(vault));
        const auto carried = keys::Recovery::parse(contentOf(folder.recovery()));
        VERIFY_GOOD(carried);
        QVERIFY(carried->open(seeds.at(2), seeds.at(0))->equals(*vaultKeyOf(vault.path())));
        QVERIFY(carried->custodians() == custodians);
        const auto opened = openVault(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(opened);
        QVERIFY(!opened->told.custodiansUncertain);
        QVERIFY(!opened->told.rolledBack);
        QVERIFY(!opened->told.freshnessInDoubt);
    }

    void strangers_who_put_a_recovery_file_there_are_not_handed_the_new_key()
    {
        const SmallVault vault;
        const VaultFolder folder(vault.path());
        keys::Recovery::Custodians strangers;
        for (std::size_t i = 0; i < strangers.size(); ++i)
            strangers.at(i) = keys::boxKeyOf(SecretBytes(QByteArrayView(QByteArray(32, char('x' + int(i))))));
        const auto forged = keys::Recovery::make(
            SecretBytes(32), folder.readHeader()->header.vaultId(), 1, ticking().now(), strangers);
        VERIFY_GOOD(forged);
        QVERIFY(writeTo(folder.recovery(), forged->bytes()));
        VERIFY_GOOD(rotate(vault));
        QCOMPARE(contentOf(folder.recovery()), forged->bytes()); // as it was: it opens nothing
        const auto opened = openVault(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(opened);
        QVERIFY(opened->told.custodiansUncertain);
    }

    void wrong_tries_are_told_and_their_record_comes_along()
    {
        const SmallVault vault;
        COMPARE_FAILURE(vault.open("wrong horse"), Kind::WrongPassphrase);
        VERIFY_GOOD(rotate(vault));
        COMPARE_FAILURE(vault.open("wrong horse"), Kind::WrongPassphrase);
        const auto opened = openVault(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(opened);
        QCOMPARE(opened->told.wrongTries.count, 2); // before and after
        QVERIFY(!opened->told.triesUncertain);
    }
};

QTEST_GUILESS_MAIN(RotationFilesTest)
#include "tst_rotationfiles.moc"
