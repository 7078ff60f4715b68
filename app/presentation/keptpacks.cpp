// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/keptpacks.h"

#include "base/hash.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

#include <algorithm>

namespace tenang::presentation {

using interview::CaseStore;
using protocol::IndicatorSet;

Result<interview::Protocols> keptProtocols(
    CaseStore &store, const QList<interview::Event> &events, const protocol::Protocol &shipped)
{
    interview::Protocols protocols;
    for (const QByteArray &hash : interview::protocolsOf(events)) {
        if (hash == shipped.hash) {
            protocols.append(shipped);
            continue;
        }
        ASSIGN_OR_RETURN(const QByteArray bytes, store.pack(hash));
        ASSIGN_OR_RETURN(const protocol::Protocol kept, protocol::readProtocol(bytes));
        protocols.append(kept);
    }
    return protocols.isEmpty() ? interview::Protocols{shipped} : protocols;
}

QList<QByteArray> shippedSetPacks()
{
    QList<QByteArray> packs;
    for (const QLatin1StringView name : protocol::usualSets)
        packs.append(protocol::shippedPack(name));
    return packs;
}

QList<QByteArray> hashesOf(const QList<QByteArray> &packs)
{
    QList<QByteArray> hashes;
    for (const QByteArray &bytes : packs)
        hashes.append(contentHash("pack", bytes));
    return hashes;
}

QList<QByteArray> hashesOf(const QList<IndicatorSet> &sets)
{
    QList<QByteArray> hashes;
    for (const IndicatorSet &set : sets)
        hashes.append(set.hash);
    return hashes;
}

Result<QList<IndicatorSet>> readSets(const QList<QByteArray> &packs, const QList<IndicatorSet> &atHand)
{
    QList<IndicatorSet> sets;
    for (const QByteArray &bytes : packs) {
        const auto read = std::ranges::find(atHand, contentHash("pack", bytes), &IndicatorSet::hash);
        if (read != atHand.end()) {
            sets.append(*read);
            continue;
        }
        ASSIGN_OR_RETURN(const IndicatorSet set, protocol::readIndicatorSet(bytes));
        sets.append(set);
    }
    return sets;
}

Result<QList<IndicatorSet>> keptSets(
    CaseStore &store, const QList<QByteArray> &hashes, const QList<IndicatorSet> &atHand)
{
    const QList<QByteArray> ships = shippedSetPacks();
    const QList<QByteArray> shipped = hashesOf(ships);
    QList<QByteArray> packs;
    for (const QByteArray &hash : hashes.isEmpty() ? shipped : hashes) {
        const qsizetype place = shipped.indexOf(hash);
        ASSIGN_OR_RETURN(
            const QByteArray bytes, place < 0 ? store.pack(hash) : Result<QByteArray>(ships[place]));
        packs.append(bytes);
    }
    return readSets(packs, atHand);
}

} // namespace tenang::presentation
