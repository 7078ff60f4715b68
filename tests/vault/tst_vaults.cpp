// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/waitforstore.h"
#include "vault/vaults.h"
#include "vaultsupport.h"

#include <QThread>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;
using Which = VaultDoor::Which;

class VaultsTest : public QObject {
    Q_OBJECT

private:
    // Waits for the answer and gives it; the answer must come on this thread.
    static Result<void> answer(const std::function<void(std::function<void(Result<void>)>)> &call)
    {
        std::optional<Result<void>> got;
        QThread *thread = nullptr;
        call([&](Result<void> result) {
            got = std::move(result);
            thread = QThread::currentThread();
        });
        if (got) // it must not be given before the call has returned
            return fail(Kind::Invalid, QStringLiteral("answered before the call had returned"));
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000) || thread != QThread::currentThread())
            return fail(Kind::Invalid, QStringLiteral("no answer, or on another thread"));
        return *got;
    }
    static Result<void> opened(Vaults &vaults, Which which, const char *passphrase)
    {
        return answer([&](auto then) {
            vaults.open(which, secret(passphrase), [then](const Result<Opening> &result) {
                then(result ? Result<void>() : Result<void>(result.error()));
            });
        });
    }
    static Result<void> created(Vaults &vaults, Which which, const char *passphrase)
    {
        return answer([&](auto then) { vaults.create(which, secret(passphrase), std::move(then)); });
    }
    static void closed(Vaults &vaults)
    {
        bool done = false;
        vaults.close([&] { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void the_officers_own_vault_is_made_opened_and_closed()
    {
        QTemporaryDir folder;
        const QString data = folder.path() + u"/data/tenang";
        Vaults vaults(data, ticking(), fast);
        QVERIFY(!presentation::seenNow(vaults, Which::Own).exists);
        QCOMPARE(opened(vaults, Which::Own, "correct horse").error().kind, Kind::NotFound);
        VERIFY_GOOD(created(vaults, Which::Own, "correct horse"));
        QVERIFY(presentation::seenNow(vaults, Which::Own).exists);
        QVERIFY(!presentation::seenNow(vaults, Which::Practice).exists);
        QVERIFY(vaults.isOpen());
        QCOMPARE(QFileInfo(data).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        Id caseId;
        QThread *storeThread = nullptr;
        vaults.post([&](CaseStore &store) {
            storeThread = QThread::currentThread();
            caseId = *store.open(begun(QStringLiteral("A-1")));
        });
        QList<int> order;
        for (int i = 0; i < 100; ++i)
            vaults.post([&order, i, &caseId](CaseStore &store) {
                order.append(i);
                QVERIFY(store.append(caseId, {note(QStringLiteral("note"))}));
            });
        closed(vaults);
        QVERIFY(!vaults.isOpen());
        QVERIFY(storeThread != nullptr && storeThread != QThread::currentThread());
        QCOMPARE(order.size(), 100);
        QVERIFY(std::ranges::is_sorted(order));
        QVERIFY(!QFile::exists(data + u"/own/vault.db-wal")); // closed means: nothing is left in the log

        QCOMPARE(created(vaults, Which::Own, "correct horse").error().kind, Kind::Refused);
        QCOMPARE(opened(vaults, Which::Own, "wrong").error().kind, Kind::WrongPassphrase);
        QVERIFY(!vaults.isOpen());
        VERIFY_GOOD(opened(vaults, Which::Own, "correct horse"));
        qsizetype events = 0;
        vaults.post([&](CaseStore &store) { events = store.events(caseId)->size(); });
        closed(vaults);
        QCOMPARE(events, 101);
    }

    void practice_needs_no_passphrase_and_makes_itself()
    {
        QTemporaryDir folder;
        Vaults vaults(folder.path(), ticking(), fast);
        int good = 0; // asked twice before the first answer
        vaults.open(Which::Practice, {}, [&good](const Result<Opening> &result) { good += result ? 1 : 0; });
        vaults.open(Which::Practice, {}, [&good](const Result<Opening> &result) { good += result ? 1 : 0; });
        QTRY_COMPARE(good, 2);
        vaults.post([](CaseStore &store) { QVERIFY(store.open(begun(QStringLiteral("P-1")))); });
        // The other vault closes this one; the two know nothing of each other.
        VERIFY_GOOD(created(vaults, Which::Own, "correct horse"));
        qsizetype own = -1;
        qsizetype practice = -1;
        vaults.post([&](CaseStore &store) { own = store.cases()->size(); });
        VERIFY_GOOD(opened(vaults, Which::Practice, "anything"));
        vaults.post([&](CaseStore &store) { practice = store.cases()->size(); });
        closed(vaults);
        QCOMPARE(own, 0);
        QCOMPARE(practice, 1);
        QCOMPARE(openVault(folder.path() + u"/own", secret(practicePassphrase), ticking()).error().kind,
            Kind::WrongPassphrase);
        VERIFY_GOOD(openVault(folder.path() + u"/practice", secret(practicePassphrase), ticking()));
    }

    void a_job_without_an_open_vault_is_told_so()
    {
        QTemporaryDir folder;
        Vaults vaults(folder.path(), ticking(), fast);
        std::atomic<int> refused = 0;
        const auto is
            = [&](const auto &result) { refused += !result && result.error().kind == Kind::Refused ? 1 : 0; };
        vaults.post([&](CaseStore &store) {
            is(store.cases()), is(store.open(begun(QStringLiteral("x")))), is(store.caseByRef({})),
                is(store.events({}));
            is(store.append({}, {})), is(store.erase({}, {})), is(store.keepDraft({}, {}, {})),
                is(store.drafts({}));
            is(store.keepPlace({})), is(store.place()), is(store.search({}, 1)), is(store.keepPack({}, {}));
            is(store.pack({})), is(store.keepSetting({}, {})), is(store.setting({}));
        });
        closed(vaults);
        QCOMPARE(refused, 15);
    }

    void jobs_that_wait_are_done_before_the_door_goes()
    {
        QTemporaryDir folder;
        {
            Vaults vaults(folder.path(), ticking(), fast);
            bool answered = false;
            vaults.create(
                Which::Own, secret("correct horse"), [&](const Result<void> &) { answered = true; });
            vaults.post([](CaseStore &store) { QVERIFY(store.open(begun(QStringLiteral("last words")))); });
            Q_UNUSED(answered)
        }
        auto store = openStore(folder.path() + u"/own", secret("correct horse"));
        VERIFY_GOOD(store);
        QCOMPARE((*store)->cases()->size(), 1);
    }

    void the_practice_vault_of_a_real_installation_opens_with_the_published_passphrase()
    {
        QTemporaryDir folder;
        Vaults vaults(folder.path(), ticking());
        VERIFY_GOOD(opened(vaults, Which::Practice, ""));
        closed(vaults);
        const auto header = VaultFolder(folder.path() + u"/practice").readHeader();
        VERIFY_GOOD(header);
        QVERIFY(header->header.suite() == Suite::Standard);
        QVERIFY(header->header.costs() == keys::leastCosts);
        VERIFY_GOOD(opened(vaults, Which::Practice, ""));
    }
};

QTEST_GUILESS_MAIN(VaultsTest)
#include "tst_vaults.moc"
