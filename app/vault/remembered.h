// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

// Small values of the table `setting`. Keys that begin with "vault/" are what the vault remembers about
// itself; the app's own go through VaultStore::keepSetting, which records them in the audit.
namespace tenang::vault {

class Connection;

[[nodiscard]] Result<QString> remembered(Connection &connection, const QString &key); // "" when never
[[nodiscard]] Result<void> remember(Connection &connection, const QString &key, const QString &value);

} // namespace tenang::vault
