// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaults.h"

#include "keys/keyfile.h"
#include "vault/closedstore.h"
#include "vault/custodians.h"
#include "vault/recovering.h"
#include "vault/restore.h"
#include "vault/rewrap.h"
#include "vault/snapshot.h"
#include "vault/tries.h"

#include <QMetaObject>

#include <array>
#include <openssl/crypto.h>

namespace tenang::vault {

namespace {

Result<Opened> made(Result<std::unique_ptr<VaultStore>> store)
{
    return store ? Result(Opened{*std::move(store), {}}) : Result<Opened>(store.error());
}

Result<void> recoverBy(const QString &path, const interview::CustodianKey &first,
    const interview::CustodianKey &second, const SecretBytes &fresh, const Clock &clock)
{
    const auto seedOf = [](const interview::CustodianKey &key) -> Result<SecretBytes> {
        ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(key.passphrase));
        return keys::openedKey(key.file, normal, keys::KeyKind::Custodian);
    };
    ASSIGN_OR_RETURN(const SecretBytes one, seedOf(first));
    ASSIGN_OR_RETURN(const SecretBytes other, seedOf(second));
    return vault::recover(path, one, other, fresh, clock);
}

interview::Doorstep seenFrom(const QString &path, const Clock &clock)
{
    const VaultFolder folder(path);
    const Result<VaultFolder::Copies> copies = folder.readHeader();
    return {folder.holdsVault(), copies && recoveryOf(folder, copies->header.vaultId()), hasSnapshot(folder),
        stillToWait(folder, clock)};
}

} // namespace

Vaults::Vaults(const QString &dataFolder, const Clock &clock, const Making &making)
    : m_dataFolder(dataFolder)
    , m_clock(clock)
    , m_making(making)
    , m_ballast(dataFolder + QStringLiteral("/ballast"))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_storeEnd.moveToThread(&m_thread);
    m_thread.start();
}

Vaults::~Vaults()
{
    // In line behind the jobs that wait: their writes still land.
    onStoreThread([this] {
        shut();
        OPENSSL_thread_stop(); // what it keeps for this thread: wait() may return before the thread's own end
        m_thread.quit();
    });
    m_thread.wait();
}

QString Vaults::folder(Which which) const
{
    return m_dataFolder + (which == Which::Own ? u"/own" : u"/practice");
}

void Vaults::look(Which which, std::function<void(const interview::Doorstep &)> then)
{
    onStoreThread([this, path = folder(which), then = std::move(then)] { then(seenFrom(path, m_clock)); });
}

void Vaults::onStoreThread(std::function<void()> job)
{
    QMetaObject::invokeMethod(&m_storeEnd, std::move(job), Qt::QueuedConnection);
}

void Vaults::onCallersThread(std::function<void()> answer)
{
    QMetaObject::invokeMethod(&m_callerEnd, std::move(answer), Qt::QueuedConnection);
}

void Vaults::enter(
    Which which, SecretBytes passphrase, Opener opener, std::function<void(Result<interview::Opening>)> then)
{
    if (which == Which::Practice)
        passphrase = SecretBytes(QByteArrayView(practicePassphrase));
    // Shared, because a queued call must be copyable; it goes with the job.
    auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    onStoreThread([this, path = folder(which), secret, opener = std::move(opener), then = std::move(then)] {
        shut();
        Result<Opened> opened = opener(path, *secret);
        if (!opened && opened.error().kind == Error::Kind::NoSpace) { // an older vault needs room to change
            m_ballast.give();
            opened = opener(path, *secret);
        }
        *secret = SecretBytes();
        Result<interview::Opening> result
            = opened ? Result(opened->told) : Result<interview::Opening>(opened.error());
        if (opened)
            m_store = std::move(opened->store);
        m_isOpen = m_store != nullptr;
        tidy();
        const Result<void> kept = m_isOpen ? m_ballast.keep() : Result<void>();
        Q_UNUSED(kept) // without one a full disk is survived all the same, only sooner felt
        onCallersThread([then, result] { then(result); });
    });
}

void Vaults::nameCustodians(const QStringList &keys)
{
    keys::Recovery::Custodians custodians;
    if (keys.size() != qsizetype(custodians.size()))
        return;
    for (std::size_t i = 0; i < custodians.size(); ++i)
        custodians[i] = QByteArray::fromHex(keys[qsizetype(i)].toLatin1());
    m_making.custodians = custodians;
}

Making Vaults::makingOf(Which which) const
{
    Making making = m_making;
    if (which == Which::Practice)
        making.custodians.reset();
    if (which == Which::Practice && making.suite == keys::Suite::Standard)
        making.costs = keys::leastCosts;
    return making;
}

void Vaults::create(Which which, SecretBytes passphrase, std::function<void(Result<void>)> then)
{
    const auto make = [this, making = makingOf(which)](const QString &path, const SecretBytes &secret) {
        return made(createVault(path, secret, m_clock, making));
    };
    enter(which, std::move(passphrase), make,
        [then = std::move(then)](const Result<interview::Opening> &opened) {
            then(opened ? Result<void>() : Result<void>(opened.error()));
        });
}

void Vaults::open(Which which, SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then)
{
    const auto unlock
        = [this, which, making = makingOf(which)](const QString &path, const SecretBytes &secret) {
              const bool missing = which == Which::Practice && !VaultFolder(path).holdsVault();
              return missing ? made(createVault(path, secret, m_clock, making))
                             : openVault(path, secret, m_clock, {}, making.custodians);
          };
    enter(which, std::move(passphrase), unlock, std::move(then));
}

void Vaults::changePassphrase(SecretBytes old, SecretBytes fresh, std::function<void(Result<void>)> then)
{
    auto secrets = std::make_shared<std::pair<SecretBytes, SecretBytes>>(std::move(old), std::move(fresh));
    onStoreThread([this, path = folder(Which::Own), secrets, then = std::move(then)] {
        const Result<void> changed = m_store
            ? vault::changePassphrase(path, *m_store, secrets->first, secrets->second, m_clock)
            : fail(Error::Kind::Refused, QStringLiteral("no vault is open"));
        *secrets = {};
        onCallersThread([then, changed] { then(changed); });
    });
}

void Vaults::recover(interview::CustodianKey first, interview::CustodianKey second, SecretBytes fresh,
    std::function<void(Result<interview::Opening>)> then)
{
    auto keys = std::make_shared<std::array<interview::CustodianKey, 2>>();
    *keys = {std::move(first), std::move(second)};
    const auto byCustodians = [this, keys](const QString &path, const SecretBytes &secret) {
        const Result<void> recovered = recoverBy(path, keys->front(), keys->back(), secret, m_clock);
        if (!recovered)
            return Result<Opened>(recovered.error());
        return openVault(path, secret, m_clock);
    };
    enter(Which::Own, std::move(fresh), byCustodians, std::move(then));
}

void Vaults::restore(SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then)
{
    const auto putBack = [this](const QString &path, const SecretBytes &secret) -> Result<Opened> {
        RETURN_IF_ERROR(restoreSnapshot(path, secret, m_clock));
        return openVault(path, secret, m_clock);
    };
    enter(Which::Own, std::move(passphrase), putBack, std::move(then));
}

void Vaults::close(std::function<void()> then)
{
    onStoreThread([this, then = std::move(then)] {
        shut();
        onCallersThread(then);
    });
}

void Vaults::post(std::function<void(interview::CaseStore &)> job)
{
    onStoreThread([this, job = std::move(job)] {
        ClosedStore closed;
        job(m_store ? static_cast<interview::CaseStore &>(*m_store) : closed);
    });
}

void Vaults::makeRoom()
{
    onStoreThread([this] { m_ballast.give(); });
}

void Vaults::tidy()
{
    if (!m_store)
        return;
    const Result<Tidied> done = m_store->tidy(m_retention);
    Q_UNUSED(done) // what could not go now is due the next time
}

void Vaults::shut()
{
    m_isOpen = false;
    if (!m_store)
        return;
    tidy();
    const Result<void> closed = m_store->close();
    Q_UNUSED(closed) // what was acknowledged is durable in the log, which the next opening reads
    m_store.reset();
}

} // namespace tenang::vault
