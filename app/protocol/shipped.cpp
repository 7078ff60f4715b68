// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/shipped.h"

#include "protocol/pack.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Resources of a static library are found only after this call, which must stand outside any namespace.
static void findPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace tenang::protocol {

QStringList shippedPacks()
{
    findPacks();
    QStringList names
        = QDir(QStringLiteral(":/packs")).entryList({QStringLiteral("*.pack")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(qsizetype(5)); // ".pack"
    return names;
}

QByteArray shippedPack(const QString &name)
{
    findPacks();
    QFile file(QStringLiteral(":/packs/%1.pack").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<ContentInForce> shippedContent()
{
    ContentInForce content;
    for (const QLatin1StringView name : protocolsOffered) {
        const QByteArray bytes = shippedPack(name);
        ASSIGN_OR_RETURN(const Protocol protocol, readProtocol(bytes));
        content.protocols.append({protocol, bytes});
    }
    for (const QString &name : shippedPacks()) {
        const QByteArray bytes = shippedPack(name);
        ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
        if (head.kind == PackKind::Coach)
            content.coaches.insert(head.id, bytes);
        if (head.kind != PackKind::Indicators)
            continue;
        ASSIGN_OR_RETURN(const IndicatorSet set, readIndicatorSet(bytes));
        if (std::ranges::find(usualSets, name) != usualSets.end())
            content.sets.append({set, bytes});
        else
            content.otherSets.append(set);
    }
    return content;
}

} // namespace tenang::protocol
