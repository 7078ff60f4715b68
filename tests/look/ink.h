// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// How well what is drawn stands out, by the pixels of a picture (ux §6, criterion 4): whatever a colour is
// declared to be, only what reaches the screen is read.
class Ink : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // Every text below 7:1, every sign and every edge of a control below 3:1, and every text and sign whose
    // contrast is not that of its declared colour. Empty when all is well.
    Q_INVOKABLE static QStringList faults(QQuickItem *root);
};
