// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovering.h"

#include "base/hash.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "vault/audit.h"
#include "vault/connection.h"
#include "vault/custodians.h"
#include "vault/lockbook.h"
#include "vault/remembered.h"
#include "vault/rotation.h"
#include "vault/storage.h"
#include "vault/tries.h"

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

// The two in the audit, by what people compare by voice.
QString actorOf(const SecretBytes &oneSeed, const SecretBytes &otherSeed)
{
    const auto named = [](const SecretBytes &seed) {
        return keys::fingerprint(keys::boxKeyOf(seed), keys::KeyKind::Custodian);
    };
    return u"custodians " + named(oneSeed) + u", " + named(otherSeed);
}

// The vault key, by two custodians; a try that fails is in the lock journal before it is answered.
Result<SecretBytes> keyBy(const VaultFolder &folder, const Header &header, const SecretBytes &oneSeed,
    const SecretBytes &otherSeed, const Clock &clock)
{
    ASSIGN_OR_RETURN(const keys::Recovery recovery, recoveryOf(folder, header.vaultId()));
    Result<SecretBytes> key = recovery.open(oneSeed, otherSeed);
    if (!key)
        RETURN_IF_ERROR(recordCustodianTry(folder, header, clock));
    return key;
}

} // namespace

Result<void> recover(const QString &path, const SecretBytes &oneSeed, const SecretBytes &otherSeed,
    const SecretBytes &fresh, const Clock &clock)
{
    RETURN_IF_ERROR(startStorage());
    ASSIGN_OR_RETURN(const SecretBytes normal, keys::normalisedPassphrase(fresh));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, keyBy(folder, copies.header, oneSeed, otherSeed, clock));
    const QString actor = actorOf(oneSeed, otherSeed);
    const auto record = [&](Connection &connection, const Header &header) -> Result<void> {
        const QByteArray detail = contentHash("tenang/recovered/v1", header.bytes());
        RETURN_IF_ERROR(appendAudit(
            connection, {QStringLiteral("recovered"), actor, {}, clock.now(), detail, {}, clock.uptime()}));
        return keepMemory(connection, clock.now(), false);
    };
    return renew({folder, copies.header, vaultKey, normal, clock, record});
}

void tellRecovery(Connection &connection, const Clock &clock, interview::Opening &told)
{
    const Result<void> said = tell(connection, clock, told);
    Q_UNUSED(said) // then it is told once more
}

} // namespace tenang::vault
