// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace tenang::vault {

struct SnapshotInfo {
    QString file; // "vault.snap0"
    bool isGood = false; // every page and table; the rest is known of a good one only
    quint64 epoch = 0;
    qint64 auditSeq = 0; // how far it reaches
    QDateTime at; // of its last entry
};

// The best first. NotFound, NotAVault, NewerThanApp, Damaged (the header), WrongPassphrase,
// TooSoon, CustodiansOnly.
[[nodiscard]] Result<QList<SnapshotInfo>> snapshots(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock);

// The best good snapshot takes the place of the database, in one step of the file system; the damaged one is
// kept beside it as `vault.damaged`, once, for a salvage. What is missing since is told at the next opening.
// Refused when the vault is whole, or open; Damaged when no snapshot is good; the errors of snapshots().
[[nodiscard]] Result<SnapshotInfo> restoreSnapshot(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock);

} // namespace tenang::vault
