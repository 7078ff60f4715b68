// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "vault/vaultfolder.h"

namespace tenang::vault {

// A folder beside a vault's place, `.NAME.new`, in which a whole vault is built: a new one, or another form
// of one that is there. What is built takes its place in one step of the file system, so that a kill or a
// power cut leaves the old vault or the new one, never a mixture. Goes with all that is in it when it is not
// delivered.
class [[nodiscard]] Workshop {
public:
    // For the vault whose place is `target`. Refused while another process builds there.
    [[nodiscard]] static Result<Workshop> beside(const VaultFolder &target);
    // Removes what a kill left there, above all an old vault under an old key. Nothing to say when it cannot.
    static void sweep(const VaultFolder &target);
    Workshop(Workshop &&) = default;
    Workshop(const Workshop &) = delete;
    Workshop &operator=(const Workshop &) = delete;
    Workshop &operator=(Workshop &&) = delete;
    ~Workshop();

    [[nodiscard]] const VaultFolder &folder() const { return m_folder; }

    // Copies these files from the vault that is there, those that exist, and brings them to the disk.
    [[nodiscard]] Result<void> bringAlong(const QStringList &names) const;

    // Both: what was built must be closed and on the disk already.
    [[nodiscard]] Result<void> deliver(); // to a place where nothing is, or an empty folder
    // Changes places with the vault that is there, then removes that one. Refused where the file system
    // cannot exchange two folders in one step.
    [[nodiscard]] Result<void> exchange();

private:
    Workshop(QString target, VaultFolder folder, Descriptor lock);
    void clear() const;

    QString m_target;
    VaultFolder m_folder;
    Descriptor m_lock; // says that somebody is at it
    bool m_delivered = false;
};

} // namespace tenang::vault
