// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/protocolshelf.h"

#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <algorithm>

namespace tenang::presentation {

namespace {

const QLatin1StringView consular("consular-screening");
const QLatin1StringView firstLook("first-look");

Choice choiceOf(const HeldWith &held)
{
    return {held.protocol.id, held.protocol.title, held.protocol.useWhen};
}

} // namespace

const QList<HeldWith> &ProtocolShelf::read() const
{
    if (m_read.isEmpty()) {
        for (const QLatin1StringView name : protocol::protocolsOffered) {
            const QByteArray bytes = protocol::shippedPack(name);
            if (auto protocol = protocol::readProtocol(bytes))
                m_read.append({*std::move(protocol), bytes});
            else
                qWarning("a protocol cannot be read: %s", qPrintable(protocol.error().detail));
        }
    }
    return m_read;
}

QList<Choice> ProtocolShelf::choices(const QString &role) const
{
    QList<Choice> choices;
    for (const HeldWith &held : read())
        choices.append(choiceOf(held));
    if (role == QLatin1StringView("consular"))
        std::ranges::stable_partition(choices, [](const Choice &choice) { return choice.code == consular; });
    return choices;
}

QList<Choice> ProtocolShelf::choicesAfter(const QStringList &heldWith) const
{
    const bool onlyLooked = std::ranges::all_of(heldWith, [](const QString &id) { return id == firstLook; });
    QList<Choice> others = choices({});
    others.removeIf([&](const Choice &choice) {
        return choice.code == heldWith.value(heldWith.size() - 1) || (choice.code == consular && !onlyLooked);
    });
    return others;
}

std::optional<HeldWith> ProtocolShelf::find(const QString &id) const
{
    const auto is = [&](const HeldWith &held) { return held.protocol.id == id; };
    const auto found = std::ranges::find_if(read(), is);
    return found == m_read.end() ? std::nullopt : std::optional(*found);
}

} // namespace tenang::presentation
