// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "keys/waits.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace tenang::keys {

// What happens to a vault while it is locked: a plain head that the wait schedule needs, and a sealed record
// of each try that only the open vault can read. A value; byte layout in FORMAT.md. Whoever can write the
// file can also forge it: it tells honest tries, it is no proof against the owner of the disk.
class LockJournal {
public:
    static constexpr qsizetype headSize = 128;
    static constexpr qsizetype largestSize = 128 + 4096 * 114;
    // Beyond so many records a try is counted only, so that nobody fills a disk by trying.
    static constexpr quint32 mostRecords = 4096;

    enum class Kind : quint8 { WrongPassphrase = 1, CustodianTry = 2 };

    struct Record {
        Kind kind = Kind::WrongPassphrase;
        QDateTime at; // by the wall clock of then
        Uptime uptime;
        quint32 row = 0; // of WrongPassphrase: the how-manieth in a row
        friend bool operator==(const Record &, const Record &) = default;
    };
    struct Opened {
        QList<Record> records;
        bool whole = true; // false: a box does not open, stands out of order or was taken out
    };

    LockJournal(const Id &vaultId, quint64 serial);
    // Damaged for everything that is not whole. Nothing is allocated by what the bytes say.
    [[nodiscard]] static Result<LockJournal> parse(const QByteArray &bytes);
    // Of the first 128 bytes: what the wait schedule needs, without the records.
    [[nodiscard]] static Result<LockJournal> parseHead(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QByteArray head() const;

    [[nodiscard]] const WrongRow &row() const { return m_row; }
    [[nodiscard]] Id vaultId() const { return m_vaultId; }
    [[nodiscard]] quint64 serial() const { return m_serial; } // one more each time that it was emptied
    [[nodiscard]] quint32 counted() const { return m_counted; } // tries without a record
    [[nodiscard]] quint32 total() const; // that happened since then
    [[nodiscard]] bool followsDamage() const { return m_followsDamage; }
    // Records as far as they can be read, without the first `skip` of all that happened.
    [[nodiscard]] Opened opened(const SecretBytes &seed, quint32 skip = 0) const;

    // Raises the row for a wrong passphrase. Without a key, or beyond the most, it is counted only.
    void add(Kind kind, const QDateTime &at, const Uptime &uptime, const QByteArray &publicKey);
    void addCounted(Kind kind, const Uptime &uptime);
    void waitAnew(const Uptime &uptime) { m_row.last = uptime; }
    void forgetRow() { m_row = {}; }
    void noteDamage() { m_followsDamage = true; }
    void dropRecords(); // what they recorded stays counted
    // The same under another vault key, for a vault that a right key has opened: the row ends.
    [[nodiscard]] LockJournal resealed(const SecretBytes &oldSeed, const QByteArray &publicKey) const;

private:
    Id m_vaultId;
    quint64 m_serial = 0;
    WrongRow m_row;
    quint32 m_records = 0;
    quint32 m_counted = 0;
    bool m_followsDamage = false;
    QByteArray m_boxes; // each behind its length
};

} // namespace tenang::keys
