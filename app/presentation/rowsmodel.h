// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>
#include <QtQml/qqmlregistration.h>

namespace tenang::presentation {

// What QML sees of every list: rows by role name, and how many.
class ListOfRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given out by the view models")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int count() const { return rowCount({}); }
    // In another language: rows that make their words when they are read are the same as before.
    void sayAgain()
    {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    }

Q_SIGNALS:
    void countChanged();
};

// A list model over gadgets: the properties of Row are the roles. setRows() changes only what differs, so
// that a list keeps its place and its focus while the conversation goes on. Row needs ==, and key() that
// names it for good.
template <typename Row>
class RowsModel final : public ListOfRows {
public:
    using ListOfRows::ListOfRows;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &rows)
    {
        const qsizetype common = qMin(rows.size(), m_rows.size());
        qsizetype first = 0; // rows that stay before what comes or goes
        while (first < common && rows[first].key() == m_rows[first].key())
            ++first;
        qsizetype last = 0; // and behind it
        while (first + last < common
            && rows[rows.size() - 1 - last].key() == m_rows[m_rows.size() - 1 - last].key())
            ++last;
        if (first + last < common) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            Q_EMIT countChanged();
            return;
        }
        for (qsizetype row = 0; row < common; ++row) {
            const qsizetype old = row < first ? row : row + m_rows.size() - common;
            const Row &now = rows[row < first ? row : row + rows.size() - common];
            if (now == m_rows[old])
                continue;
            m_rows[old] = now;
            Q_EMIT dataChanged(index(int(old)), index(int(old)));
        }
        if (rows.size() > m_rows.size()) {
            beginInsertRows({}, int(first), int(first + rows.size() - common) - 1);
            m_rows = rows;
            endInsertRows();
            Q_EMIT countChanged();
        } else if (rows.size() < m_rows.size()) {
            beginRemoveRows({}, int(first), int(first + m_rows.size() - common) - 1);
            m_rows = rows;
            endRemoveRows();
            Q_EMIT countChanged();
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        const int property = role - Qt::UserRole;
        const QMetaObject &meta = Row::staticMetaObject;
        if (at.row() < 0 || at.row() >= m_rows.size() || property < 0 || property >= meta.propertyCount())
            return {};
        return meta.property(property).readOnGadget(&m_rows[at.row()]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names[Qt::UserRole + i] = Row::staticMetaObject.property(i).name();
        return names;
    }

private:
    QList<Row> m_rows;
};

} // namespace tenang::presentation
