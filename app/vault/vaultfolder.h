// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/header.h"

#include <QString>

// A folder that holds exactly one vault: vault.hdr, its second copy vault.hdr1, vault.db and, while it is
// open or after a crash, vault.db-wal. FORMAT.md says what is in them.
namespace tenang::vault {

class VaultFolder {
public:
    explicit VaultFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; } // canonical when it exists
    [[nodiscard]] QString header() const { return m_path + QStringLiteral("/vault.hdr"); }
    [[nodiscard]] QString secondHeader() const { return header() + u'1'; }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/vault.db"); }
    [[nodiscard]] bool holdsVault() const; // any of the three

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
