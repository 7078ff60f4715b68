// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace tenang::audit {

inline constexpr qsizetype hashSize = 32;
// Form 1 has no reason, boot or uptime; vaults of schema 1 wrote it. Nothing of form 1 follows one of form 2.
inline constexpr int newestForm = 2;

// One line of the record, as it stands in a vault or an exported log. Codes and hashes only, never a person's
// words (security sheet §4.5).
struct Entry {
    qint64 seq = 0; // 1, 2, 3 …
    QByteArray prev; // the hash of the entry before; zeros before the first
    QString kind; // "event/note_taken", "case_read" …
    QString actor; // "" when the app did it by itself
    Id caseId; // the case's pseudonym; null: not about a case
    QString reason; // why, as a code; "" where the kind says it
    qint64 at = 0; // when it was written: ms since 1970, by a clock that people can set
    qint64 zone = 0; // seconds
    Id boot; // which start of the machine; null where the system does not say
    qint64 uptime = 0; // ms since then, by a clock that nobody can set
    QByteArray detail; // 32 bytes: hash of what was done
    int form = newestForm;
    QByteArray hash; // of all of the above

    friend bool operator==(const Entry &, const Entry &) = default;
};

// What `hash` must be. Empty for a form that is not known.
[[nodiscard]] QByteArray hashOf(const Entry &entry);

// Where a chain stands.
struct Head {
    qint64 seq = 0;
    QByteArray hash = QByteArray(hashSize, '\0'); // what the first entry follows
    qint64 count = 0; // entries up to here
    friend bool operator==(const Head &, const Head &) = default;
};

} // namespace tenang::audit
