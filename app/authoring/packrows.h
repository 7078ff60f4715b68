// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QHash>
#include <QSet>
#include <QStringList>

// The lists of two packs, matched row by row.
namespace tenang::authoring {

// Lists of a pack whose rows have a name of their own among people; the others are called as in the file.
[[nodiscard]] QString calledRow(const QString &list);

struct Rows {
    QStringList ids; // in the order of the pack, each once
    QHash<QString, QCborMap> rows;
};

// By the first key that all of them have. Without one, by their number where none came or went, else each by
// its own text.
[[nodiscard]] Rows rowsOf(const QCborArray &list, const QCborArray &other);

// The fewest that must move to make one order out of the other: all but a longest run that keeps its order.
[[nodiscard]] QSet<QString> movedBetween(const QStringList &before, const QStringList &after);

// {"columns", "rows": [[line, cell …] …]} of a directory to maps. The line is where it stood in a file.
[[nodiscard]] QCborArray rowsOfTable(const QCborMap &table);

} // namespace tenang::authoring
