// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"
#include "audit/entry.h"
#include "base/clock.h"
#include "base/result.h"

#include <functional>

class QIODevice;

// The record of a vault, in its tables; the rules stand in audit/.
namespace tenang::vault {

class Connection;

// One thing that was done, for the record: codes and hashes only, never a person's words (security sheet
// §4.5).
struct AuditEntry {
    QString kind; // "vault_created", "event/note_taken", "setting_kept" …
    QString actor; // "" when the app did it by itself
    Id caseId; // null: not about a case
    QDateTime at; // when it is written, which may be later than what it records
    QByteArray detail; // 32 bytes: hash of what was done
    QString reason = {}; // a code; "" where the kind says it
    Uptime uptime = {}; // as the clock has it together with `at`
};

// Appends to the chain inside the caller's transaction, so that the record and what it records are one. Two
// things come with it by themselves: an entry `clock_set_back` before it when `at` lies more than two minutes
// before the latest entry's, and a signed checkpoint behind it after every 32.
[[nodiscard]] Result<void> appendAudit(Connection &connection, const AuditEntry &entry);

// The pair that signs the heads of this vault, made when it is missing. `vault` is what a checkpoint names.
[[nodiscard]] Result<void> ensureIdentity(Connection &connection, const Id &vault);
[[nodiscard]] Result<QByteArray> identityKey(Connection &connection); // the public half

[[nodiscard]] Result<audit::Head> auditHead(Connection &connection);
// The head under the owner's signature. Writes it where none stands on that entry yet.
[[nodiscard]] Result<audit::Checkpoint> signAudit(Connection &connection, const QDateTime &at);
[[nodiscard]] Result<bool> isAuditSigned(Connection &connection); // to its very end

// The whole record in order, each checkpoint right behind its entry. Of schema 1 too. An error that a taker
// gives ends the walk.
struct AuditTakers {
    std::function<Result<void>(const audit::Entry &)> entry;
    std::function<Result<void>(const audit::Checkpoint &)> checkpoint;
};
[[nodiscard]] Result<void> eachAudit(Connection &connection, const AuditTakers &take);
// As a file to check elsewhere (audit/log.h).
[[nodiscard]] Result<void> exportAudit(Connection &connection, QIODevice &out);

// The hash that an event leaves in the audit: over its row, with its payload only by hash.
struct EventRow {
    Id caseId;
    Id id;
    qint64 seq = 0;
    QString kind;
    qint64 at = 0; // ms since 1970
    qint64 zone = 0; // seconds
    QString actor;
    QByteArray payloadHash;
};
[[nodiscard]] QByteArray eventDetail(const EventRow &row);
// Salted, so that after an erasure nobody can find the words by trying.
[[nodiscard]] QByteArray payloadHash(
    const QByteArray &salt, const QByteArray &body, const QByteArray &textUtf8);

// Walks everything: the chain and its checkpoints hold (audit/verifier.h), each event of the journal is
// recorded in order, each payload hashes to what its event says, or an Erased event names it, or its case was
// deleted later. Damaged says which entry; it cannot see a whole vault put back to an earlier state (that is
// freshness).
[[nodiscard]] Result<void> verifyAudit(Connection &connection);

} // namespace tenang::vault
