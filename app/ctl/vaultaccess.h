// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secretbytes.h"
#include "ctl/answer.h"

#include <functional>

namespace tenang::vault {
class VaultStore;
}

namespace tenang::ctl {

// `--vault DIR --passphrase-fd N`
struct VaultAccess {
    QString folder;
    int passphraseFd = -1;
};

// Reads the passphrase and hands it on; WrongUsage when there is none.
ExitStatus withPassphrase(
    const VaultAccess &access, const std::function<ExitStatus(const SecretBytes &)> &then);

// Opens the vault, hands it on and closes it. An error of `then` is reported like one of opening.
ExitStatus withVault(
    const VaultAccess &access, const std::function<Result<ExitStatus>(vault::VaultStore &)> &then);

} // namespace tenang::ctl
