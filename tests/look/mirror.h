// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown.h"

#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// Left and right turned round, as places and as pixels (ux §6, criterion 10): look() at a page, turn it, and
// ask for faults().
class Mirror : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    struct Seen {
        QPointer<QQuickItem> item;
        QString name;
        QRectF place;
        QRectF inKeys; // of a key of a PIN pad
        QImage picture; // of a sign that can be seen whole
    };

    using QObject::QObject;

    Q_INVOKABLE void look(QQuickItem *root);
    // Every control, text and sign that does not stand where a mirror would show it, every sign with a
    // direction that did not turn and every other that did. Empty when all is well.
    Q_INVOKABLE QStringList faults(QQuickItem *root) const;
    // Of a page that is written from right to left: Hide and the way back that are not on the right, the way
    // on that is not on the left, a tick that is not right of its words.
    Q_INVOKABLE static QStringList sideFaults(QQuickItem *root);
    // Every telephone number that is not drawn from left to right in one piece.
    Q_INVOKABLE static QStringList numberFaults(QQuickItem *root);
    Q_INVOKABLE static int numberCount(QQuickItem *root);
    Q_INVOKABLE static bool isNight(); // there is time for what hardly fails

private:
    QList<Seen> m_seen;
};
