// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "vault/ballast.h"
#include "vault/opening.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace tenang::vault {

// Published on purpose: the practice vault holds invented cases only (design.md §6).
inline constexpr char practicePassphrase[] = "practice, nothing here is real";

// The two vaults of a tablet, `own` and `practice` under the data folder, behind one thread that owns the
// only connection. Call from the thread that made it; answers come there, through its event loop. Destroying
// it closes what is open; answers not yet given are dropped.
class Vaults final : public interview::VaultDoor {
public:
    // `making`: of new vaults; the practice vault always takes the least costs, since its passphrase is no
    // secret.
    Vaults(const QString &dataFolder, const Clock &clock, const Making &making = {});
    ~Vaults() override;

    void look(Which which, std::function<void(const interview::Doorstep &)> then) override;
    // The new vault is open when `then` is told of success; another one that was open is closed first.
    void create(Which which, SecretBytes passphrase, std::function<void(Result<void>)> then) override;
    // Makes the practice vault when it is missing. Another vault that was open is closed first.
    void open(
        Which which, SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then) override;
    void changePassphrase(
        SecretBytes old, SecretBytes fresh, std::function<void(Result<void>)> then) override;
    void recover(interview::CustodianKey first, interview::CustodianKey second, SecretBytes fresh,
        std::function<void(Result<interview::Opening>)> then) override;
    void restore(SecretBytes passphrase, std::function<void(Result<interview::Opening>)> then) override;
    void close(std::function<void()> then) override;
    [[nodiscard]] bool isOpen() const override { return m_isOpen; }
    // Without an open vault the job gets a store that refuses everything.
    void post(std::function<void(interview::CaseStore &)> job) override;
    void makeRoom() override;
    // Who can open the officer's own vault together, from its making or its next opening on: three public
    // keys in hexadecimal digits. None: whom it has.
    void nameCustodians(const QStringList &keys);
    // How long accepted cases stay; what is due goes at each opening and closing. Without this call: a day.
    void keepCasesFor(const RetentionPolicy &policy) { m_retention = policy; } // before the first opening

private:
    using Opener = std::function<Result<Opened>(const QString &, const SecretBytes &)>;
    [[nodiscard]] QString folder(Which which) const;
    [[nodiscard]] Making makingOf(Which which) const;
    void enter(Which which, SecretBytes passphrase, Opener opener,
        std::function<void(Result<interview::Opening>)> then);
    void tidy(); // on the store's thread
    void shut(); // on the store's thread
    void onStoreThread(std::function<void()> job);
    void onCallersThread(std::function<void()> answer);

    QString m_dataFolder;
    const Clock &m_clock;
    Making m_making;
    RetentionPolicy m_retention;
    Ballast m_ballast; // one for the tablet, kept again at each opening
    QThread m_thread;
    QObject m_storeEnd; // lives on m_thread
    QObject m_callerEnd;
    std::unique_ptr<VaultStore> m_store; // touched on m_thread only
    std::atomic<bool> m_isOpen = false;
};

} // namespace tenang::vault
