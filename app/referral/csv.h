// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenang::referral {

// Rows of text with the place they came from, whatever the file was: CSV, a directory pack or HSDS JSON.
struct Table {
    struct Row {
        int line = 0; // in the file, from 1: the header of a CSV file is line 1
        QStringList cells; // as many as there are columns
        friend bool operator==(const Row &, const Row &) = default;
    };

    QString file; // as the caller named it
    QStringList columns;
    QList<Row> rows;
    // Nested JSON repeats an object wherever it is used, so a repeated id is normal there.
    bool nested = false;

    friend bool operator==(const Table &, const Table &) = default;
};

// Caps of standards.md §8.8, the same for every reader of a directory.
inline constexpr qsizetype maxFileBytes = 20 * 1024 * 1024;
inline constexpr int maxRows = 100'000;
inline constexpr qsizetype maxCellBytes = 64 * 1024;

// RFC 4180 with what spreadsheets really write: a byte order mark, LF beside CRLF, blank lines, line breaks
// inside quotes. The apostrophe that guards a cell against formula injection is taken off again ('+66… gives
// +66…). A row that is broken (bytes that are not UTF-8, a NUL, an open quote, too many or too few cells, a
// cell over the cap) is reported with its line and left out: cells that may have slipped sideways could give
// a wrong number to call. The rest is used. An unusable header or a file over the cap gives an empty table.
// Debian's CSV libraries for C and C++ know neither the line of a row nor these caps, so this one is ours.
[[nodiscard]] Table readCsv(const QByteArray &bytes, const QString &file, Findings &findings);

// What a spreadsheet or HSDS puts into an empty cell: nothing, blanks, or the word null.
[[nodiscard]] QString plainCell(const QString &cell);

} // namespace tenang::referral
