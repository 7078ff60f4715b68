// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

// What a page says, to eyes and to a screen reader (ux §6, criterion 17).
class Said : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // All words that are shown, and the names and descriptions that are read aloud, in the order of the
    // items.
    Q_INVOKABLE static QStringList on(QQuickItem *root);
};
