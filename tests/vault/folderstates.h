// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/connection.h"
#include "vaultsupport.h"

#include <QMap>

// What tests of freshness, snapshots and salvage share: the files of a vault as they were at a moment, and
// what the owner is told.
namespace tenang::vault::testing {

// Every file of a folder, byte for byte.
class FolderState {
public:
    explicit FolderState(const QString &path)
        : m_path(path)
    {
        const QStringList names = QDir(path).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        for (const QString &name : names)
            m_files.insert(name, contentOf(path + u'/' + name));
    }
    [[nodiscard]] QStringList names() const { return m_files.keys(); }
    [[nodiscard]] bool has(const QString &name) const { return m_files.contains(name); }
    // These files as they were then; what was not there then goes.
    [[nodiscard]] bool putBack(const QStringList &names) const
    {
        for (const QString &name : names) {
            const QString file = m_path + u'/' + name;
            if (m_files.contains(name) ? !writeTo(file, m_files.value(name))
                                       : QFile::exists(file) && !QFile::remove(file))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool isAsItWas() const { return FolderState(m_path).m_files == m_files; }

private:
    QString m_path;
    QMap<QString, QByteArray> m_files;
};

// What the owner is told at an opening, in one word each; the vault is closed again.
inline QString toldAt(const QString &path)
{
    auto opened = openVault(path, secret("correct horse"), ticking());
    if (!opened)
        return u"error: " + opened.error().detail;
    if (!opened->store->close())
        return QStringLiteral("error at close");
    QStringList words;
    if (opened->told.rolledBack)
        words.append(QStringLiteral("rolled_back"));
    if (opened->told.freshnessInDoubt)
        words.append(QStringLiteral("in_doubt"));
    if (opened->told.othersRolledBack)
        words.append(QStringLiteral("others_rolled_back"));
    return words.join(u' ');
}

inline bool addNotes(const QString &path, const Id &caseId, int count)
{
    auto store = openStore(path, secret("correct horse"));
    bool good = bool(store);
    for (int n = 0; good && n < count; ++n)
        good = bool((*store)->append(caseId, {note(QStringLiteral("note %1").arg(n))}, {}));
    return good && (*store)->close();
}

inline std::unique_ptr<Connection> maintained(const QString &path)
{
    const VaultFolder folder(path);
    const auto key = folder.readHeader()->header.unlock(secret("correct horse"));
    auto connection = Connection::open(
        folder.database(), keys::subKey(*key, keys::Purpose::Database), Connection::Mode::Maintain);
    return connection ? std::move(*connection) : nullptr;
}

inline QStringList auditKinds(const QString &path)
{
    const auto connection = maintained(path);
    const auto kinds = connection->lines("SELECT kind FROM audit ORDER BY seq");
    return kinds ? *kinds : QStringList();
}

inline qint64 auditEntries(const QString &path)
{
    return auditKinds(path).size();
}

// Two vaults side by side, as on a tablet, each of which has seen the other.
class TwoVaults {
public:
    TwoVaults()
    {
        auto store = createVault(own(), secret("correct horse"), ticking(), fast);
        caseId = *(*store)->open(begun(QStringLiteral("K-1")));
        const bool closed = bool((*store)->close());
        auto other = createVault(practice(), secret("correct horse"), ticking(), fast);
        if (!closed || !(*other)->close() || !toldAt(own()).isEmpty())
            qFatal("two vaults could not be made");
    }
    [[nodiscard]] QString own() const { return folder.path() + QStringLiteral("/own"); }
    [[nodiscard]] QString practice() const { return folder.path() + QStringLiteral("/practice"); }

    QTemporaryDir folder;
    Id caseId;
};

} // namespace tenang::vault::testing
