// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysupport.h"
#include "vault/vaults.h"

#include <optional>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using keys::KdfCosts;
using Kind = Error::Kind;
using std::chrono::milliseconds;

class RewrapTest : public QObject {
    Q_OBJECT

private:
    static Result<interview::Opening> change(const SmallVault &vault, const char *old, const char *fresh)
    {
        return changePassphrase(vault.path(), secret(old), secret(fresh), ticking());
    }
    static KdfCosts costsOf(const QString &path) { return VaultFolder(path).readHeader()->header.costs(); }
    // A vault of the real suite, closed.
    static QString standard(const QTemporaryDir &folder, const char *passphrase)
    {
        const QString path = folder.path() + u"/vault";
        auto store = createVault(path, secret(passphrase), ticking(), {Suite::Standard, keys::leastCosts});
        return store && (*store)->close() ? path : QString();
    }
    // In the place where a file is written before it is renamed, so that writing fails.
    static void obstruct(const QString &file) { QVERIFY(QDir().mkpath(file + u".tmp/x")); }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void the_new_passphrase_opens_and_the_old_one_does_not()
    {
        const SmallVault vault;
        const auto keyBefore = vaultKeyOf(vault.path());
        VERIFY_GOOD(change(vault, "correct horse", "battery staple"));
        QCOMPARE(audited(vault.path(), "battery staple").last(), QStringLiteral("passphrase_changed"));
        COMPARE_FAILURE(vault.open(), Kind::WrongPassphrase);
        {
            const auto store = vault.open("battery staple");
            VERIFY_GOOD(store);
            QCOMPARE(told(**store, vault.caseId), vault.before);
            VERIFY_GOOD((*store)->close());
        }
        QVERIFY(isWhole(vault.path(), "battery staple"));
        QCOMPARE(headerBytes(vault.path()), headerBytes(vault.path(), true));
        QCOMPARE(VaultFolder(vault.path()).readHeader()->header.generation(), 2U);
        QVERIFY(vaultKeyOf(vault.path(), "battery staple")->equals(*keyBefore));
    }

    void a_wrong_old_passphrase_changes_nothing()
    {
        const SmallVault vault;
        const QByteArray before = headerBytes(vault.path());
        const QStringList record = audited(vault.path());
        COMPARE_FAILURE(change(vault, "wrong horse", "battery staple"), Kind::WrongPassphrase);
        COMPARE_FAILURE(change(vault, "correct horse", ""), Kind::Invalid);
        COMPARE_FAILURE(change(vault, "correct horse", "\xff"), Kind::Invalid);
        auto store = vault.open();
        VERIFY_GOOD(store);
        COMPARE_FAILURE(
            changePassphrase(vault.path(), **store, secret("wrong horse"), secret("new"), ticking()),
            Kind::WrongPassphrase);
        VERIFY_GOOD((*store)->close());
        QCOMPARE(headerBytes(vault.path()), before);
        QCOMPARE(headerBytes(vault.path(), true), before);
        // Both tries with a wrong one count as they do at the door.
        QCOMPARE(audited(vault.path()), record + QStringList{QStringLiteral("tries_failed")});
        auto again = openVault(vault.path(), secret("correct horse"), ticking());
        VERIFY_GOOD(again);
        QCOMPARE(again->told.wrongTries.count, 1); // the one since it was opened last
    }

    void an_open_vault_changes_its_passphrase_and_goes_on()
    {
        const SmallVault vault;
        auto store = vault.open();
        VERIFY_GOOD(store);
        VERIFY_GOOD(changePassphrase(
            vault.path(), **store, secret("correct horse"), secret("battery staple"), ticking()));
        VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("after"))}, {}));
        const QString now = told(**store, vault.caseId);
        VERIFY_GOOD((*store)->close());
        auto again = vault.open("battery staple");
        VERIFY_GOOD(again);
        QCOMPARE(told(**again, vault.caseId), now);
    }

    void the_header_of_another_vault_is_not_changed()
    {
        // Somebody puts another vault's header, with the same passphrase, beside the file that is open.
        const SmallVault vault, other;
        auto store = vault.open();
        VERIFY_GOOD(store);
        QVERIFY(writeTo(VaultFolder(vault.path()).header(), headerBytes(other.path())));
        QVERIFY(writeTo(VaultFolder(vault.path()).secondHeader(), headerBytes(other.path())));
        COMPARE_FAILURE(changePassphrase(vault.path(), **store, secret("correct horse"),
                            secret("battery staple"), ticking()),
            Kind::Refused);
        QCOMPARE(headerBytes(vault.path()), headerBytes(other.path()));
    }

    void composed_and_decomposed_open_the_same_vault()
    {
        const SmallVault vault;
        const QString composed = QString::fromUtf8("Nguyễn Mạnh trồng cây");
        const QByteArray decomposed = composed.normalized(QString::NormalizationForm_D).toUtf8();
        QVERIFY(decomposed != composed.toUtf8());
        VERIFY_GOOD(change(vault, "correct horse", decomposed.constData()));
        VERIFY_GOOD(vault.open(composed.toUtf8().constData()));
        VERIFY_GOOD(vault.open(decomposed.constData()));
    }

    void after_a_kill_between_the_copies_the_newer_counts_and_the_older_is_mended_data()
    {
        QTest::addColumn<bool>("secondIsOld");
        QTest::newRow("second") << true;
        QTest::newRow("first") << false;
    }
    void after_a_kill_between_the_copies_the_newer_counts_and_the_older_is_mended()
    {
        QFETCH(bool, secondIsOld);
        const SmallVault vault;
        const VaultFolder folder(vault.path());
        const QByteArray old = headerBytes(vault.path());
        VERIFY_GOOD(change(vault, "correct horse", "battery staple"));
        QVERIFY(writeTo(secondIsOld ? folder.secondHeader() : folder.header(), old));
        QVERIFY(checkVault(vault.path(), secret("battery staple"), ticking())
                ->isDamaged()); // it still would open
        COMPARE_FAILURE(vault.open(), Kind::WrongPassphrase);
        QVERIFY(headerBytes(vault.path()) != headerBytes(vault.path(), true));
        VERIFY_GOOD(vault.open("battery staple"));
        QCOMPARE(headerBytes(vault.path()), headerBytes(vault.path(), true));
        QVERIFY(headerBytes(vault.path()) != old);
        QVERIFY(isWhole(vault.path(), "battery staple"));
    }

    void when_only_the_first_copy_can_be_written_the_change_counts()
    {
        const SmallVault vault;
        obstruct(VaultFolder(vault.path()).secondHeader());
        VERIFY_GOOD(change(vault, "correct horse", "battery staple"));
        COMPARE_FAILURE(vault.open(), Kind::WrongPassphrase);
        VERIFY_GOOD(vault.open("battery staple"));
    }

    void when_no_copy_can_be_written_the_old_passphrase_stays_and_the_record_says_so()
    {
        const SmallVault vault;
        obstruct(VaultFolder(vault.path()).header());
        obstruct(VaultFolder(vault.path()).secondHeader());
        QVERIFY(!change(vault, "correct horse", "battery staple"));
        VERIFY_GOOD(vault.open());
        COMPARE_FAILURE(vault.open("battery staple"), Kind::WrongPassphrase);
        QCOMPARE(audited(vault.path()).last(), QStringLiteral("passphrase_not_changed"));
    }

    void the_door_changes_the_passphrase_of_the_open_vault()
    {
        const QTemporaryDir folder;
        Vaults door(folder.path(), ticking(), fast);
        std::optional<Result<void>> answer;
        const auto take = [&answer](const Result<void> &result) { answer = result; };
        using Which = interview::VaultDoor::Which;
        door.changePassphrase(secret("correct horse"), secret("battery staple"), take);
        QTRY_VERIFY(answer.has_value());
        COMPARE_FAILURE(*answer, Kind::Refused); // nothing is open
        answer.reset();
        door.create(Which::Own, secret("correct horse"), take);
        QTRY_VERIFY(answer.has_value());
        VERIFY_GOOD(*answer);
        answer.reset();
        door.changePassphrase(secret("wrong horse"), secret("battery staple"), take);
        QTRY_VERIFY(answer.has_value());
        COMPARE_FAILURE(*answer, Kind::WrongPassphrase);
        answer.reset();
        door.changePassphrase(secret("correct horse"), secret("battery staple"), take);
        QTRY_VERIFY(answer.has_value());
        VERIFY_GOOD(*answer);
        bool closed = false;
        door.close([&closed] { closed = true; });
        QTRY_VERIFY(closed);
        VERIFY_GOOD(openVault(folder.path() + u"/own", secret("battery staple"), ticking()));
    }

    void costs_that_fell_behind_are_raised_in_silence()
    {
        const QTemporaryDir folder;
        const QString path = standard(folder, "correct horse");
        const KdfCosts wanted{keys::leastCosts.kib + 4096, 3};
        const QByteArray before = headerBytes(path);
        {
            const auto opened = openVault(path, secret("correct horse"), ticking(), wanted);
            VERIFY_GOOD(opened);
            QCOMPARE(opened->told, interview::Opening());
            VERIFY_GOOD(opened->store->close());
        }
        QCOMPARE(costsOf(path), wanted);
        QCOMPARE(headerBytes(path), headerBytes(path, true));
        QCOMPARE(audited(path).last(), QStringLiteral("costs_raised"));
        const QByteArray raised = headerBytes(path);
        QVERIFY(raised != before);
        VERIFY_GOOD(openVault(path, secret("correct horse"), ticking(), wanted)); // no second time
        QCOMPARE(headerBytes(path), raised);
        COMPARE_FAILURE(openVault(path, secret("wrong horse"), ticking(), wanted), Kind::WrongPassphrase);
        // Without a word from the caller it is the floor that counts.
        VERIFY_GOOD(openVault(path, secret("correct horse"), ticking()));
        if (keys::availableMemory() > 2 * qint64(keys::floorCosts.kib))
            QCOMPARE(costsOf(path), keys::floorCosts);
    }

    void costs_are_left_where_raising_them_would_keep_the_officer_waiting()
    {
        const QTemporaryDir folder;
        const QString path = standard(folder, "correct horse");
        const QByteArray before = headerBytes(path);
        const VaultFolder there(path);
        const auto header = there.readHeader()->header;
        const auto key = header.unlock(secret("correct horse"));
        auto store = openVault(path, secret("correct horse"), ticking(), keys::leastCosts);
        VERIFY_GOOD(store);
        const auto tried = [&](int took, KdfCosts wanted) {
            return strengthen(
                there, header, *store->store, *key, secret("correct horse"), milliseconds(took), wanted);
        };
        const KdfCosts twice{2 * keys::leastCosts.kib, 3};
        QVERIFY(!tried(800, twice)); // 1.6 s afterwards
        QVERIFY(!tried(10, keys::leastCosts)); // nothing to do
        QVERIFY(!strengthen(
            there, header, *store->store, *key, secret(practicePassphrase), milliseconds(10), twice));
        QCOMPARE(headerBytes(path), before);
        obstruct(there.header());
        QVERIFY(!tried(10, twice)); // cannot be written: no harm
        QCOMPARE(headerBytes(path), before);
    }

    void a_header_that_cannot_be_written_keeps_nobody_out()
    {
        const QTemporaryDir folder;
        const QString path = standard(folder, "correct horse");
        obstruct(VaultFolder(path).header());
        obstruct(VaultFolder(path).secondHeader());
        VERIFY_GOOD(openVault(path, secret("correct horse"), ticking(), KdfCosts{70 * 1024, 3}));
        QCOMPARE(costsOf(path), keys::leastCosts);
    }

    void vaults_of_practice_and_of_tests_stay_quick()
    {
        const QTemporaryDir folder;
        const QString path = standard(folder, practicePassphrase);
        VERIFY_GOOD(openVault(path, secret(practicePassphrase), ticking()));
        QCOMPARE(costsOf(path), keys::leastCosts);
        const SmallVault vault;
        VERIFY_GOOD(openVault(vault.path(), secret("correct horse"), ticking(), KdfCosts{70 * 1024, 3}));
        QCOMPARE(costsOf(vault.path()), keys::testCosts);
    }
};

QTEST_GUILESS_MAIN(RewrapTest)
#include "tst_rewrap.moc"
