// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// What a damaged database still holds, in a new vault: for the day on which no snapshot is good, or one is
// good but old.
namespace tenang::vault {

// What came back, and what did not. Case references and codes, no words.
struct Salvaged {
    struct Lost { // one thing that happened in a case, or several in a row
        qint64 from = 0; // its number in the case
        qint64 to = 0;
        QString kind; // "note_taken" …; "" when not even that is known
        friend bool operator==(const Lost &, const Lost &) = default;
    };
    struct Case {
        Id id;
        QString ref;
        qint64 kept = 0; // events that are as they were, erased ones among them
        QList<Lost> lost;
        bool isBeginningMade = false; // its first event is lost: protocol and language may be others
        bool isEndKnown = true; // false: there may have been more after the last number
        qint64 unreadErasures = 0; // of something in it, nobody knows what: its words may be shown again
        qint64 unrecorded
            = 0; // kept, though their entry in the record is lost: only the seals speak for them
        friend bool operator==(const Case &, const Case &) = default;
    };
    struct LostCase {
        Id id;
        qint64 events = 0; // at least so many
        friend bool operator==(const LostCase &, const LostCase &) = default;
    };

    Id from; // the damaged vault
    Id vault; // the new one
    QString file; // "vault.db"
    quint32 pages = 0;
    QList<quint32> badPages; // broken, missing, or only there as they were before
    bool isLogDamaged = false; // what was written last may be missing, without a number
    qint64 recordUpTo = 0; // the last entry of the record that is known of
    qint64 recordLost = 0; // entries up to there that cannot be read
    QList<Case> cases;
    QList<LostCase> lostCases; // of which nothing is left but that they were there
    qint64 emptied = 0; // cases that were deleted or handed over before: they held no words and stay behind
    qint64 drafts = 0; // kept, like the next two
    qint64 settings = 0;
    qint64 packs = 0;
    QStringList lostDrafts; // "CASE FIELD", where CASE is its id
    QStringList lostSettings;
    QList<QByteArray> lostPacks; // by hash

    // Everything that was ever told to be saved is in the new vault.
    [[nodiscard]] bool isComplete() const;
    // {"from","vault","file","pages","bad_pages":[…],"log":"whole|damaged","record":{"up_to","lost"},
    // "complete","cases":[{"case","ref","kept","lost":[{"from","to","kind"}],"beginning":"kept|made",
    // "end":"known|unknown","unread_erasures","unrecorded"}],"lost_cases":[{"case","events"}],"emptied",
    // "drafts":{"kept","lost"},"settings":…,"packs":…}
    [[nodiscard]] QJsonObject toJson() const;
};

// What to salvage from: a file of the damaged vault's folder.
struct SalvageSource {
    QString folder;
    QString file = {}; // "vault.db" "vault.damaged" "vault.snap0" …; "": the database, or else vault.damaged
};

// Reads what can be read of `source` and makes a vault of it in `into`, behind the same passphrase and costs,
// under a key and an id of its own. The damaged folder is read only, but for the record of a wrong
// passphrase. Every event proves itself by the hashes of the record or the seals of its pages; what does not
// is left out, stands as a tombstone in its place, and is listed. In a case of which anything is lost a last
// note says so. The list is kept in the new vault (row `vault/salvaged` of `setting`), and `salvaged` in its
// audit has its hash.
//
// The errors of openVault() at the damaged folder's door; NotFound: it has no such file; Damaged: nothing in
// it can be read; Refused: `into` holds anything, or the damaged vault is open. On any error there is no new
// vault.
[[nodiscard]] Result<Salvaged> salvage(
    const SalvageSource &source, const SecretBytes &passphrase, const QString &into, const Clock &clock);

} // namespace tenang::vault
