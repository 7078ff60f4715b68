// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/sealedbox.h"
#include "keysupport.h"
#include "lonevault.h"
#include "presentation/waitforstore.h"
#include "vault/custodians.h"
#include "vault/recovering.h"
#include "vault/vaults.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Custodians = keys::Recovery::Custodians;

namespace {

SecretBytes seedOf(char name)
{
    return SecretBytes(QByteArrayView(QByteArray(32, name)));
}

Custodians named(const char *names)
{
    return {
        keys::boxKeyOf(seedOf(names[0])), keys::boxKeyOf(seedOf(names[1])), keys::boxKeyOf(seedOf(names[2]))};
}

interview::Opening openedFor(const Lone &vault, const std::optional<Custodians> &custodians)
{
    const auto opened = openVault(vault.path(), secret("correct horse"), vault.clock, {}, custodians);
    if (!opened || !opened->store->close())
        qFatal("the vault did not open");
    return opened->told;
}

int timesSet(const Lone &vault)
{
    return int(audited(vault.path()).count(QStringLiteral("custodians_set")));
}

bool opensFor(const Lone &vault, char one, char other)
{
    return bool(recover(vault.path(), seedOf(one), seedOf(other), secret("correct horse"), vault.clock));
}

} // namespace

// An agency that changes its custodians reaches the vaults that are there already.
class AdoptingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void other_custodians_are_taken_at_the_next_opening_and_told_once()
    {
        const Lone vault(named("abc"));
        (void)openedFor(vault, {}); // the making is told
        QVERIFY(openedFor(vault, named("ade")).custodiansChanged);
        QCOMPARE(timesSet(vault), 2);
        const auto again = openedFor(vault, named("ade"));
        QVERIFY(!again.custodiansChanged && !again.custodiansUncertain);
        QCOMPARE(timesSet(vault), 2);
        QVERIFY(!opensFor(vault, 'b', 'c'));
        QVERIFY(opensFor(vault, 'd', 'e'));
    }

    void a_vault_without_custodians_gets_them()
    {
        const Lone vault;
        QVERIFY(openedFor(vault, named("abc")).custodiansChanged);
        QVERIFY(opensFor(vault, 'a', 'b'));
    }

    void the_same_three_in_another_order_are_no_change()
    {
        const Lone vault(named("abc"));
        (void)openedFor(vault, {});
        QVERIFY(!openedFor(vault, named("cab")).custodiansChanged);
        QCOMPARE(timesSet(vault), 1);
    }

    void an_agency_that_names_nobody_takes_nobody_away()
    {
        const Lone vault(named("abc"));
        (void)openedFor(vault, {});
        QVERIFY(!openedFor(vault, {}).custodiansChanged);
        QVERIFY(opensFor(vault, 'a', 'c'));
    }

    void a_file_that_is_not_the_vaults_own_is_told_and_replaced()
    {
        const Lone vault(named("abc"));
        (void)openedFor(vault, {});
        QVERIFY(QFile::remove(VaultFolder(vault.path()).recovery()));
        const auto told = openedFor(vault, named("abc"));
        QVERIFY(told.custodiansUncertain && told.custodiansChanged);
        const auto after = openedFor(vault, named("abc"));
        QVERIFY(!after.custodiansUncertain && !after.custodiansChanged);
        QVERIFY(opensFor(vault, 'a', 'b'));
    }

    void keys_that_are_not_three_change_nothing()
    {
        const Lone vault(named("abc"));
        (void)openedFor(vault, {});
        QVERIFY(!openedFor(vault, named("aab")).custodiansChanged);
        QCOMPARE(timesSet(vault), 1);
        QVERIFY(opensFor(vault, 'b', 'c'));
    }

    void the_door_hands_the_agencys_custodians_to_the_officers_own_vault()
    {
        QTemporaryDir folder;
        const QString own = folder.path() + QStringLiteral("/own");
        VERIFY_GOOD(createVault(own, secret("correct horse"), ticking(), fast));
        Vaults vaults(folder.path(), ticking(), fast);
        QStringList hex;
        for (const QByteArray &key : named("abc"))
            hex.append(QString::fromLatin1(key.toHex()));
        vaults.nameCustodians(hex);
        std::optional<interview::Opening> told;
        vaults.open(interview::VaultDoor::Which::Own, secret("correct horse"),
            [&](const Result<interview::Opening> &opened) {
                told = opened ? *opened : interview::Opening();
            });
        QTRY_VERIFY(told.has_value());
        QVERIFY(told->custodiansChanged);
        QVERIFY(presentation::seenNow(vaults, interview::VaultDoor::Which::Own).hasCustodians);
    }
};

QTEST_GUILESS_MAIN(AdoptingTest)
#include "tst_adopting.moc"
