// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vaultsupport.h"

#include <functional>
#include <optional>
#include <vector>

// What the proofs share: one interview told in steps, each of them one call of the vault, and what a reader
// sees after each.
namespace tenang::proof {

using namespace tenang::vault::testing;
using vault::VaultStore;

struct Step {
    QString name;
    std::function<Result<void>(VaultStore &)> take; // the same again when it is taken twice
};

// Everything that a reader can see, the finds of every word among it; nullopt when a read failed.
[[nodiscard]] std::optional<QString> seen(VaultStore &store);

class Story {
public:
    // Writes the closed vault it begins with, and what is seen after each step when nothing fails.
    Story();

    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const QString &seenAfter(std::size_t steps) const { return m_seen.at(steps); }
    void lay(const QString &folder) const; // a copy of the vault it begins with
    // What is wrong with a vault that should be whole and show this; empty: nothing.
    [[nodiscard]] static QString faultIn(const QString &folder, const QStringList &allowed);

private:
    void tell();

    QTemporaryDir m_folder;
    std::vector<Step> m_steps;
    std::vector<QString> m_seen;
};

void copyFolder(const QString &from, const QString &to); // its files only
[[nodiscard]] Result<std::unique_ptr<VaultStore>> openAt(const QString &folder);

} // namespace tenang::proof
