// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <QFile>
#include <QStringList>

namespace tenang::test {

inline QString fixture(const QString &name)
{
    return QStringLiteral(TENANG_SOURCE "/tests/authoring/fixtures/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// All of them on one line each, for messages of failed tests.
inline QByteArray spelled(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(toString(finding));
    return lines.join(u'\n').toUtf8();
}

} // namespace tenang::test
