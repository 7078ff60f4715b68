// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "vault/header.h"
#include "vault/vaultstore.h"

#include <QString>

#include <memory>
#include <optional>

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
        Header header;
        bool both = true; // false: the other copy is missing or bad
    };
    [[nodiscard]] Result<Copies> readHeader() const;
    [[nodiscard]] Result<void> writeHeader(const Header &header) const; // both copies

private:
    QString m_path;
};

struct Making {
    Suite suite = Suite::Standard;
    std::optional<KdfCosts> costs; // absent: what the suite and this machine call for
};

// Passphrases are UTF-8 bytes; they are brought to NFC here. An empty one is Invalid.

// Made in a folder beside it, closed, and renamed into its place: after a kill there is a whole vault or
// none. Refused, and nothing touched, when the folder holds anything. The new vault is left open.
[[nodiscard]] Result<std::unique_ptr<VaultStore>> createVault(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock, const Making &making = {});

// NotFound, NotAVault, NewerThanApp, Damaged, WrongPassphrase; Refused when it is open elsewhere. Mends a
// header copy that went bad.
[[nodiscard]] Result<std::unique_ptr<VaultStore>> openVault(
    const QString &folder, const SecretBytes &passphrase, const Clock &clock);

} // namespace tenang::vault
