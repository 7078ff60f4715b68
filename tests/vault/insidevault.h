// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlite3.h"
#include "vaultsupport.h"

// What somebody with the passphrase and our source sees of a closed vault.
namespace tenang::vault::testing {

inline std::unique_ptr<Connection> inside(
    const QString &path, const QString &file = {}, keys::Purpose purpose = keys::Purpose::Database)
{
    const VaultFolder folder(path);
    const auto key = folder.readHeader()->header.unlock(secret("correct horse"));
    auto connection = Connection::open(
        file.isEmpty() ? folder.database() : file, keys::subKey(*key, purpose), Connection::Mode::Maintain);
    return connection ? *std::move(connection) : nullptr;
}

// Every page, the free ones too.
inline QByteArray decryptedPages(Connection &connection)
{
    sqlite3_int64 size = 0;
    unsigned char *image = sqlite3_serialize(connection.handle(), "main", &size, 0);
    const QByteArray pages(reinterpret_cast<const char *>(image), qsizetype(size));
    sqlite3_free(image);
    return pages;
}

} // namespace tenang::vault::testing
