// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QObject>
#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// What a screen reader, a finger and an eye find in a scene; the QML tests ask it.
class Probe : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // As the accessibility bridge reports it.
    Q_INVOKABLE int role(QQuickItem *item) const;
    Q_INVOKABLE QString name(QQuickItem *item) const;
    Q_INVOKABLE QString description(QQuickItem *item) const;
    // All text a screen reader can get from a field: its value and its text interface.
    Q_INVOKABLE QString readable(QQuickItem *item) const;
    Q_INVOKABLE bool isPassword(QQuickItem *item) const;
    Q_INVOKABLE bool isChecked(QQuickItem *item) const;
    // What a screen reader does to press or toggle; false where the item offers no such action.
    Q_INVOKABLE bool press(QQuickItem *item) const;
    Q_INVOKABLE bool toggle(QQuickItem *item) const;

    // WCAG 2.2 contrast ratio of two opaque colours.
    Q_INVOKABLE double contrast(const QColor &one, const QColor &other) const;
    // True for the reds that ux.md §1.5 keeps off the screen: hue 345 to 15, saturation over 0.45, value over
    // 0.35.
    Q_INVOKABLE bool isAlarming(const QColor &color) const;

    // Everything under `root` that can be pressed or written in and is too small (below `least`), nameless,
    // without a role or action, or nearer than 8 pixels to another. Empty when all is well.
    Q_INVOKABLE QStringList touchFaults(QQuickItem *root, double least) const;
    // Every text that is cut, or stands outside the control it belongs to.
    Q_INVOKABLE QStringList textFaults(QQuickItem *root) const;
    // Pixels of the picture of the item's window that are alarming.
    Q_INVOKABLE int alarmingPixels(QQuickItem *item) const;
    // The picture of the item's window now, to compare with.
    Q_INVOKABLE void remember(QQuickItem *item);
    // Pixels that differ from what was remembered, outside of these items. -1: another size.
    Q_INVOKABLE int changedPixels(QQuickItem *item, const QList<QQuickItem *> &except) const;
    // Pixels of the item that are not of this colour, in a frame that is drawn now.
    Q_INVOKABLE int pixelsOtherThan(QQuickItem *item, const QColor &color) const;
    Q_INVOKABLE int pressableCount(QQuickItem *root) const;
    // Every text of every object under `root`, shown or not, and of everything that a screen reader finds
    // there.
    Q_INVOKABLE QStringList everyWord(QQuickItem *root) const;

private:
    QImage m_remembered;
};
