// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/entry.h"

#include "audit/canonical.h"

namespace tenang::audit {

QByteArray hashOf(const Entry &entry)
{
    Canonical bytes;
    bytes.number(entry.seq).string(QByteArrayView(entry.prev)).string(entry.kind).string(entry.actor);
    bytes.id(entry.caseId);
    switch (entry.form) {
    case 1:
        bytes.number(entry.at).number(entry.zone).string(QByteArrayView(entry.detail));
        return bytes.hash("tenang/audit/v1");
    case 2:
        bytes.string(entry.reason).number(entry.at).number(entry.zone).id(entry.boot).number(entry.uptime);
        bytes.string(QByteArrayView(entry.detail));
        return bytes.hash("tenang/audit/v2");
    default:
        return {};
    }
}

} // namespace tenang::audit
