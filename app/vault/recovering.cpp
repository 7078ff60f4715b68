// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovering.h"

#include "base/files.h"
#include "base/hash.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/opening.h"
#include "vault/remembered.h"
#include "vault/storage.h"
#include "vault/transaction.h"
#include "vault/tries.h"
#include "vault/workshop.h"

#include <QFile>

namespace tenang::vault {

namespace {

using keys::Header;

constexpr int daysTold = 30;

QString memoryKey()
{
    return QStringLiteral("vault/recovered"); // "MS ZONE new|told"
}

Result<void> keepMemory(Connection &connection, const QDateTime &at, bool isTold)
{
    return remember(connection, memoryKey(),
        QStringLiteral("%1 %2 %3")
            .arg(at.toMSecsSinceEpoch())
            .arg(at.offsetFromUtc())
            .arg(isTold ? QStringLiteral("told") : QStringLiteral("new")));
}

Result<void> tell(Connection &connection, const Clock &clock, interview::Opening &told)
{
    ASSIGN_OR_RETURN(const QString text, remembered(connection, memoryKey()));
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u' ');
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(
        parts.value(0).toLongLong(), Qt::OffsetFromUTC, parts.value(1).toInt());
    const bool isTold = parts.value(2) == u"told";
    if (isTold && clock.now() > at.addDays(daysTold))
        return {};
    told.recoveredAt = at;
    return isTold ? Result<void>() : keepMemory(connection, at, true);
}

} // namespace

void tellRecovery(Connection &connection, const Clock &clock, interview::Opening &told)
{
    const Result<void> said = tell(connection, clock, told);
    Q_UNUSED(said) // then it is told once more
}

} // namespace tenang::vault
