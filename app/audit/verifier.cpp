// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/verifier.h"

#include <algorithm>

namespace tenang::audit {

Verifier::Verifier(const Id &vault, const QList<Checkpoint> &anchors, const QByteArray &signer)
    : m_vault(vault)
    , m_signer(signer)
    , m_anchors(anchors)
{
    for (qsizetype i = 0; i < m_anchors.size(); ++i) {
        m_verdict.anchors.append({m_anchors[i].seq, false});
        if (const std::optional<FaultKind> wrong = wrongWith(m_anchors[i]))
            find(*wrong, m_anchors[i].seq);
        else if (!isSigned(m_anchors[i]))
            find(FaultKind::Signature, m_anchors[i].seq);
        else
            m_anchorsAt.insert(m_anchors[i].seq, i);
    }
}

std::optional<FaultKind> Verifier::wrongWith(const Checkpoint &checkpoint)
{
    if (checkpoint.vault != m_vault)
        return FaultKind::OtherVault;
    if (m_signer.isEmpty())
        m_signer = checkpoint.key;
    if (checkpoint.key != m_signer)
        return FaultKind::OtherSigner;
    return std::nullopt;
}

// The writer signs in the transaction of the entry that makes it due, so not even a power cut leaves more.
bool Verifier::isOverdue() const
{
    return m_chain.form() > 1 && m_chain.head().seq - m_verdict.signedUpTo >= entriesPerCheckpoint;
}

void Verifier::take(const Entry &entry)
{
    ++m_verdict.entries;
    if (m_chain.isBroken())
        return; // the first place says where; nothing behind it can be trusted
    if (isOverdue() && !m_wasOverdue) {
        m_wasOverdue = true;
        find(FaultKind::Unsigned, m_chain.head().seq);
    }
    if (const std::optional<Fault> fault = m_chain.take(entry)) {
        m_verdict.faults.append(*fault);
        return;
    }
    const Head &head = m_chain.head();
    const QList<qsizetype> here = m_anchorsAt.values(head.seq);
    for (const qsizetype i : here)
        m_verdict.anchors[i].extended = m_anchors[i].hash == head.hash && m_anchors[i].count == head.count;
}

void Verifier::take(const Checkpoint &checkpoint)
{
    if (m_chain.isBroken())
        return;
    std::optional<FaultKind> wrong = wrongWith(checkpoint);
    if (!wrong && Head{checkpoint.seq, checkpoint.hash, checkpoint.count} != m_chain.head())
        wrong = isSigned(checkpoint) ? FaultKind::Astray : FaultKind::Signature;
    if (wrong) {
        find(*wrong, checkpoint.seq);
        return;
    }
    m_proofs.take(checkpoint);
    m_verdict.signedUpTo = checkpoint.seq;
    m_signed.append(checkpoint.seq);
}

Verdict Verifier::verdict()
{
    Verdict whole = m_verdict;
    if (isOverdue() && !m_wasOverdue)
        whole.faults.append({FaultKind::Unsigned, m_chain.head().seq});
    const QList<qint64> unproven = m_proofs.failed();
    for (const qint64 seq : unproven)
        whole.faults.append({FaultKind::Signature, seq});
    std::ranges::stable_sort(whole.faults, {}, &Fault::seq); // the first place first
    // Both in order: the last that is proven is the last that is not among the others.
    qsizetype left = m_signed.size();
    for (qsizetype i = unproven.size(); i > 0 && left > 0 && unproven[i - 1] == m_signed[left - 1]; --i)
        --left;
    whole.signedUpTo = left > 0 ? m_signed[left - 1] : 0;
    qint64 anchored = 0;
    for (auto anchor = m_anchorsAt.cbegin(); anchor != m_anchorsAt.cend(); ++anchor) {
        if (whole.anchors[anchor.value()].extended)
            anchored = std::max(anchored, anchor.key());
        else
            whole.faults.append(
                {anchor.key() > whole.entries ? FaultKind::Shortened : FaultKind::Rewritten, anchor.key()});
    }
    whole.afterLastAnchor = whole.entries - anchored;
    return whole;
}

} // namespace tenang::audit
