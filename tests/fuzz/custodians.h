// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/target.h"
#include "keys/recovery.h"
#include "keys/sealedbox.h"

// The three custodians of the seed and the target of a recovery file, and the key of the vault.
namespace tenang::fuzz {

inline const SecretBytes &custodian(std::size_t number)
{
    startOnce();
    static const SecretBytes seeds[3] = {SecretBytes(QByteArrayView("custodian number one, 32 bytes..")),
        SecretBytes(QByteArrayView("custodian number two, 32 bytes..")),
        SecretBytes(QByteArrayView("custodian number three, 32 bytes"))};
    return seeds[number];
}

inline keys::Recovery::Custodians custodians()
{
    return {keys::boxKeyOf(custodian(0)), keys::boxKeyOf(custodian(1)), keys::boxKeyOf(custodian(2))};
}

inline const SecretBytes &vaultKey()
{
    startOnce();
    static const SecretBytes key(QByteArrayView("the key of a vault that is none."));
    return key;
}

} // namespace tenang::fuzz
