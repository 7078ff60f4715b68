// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/chain.h"

namespace tenang::audit {

QString toString(FaultKind kind)
{
    constexpr const char *names[] = {"gap", "out_of_order", "form", "changed", "astray", "other_vault",
        "other_signer", "signature", "unsigned", "rewritten", "shortened"};
    return QLatin1StringView(names[int(kind)]);
}

std::optional<FaultKind> Chain::wrongWith(const Entry &entry) const
{
    if (m_broken)
        return FaultKind::Changed;
    if (entry.seq > m_head.seq + 1)
        return FaultKind::Gap;
    if (entry.seq <= m_head.seq)
        return FaultKind::OutOfOrder;
    // A form that only grows: otherwise what the older one does not cover could be stripped or made up.
    if (entry.form < 1 || entry.form > newestForm || entry.form < m_form)
        return FaultKind::Form;
    if (entry.form == 1 && (!entry.reason.isEmpty() || !entry.boot.isNull() || entry.uptime != 0))
        return FaultKind::Form;
    if (entry.prev != m_head.hash || entry.hash != hashOf(entry))
        return FaultKind::Changed;
    return std::nullopt;
}

std::optional<Fault> Chain::take(const Entry &entry)
{
    if (const std::optional<FaultKind> wrong = wrongWith(entry)) {
        m_broken = true;
        return Fault{*wrong, entry.seq};
    }
    m_head = {entry.seq, entry.hash, m_head.count + 1};
    m_form = entry.form;
    return std::nullopt;
}

} // namespace tenang::audit
