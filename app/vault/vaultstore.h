// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "base/clock.h"
#include "base/secretbytes.h"
#include "interview/casestore.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/freshness.h"
#include "vault/journal.h"
#include "vault/retention.h"
#include "vault/searchindex.h"
#include "vault/transaction.h"

#include <functional>
#include <memory>

namespace tenang::vault {

// A note as it counts now: not undone, not erased, with the text as last corrected.
struct StoredNote {
    Id note;
    QString ref; // of its case
    QString language;
    QDateTime at;
    QString text;
};

// A note that comes from a file. `id` names it for good, so that it comes once.
struct NewNote {
    Id id;
    QString ref;
    QString language; // "" for the case's
    QString text;
};

// The open vault of one staff member. Made by openVault() and createVault() (opening.h); lives on one
// thread.
class VaultStore final : public interview::CaseStore {
public:
    struct Counts {
        qint64 cases = 0;
        qint64 events = 0;
        qint64 notes = 0; // that count now
    };

    VaultStore(std::unique_ptr<Connection> connection, SecretBytes importKey, const Clock &clock);

    Result<QList<interview::CaseSummary>> cases() override;
    Result<std::optional<interview::CaseSummary>> summary(const Id &caseId) override;
    Result<Id> open(const interview::Event &begun) override;
    Result<std::optional<Id>> caseByRef(const QString &ref) override;
    Result<QList<interview::Event>> events(const Id &caseId) override;
    Result<QList<interview::Event>> read(const Id &caseId, interview::ReadReason reason) override;
    Result<qint64> append(
        const Id &caseId, const QList<interview::Event> &events, const QStringList &draftsTaken) override;
    Result<void> erase(const Id &caseId, const interview::Event &erased) override;
    Result<void> remove(const Id &caseId, const QString &reason) override;
    Result<void> keepDraft(const Id &caseId, const QString &field, const QString &text) override;
    Result<QMap<QString, QString>> drafts(const Id &caseId) override;
    Result<void> keepPlace(const interview::Place &place) override;
    Result<std::optional<interview::Place>> place() override;
    Result<QList<interview::Hit>> search(const QString &query, int limit) override;
    Result<QList<interview::Trace>> trail(const Id &caseId, qint64 before, int limit) override;
    Result<void> keepPack(const QByteArray &hash, const QByteArray &bytes) override;
    Result<QByteArray> pack(const QByteArray &hash) override;
    Result<void> keepSetting(const QString &key, const QString &value) override;
    Result<QString> setting(const QString &key) override;

    // In order of saving.
    [[nodiscard]] Result<void> eachNote(const std::function<void(const StoredNote &)> &take);
    // All of them in one transaction; a case that is not there is opened with `begun` and the note's
    // reference and language. A note that was here before, even if undone or erased since, is passed over.
    [[nodiscard]] Result<void> takeIn(
        const QList<NewNote> &notes, const QString &actor, const interview::Begun &begun);
    // Names a note by what it says, under a key of this vault: outside it the name tells nothing.
    [[nodiscard]] Id nameOf(const QByteArray &content) const;
    [[nodiscard]] Result<Counts> counts();

    // That these cases were read, none named: all of them. Never fails: where it cannot be written now it is
    // owed (see m_owed).
    void recordRead(const QList<Id> &cases, interview::ReadReason reason);
    [[nodiscard]] Result<audit::Head> auditHead();
    // The head under the owner's signature: an anchor for whoever keeps it elsewhere.
    [[nodiscard]] Result<audit::Checkpoint> anchor();
    [[nodiscard]] Result<QByteArray> identity(); // the owner's public key
    [[nodiscard]] Result<void> exportAudit(QIODevice &out);

    // What becomes of a case: see Retention.
    [[nodiscard]] Result<void> classify(const Id &caseId, const QString &caseClass);
    [[nodiscard]] Result<void> accept(
        const Id &caseId, qint64 seq, const QByteArray &receipt, const QByteArray &by);
    [[nodiscard]] Result<void> hold(const Id &caseId, bool held);
    [[nodiscard]] Result<QList<Receipt>> receipts();
    // Does all that is due.
    [[nodiscard]] Result<Tidied> tidy(const RetentionPolicy &policy);

    // From here on the vault's state is kept outside it too. What is told never stands in the way.
    [[nodiscard]] Freshness::Told keepFresh(
        std::unique_ptr<Freshness> freshness, SecretBytes snapshotKey, bool isMixed);
    void headerChanged(const keys::Header &header); // it is in force now: an older one put back shows

    // What was done to the vault itself, for the audit; in a transaction of its own.
    [[nodiscard]] Result<void> record(const QString &kind, const QByteArray &detail);
    // Names imported notes as before the vault key was changed, if it was.
    [[nodiscard]] Result<void> readNameKey();
    [[nodiscard]] bool isOpenUnder(const SecretBytes &vaultKey) const;

    // Signs the record up to its end, moves the log into the file, closes and forgets the keys. The store is
    // of no use afterwards.
    [[nodiscard]] Result<void> close();

private:
    // The one shape of every change: all of `work` or nothing of it, and what is owed to the record before
    // it.
    template <typename Work>
    auto atomically(const Work &work) -> decltype(work());
    Result<void> note(const QString &kind, const QByteArray &detail);
    void wentForGood(); // after a deletion: neither the log nor a snapshot may go on holding it
    void grew(qint64 entries); // after a commit with so many entries in the record
    Result<void> payOwed(); // inside a transaction; whoever commits it clears m_owed

    std::unique_ptr<Connection> m_connection;
    SecretBytes m_importKey; // of the vault key that is in use
    SecretBytes m_nameKey; // of the vault's first key; empty: the same
    const Clock &m_clock;
    // Reads whose entry could not be written, most likely because the disk is full. Words that somebody needs
    // now are not kept from them for that; the entries come first in the next change, or at closing. A kill
    // before that loses them, and only them: they are of what was seen, never of what was changed.
    QList<AuditEntry> m_owed;
    Journal m_journal;
    Retention m_retention;
    SearchIndex m_index;
    std::unique_ptr<Freshness> m_freshness;
    SecretBytes m_snapshotKey;
};

template <typename Work>
auto VaultStore::atomically(const Work &work) -> decltype(work())
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*m_connection));
    RETURN_IF_ERROR(payOwed());
    auto done = work();
    if (!done)
        return done;
    RETURN_IF_ERROR(transaction.commit());
    m_owed.clear();
    grew(1);
    return done;
}

} // namespace tenang::vault
