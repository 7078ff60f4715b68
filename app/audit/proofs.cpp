// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/proofs.h"

#include <utility>

namespace tenang::audit {

namespace {

constexpr qsizetype batchSize = 128; // some milliseconds of work: far more than it takes to begin a thread

QList<qint64> failedOf(const QList<Checkpoint> &batch)
{
    QList<qint64> failed;
    for (const Checkpoint &checkpoint : batch) {
        if (!isSigned(checkpoint))
            failed.append(checkpoint.seq);
    }
    return failed;
}

} // namespace

void Proofs::take(const Checkpoint &checkpoint)
{
    m_batch.append(checkpoint);
    if (m_batch.size() >= batchSize)
        handOver();
}

void Proofs::handOver()
{
    if (m_running.valid())
        m_failed += m_running.get();
    m_running
        = std::async(std::launch::async, [batch = std::exchange(m_batch, {})] { return failedOf(batch); });
}

QList<qint64> Proofs::failed()
{
    const QList<qint64> last = failedOf(std::exchange(m_batch, {})); // here: the other one is still at it
    if (m_running.valid())
        m_failed += m_running.get();
    m_failed += last;
    return m_failed;
}

} // namespace tenang::audit
