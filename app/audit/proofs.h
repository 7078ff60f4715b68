// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/checkpoint.h"

#include <QList>

#include <future>

namespace tenang::audit {

// Proves signatures on a thread of its own while the record is walked: they are more than half of the work.
class Proofs {
public:
    void take(const Checkpoint &checkpoint);
    // Waits for all. The places of those whose signature does not hold, in the order in which they were
    // taken.
    [[nodiscard]] QList<qint64> failed();

private:
    void handOver();

    QList<Checkpoint> m_batch;
    std::future<QList<qint64>> m_running; // one at a time: a long record must not pile up
    QList<qint64> m_failed;
};

} // namespace tenang::audit
