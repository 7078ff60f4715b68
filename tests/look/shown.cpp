// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown.h"

#include <QColor>

#include <algorithm>
#include <ranges>

namespace {

constexpr double unseen = 0.01; // opacity

// Where the letters stand in the box of a text.
QRectF lettersOf(const QQuickItem *text)
{
    QRectF box(0, 0, text->width(), text->height());
    const double wide = text->property("contentWidth").toDouble();
    const double left = text->property("leftPadding").toDouble();
    const double right = text->property("rightPadding").toDouble();
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    double x = left;
    if ((alignment & Qt::AlignRight) != 0)
        x = box.width() - right - wide;
    else if ((alignment & Qt::AlignHCenter) != 0)
        x = left + (box.width() - left - right - wide) / 2;
    return {x, box.y(), wide, box.height()};
}

void collect(QQuickItem *item, const QRectF &window, double opacity, QList<Shown> *all)
{
    opacity *= item->opacity();
    if (!item->isVisible() || opacity < unseen)
        return;
    const QRectF own
        = isText(item) && !isField(item) ? lettersOf(item) : QRectF(0, 0, item->width(), item->height());
    const QRectF place = item->mapRectToScene(own);
    const QRectF left
        = item->clip() ? window & item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : window;
    QList<QQuickItem *> children = item->childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    const auto front
        = std::ranges::find_if(children, [](const QQuickItem *child) { return child->z() >= 0; });
    std::for_each(children.begin(), front, [&](QQuickItem *child) { collect(child, left, opacity, all); });
    all->append({item, place, place & window, opacity});
    std::for_each(front, children.end(), [&](QQuickItem *child) { collect(child, left, opacity, all); });
}

struct Cover {
    QRectF place;
    bool hides; // not a veil
};

// What a sheet or the tour stands before answers to nothing.
bool covers(const Cover &cover, const Shown &one)
{
    return cover.place.intersects(one.seen)
        && (!one.item->isEnabled() || (cover.hides && cover.place.contains(one.seen)));
}

} // namespace

QList<Shown> shownIn(QQuickItem *root)
{
    QList<Shown> all;
    collect(root, root->mapRectToScene(QRectF(0, 0, root->width(), root->height())), 1, &all);
    return all;
}

bool isField(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

bool isText(const QQuickItem *item)
{
    return (item->inherits("QQuickText") || isField(item)) && !wordsOf(item).trimmed().isEmpty();
}

bool isControl(const QQuickItem *item)
{
    return item->property("pressable").isValid();
}

bool isSign(const QQuickItem *item)
{
    return item->property("directed").isValid() && !item->property("name").toString().isEmpty();
}

QString wordsOf(const QQuickItem *item)
{
    const QVariant displayed = item->property("displayText");
    return (displayed.isValid() ? displayed : item->property("text")).toString();
}

QString called(const QQuickItem *item)
{
    QString kind = QString::fromLatin1(item->metaObject()->className());
    kind.truncate(kind.indexOf(QLatin1StringView("_QML")));
    for (const char *name : {"text", "spoken", "name", "label"}) {
        const QString words = item->property(name).toString();
        if (!words.isEmpty())
            return kind + QStringLiteral(" \"") + words.left(60) + u'"';
    }
    return kind + u' ' + item->objectName();
}

QList<Shown> uncovered(const QList<Shown> &all)
{
    QList<Shown> left;
    QList<Cover> over; // painted later than the one that is looked at
    for (const Shown &one : std::views::reverse(all)) {
        if (std::ranges::none_of(over, [&](const Cover &cover) { return covers(cover, one); }))
            left.prepend(one);
        const QColor color = one.item->inherits("QQuickRectangle")
            ? one.item->property("color").value<QColor>()
            : QColor(Qt::transparent);
        if (color.alpha() > 0 && !one.seen.isEmpty())
            over.append({one.seen, color.alpha() == 255 && one.opacity > 1 - unseen});
    }
    return left;
}
