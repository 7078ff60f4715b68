// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/salvage.h"

#include <QJsonArray>

#include <algorithm>

namespace tenang::vault {

namespace {

bool isComplete(const Salvaged::Case &one)
{
    return one.lost.isEmpty() && one.isEndKnown && !one.isBeginningMade && one.unreadErasures == 0;
}

QJsonObject toJson(const Salvaged::Case &one)
{
    QJsonArray lost;
    for (const Salvaged::Lost &some : one.lost)
        lost.append(QJsonObject{{QStringLiteral("from"), some.from}, {QStringLiteral("to"), some.to},
            {QStringLiteral("kind"), some.kind}});
    return {{QStringLiteral("case"), one.id.toString()}, {QStringLiteral("ref"), one.ref},
        {QStringLiteral("kept"), one.kept}, {QStringLiteral("lost"), lost},
        {QStringLiteral("beginning"), one.isBeginningMade ? QStringLiteral("made") : QStringLiteral("kept")},
        {QStringLiteral("end"), one.isEndKnown ? QStringLiteral("known") : QStringLiteral("unknown")},
        {QStringLiteral("unread_erasures"), one.unreadErasures},
        {QStringLiteral("unrecorded"), one.unrecorded}};
}

QJsonObject keptAndLost(qint64 kept, const QStringList &lost)
{
    return {{QStringLiteral("kept"), kept}, {QStringLiteral("lost"), QJsonArray::fromStringList(lost)}};
}

} // namespace

bool Salvaged::isComplete() const
{
    return badPages.isEmpty() && !isLogDamaged && recordLost == 0 && lostCases.isEmpty()
        && lostDrafts.isEmpty() && lostSettings.isEmpty() && lostPacks.isEmpty()
        && std::ranges::all_of(cases, [](const Case &one) { return vault::isComplete(one); });
}

QJsonObject Salvaged::toJson() const
{
    QJsonArray bad;
    for (const quint32 page : badPages)
        bad.append(qint64(page));
    QJsonArray all;
    for (const Case &one : cases)
        all.append(vault::toJson(one));
    QJsonArray gone;
    for (const LostCase &one : lostCases)
        gone.append(
            QJsonObject{{QStringLiteral("case"), one.id.toString()}, {QStringLiteral("events"), one.events}});
    QStringList hashes;
    for (const QByteArray &hash : lostPacks)
        hashes.append(QString::fromLatin1(hash.toHex()));
    return {{QStringLiteral("from"), from.toString()}, {QStringLiteral("vault"), vault.toString()},
        {QStringLiteral("file"), file}, {QStringLiteral("pages"), qint64(pages)},
        {QStringLiteral("bad_pages"), bad},
        {QStringLiteral("log"), isLogDamaged ? QStringLiteral("damaged") : QStringLiteral("whole")},
        {QStringLiteral("record"),
            QJsonObject{{QStringLiteral("up_to"), recordUpTo}, {QStringLiteral("lost"), recordLost}}},
        {QStringLiteral("complete"), isComplete()}, {QStringLiteral("cases"), all},
        {QStringLiteral("lost_cases"), gone}, {QStringLiteral("emptied"), emptied},
        {QStringLiteral("drafts"), keptAndLost(drafts, lostDrafts)},
        {QStringLiteral("settings"), keptAndLost(settings, lostSettings)},
        {QStringLiteral("packs"), keptAndLost(packs, hashes)}};
}

} // namespace tenang::vault
