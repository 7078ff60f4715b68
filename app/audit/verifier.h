// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/chain.h"
#include "audit/checkpoint.h"
#include "audit/proofs.h"

#include <QHash>
#include <QList>

namespace tenang::audit {

// What a whole record is worth, told to somebody who holds heads of it from before.
struct Verdict {
    struct Anchor {
        qint64 seq = 0;
        bool extended = false; // the record still holds that very entry, and everything before it is whole
        friend bool operator==(const Anchor &, const Anchor &) = default;
    };
    qint64 entries = 0;
    QList<Fault> faults; // none: nothing was changed up to the last anchor
    QList<Anchor> anchors; // in the order given
    // Entries behind the last anchor that is extended: whoever holds the owner's key could have written these
    // anew, or cut some off, without this verdict seeing it. The honest window.
    qint64 afterLastAnchor = 0;
    qint64 signedUpTo = 0; // the last entry under a good checkpoint
};

// Is fed a record in order, each checkpoint right behind the entry it stands on.
class Verifier {
public:
    // `signer`: the owner's public key where it is known from elsewhere; empty: all must be of one key,
    // whichever it is, that of the anchors first.
    Verifier(const Id &vault, const QList<Checkpoint> &anchors, const QByteArray &signer = {});

    void take(const Entry &entry);
    void take(const Checkpoint &checkpoint);
    [[nodiscard]] Verdict verdict(); // when all was taken

private:
    // But for the signature.
    [[nodiscard]] std::optional<FaultKind> wrongWith(const Checkpoint &checkpoint);
    void find(FaultKind kind, qint64 seq) { m_verdict.faults.append({kind, seq}); }
    [[nodiscard]] bool isOverdue() const;

    Id m_vault;
    QByteArray m_signer;
    QList<Checkpoint> m_anchors;
    QMultiHash<qint64, qsizetype> m_anchorsAt; // seq to places in m_anchors; good ones only
    Chain m_chain;
    Proofs m_proofs;
    QList<qint64> m_signed; // checkpoints that fit the chain; their signatures are being proved
    Verdict m_verdict;
    bool m_wasOverdue = false;
};

} // namespace tenang::audit
