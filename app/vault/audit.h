// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace tenang::vault {

class Connection;

// One thing that was done, for the record: codes and hashes only, never a person's words (security sheet
// §4.5).
struct AuditEntry {
    QString kind; // "vault_created", "event/note_taken", "setting_kept" …
    QString actor; // "" when the app did it by itself
    Id caseId; // null: not about a case
    QDateTime at;
    QByteArray detail; // 32 bytes: hash of what was done
};

// Appends to the chain inside the caller's transaction, so that the record and what it records are one.
[[nodiscard]] Result<void> appendAudit(Connection &connection, const AuditEntry &entry);

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

// Walks everything: the numbers are without a gap, each entry holds the hash of the one before, each event of
// the journal is recorded in order, each payload hashes to what its event says or an Erased event names it.
// Damaged says which entry; it cannot see a whole vault put back to an earlier state (that is freshness).
[[nodiscard]] Result<void> verifyAudit(Connection &connection);

} // namespace tenang::vault
