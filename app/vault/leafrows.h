// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/damagedpages.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace tenang::vault {

// A row as it lies on its page, of whatever table: without the way from a table's root to it, which a damage
// anywhere above would cut.
struct LeafRow {
    struct Value {
        enum class Kind { Null, Integer, Real, Text, Blob };
        Kind kind = Kind::Null;
        qint64 integer = 0;
        double real = 0;
        QByteArray bytes; // of a text: UTF-8

        [[nodiscard]] bool isText() const { return kind == Kind::Text; }
        [[nodiscard]] bool isInteger() const { return kind == Kind::Integer; }
        [[nodiscard]] bool isNull() const { return kind == Kind::Null; }
        [[nodiscard]] bool isBlob(qsizetype size) const { return kind == Kind::Blob && bytes.size() == size; }
        [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
    };

    bool hasKey = false; // of a table with row numbers; else of an index, or of a table WITHOUT ROWID
    qint64 key = 0;
    QList<Value> values;
    bool isOlder = false; // a page that it lies on is one of before (DamagedPages::Worth::Older)
    bool isWhole = false; // every page that it lies on is whole, and the newest (DamagedPages::Worth::Whole)
};

// Every row of every table and index, page after page. What a row says of lengths is never trusted; one whose
// bytes cannot be a row is passed over.
void eachLeafRow(const DamagedPages &pages, const std::function<void(const LeafRow &)> &take);

} // namespace tenang::vault
