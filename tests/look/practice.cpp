// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice.h"

#include "shown.h"

#include <QColor>
#include <QQuickWindow>

#include <algorithm>
#include <array>

namespace {

constexpr int depth = 6; // pixels from the edge: the middle of the frame

// A fifth of the line at least is ground, and a fifth dashes.
bool isFrame(const QImage &line, const QColor &ground, const QColor &mark)
{
    int grounds = 0, marks = 0;
    for (int y = 0; y < line.height(); ++y) {
        for (int x = 0; x < line.width(); ++x) {
            grounds += line.pixel(x, y) == ground.rgb() ? 1 : 0;
            marks += line.pixel(x, y) == mark.rgb() ? 1 : 0;
        }
    }
    const int least = line.width() * line.height() / 5;
    return grounds >= least && marks >= least;
}

} // namespace

int Practice::sides(QQuickItem *root, const QColor &ground, const QColor &mark)
{
    const QImage picture = root->window()->grabWindow().copy(
        root->mapRectToScene(QRectF(0, 0, root->width(), root->height())).toAlignedRect());
    const int right = picture.width() - 1;
    const int bottom = picture.height() - 1;
    const std::array lines{QRect(depth, 0, 1, bottom + 1), QRect(right - depth, 0, 1, bottom + 1),
        QRect(0, depth, right + 1, 1), QRect(0, bottom - depth, right + 1, 1)};
    return static_cast<int>(std::ranges::count_if(
        lines, [&](const QRect &line) { return isFrame(picture.copy(line), ground, mark); }));
}

bool Practice::says(QQuickItem *root, const QString &word)
{
    const QList<Shown> all = uncovered(shownIn(root));
    return std::ranges::any_of(all, [&](const Shown &one) {
        return isText(one.item) && wordsOf(one.item) == word && one.seen == one.place;
    });
}
