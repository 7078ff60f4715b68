// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rewrap.h"

#include "base/hash.h"
#include "keys/calibration.h"
#include "vault/opening.h"
#include "vault/tries.h"
#include "vault/vaults.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using keys::Header;
using keys::KdfCosts;

// Names the header that comes, so that the record can be held against the one that is there.
QByteArray detailOf(const Header &header)
{
    return contentHash("tenang/vault-header-record/v1", header.bytes());
}

// Both copies. When only the first could be written it is in force all the same, and saying otherwise would
// have the officer type a passphrase that no longer opens.
Result<void> putInForce(const VaultFolder &folder, const Header &header)
{
    const Result<void> written = folder.writeHeader(header);
    if (written)
        return written;
    const Result<VaultFolder::Copies> now = folder.readHeader();
    return now && now->header.bytes() == header.bytes() ? Result<void>() : written;
}

double workOf(KdfCosts costs)
{
    return double(costs.kib) * costs.passes;
}

// At least the work that is wanted, and never less memory than there is now.
KdfCosts raised(KdfCosts now, KdfCosts wanted)
{
    const quint32 kib = std::clamp(wanted.kib, now.kib, keys::mostCosts.kib);
    const auto passes = quint32((workOf(wanted) + kib - 1) / kib);
    return {kib, std::clamp(passes, keys::leastCosts.passes, keys::mostCosts.passes)};
}

bool isPractice(const SecretBytes &passphrase)
{
    return passphrase.equals(SecretBytes(QByteArrayView(practicePassphrase)));
}

bool isAffordable(KdfCosts now, KdfCosts next, std::chrono::milliseconds took)
{
    const qint64 free = keys::availableMemory();
    if (free > 0 && next.kib > free / 2)
        return false;
    return double(took.count()) * workOf(next) / workOf(now) <= double(keys::longestWait.count());
}

} // namespace

Result<void> changePassphrase(const QString &path, VaultStore &store, const SecretBytes &old,
    const SecretBytes &fresh, const Clock &clock)
{
    ASSIGN_OR_RETURN(const SecretBytes normalOld, keys::normalisedPassphrase(old));
    ASSIGN_OR_RETURN(const SecretBytes normalFresh, keys::normalisedPassphrase(fresh));
    const VaultFolder folder(path);
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, folder.readHeader());
    ASSIGN_OR_RETURN(const SecretBytes vaultKey, tryPassphrase(folder, copies.header, normalOld, clock));
    if (!store.isOpenUnder(vaultKey)) // somebody put another vault's header there
        return fail(Error::Kind::Refused, QStringLiteral("the header is not of the vault that is open"));
    ASSIGN_OR_RETURN(
        const Header next, copies.header.rewrapped(vaultKey, normalFresh, copies.header.costs()));
    RETURN_IF_ERROR(store.record(QStringLiteral("passphrase_changed"), detailOf(next)));
    const Result<void> changed = putInForce(folder, next);
    if (changed) {
        store.headerChanged(next);
    } else {
        const Result<void> said = store.record(QStringLiteral("passphrase_not_changed"), detailOf(next));
        Q_UNUSED(said) // the fault that is told is the first
    }
    return changed;
}

Result<interview::Opening> changePassphrase(
    const QString &path, const SecretBytes &old, const SecretBytes &fresh, const Clock &clock)
{
    ASSIGN_OR_RETURN(const Opened opened, openVault(path, old, clock));
    RETURN_IF_ERROR(changePassphrase(path, *opened.store, old, fresh, clock));
    RETURN_IF_ERROR(opened.store->close());
    return opened.told;
}

bool strengthen(const VaultFolder &folder, const Header &header, VaultStore &store,
    const SecretBytes &vaultKey, const SecretBytes &passphrase, std::chrono::milliseconds took,
    std::optional<KdfCosts> wanted)
{
    const KdfCosts aim = wanted.value_or(keys::floorCosts);
    const KdfCosts now = header.costs();
    if (header.suite() != keys::Suite::Standard || workOf(now) >= workOf(aim) || isPractice(passphrase))
        return false;
    const KdfCosts next = raised(now, aim);
    if (next == now || !isAffordable(now, next, took))
        return false;
    const Result<Header> stronger = header.rewrapped(vaultKey, passphrase, next);
    if (!stronger || !putInForce(folder, *stronger))
        return false;
    store.headerChanged(*stronger);
    const Result<void> said = store.record(QStringLiteral("costs_raised"), detailOf(*stronger));
    Q_UNUSED(said) // a full disk is no reason to keep the officer out
    return true;
}

} // namespace tenang::vault
