// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QQuickItem>

// One item that can be seen, in the coordinates of its window.
struct Shown {
    QQuickItem *item;
    QRectF place; // of what it draws: the letters of a text, else the whole item
    QRectF seen; // what clipping ancestors leave of it
    double opacity; // its own and its ancestors'
};

// Everything of the scene that is not hidden, in the order in which it is painted.
[[nodiscard]] QList<Shown> shownIn(QQuickItem *root);

[[nodiscard]] bool isText(const QQuickItem *item);
[[nodiscard]] bool isField(const QQuickItem *item);
[[nodiscard]] bool isControl(const QQuickItem *item); // that can be pressed
[[nodiscard]] bool isSign(const QQuickItem *item); // an IconShape with a sign in it
[[nodiscard]] QString wordsOf(const QQuickItem *item); // as they are shown
[[nodiscard]] QString called(const QQuickItem *item); // in a report of faults

// Those of them that nothing painted later hides, and no veil while a sheet or the tour stands before them.
[[nodiscard]] QList<Shown> uncovered(const QList<Shown> &all);
