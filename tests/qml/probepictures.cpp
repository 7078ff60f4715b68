// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"

#include <QQuickWindow>

#include <algorithm>

// What an eye finds in a picture of the window.
int Probe::alarmingPixels(QQuickItem *item) const
{
    const QImage picture = item->window()->grabWindow();
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += isAlarming(picture.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

void Probe::remember(QQuickItem *item)
{
    m_remembered = item->window()->grabWindow();
}

int Probe::changedPixels(QQuickItem *item, const QList<QQuickItem *> &except) const
{
    const QImage picture = item->window()->grabWindow();
    if (picture.size() != m_remembered.size())
        return -1;
    QList<QRectF> left;
    for (const QQuickItem *one : except)
        left.append(one->mapRectToScene(one->boundingRect()));
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const auto covers = [&](const QRectF &area) { return area.contains(x, y); };
            if (picture.pixel(x, y) != m_remembered.pixel(x, y) && std::ranges::none_of(left, covers))
                ++count;
        }
    }
    return count;
}

int Probe::pixelsOtherThan(QQuickItem *item, const QColor &color) const
{
    const QImage picture
        = item->window()->grabWindow().copy(item->mapRectToScene(item->boundingRect()).toAlignedRect());
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y).rgb() == color.rgb() ? 0 : 1;
    }
    return count;
}
