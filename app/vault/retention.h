// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>

namespace tenang::vault {

class Connection;

// After an entry of one of these kinds a case holds no words any more: at the owner's word, or because it was
// accepted elsewhere and a receipt is left.
inline constexpr QLatin1StringView caseDeleted("case_deleted");
inline constexpr QLatin1StringView caseReduced("case_reduced");

// Hours from acceptance until only the receipt is left, by the class of a case (protocol/agency.h; 0 to 72).
struct RetentionPolicy {
    int child = 24;
    int referred = 24;
    int information = 24;
    [[nodiscard]] int hoursOf(const QString &caseClass) const; // the shortest for a class that is not known
};

// What tidying did.
struct Tidied {
    int reduced = 0; // cases of which a receipt is left now
    int held = 0; // were due, but for a legal hold
    int changed = 0; // were due, but hold words that nobody accepted yet
    friend bool operator==(const Tidied &, const Tidied &) = default;
};

// Proof that a case was taken over.
struct Receipt {
    Id caseId;
    QByteArray receipt;
    QByteArray by;
    bool reduced = false; // the case itself is gone from here
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

// How long a case stays on the tablet (security sheet A15, §4.8). Opens no transaction of its own; each call
// writes its entry into the record. NotFound for a case that is not there, or of which only a receipt is
// left.
class Retention {
public:
    Retention(Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> classify(const Id &caseId, const QString &caseClass); // "child" "referred" …
    // Somebody else keeps the case from now on, up to the event `seq`. `receipt`: their signed proof, at most
    // 16 KiB. `by`: who, as their key names them.
    [[nodiscard]] Result<void> accept(
        const Id &caseId, qint64 seq, const QByteArray &receipt, const QByteArray &by);
    [[nodiscard]] Result<void> hold(const Id &caseId, bool held); // a legal hold: nothing of it may go
    // Refused when a legal hold is on the case.
    [[nodiscard]] Result<void> isFree(const Id &caseId);
    // For good and at once: every word, also out of the index and the free pages. What stays is the record
    // that something was there, without saying what. `reason`: a code. Refused under a legal hold.
    [[nodiscard]] Result<void> remove(const Id &caseId, const QString &reason);
    // Reduces every case that is due. A case that was written to since its acceptance stays whole.
    [[nodiscard]] Result<Tidied> tidy(const RetentionPolicy &policy);
    [[nodiscard]] Result<QList<Receipt>> receipts();

private:
    struct Row;
    Result<Row> row(const Id &caseId);
    Result<void> keepRow(qint64 key); // in the table, if it is not there
    Result<bool> isDue(const Row &row, const RetentionPolicy &policy);
    Result<void> record(
        QLatin1StringView kind, const Id &caseId, const QByteArray &what, const QString &reason);

    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tenang::vault
