// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "referral/csv.h"
#include "referral/made.h"

using namespace tenang;
using namespace tenang::referral;
using tenang::test::places;

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_table_keeps_its_columns_rows_and_lines()
    {
        Findings findings;
        const Table table = readCsv("id,name\na,First\n\nb,Second\n", QStringLiteral("t.csv"), findings);
        QCOMPARE(table.columns, QStringList({QStringLiteral("id"), QStringLiteral("name")}));
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(1).line, 4);
        QCOMPARE(table.rows.at(1).cells.at(1), QStringLiteral("Second"));
        QVERIFY(findings.isEmpty());
    }

    void quotes_hold_commas_quotes_and_line_breaks()
    {
        Findings findings;
        const Table table = readCsv("\xEF\xBB\xBFid,name\r\na,\"One, \"\"two\"\"\r\nthree\"\r\nb,x\r\n",
            QStringLiteral("t.csv"), findings);
        QVERIFY(findings.isEmpty());
        QCOMPARE(table.columns.first(), QStringLiteral("id"));
        QCOMPARE(table.rows.at(0).cells.at(1), QStringLiteral("One, \"two\"\r\nthree"));
        QCOMPARE(table.rows.at(1).line, 4);
    }

    void the_last_line_needs_no_line_break()
    {
        Findings findings;
        QCOMPARE(readCsv("id,n\na,", QStringLiteral("t.csv"), findings).rows.at(0).cells,
            QStringList({QStringLiteral("a"), QString()}));
        QCOMPARE(readCsv("id\na\r", QStringLiteral("t.csv"), findings).rows.at(0).cells.at(0),
            QStringLiteral("a"));
        QVERIFY(findings.isEmpty());
    }

    void a_row_with_slipped_cells_is_reported_and_left_out()
    {
        Findings findings;
        const Table table
            = readCsv("id,number\na,1300\nb,1,300\nc\nd,191\n", QStringLiteral("phones.csv"), findings);
        QCOMPARE(places(findings),
            QStringList({QStringLiteral("phones.csv:3 error"), QStringLiteral("phones.csv:4 error")}));
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(1).cells.at(0), QStringLiteral("d"));
    }

    void an_open_quote_costs_one_row_and_not_the_rest()
    {
        Findings findings;
        const Table table = readCsv(
            "id,name\na,\"open\nb,Second\nc,\"closed\" x\nd,Third\n", QStringLiteral("t.csv"), findings);
        QCOMPARE(places(findings),
            QStringList({QStringLiteral("t.csv:2 error"), QStringLiteral("t.csv:4 error")}));
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0).line, 3);
        QCOMPARE(table.rows.at(1).line, 5);
    }

    void bytes_that_are_no_text_cost_their_row()
    {
        Findings findings;
        const QByteArray bytes("id,name\na,caf\xE9\nb,x\0y\nc,\"\0\"\nd,good\n", 34);
        const Table table = readCsv(bytes, QStringLiteral("t.csv"), findings);
        QCOMPARE(places(findings),
            QStringList({QStringLiteral("t.csv:2 error"), QStringLiteral("t.csv:3 error"),
                QStringLiteral("t.csv:4 error")}));
        QCOMPARE(table.rows.size(), 1);
    }

    void caps_hold()
    {
        Findings findings;
        const Table longCell
            = readCsv("id\n" + QByteArray(70'000, 'x') + "\n\"" + QByteArray(70'000, 'y') + "\"\nb\n",
                QStringLiteral("t.csv"), findings);
        QCOMPARE(longCell.rows.size(), 1);
        QCOMPARE(findings.size(), 2);
        findings.clear();
        QVERIFY(
            readCsv(QByteArray(maxFileBytes + 1, 'a'), QStringLiteral("t.csv"), findings).columns.isEmpty());
        QCOMPARE(findings.size(), 1);
        findings.clear();
        const Table tall = readCsv(
            "id\n" + QByteArrayLiteral("a\n").repeated(maxRows + 5), QStringLiteral("t.csv"), findings);
        QCOMPARE(tall.rows.size(), maxRows);
        QCOMPARE(findings.size(), 1);
    }

    void many_open_quotes_end_the_reading_early()
    {
        Findings findings;
        const Table table = readCsv("id\n" + QByteArrayLiteral("\"a\" x\n").repeated(50'000) + "last\n",
            QStringLiteral("t.csv"), findings);
        QVERIFY(table.rows.isEmpty());
        QVERIFY(findings.size() < 300);
    }

    void a_header_that_is_unsure_gives_nothing()
    {
        Findings findings;
        QVERIFY(readCsv("id,id\na,b\n", QStringLiteral("t.csv"), findings).rows.isEmpty());
        QVERIFY(readCsv("i\xE9\na\n", QStringLiteral("t.csv"), findings).rows.isEmpty());
        QVERIFY(readCsv("", QStringLiteral("t.csv"), findings).columns.isEmpty());
        QCOMPARE(findings.size(), 2);
    }

    void the_guard_against_formulas_is_taken_off()
    {
        Findings findings;
        const Table table = readCsv("n\n'+66 2 000\n'=1+1\n'tis\n'\n", QStringLiteral("t.csv"), findings);
        QCOMPARE(table.rows.at(0).cells.at(0), QStringLiteral("+66 2 000"));
        QCOMPARE(table.rows.at(1).cells.at(0), QStringLiteral("=1+1"));
        QCOMPARE(table.rows.at(2).cells.at(0), QStringLiteral("'tis"));
        QCOMPARE(table.rows.at(3).cells.at(0), QStringLiteral("'"));
    }

    void null_and_blanks_are_empty()
    {
        QCOMPARE(plainCell(QStringLiteral(" null ")), QString());
        QCOMPARE(plainCell(QStringLiteral("Null Street")), QStringLiteral("Null Street"));
    }

    // What was read can be written by the rules of RFC 4180 and read again.
    void any_text_survives_quoting()
    {
        test::Seeded random;
        const QByteArray letters("ab,\"\r\n '+=\xC3\xA9", 13);
        for (int i = 0; i < test::manyCases / 10; ++i) {
            QByteArray csv("id,text\n");
            QStringList wanted;
            const int rows = random.below(4);
            for (int row = 0; row < rows; ++row) {
                QString text;
                for (int j = random.below(8); j > 0; --j) {
                    const char c = letters.at(random.below(11));
                    text += j % 5 == 0 ? QStringLiteral("\u00E9") : QString(QLatin1Char(c));
                }
                wanted.append(text);
                QByteArray cell = text.toUtf8();
                if (text.size() > 1 && text[0] == u'\'' && QStringView(u"=+").contains(text[1]))
                    cell.prepend('\'');
                else if (text.startsWith(u'=') || text.startsWith(u'+'))
                    cell.prepend('\'');
                csv += "r,\"" + cell.replace("\"", "\"\"") + "\"\n";
            }
            // A guard in front of a guard is not part of the rule; such texts are left out of the comparison.
            Findings findings;
            const Table table = readCsv(csv, QStringLiteral("t.csv"), findings);
            QVERIFY2(findings.isEmpty(), csv.constData());
            QCOMPARE(table.rows.size(), rows);
            for (int row = 0; row < rows; ++row) {
                if (!wanted.at(row).startsWith(u'\''))
                    QCOMPARE(table.rows.at(row).cells.at(1), wanted.at(row));
            }
        }
    }

    void no_bytes_crash_the_reader()
    {
        test::Seeded random;
        const QByteArray sample("id,name,number\r\na,\"One, \"\"two\"\"\",'+66\nb,caf\xC3\xA9,1300\n");
        Findings findings;
        for (qsizetype i = 0; i <= sample.size(); ++i)
            QVERIFY(readCsv(sample.left(i), QStringLiteral("t.csv"), findings).rows.size() <= 2);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray bytes = sample;
            for (int j = 1 + random.below(6); j > 0; --j)
                bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
            const Table table = readCsv(bytes, QStringLiteral("t.csv"), findings);
            for (const Table::Row &row : table.rows)
                QCOMPARE(row.cells.size(), table.columns.size());
        }
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
