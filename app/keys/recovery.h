// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QDateTime>

#include <array>

namespace tenang::keys {

// The way back for who forgot a passphrase: three custodians of whom any two open the vault, by sealed boxes
// nested for each pair (security sheet A9). One alone opens nothing that tells anything. A value of fixed
// size; byte layout in FORMAT.md.
class Recovery {
public:
    static constexpr qsizetype size = 664;
    static constexpr qsizetype custodianCount = 3;
    using Custodians = std::array<QByteArray, custodianCount>; // public keys (sealedbox.h)

    // Invalid: a key that seals nothing, or one that stands twice.
    [[nodiscard]] static Result<Recovery> make(const SecretBytes &vaultKey, const Id &vaultId,
        quint64 headerGeneration, const QDateTime &made, const Custodians &custodians);
    // NotAVault: no such file. NewerThanApp. Damaged.
    [[nodiscard]] static Result<Recovery> parse(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] Id vaultId() const;
    [[nodiscard]] quint64 headerGeneration() const; // of the header, when this was made
    [[nodiscard]] QDateTime made() const; // to the hour, UTC
    [[nodiscard]] Custodians custodians() const;
    // Whether the owner's app has made it, as it stands.
    [[nodiscard]] bool isMadeBy(const SecretBytes &vaultKey) const;

    // The vault key, by the seeds of two different custodians in either order. Refused: not two of the three.
    // Damaged: the boxes or anything else in it was changed.
    [[nodiscard]] Result<SecretBytes> open(const SecretBytes &one, const SecretBytes &other) const;

private:
    explicit Recovery(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};

} // namespace tenang::keys
