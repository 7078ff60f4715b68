// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/verifier.h"

#include <optional>
#include <variant>

class QIODevice;

// A record outside its vault: a file that anybody can check who holds an anchor. Records of canonical CBOR,
// each behind its length, so that neither side holds more than one of them (FORMAT.md).
namespace tenang::audit {

inline constexpr quint32 largestRecord = 16 * 1024; // bytes, as the longest string of a pack
inline constexpr qint64 mostEntries = 10'000'000; // a note a second, eight hours a day, for a year

class LogWriter {
public:
    explicit LogWriter(QIODevice &out)
        : m_out(out)
    {
    }
    [[nodiscard]] Result<void> begin(const Id &vault);
    [[nodiscard]] Result<void> add(const Entry &entry);
    [[nodiscard]] Result<void> add(const Checkpoint &checkpoint); // its vault is the log's
    [[nodiscard]] Result<void> end(); // without it a log does not read as whole

private:
    [[nodiscard]] Result<void> put(const class QCborArray &record);

    QIODevice &m_out;
    qint64 m_entries = 0;
    qint64 m_checkpoints = 0;
};

class LogReader {
public:
    explicit LogReader(QIODevice &in)
        : m_in(in)
    {
    }
    // Which vault it is of. NotAVault: no log; NewerThanApp: of a later form.
    [[nodiscard]] Result<Id> begin();
    // Nothing: the end, and all of it was there. Damaged: a record that no writer makes, or that is cut off.
    [[nodiscard]] Result<std::optional<std::variant<Entry, Checkpoint>>> next();

private:
    [[nodiscard]] Result<class QCborArray> get();

    QIODevice &m_in;
    Id m_vault;
    qint64 m_entries = 0;
    qint64 m_checkpoints = 0;
};

// A verdict on a whole log. Errors as LogReader has them.
[[nodiscard]] Result<Verdict> verifyLog(
    QIODevice &log, const QList<Checkpoint> &anchors, const QByteArray &signer = {});

} // namespace tenang::audit
