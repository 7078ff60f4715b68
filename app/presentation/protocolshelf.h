// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/rows.h"
#include "protocol/protocol.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace tenang::presentation {

// A protocol and the bytes of its pack, which the vault keeps with every case that is held with it.
struct HeldWith {
    protocol::Protocol protocol;
    QByteArray bytes;
};

// The ways to hold a conversation that an officer can choose from. Their packs are read when somebody asks
// for one, not before the first page.
class ProtocolShelf {
public:
    // In the order offered. A pack that cannot be read is left out: the others still can be used.
    void put(const QByteArray &bytes) { m_packs.append(bytes); }

    // Code: the protocol's id. What a consular officer uses comes first for `role` "consular".
    [[nodiscard]] QList<Choice> choices(const QString &role) const;
    // Every protocol but the one with this id: what a conversation can go on with.
    [[nodiscard]] QList<Choice> choicesBeside(const QString &id) const;
    [[nodiscard]] std::optional<HeldWith> find(const QString &id) const;

private:
    [[nodiscard]] const QList<HeldWith> &read() const;

    QList<QByteArray> m_packs;
    mutable QList<HeldWith> m_read; // made at the first question
};

} // namespace tenang::presentation
