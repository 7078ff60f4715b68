// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/snapshot.h"

#include "base/files.h"
#include "vault/connection.h"
#include "vault/pagecopy.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tenang::vault {

namespace {

// Goes with what was built in it, unless that took its place.
class Beside {
public:
    explicit Beside(const QString &target)
        : m_path(target + QStringLiteral(".tmp"))
    {
        remove(); // left by a kill
    }
    ~Beside() { remove(); }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove() const
    {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-wal"));
    }
    QString m_path;
};

} // namespace

std::array<QString, 2> snapshotFiles(const VaultFolder &folder)
{
    return {folder.path() + QStringLiteral("/vault.snap0"), folder.path() + QStringLiteral("/vault.snap1")};
}

bool hasSnapshot(const VaultFolder &folder)
{
    const auto [first, second] = snapshotFiles(folder);
    return QFileInfo(first).size() > 0 || QFileInfo(second).size() > 0;
}

Result<void> copyDatabase(Connection &from, const QString &target, const SecretBytes &key)
{
    const Beside made(target);
    RETURN_IF_ERROR(makeEmptyFile(made.path()));
    {
        ASSIGN_OR_RETURN(
            const std::unique_ptr<Connection> to, Connection::open(made.path(), key, Connection::Mode::Make));
        // No log: the file is nobody's until it is renamed, and is synced once, at the end.
        RETURN_IF_ERROR(to->run("PRAGMA journal_mode=OFF"));
        RETURN_IF_ERROR(to->run("PRAGMA synchronous=OFF"));
        RETURN_IF_ERROR(copyPages(from, *to));
    }
    {
        ASSIGN_OR_RETURN(const std::unique_ptr<Connection> copy,
            Connection::open(made.path(), key, Connection::Mode::Maintain));
        ASSIGN_OR_RETURN(const QStringList faults, copy->brokenSeals());
        if (!faults.isEmpty())
            return fail(Error::Kind::Damaged, QStringLiteral("a copy with %1 bad pages").arg(faults.size()));
        RETURN_IF_ERROR(copy->close());
    }
    RETURN_IF_ERROR(syncToDisk(made.path()));
    if (std::rename(QFile::encodeName(made.path()).constData(), QFile::encodeName(target).constData()) != 0)
        return systemError(errno, "rename");
    return syncToDisk(QFileInfo(target).path());
}

Result<void> takeSnapshot(
    Connection &source, const VaultFolder &folder, const SecretBytes &snapshotKey, Older older)
{
    const auto [first, second] = snapshotFiles(folder);
    // One that is missing or emptied is the oldest of all.
    const auto madeAt = [](const QString &file) {
        const QFileInfo there(file);
        return there.size() > 0 ? there.lastModified().toMSecsSinceEpoch() : 0;
    };
    const bool isFirst = madeAt(first) <= madeAt(second);
    RETURN_IF_ERROR(copyDatabase(source, isFirst ? first : second, snapshotKey));
    if (older == Older::Remove)
        QFile::remove(isFirst ? second : first);
    return {};
}

} // namespace tenang::vault
