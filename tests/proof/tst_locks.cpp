// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"
#include "story.h"
#include "vault/vaults.h"

using namespace tenang;
using namespace tenang::proof;
using namespace tenang::interview;
using vault::Vaults;
using Which = VaultDoor::Which;

// A lock does not wait for a disk that fails: what was told is in the log, the rest was told not to be saved.
class LocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(vault::startStorage()); }

    void a_vault_closes_in_few_tries_while_the_disk_fails_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("every call") << int(DiskFault::Kind::Io);
        QTest::addRow("full") << int(DiskFault::Kind::Full);
        QTest::addRow("short reads") << int(DiskFault::Kind::ShortRead);
        QTest::addRow("syncs") << int(DiskFault::Kind::SyncFails);
    }

    void a_vault_closes_in_few_tries_while_the_disk_fails()
    {
        QFETCH(const int, kind);
        QTemporaryDir folder;
        Vaults vaults(folder.path(), ticking(), fast);
        bool done = false;
        vaults.create(Which::Own, secret("correct horse"), [&done](const Result<void> &made) {
            VERIFY_GOOD(made);
            done = true;
        });
        QTRY_VERIFY(done);
        Id caseId;
        bool told = false;
        vaults.post([&](CaseStore &store) {
            caseId = *store.open(begun(QStringLiteral("L-1")));
            told = bool(store.append(caseId, {note(QStringLiteral("told to be saved"))}, {}));
            disk::watch(folder.path() + u"/own");
        });
        // Opened again while it is watched, so that its descriptors are known.
        done = false;
        vaults.open(Which::Own, secret("correct horse"), [&done](const Result<Opening> &opened) {
            VERIFY_GOOD(opened);
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(told);

        disk::arm({DiskFault::Kind(kind), 0, true});
        int refused = 0;
        for (int n = 0; n < 5; ++n)
            vaults.post([&](CaseStore &store) {
                refused += store.append(caseId, {note(QStringLiteral("not saved"))}, {}) ? 0 : 1;
            });
        int calls = 0;
        vaults.post([&](CaseStore &) { disk::arm({DiskFault::Kind(kind), 0, true}); });
        done = false;
        vaults.close([&done] { done = true; });
        QTRY_VERIFY(done);
        calls = disk::met();
        qInfo("%d of 5 writes refused, %d failing calls of the disk while closing", refused, calls);
        QVERIFY(!vaults.isOpen());
        QVERIFY2(calls <= 200, qPrintable(QString::number(calls)));

        disk::heal();
        disk::unwatch();
        done = false;
        vaults.open(Which::Own, secret("correct horse"), [&done](const Result<Opening> &opened) {
            VERIFY_GOOD(opened);
            done = true;
        });
        QTRY_VERIFY(done);
        qsizetype kept = 0;
        vaults.post([&](CaseStore &store) { kept = store.events(caseId)->size(); });
        vaults.close([&done] { done = false; });
        QTRY_VERIFY(!done);
        QCOMPARE(kept, qsizetype(2 + 5 - refused));
    }
};

QTEST_GUILESS_MAIN(LocksTest)
#include "tst_locks.moc"
