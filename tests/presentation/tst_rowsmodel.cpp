// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/rows.h"
#include "presentation/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tenang::presentation;

namespace {

MarkRow row(const QString &id, const QString &state = {})
{
    return {id, u"label of " + id, u"text of " + id, state};
}

const QList<MarkRow> three{row(QStringLiteral("a")), row(QStringLiteral("b")), row(QStringLiteral("c"))};

// A model of three rows, watched by Qt's own checker of models, and everything it says.
struct Watched {
    Watched() { model.setRows(three); }

    RowsModel<MarkRow> model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy counted{&model, &ListOfRows::countChanged};

    // inserted, removed, changed, reset, counted: how often since the last time.
    QList<qsizetype> said()
    {
        QList<qsizetype> times;
        for (QSignalSpy *spy : {&inserted, &removed, &changed, &reset, &counted}) {
            times.append(spy->size());
            spy->clear();
        }
        return times;
    }
};

} // namespace

// A list on screen keeps its place because the model says no more than what changed.
class RowsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_property_of_a_row_is_a_role_of_its_name()
    {
        Watched watched;
        const QHash<int, QByteArray> names = watched.model.roleNames();
        QCOMPARE(names.size(), 4);
        QCOMPARE(watched.model.count(), 3);
        const QModelIndex second = watched.model.index(1);
        QCOMPARE(watched.model.data(second, names.key("markId")).toString(), QStringLiteral("b"));
        QCOMPARE(watched.model.data(second, names.key("label")).toString(), QStringLiteral("label of b"));
        QVERIFY(!watched.model.data(second, Qt::DisplayRole).isValid());
        QVERIFY(!watched.model.data(second, Qt::UserRole + 4).isValid());
        QVERIFY(!watched.model.data(QModelIndex(), names.key("label")).isValid());
    }

    void equal_rows_say_nothing()
    {
        Watched watched;
        watched.said();
        watched.model.setRows(three);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 0, 0, 0, 0}));
    }

    void a_row_that_changed_is_the_only_one_told()
    {
        Watched watched;
        watched.said();
        QList<MarkRow> rows = three;
        rows[1].state = QStringLiteral("said");
        watched.model.setRows(rows);
        QCOMPARE(watched.changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(watched.changed.first().at(1).toModelIndex().row(), 1);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 0, 1, 0, 0}));
        QCOMPARE(watched.model.rows(), rows);
    }

    void rows_at_the_end_come_without_touching_the_rest()
    {
        Watched watched;
        watched.said();
        const QList<MarkRow> rows = three + QList{row(QStringLiteral("d")), row(QStringLiteral("e"))};
        watched.model.setRows(rows);
        QCOMPARE(watched.inserted.first().at(1).toInt(), 3);
        QCOMPARE(watched.inserted.first().at(2).toInt(), 4);
        QCOMPARE(watched.said(), QList<qsizetype>({1, 0, 0, 0, 1}));
        QCOMPARE(watched.model.rows(), rows);
        QCOMPARE(watched.model.count(), 5);
    }

    void rows_at_the_end_go_without_touching_the_rest()
    {
        Watched watched;
        watched.said();
        watched.model.setRows(three.first(1));
        QCOMPARE(watched.removed.first().at(1).toInt(), 1);
        QCOMPARE(watched.removed.first().at(2).toInt(), 2);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 1, 0, 0, 1}));
        QCOMPARE(watched.model.rows(), three.first(1));
    }

    void a_change_and_a_new_row_at_once_are_both_told()
    {
        Watched watched;
        watched.said();
        QList<MarkRow> rows = three + QList{row(QStringLiteral("d"))};
        rows[0].state = QStringLiteral("seen");
        watched.model.setRows(rows);
        QCOMPARE(watched.said(), QList<qsizetype>({1, 0, 1, 0, 1}));
        QCOMPARE(watched.model.rows(), rows);
    }

    void rows_in_the_middle_come_and_go_without_touching_the_rest()
    {
        Watched watched;
        watched.said();
        QList<MarkRow> rows = three;
        rows.insert(1, row(QStringLiteral("x")));
        rows.insert(2, row(QStringLiteral("y")));
        rows.last().state = QStringLiteral("seen"); // behind them, at once
        watched.model.setRows(rows);
        QCOMPARE(watched.inserted.first().at(1).toInt(), 1);
        QCOMPARE(watched.inserted.first().at(2).toInt(), 2);
        QCOMPARE(watched.changed.first().at(0).toModelIndex().row(), 2); // where it stood until now
        QCOMPARE(watched.said(), QList<qsizetype>({1, 0, 1, 0, 1}));
        QCOMPARE(watched.model.rows(), rows);
        rows.removeAt(1);
        rows.last().state = QStringLiteral("said");
        watched.model.setRows(rows);
        QCOMPARE(watched.removed.first().at(1).toInt(), 1);
        QCOMPARE(watched.removed.first().at(2).toInt(), 1);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 1, 1, 0, 1}));
        QCOMPARE(watched.model.rows(), rows);
        rows.removeFirst();
        watched.model.setRows(rows);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 1, 0, 0, 1}));
        QCOMPARE(watched.model.rows(), rows);
    }

    void another_row_in_the_same_place_is_a_new_list()
    {
        Watched watched;
        watched.said();
        QList<MarkRow> rows = three;
        rows[1] = row(QStringLiteral("x"));
        watched.model.setRows(rows);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 0, 0, 1, 1}));
        QCOMPARE(watched.model.rows(), rows);
        rows.move(0, 2);
        watched.model.setRows(rows);
        QCOMPARE(watched.said(), QList<qsizetype>({0, 0, 0, 1, 1}));
        QCOMPARE(watched.model.rows(), rows);
    }

    void an_empty_list_empties_and_fills()
    {
        Watched watched;
        watched.said();
        watched.model.setRows({});
        QCOMPARE(watched.said(), QList<qsizetype>({0, 1, 0, 0, 1}));
        QCOMPARE(watched.model.count(), 0);
        watched.model.setRows(three);
        QCOMPARE(watched.said(), QList<qsizetype>({1, 0, 0, 0, 1}));
    }
};

QTEST_GUILESS_MAIN(RowsModelTest)
#include "tst_rowsmodel.moc"
