// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/shipped.h"

#include <QDir>
#include <QFile>

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

} // namespace tenang::protocol
