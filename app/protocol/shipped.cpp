// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/shipped.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Resources of a static library are found only after this call, which must stand outside any namespace.
static void findPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace tenang::protocol {

QStringList shippedPacks(PackKind kind)
{
    findPacks();
    QStringList names = QDir(QStringLiteral(":/packs/") + toString(kind))
                            .entryList({QStringLiteral("*.pack")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(qsizetype(5)); // ".pack"
    return names;
}

QByteArray shippedPack(const QString &name)
{
    findPacks();
    const QStringList kinds = QDir(QStringLiteral(":/packs")).entryList(QDir::Dirs);
    for (const QString &kind : kinds) {
        QFile file(QStringLiteral(":/packs/%1/%2.pack").arg(kind, name));
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

Result<ContentInForce> shippedContent()
{
    ContentInForce content;
    for (const QLatin1StringView name : protocolsOffered) {
        const QByteArray bytes = shippedPack(name);
        ASSIGN_OR_RETURN(const Protocol protocol, readProtocol(bytes));
        content.protocols.append({protocol, bytes});
    }
    for (const QString &name : shippedPacks(PackKind::Coach))
        content.coaches.insert(name, shippedPack(name));
    for (const QString &name : shippedPacks(PackKind::Cards)) {
        const QByteArray bytes = shippedPack(name);
        ASSIGN_OR_RETURN(const CardSet set, readCardSet(bytes));
        content.cards.append({set, bytes});
    }
    for (const QString &name : shippedPacks(PackKind::Indicators)) {
        const QByteArray bytes = shippedPack(name);
        ASSIGN_OR_RETURN(const IndicatorSet set, readIndicatorSet(bytes));
        if (std::ranges::find(usualSets, name) != usualSets.end())
            content.sets.append({set, bytes});
        else
            content.otherSets.append(set);
    }
    return content;
}

} // namespace tenang::protocol
