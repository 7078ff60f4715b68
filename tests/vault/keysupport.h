// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"
#include "vault/rewrap.h"
#include "vault/rotation.h"
#include "vaultsupport.h"

// What the tests of passphrases and vault keys share.
namespace tenang::vault::testing {

inline Result<SecretBytes> vaultKeyOf(const QString &path, const char *passphrase = "correct horse")
{
    ASSIGN_OR_RETURN(const VaultFolder::Copies copies, VaultFolder(path).readHeader());
    return copies.header.unlock(secret(passphrase));
}

inline Result<std::unique_ptr<Connection>> below(const QString &path, const SecretBytes &vaultKey)
{
    return Connection::open(VaultFolder(path).database(), keys::subKey(vaultKey, keys::Purpose::Database),
        Connection::Mode::Maintain);
}

// The kinds in the audit of a closed vault, in order.
inline QStringList audited(const QString &path, const char *passphrase = "correct horse")
{
    const auto key = vaultKeyOf(path, passphrase);
    if (!key)
        return {u"error: " + key.error().detail};
    const auto connection = below(path, *key);
    if (!connection)
        return {u"error: " + connection.error().detail};
    return *(*connection)->lines("SELECT kind FROM audit ORDER BY seq");
}

inline bool isWhole(const QString &path, const char *passphrase = "correct horse")
{
    const auto checked = checkVault(path, secret(passphrase), ticking());
    using State = VaultCheck::State;
    return checked && checked->header == State::Ok && checked->pages == State::Ok
        && checked->audit == State::Ok;
}

inline QByteArray headerBytes(const QString &path, bool second = false)
{
    return contentOf(second ? VaultFolder(path).secondHeader() : VaultFolder(path).header());
}

} // namespace tenang::vault::testing
