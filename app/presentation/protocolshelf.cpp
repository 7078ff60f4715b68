// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/protocolshelf.h"

#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <algorithm>

namespace tenang::presentation {

namespace {

const QLatin1StringView firstLook("first-look");

Choice choiceOf(const HeldWith &held, const SaidIn &how)
{
    return {held.protocol.id, saidText(held.protocol, QStringLiteral("title"), held.protocol.title, how),
        saidText(held.protocol, QStringLiteral("use_when"), held.protocol.useWhen, how)};
}

bool isConsular(const HeldWith &held)
{
    return held.protocol.userRole == QLatin1StringView("consular");
}

template <typename Content>
QByteArray packOf(const QList<protocol::Packed<Content>> &among, const QString &id)
{
    const auto found
        = std::ranges::find_if(among, [&](const auto &packed) { return packed.content.id == id; });
    return found == among.end() ? QByteArray() : found->bytes;
}

AgencyPack described(const protocol::OwnPack &pack, const protocol::ContentInForce &shipped)
{
    using namespace protocol;
    const auto describe = [&](const auto &content, PackKind kind, const QByteArray &before) {
        const Result<PackHead> head = readPackHead(before);
        return AgencyPack{toString(kind) + u'/' + content.id, content.title, content.version, content.hash,
            head ? head->version : QString(), pack.bytes, before};
    };
    if (const auto *own = std::get_if<Protocol>(&pack.content))
        return describe(*own, PackKind::Protocol, packOf(shipped.protocols, own->id));
    if (const auto *own = std::get_if<IndicatorSet>(&pack.content))
        return describe(*own, PackKind::Indicators, packOf(shipped.sets, own->id));
    if (const auto *own = std::get_if<CardSet>(&pack.content))
        return describe(*own, PackKind::Cards, packOf(shipped.cards, own->id));
    const auto &own = std::get<CoachRules>(pack.content);
    return describe(own, PackKind::Coach, shipped.coaches.value(own.id));
}

QList<HeldWith> heldWith(const protocol::ContentInForce &content)
{
    QList<QByteArray> sets;
    for (const auto &packed : content.sets)
        sets.append(packed.bytes);
    QList<HeldWith> all;
    for (const auto &packed : content.protocols)
        all.append({packed.content, packed.bytes, sets});
    return all;
}

} // namespace

ProtocolShelf::ProtocolShelf(AgencySettings settings)
    : m_read(std::make_shared<Read>())
{
    m_read->settings = std::move(settings);
}

const ProtocolShelf::Read &ProtocolShelf::read() const
{
    std::call_once(m_read->once, [&all = *m_read] {
        const Result<protocol::ContentInForce> shipped = protocol::shippedContent();
        if (!shipped) {
            qWarning("what ships cannot be read: %s", qPrintable(shipped.error().detail));
            return;
        }
        const OwnContent own = readOwnContent(all.settings, *shipped);
        const protocol::ContentInForce content = protocol::withOwn(*shipped, own.packs);
        all.protocols = heldWith(content);
        all.coaches = content.coaches;
        if (!content.cards.isEmpty())
            all.cards = content.cards.first().content;
        for (const protocol::OwnPack &pack : own.packs)
            all.ofAgency.append(described(pack, *shipped));
        for (const Finding &finding : own.findings)
            all.problems.append(finding.text);
    });
    return *m_read;
}

const QList<AgencyPack> &ProtocolShelf::ofAgency() const
{
    return read().ofAgency;
}

const QStringList &ProtocolShelf::problems() const
{
    return read().problems;
}

QByteArray ProtocolShelf::coach(const QString &id) const
{
    return read().coaches.value(id);
}

protocol::CardSet ProtocolShelf::cards() const
{
    return read().cards;
}

QList<Choice> ProtocolShelf::choices(const QString &role, const SaidIn &how) const
{
    QList<HeldWith> all = read().protocols;
    if (role == QLatin1StringView("consular"))
        std::ranges::stable_partition(all, isConsular);
    QList<Choice> choices;
    for (const HeldWith &held : std::as_const(all))
        choices.append(choiceOf(held, how));
    return choices;
}

QList<Choice> ProtocolShelf::choicesAfter(const QStringList &heldWith, const SaidIn &how) const
{
    const bool onlyLooked = std::ranges::all_of(heldWith, [](const QString &id) { return id == firstLook; });
    QList<Choice> others;
    for (const HeldWith &held : read().protocols) {
        if (held.protocol.id != heldWith.value(heldWith.size() - 1) && (!isConsular(held) || onlyLooked))
            others.append(choiceOf(held, how));
    }
    return others;
}

std::optional<HeldWith> ProtocolShelf::find(const QString &id) const
{
    const QList<HeldWith> &all = read().protocols;
    const auto found
        = std::ranges::find_if(all, [&](const HeldWith &held) { return held.protocol.id == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace tenang::presentation
