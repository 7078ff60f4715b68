// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/csv.h"
#include "referral/service.h"

#include <QHash>

namespace tenang::referral {

// The cells of one row by column name. A cell that cannot be read is reported at its column and counts as
// empty; the caller learns of it through `ok`.
class Cells {
public:
    Cells(const Table &table, const QHash<QString, int> &columns, const Table::Row &row, Findings &findings)
        : m_table(table)
        , m_columns(columns)
        , m_row(row)
        , m_findings(findings)
    {
    }

    [[nodiscard]] bool has(const QString &column) const { return !text(column).isEmpty(); }
    [[nodiscard]] QString text(const QString &column) const; // without blanks around; "null" is empty
    // Split at commas, semicolons, bars and blanks.
    [[nodiscard]] QStringList list(const QString &column) const;
    [[nodiscard]] std::optional<int> integer(
        const QString &column, int from, int to, bool *ok = nullptr) const;
    [[nodiscard]] std::optional<double> number(const QString &column, double from, double to) const;
    // ISO 8601 date, or the date of a date and time. 0001-01-01 and 1900-01-01 are empty (standards.md §8.8).
    [[nodiscard]] QDate date(const QString &column, bool *ok = nullptr) const;
    [[nodiscard]] Known yesNo(
        const QString &column, bool *ok = nullptr) const; // yes no true false 1 0 unknown

    void warn(const QString &column, const QString &text) const;
    void refuse(const QString &column, const QString &text) const; // the row is not used
    [[nodiscard]] Evidence evidence() const;

private:
    void report(Finding::Severity severity, const QString &column, const QString &text) const;

    const Table &m_table;
    const QHash<QString, int> &m_columns;
    const Table::Row &m_row;
    Findings &m_findings;
};

[[nodiscard]] QHash<QString, int> columnsOf(const Table &table);
[[nodiscard]] QStringList splitList(const QString &text);
// An ISO 8601 date, or the date of a date and time; invalid otherwise. The two dates that systems write for
// "none" are invalid as well and set `empty`.
[[nodiscard]] QDate readDate(const QString &text, bool *empty = nullptr);

} // namespace tenang::referral
