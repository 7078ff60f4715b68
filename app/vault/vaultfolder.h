// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/header.h"

#include <QString>
#include <QStringList>

// A folder that holds exactly one vault: vault.hdr, its second copy vault.hdr1, vault.db and, while it is
// open or after a crash, vault.db-wal; vault.lockj, and vault.rec when it has custodians. FORMAT.md says what
// is in them.
namespace tenang::vault {

class VaultFolder {
public:
    explicit VaultFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; } // canonical when it exists
    [[nodiscard]] QString header() const { return m_path + QStringLiteral("/vault.hdr"); }
    [[nodiscard]] QString secondHeader() const { return header() + u'1'; }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/vault.db"); }
    [[nodiscard]] QString lockJournal() const { return m_path + QStringLiteral("/vault.lockj"); }
    [[nodiscard]] QString recovery() const { return m_path + QStringLiteral("/vault.rec"); }
    // The names of all that may stand beside the database and belongs to the vault: who builds another folder
    // for it brings these along, or makes them anew.
    [[nodiscard]] static QStringList companions();
    [[nodiscard]] bool holdsVault() const; // a header copy or the database

    // The newest good copy. NotFound when there is no vault at all; else the error of the copy that says
    // most: NewerThanApp before Damaged before NotAVault.
    struct Copies {
        keys::Header header;
        bool both = true; // false: the other copy is missing, bad or older
    };
    [[nodiscard]] Result<Copies> readHeader() const;
    [[nodiscard]] Result<void> writeHeader(const keys::Header &header) const; // both copies

private:
    QString m_path;
};

} // namespace tenang::vault
