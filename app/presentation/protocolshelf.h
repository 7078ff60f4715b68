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
    // Code: the protocol's id. What a consular officer uses comes first for `role` "consular".
    [[nodiscard]] QList<Choice> choices(const QString &role) const;
    // What a case that was held with these protocols (ids, the one of now last) can go on with. The consular
    // one only when there was nothing but a first look: what was said to another officer, of fear and of
    // asylum, is not for one of the home state.
    [[nodiscard]] QList<Choice> choicesAfter(const QStringList &heldWith) const;
    [[nodiscard]] std::optional<HeldWith> find(const QString &id) const;

private:
    [[nodiscard]] const QList<HeldWith> &read() const;

    mutable QList<HeldWith> m_read; // made at the first question
};

} // namespace tenang::presentation
