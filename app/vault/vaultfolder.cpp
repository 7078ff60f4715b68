// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultfolder.h"

#include "base/files.h"

#include <QDir>
#include <QFileInfo>

namespace tenang::vault {

using keys::Header;

VaultFolder::VaultFolder(const QString &path)
    : m_path(QFileInfo(path).canonicalFilePath())
{
    if (m_path.isEmpty())
        m_path = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QStringList VaultFolder::companions()
{
    QStringList names;
    for (const char *name : {"hdr", "hdr1", "lockj", "rec", "state", "witness", "snap0", "snap1"})
        names.append(u"vault." + QLatin1StringView(name));
    return names;
}

bool VaultFolder::holdsVault() const
{
    return QFileInfo::exists(header()) || QFileInfo::exists(secondHeader()) || QFileInfo::exists(database());
}

Result<VaultFolder::Copies> VaultFolder::readHeader() const
{
    if (const QFileInfo there(m_path); there.exists() && !there.isDir())
        return fail(Error::Kind::NotAVault, QStringLiteral("a file, not a folder"));
    if (!holdsVault())
        return fail(Error::Kind::NotFound, QStringLiteral("no vault here"));
    std::optional<Header> best;
    std::optional<Error> worst;
    const auto weight = [](const Error &error) {
        return error.kind == Error::Kind::NewerThanApp ? 3 : error.kind == Error::Kind::Damaged ? 2 : 1;
    };
    bool both = true;
    for (const QString &file : {header(), secondHeader()}) {
        Result<QByteArray> bytes = readFile(file, Header::size);
        Result<Header> read = bytes ? Header::parse(*bytes) : Result<Header>(bytes.error());
        if (!read) {
            both = false;
            if (!worst || weight(read.error()) > weight(*worst))
                worst = read.error();
            continue;
        }
        if (best && best->bytes() != read->bytes())
            both = false; // a kill came between the two: the older one still opens with what was changed
        if (!best || read->generation() > best->generation())
            best = *std::move(read);
    }
    if (best)
        return Copies{*best, both};
    if (worst->kind == Error::Kind::NotFound) // a file full of case notes without the way in
        return fail(Error::Kind::Damaged, QStringLiteral("both header copies are missing"));
    return *worst;
}

Result<void> VaultFolder::writeHeader(const Header &whole) const
{
    RETURN_IF_ERROR(replaceFile(header(), whole.bytes()));
    return replaceFile(secondHeader(), whole.bytes());
}

} // namespace tenang::vault
