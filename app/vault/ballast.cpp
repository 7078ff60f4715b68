// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ballast.h"

#include "base/files.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>

namespace tenang::vault {

Result<void> Ballast::keep() const
{
    const QFileInfo there(m_file);
    if (there.isFile() && there.size() == size)
        return {};
    if (QStorageInfo(there.path()).bytesAvailable() < size + plenty)
        return fail(Error::Kind::Refused, QStringLiteral("too little room for a ballast"));
    QFile::remove(m_file);
    const Descriptor file(::open(
        QFile::encodeName(m_file).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError(errno, "make the ballast");
    // Blocks, not a hole: a hole would give nothing back.
    if (const int fault = posix_fallocate(file.number(), 0, size); fault != 0) {
        QFile::remove(m_file);
        return systemError(fault, "fill the ballast");
    }
    return {};
}

bool Ballast::give() const
{
    return QFile::remove(m_file);
}

} // namespace tenang::vault
