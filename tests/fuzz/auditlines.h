// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/history.h"
#include "fuzz/target.h"

#include <QBuffer>

// A record outside its vault as lines and as bytes, and the honest one that everything is measured by.
namespace tenang::fuzz {

using audit::testing::History;
using audit::testing::Line;

struct Honest {
    History history;
    audit::Checkpoint kept; // what somebody else has kept of it
};

inline const Honest &honest()
{
    startOnce();
    static const Honest made = [] {
        Honest one;
        one.history.add(QStringLiteral("vault_created"), 1);
        one.history.add(36);
        one.history.add(QStringLiteral("case_read"));
        one.history.close();
        one.kept = one.history.anchor();
        one.history.add(3);
        return one;
    }();
    return made;
}

inline QByteArray written(const QList<Line> &lines, const Id &vault)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    audit::LogWriter writer(out);
    bool good = bool(writer.begin(vault));
    for (const Line &line : lines)
        good = good && std::visit([&](const auto &what) { return bool(writer.add(what)); }, line);
    return good && writer.end() ? out.data() : QByteArray();
}

// As far as they can be read.
inline QList<Line> linesOf(QByteArray bytes)
{
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    audit::LogReader reader(in);
    QList<Line> lines;
    if (!reader.begin())
        return lines;
    for (;;) {
        const auto line = reader.next();
        if (!line || !*line)
            return lines;
        lines.append(**line);
    }
}

} // namespace tenang::fuzz
