// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/vaultstate.h"

#include <QList>

// The bytes of `vault.witness`: what a vault publishes of the vaults beside it (layout in FORMAT.md). Claims,
// each for the vault that it is about to prove.
namespace tenang::keys {

// At most so many are written and read: 64 vaults, 8 records each.
inline constexpr qsizetype mostWitnessed = 512;
inline constexpr qsizetype mostWitnessBytes = 12 + mostWitnessed * StateRecord::size;

[[nodiscard]] QByteArray witnessBytes(const QList<StateRecord> &records);
// NotAVault, NewerThanApp, Damaged (another length than it says). A record that cannot be read takes none of
// the others with it.
[[nodiscard]] Result<QList<StateRecord>> witnessesIn(const QByteArray &bytes);

} // namespace tenang::keys
