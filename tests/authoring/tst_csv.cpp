// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/csvtable.h"
#include "authoring/fixtures.h"
#include "base/seeded.h"

#include <QTest>

using namespace tenang;
using namespace tenang::authoring;

namespace {

struct Outcome {
    CsvTable table;
    Findings findings;
};

Outcome read(const QByteArray &bytes)
{
    Outcome outcome;
    Report report(QStringLiteral("t.csv"), outcome.findings);
    outcome.table = readCsv(bytes, report);
    return outcome;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_keep_their_lines_and_cells()
    {
        const Outcome outcome = read("a,b\n1,\"x, y\"\r\n\n\"two\nlines\",\"say \"\"hi\"\"\"\n,\nlast,row");
        QCOMPARE(test::spelled(outcome.findings), QByteArray());
        QCOMPARE(outcome.table.columns, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const auto lines = [&](qsizetype row) { return outcome.table.rows[row].line; };
        const auto cell
            = [&](qsizetype row, qsizetype column) { return outcome.table.rows[row].cells[column]; };
        QCOMPARE(outcome.table.rows.size(), 4);
        QCOMPARE(lines(0), 2);
        QCOMPARE(cell(0, 1), QStringLiteral("x, y"));
        QCOMPARE(lines(1), 4);
        QCOMPARE(cell(1, 0), QStringLiteral("two\nlines"));
        QCOMPARE(cell(1, 1), QStringLiteral("say \"hi\""));
        QCOMPARE(lines(2), 6);
        QCOMPARE(cell(2, 0), QString());
        QCOMPARE(lines(3), 7);
        QCOMPARE(cell(3, 1), QStringLiteral("row"));
    }

    void broken_rows_are_reported_with_their_line_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("finding");
        const auto row = [](const char *name, const QByteArray &bytes, const char *finding) {
            QTest::newRow(name) << bytes << QByteArray(finding);
        };
        row("empty", "", "t.csv:1:1: error: has no header row");
        row("too few cells", "a,b\n1\n", "t.csv:2:1: error: 1 cells under 2 columns");
        row("too many cells", "a,b\n1,2,3\n", "t.csv:2:1: error: 3 cells under 2 columns");
        row("an open quote", "a,b\n1,\"2\n3,4\n", "t.csv:2:1: error: a quote is opened and never closed");
        row("text after a quote", "a,b\n\"1\"x,2\n", "t.csv:2:1: error: text after a closing quote");
        row("a quote inside", "a,b\n1\"2,3\n", "t.csv:2:1: error: a quote inside a cell");
        row("two columns of one name", "a,a\n1,2\n",
            "t.csv:1:1: error: a column has no name, or the name of another");
        row("a column without a name", "a,\n1,2\n", "t.csv:1:1: error: a column has no name");
        row("an override", "a,b\n1,x\xe2\x80\xae\n", "t.csv:2:1: error: the character U+202E");
        row("a tab", "a\tb\n", "t.csv:1:1: error: the character U+0009");
        row("NUL", QByteArray("a\n\0\n", 4), "t.csv:2:1: error: the character U+0000");
        row("not composed", "a\ne\xcc\x81\n", "t.csv:2:1: error: “e\xcc\x81” is not in Unicode");
        row("not UTF-8", "a\n\xff\n", "t.csv:1:1: error: is not UTF-8 text");
        row("a cell without end", "a\n" + QByteArray(16'385, 'x') + "\n",
            "t.csv:2:1: error: a cell longer than 16384 bytes");
    }

    void broken_rows_are_reported_with_their_line()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, finding);
        const Outcome outcome = read(bytes);
        QVERIFY2(test::spelled(outcome.findings).contains(finding), test::spelled(outcome.findings));
    }

    // Whatever the cells hold, quoting them gives them back.
    void quoted_cells_come_back()
    {
        test::Seeded random;
        const QString letters = QStringLiteral("ab,\"\n ខ;'=");
        for (int i = 0; i < test::manyCases / 20; ++i) {
            QStringList cells;
            QByteArray line;
            for (int cell = 0; cell < 3; ++cell) {
                QString text;
                for (int length = random.below(6); length > 0; --length)
                    text += letters[random.below(letters.size())];
                cells.append(text);
                line += (cell == 0 ? "\"" : ",\"")
                    + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
            }
            const Outcome outcome = read("a,b,c\n" + line + (random.below(2) == 0 ? "\n" : "\r\n"));
            QVERIFY2(outcome.findings.isEmpty(), line);
            QCOMPARE(outcome.table.rows.size(), 1);
            QCOMPARE(outcome.table.rows[0].cells, cells);
        }
    }

    void any_bytes_at_all_give_rows_of_the_same_width()
    {
        test::Seeded random;
        const QByteArray letters("a,,\"\"\n\n\r\xc3\xa9\0", 12);
        for (int i = 0; i < test::manyCases / 10; ++i) {
            QByteArray bytes;
            for (int length = random.below(40); length > 0; --length)
                bytes += letters[random.below(letters.size())];
            const Outcome outcome = read(bytes);
            for (const CsvTable::Row &row : outcome.table.rows)
                QCOMPARE(row.cells.size(), outcome.table.columns.size());
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
