// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/csvtable.h"

#include "protocol/plaintext.h"

#include <QSet>
#include <QStringDecoder>

namespace tenang::authoring {

namespace {

// Splits the text into rows; quotes may hold commas, line breaks and doubled quotes.
class Splitter {
public:
    Splitter(QStringView text, Report &report)
        : m_text(text)
        , m_report(&report)
    {
    }
    // False at the end. A blank line gives one empty cell.
    bool next(CsvTable::Row &row)
    {
        if (m_at >= m_text.size())
            return false;
        row = {m_line, {}};
        while (readCell(row)) { }
        return true;
    }

private:
    // True when a comma follows: another cell of the same row.
    bool readCell(CsvTable::Row &row)
    {
        QString cell;
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            readQuoted(cell, row.line);
            if (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n')
                m_report->error({m_line, 0}, QStringLiteral("text after a closing quote"));
        }
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'"')
                m_report->error(
                    {m_line, 0}, QStringLiteral("a quote inside a cell that does not begin with one"));
            cell += m_text[m_at++];
        }
        row.cells.append(cell);
        if (m_at >= m_text.size())
            return false;
        const bool more = m_text[m_at++] == u',';
        m_line += more ? 0 : 1;
        return more;
    }
    void readQuoted(QString &cell, int line)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            cell += m_text[m_at];
        }
        m_report->error({line, 0}, QStringLiteral("a quote is opened and never closed"));
    }

    QStringView m_text;
    Report *m_report;
    qsizetype m_at = 0;
    int m_line = 1;
};

constexpr qsizetype maxCellBytes = 16 * 1024; // the cap of a string in a pack (design.md §5)

void checkCells(const CsvTable::Row &row, Report &report)
{
    for (const QString &cell : row.cells) {
        if (const auto unfit = protocol::unfitCharacterIn(cell))
            report.error(
                {row.line, 0}, QStringLiteral("the character %1 has no place in a pack").arg(unfit->name()));
        else if (!protocol::isComposed(cell))
            report.error(
                {row.line, 0}, QStringLiteral("“%1” is not in Unicode normalization form C").arg(cell));
        if (cell.toUtf8().size() > maxCellBytes)
            report.error({row.line, 0}, QStringLiteral("a cell longer than %1 bytes").arg(maxCellBytes));
    }
}

} // namespace

CsvTable readCsv(const QByteArray &bytes, Report &report)
{
    CsvTable table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        report.error({}, QStringLiteral("is not UTF-8 text"));
        return table;
    }
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    Splitter splitter(text, report);
    CsvTable::Row row;
    while (splitter.next(row)) {
        if (row.cells.size() == 1 && row.cells.first().trimmed().isEmpty())
            continue;
        checkCells(row, report);
        if (table.columns.isEmpty()) {
            table.columns = row.cells;
            const QSet<QString> names(row.cells.begin(), row.cells.end());
            if (names.size() != row.cells.size() || names.contains(QString()))
                report.error({row.line, 0}, QStringLiteral("a column has no name, or the name of another"));
        } else if (row.cells.size() != table.columns.size()) {
            report.error({row.line, 0},
                QStringLiteral("%1 cells under %2 columns").arg(row.cells.size()).arg(table.columns.size()));
        } else {
            table.rows.append(row);
        }
    }
    if (table.columns.isEmpty())
        report.error({}, QStringLiteral("has no header row"));
    return table;
}

} // namespace tenang::authoring
