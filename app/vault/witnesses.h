// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/vaultstate.h"

#include <QList>
#include <QMap>
#include <QString>

namespace tenang::vault {

class Connection;

// What a vault remembers of the vaults beside it (table `witness`): of each the states it was seen in, the
// last first. They are claims: only the other vault can prove them. So a later claim never pushes an earlier
// one out at once, and one that goes back is told; what a forger can do with that stands in FORMAT.md.
class Witnesses {
public:
    static constexpr qsizetype mostStates = 8; // of one vault
    static constexpr qsizetype mostVaults = 64;

    // Something to be told: goes into the audit as it is.
    struct Noticed {
        QString kind; // "other_rolled_back", "other_missing"
        QByteArray detail; // hash of the record that was expected
        friend bool operator==(const Noticed &, const Noticed &) = default;
    };
    enum class Look {
        All,
        OnlyAhead, // leaves what went back or is gone to the next opening, where somebody can be told
    };

    explicit Witnesses(const Id &own)
        : m_own(own)
    {
    }
    [[nodiscard]] static Result<Witnesses> read(Connection &connection, const Id &own);

    // Compares with what the others' `vault.state` claim now and remembers that. `now`: ms since 1970.
    QList<Noticed> look(const QList<keys::StateRecord> &claims, qint64 now, Look what);
    [[nodiscard]] bool isChanged() const;
    Result<void> write(Connection &connection); // inside the caller's transaction
    [[nodiscard]] QList<keys::StateRecord> known() const; // to be published

private:
    struct Memory {
        QList<keys::StateRecord> states; // the last seen first; never empty
        qint64 seen = 0; // when that was first seen; negative: gone since
        bool changed = false;
    };
    void forgetOne();

    Id m_own;
    QMap<Id, Memory> m_others;
    QList<Id> m_forgotten;
};

} // namespace tenang::vault
