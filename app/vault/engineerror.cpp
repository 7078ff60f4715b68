// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/engineerror.h"

#include "sqlite3.h"

#include <cerrno>

namespace tenang::vault {

namespace {

bool storageIsFull(int systemError)
{
    // EFBIG: a file-size limit, which is a full disk to the officer.
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Error::Kind kindOf(int code, int systemError)
{
    if (code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS || code == SQLITE_IOERR_SHORT_READ)
        return Error::Kind::Damaged;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::Kind::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the header's slot gave the key, so a file that does not decrypt is damaged
        return Error::Kind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CONSTRAINT:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
        return Error::Kind::Refused;
    case SQLITE_TOOBIG:
        return Error::Kind::Invalid;
    case SQLITE_IOERR:
        return storageIsFull(systemError) ? Error::Kind::NoSpace : Error::Kind::Io;
    default:
        return Error::Kind::Io;
    }
}

} // namespace

Error engineError(int code, int systemError, const char *where)
{
    return fail(kindOf(code, systemError),
        QStringLiteral("storage %1 (errno %2) at: %3")
            .arg(code)
            .arg(systemError)
            .arg(QString::fromUtf8(where)));
}

} // namespace tenang::vault
