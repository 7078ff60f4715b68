// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/csv.h"

#include <QSet>
#include <QStringDecoder>

namespace tenang::referral {

namespace {

// An open quote swallows what follows it; after it is found we go back to the next line. That many times
// only, so that a hostile file cannot make reading quadratic.
constexpr int maxRestarts = 200;

struct RawRow {
    int line = 0;
    QList<QByteArray> cells;
    QString fault; // empty: sound so far
    bool blank = false;
};

class Scanner {
public:
    explicit Scanner(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size() || m_restarts > maxRestarts; }
    [[nodiscard]] bool gaveUp() const { return m_restarts > maxRestarts; }
    [[nodiscard]] int line() const { return m_line; }

    RawRow next()
    {
        RawRow row;
        row.line = m_line;
        const qsizetype start = m_at;
        bool more = true;
        while (more) {
            QByteArray cell;
            const bool quoted = m_at < m_bytes.size() && m_bytes[m_at] == '"';
            if (quoted ? !readQuoted(cell, row) : !readPlain(cell, row)) {
                restartAfter(start, row.line, quoted);
                return row;
            }
            row.blank = row.cells.isEmpty() && cell.isEmpty() && !quoted;
            row.cells.append(cell);
            more = m_at < m_bytes.size() && m_bytes[m_at] == ',';
            if (more) {
                ++m_at;
                row.blank = false;
            }
        }
        endLine();
        return row;
    }

private:
    bool readPlain(QByteArray &cell, RawRow &row)
    {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size()) {
            const char c = m_bytes[m_at];
            if (c == ',' || c == '\n' || (c == '\r' && isLineEnd()))
                break;
            if (c == '\r' || c == '\0') {
                row.fault
                    = c == '\0' ? QStringLiteral("a NUL byte") : QStringLiteral("a lone carriage return");
                return false;
            }
            ++m_at;
        }
        cell = m_bytes.mid(from, m_at - from);
        if (cell.size() > maxCellBytes)
            row.fault = QStringLiteral("a cell is longer than 64 KiB");
        return row.fault.isEmpty();
    }

    bool readQuoted(QByteArray &cell, RawRow &row)
    {
        ++m_at;
        while (m_at < m_bytes.size() && cell.size() <= maxCellBytes) {
            const char c = m_bytes[m_at];
            if (c == '"') {
                if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                    cell.append('"');
                    m_at += 2;
                    continue;
                }
                ++m_at;
                if (m_at >= m_bytes.size() || m_bytes[m_at] == ',' || isLineEnd())
                    return true;
                row.fault = QStringLiteral("text after a closing quote");
                return false;
            }
            if (c == '\0') {
                row.fault = QStringLiteral("a NUL byte");
                return false;
            }
            m_line += c == '\n' ? 1 : 0;
            cell.append(c);
            ++m_at;
        }
        row.fault = cell.size() > maxCellBytes ? QStringLiteral("a cell is longer than 64 KiB")
                                               : QStringLiteral("a quote is opened and never closed");
        return false;
    }

    [[nodiscard]] bool isLineEnd() const
    {
        return m_bytes[m_at] == '\n'
            || (m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')
            || (m_bytes[m_at] == '\r' && m_at + 1 == m_bytes.size());
    }

    void endLine()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
            ++m_at;
        ++m_line;
    }

    void restartAfter(qsizetype start, int startLine, bool quoted)
    {
        m_restarts += quoted ? 1 : 0;
        const qsizetype end = m_bytes.indexOf('\n', start);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        m_line = startLine + 1;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_restarts = 0;
};

// Written by exports so that a spreadsheet does not take the cell for a formula (standards.md §8.4).
QString withoutGuard(const QString &cell)
{
    if (cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@\t").contains(cell[1]))
        return cell.mid(1);
    return cell;
}

bool decode(const QList<QByteArray> &raw, QStringList &cells)
{
    cells.reserve(raw.size());
    for (const QByteArray &bytes : raw) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(bytes);
        if (utf8.hasError())
            return false;
        cells.append(withoutGuard(text));
    }
    return true;
}

void report(Findings &findings, const QString &file, int line, const QString &text)
{
    findings.append({Finding::Severity::Error, file, line, 0, text, {}});
}

bool readHeader(const RawRow &raw, Table &table, Findings &findings)
{
    QStringList columns;
    if (!raw.fault.isEmpty() || !decode(raw.cells, columns)) {
        report(findings, table.file, raw.line,
            QStringLiteral("the header cannot be read (%1); nothing of this file is used")
                .arg(raw.fault.isEmpty() ? QStringLiteral("not UTF-8") : raw.fault));
        return false;
    }
    QSet<QString> seen;
    for (QString &column : columns) {
        column = column.trimmed();
        if (!column.isEmpty() && seen.contains(column)) {
            report(findings, table.file, raw.line,
                QStringLiteral("the column %1 stands twice; nothing of this file is used").arg(column));
            return false;
        }
        seen.insert(column);
    }
    table.columns = columns;
    return true;
}

} // namespace

Table readCsv(const QByteArray &bytes, const QString &file, Findings &findings)
{
    Table table;
    table.file = file;
    if (bytes.size() > maxFileBytes) {
        report(findings, file, 0, QStringLiteral("larger than 20 MB; nothing of this file is used"));
        return table;
    }
    Scanner scanner(bytes);
    bool headed = false;
    while (!scanner.atEnd()) {
        const RawRow raw = scanner.next();
        if (raw.blank && raw.fault.isEmpty())
            continue;
        if (!headed) {
            headed = true;
            if (!readHeader(raw, table, findings))
                return table;
            continue;
        }
        Table::Row row{raw.line, {}};
        if (!raw.fault.isEmpty()) {
            report(findings, file, raw.line, QStringLiteral("%1; the row is not used").arg(raw.fault));
        } else if (raw.cells.size() != table.columns.size()) {
            report(findings, file, raw.line,
                QStringLiteral("%1 cells where the header has %2; the row is not used")
                    .arg(raw.cells.size())
                    .arg(table.columns.size()));
        } else if (!decode(raw.cells, row.cells)) {
            report(findings, file, raw.line,
                QStringLiteral("not UTF-8 (was it saved as Latin-1?); the row is not used"));
        } else if (table.rows.size() >= maxRows) {
            report(findings, file, raw.line, QStringLiteral("more than 100,000 rows; the rest is not used"));
            return table;
        } else {
            table.rows.append(row);
        }
    }
    if (scanner.gaveUp())
        report(
            findings, file, scanner.line(), QStringLiteral("too many broken quotes; the rest is not used"));
    return table;
}

QString plainCell(const QString &cell)
{
    const QString text = cell.trimmed();
    return text == QLatin1String("null") ? QString() : text;
}

} // namespace tenang::referral
