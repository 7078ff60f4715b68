// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/cells.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tenang::referral {

QString Cells::text(const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.cend() ? QString() : plainCell(m_row.cells.at(*found));
}

QStringList Cells::list(const QString &column) const
{
    return splitList(text(column));
}

std::optional<int> Cells::integer(const QString &column, int from, int to, bool *ok) const
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    bool whole = false;
    const double value = cell.toDouble(&whole); // spreadsheets write 12.0
    if (whole && value >= from && value <= to && value == static_cast<double>(static_cast<int>(value)))
        return static_cast<int>(value);
    warn(column,
        QStringLiteral("\"%1\" is not a whole number from %2 to %3; not used").arg(cell).arg(from).arg(to));
    if (ok)
        *ok = false;
    return std::nullopt;
}

std::optional<double> Cells::number(const QString &column, double from, double to) const
{
    const QString cell = text(column);
    if (cell.isEmpty())
        return std::nullopt;
    bool read = false;
    const double value = cell.toDouble(&read);
    if (read && value >= from && value <= to)
        return value;
    warn(
        column, QStringLiteral("\"%1\" is not a number from %2 to %3; not used").arg(cell).arg(from).arg(to));
    return std::nullopt;
}

QDate Cells::date(const QString &column, bool *ok) const
{
    const QString cell = text(column);
    bool empty = cell.isEmpty();
    const QDate date = empty ? QDate() : readDate(cell, &empty);
    if (date.isValid() || empty)
        return date;
    warn(column, QStringLiteral("\"%1\" is not a date like 2025-10-02; not used").arg(cell));
    if (ok)
        *ok = false;
    return {};
}

Known Cells::yesNo(const QString &column, bool *ok) const
{
    const QString cell = text(column).toLower();
    if (cell.isEmpty() || cell == QLatin1String("unknown"))
        return Known::Unknown;
    for (const char *yes : {"yes", "true", "1", "y"}) {
        if (cell == QLatin1String(yes))
            return Known::Yes;
    }
    for (const char *no : {"no", "false", "0", "n"}) {
        if (cell == QLatin1String(no))
            return Known::No;
    }
    warn(column, QStringLiteral("\"%1\" should be yes, no or unknown; taken as unknown").arg(cell));
    if (ok)
        *ok = false;
    return Known::Unknown;
}

void Cells::warn(const QString &column, const QString &text) const
{
    report(Finding::Severity::Warning, column, text);
}

void Cells::refuse(const QString &column, const QString &text) const
{
    report(Finding::Severity::Error, column, text);
}

Evidence Cells::evidence() const
{
    return {QFileInfo(m_table.file).fileName(), m_row.line};
}

void Cells::report(Finding::Severity severity, const QString &column, const QString &text) const
{
    m_findings.append({severity, m_table.file, m_row.line, 0,
        column.isEmpty() ? text : QStringLiteral("%1: %2").arg(column, text), {}});
}

QHash<QString, int> columnsOf(const Table &table)
{
    QHash<QString, int> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        columns.insert(table.columns.at(i), static_cast<int>(i));
    return columns;
}

QStringList splitList(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;|\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

QDate readDate(const QString &text, bool *empty)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(\d{4}-\d\d-\d\d)([T ].*)?$)"));
    const QDate date = QDate::fromString(shape.match(text).captured(1), Qt::ISODate);
    const bool none = date == QDate(1, 1, 1) || date == QDate(1900, 1, 1);
    if (empty)
        *empty = none;
    return none ? QDate() : date;
}

} // namespace tenang::referral
