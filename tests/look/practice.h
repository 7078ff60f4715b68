// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

// By what anybody sees that this is practice, in pixels and in words (ux §6, criterion 23).
class Practice : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // The sides of the window, of four, at which the dashed frame is drawn.
    Q_INVOKABLE static int sides(QQuickItem *root, const QColor &ground, const QColor &mark);
    // The word can be read somewhere.
    Q_INVOKABLE static bool says(QQuickItem *root, const QString &word);
};
