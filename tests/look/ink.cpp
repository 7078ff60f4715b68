// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink.h"

#include "shown.h"
#include "support/colours.h"

#include <QColor>
#include <QHash>
#include <QQuickWindow>

#include <algorithm>

using tenang::test::contrast;

namespace {

constexpr double textLeast = 7;
constexpr double signLeast = 3;
constexpr double apartMost = 0.05; // of the computed contrast

struct Drawn {
    QColor ground; // the colour of most pixels
    QColor ink; // what stands out most from it
};

Drawn drawnIn(const QImage &picture, const QRect &area)
{
    QHash<QRgb, qsizetype> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right();) { // in runs: most of it is ground
            const int from = x;
            while (x <= area.right() && line[x] == line[from])
                ++x;
            counts[line[from]] += x - from;
        }
    }
    QRgb ground = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > counts.value(ground))
            ground = at.key();
    }
    Drawn drawn{QColor(ground), QColor(ground)};
    double most = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        const double found = contrast(QColor(at.key()), drawn.ground);
        if (found > most) {
            most = found;
            drawn.ink = QColor(at.key());
        }
    }
    return drawn;
}

// Nothing to say of a line of which only the heads of the letters are left.
bool isWhole(const Shown &one)
{
    const double line
        = isText(one.item) ? 1.5 * one.item->property("font").value<QFont>().pixelSize() : one.place.height();
    return one.seen.width() > 1 && one.seen.height() >= std::min(line, one.place.height()) - 1;
}

void judge(const QImage &picture, const Shown &one, QStringList *faults)
{
    const QRect area = one.seen.toAlignedRect() & picture.rect();
    const Drawn drawn = drawnIn(picture, area);
    const double real = contrast(drawn.ink, drawn.ground);
    const double declared = contrast(one.item->property("color").value<QColor>(), drawn.ground);
    const double least = isText(one.item) ? textLeast : signLeast;
    const QString told = QStringLiteral("%1: %2 on %3 is %4, its colour has %5")
                             .arg(called(one.item), drawn.ink.name(), drawn.ground.name())
                             .arg(real, 0, 'f', 2)
                             .arg(declared, 0, 'f', 2);
    if (real < least)
        faults->append(QStringLiteral("too faint, ") + told);
    else if (std::abs(real - declared) > apartMost * declared)
        faults->append(QStringLiteral("not as declared, ") + told);
}

// The control or field whose ground this rectangle is; null for any other.
const QQuickItem *ownerOf(const QQuickItem *item)
{
    if (!item->inherits("QQuickRectangle"))
        return nullptr;
    const QQuickItem *owner = item->parentItem();
    while (owner && !isControl(owner) && !owner->property("secret").isValid())
        owner = owner->parentItem();
    return owner && std::abs(owner->width() - item->width()) < 2 ? owner : nullptr;
}

// A border that nobody set reads as one black pixel and is not drawn; no colour of ours is black.
bool hasLine(const QQuickItem *item)
{
    const QObject *border = item->property("border").value<QObject *>();
    const QColor color = border ? border->property("color").value<QColor>() : QColor();
    return border && border->property("width").toInt() > 0 && color.alpha() > 0 && color != QColor(Qt::black);
}

// The line around what can be pressed or written in, against what is beside it; not in the small picture of a
// card.
void judgeEdge(const QImage &picture, const Shown &one, QStringList *faults)
{
    const QQuickItem *owner = ownerOf(one.item);
    const QRect place = one.place.toAlignedRect();
    const QPoint edge(place.left(), place.center().y());
    const QPoint outside = edge - QPoint(2, 0);
    if (!owner || !hasLine(one.item) || one.seen != one.place || one.place.size() != one.item->size()
        || !picture.rect().contains(outside))
        return;
    const QColor line = picture.pixelColor(edge);
    const QColor beside = picture.pixelColor(outside);
    const double real = contrast(line, beside);
    if (real < signLeast)
        faults->append(QStringLiteral("edge too faint, %1: %2 beside %3 is %4")
                .arg(called(owner), line.name(), beside.name())
                .arg(real, 0, 'f', 2));
}

} // namespace

QStringList Ink::faults(QQuickItem *root)
{
    const QImage picture = root->window()->grabWindow().convertToFormat(QImage::Format_RGB32);
    QStringList faults;
    int read = 0;
    const QList<Shown> all = uncovered(shownIn(root));
    for (const Shown &one : all) {
        if ((isText(one.item) || isSign(one.item)) && isWhole(one)) {
            judge(picture, one, &faults);
            ++read;
        }
        judgeEdge(picture, one, &faults);
    }
    return read > 0 ? faults : QStringList{QStringLiteral("nothing to read")};
}
