// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirror.h"

#include "support/trials.h"

#include <QFont>
#include <QGlyphRun>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <limits>

namespace {

constexpr double near = 2; // pixels
constexpr int otherSign = 6'000; // shades of grey: more than half a pixel aside makes of a round sign

bool isThing(const QQuickItem *item)
{
    return isControl(item) || isText(item) || isSign(item);
}

const QQuickItem *above(const QQuickItem *item, const char *kind)
{
    while (item && !QByteArrayView(item->metaObject()->className()).startsWith(kind))
        item = item->parentItem();
    return item;
}

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

// A card runs as its own language does, whatever that of the screens is.
bool staysAsItIs(const QQuickItem *item)
{
    return above(item, "TurnedPage_QML") || above(item, "TurnedCard_QML");
}

// The keys of a PIN pad keep the order of a telephone's; the pad moves as one.
const QQuickItem *keysAround(const QQuickItem *item)
{
    const QQuickItem *keys = item;
    while (keys && keys->metaObject()->className() != QByteArrayView("QQuickGrid"))
        keys = keys->parentItem();
    return above(keys, "PinPad_QML") ? keys : nullptr;
}

QImage pictureOf(const QImage &window, const Shown &one)
{
    return isSign(one.item) && one.item->isEnabled() && one.seen == one.place
        ? window.copy(one.place.toAlignedRect())
        : QImage();
}

// How much two pictures of a sign differ, at best when one is a pixel aside: turned, it may stand between two
// others.
int difference(const QImage &one, const QImage &other)
{
    int least = std::numeric_limits<int>::max();
    for (int aside = -1; aside <= 1; ++aside) {
        int sum = 0;
        for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
            for (int x = 1; x < std::min(one.width(), other.width()) - 1; ++x)
                sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x + aside, y)));
        }
        least = std::min(least, sum);
    }
    return least;
}

QString placed(const QRectF &place)
{
    return QStringLiteral("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

bool isNear(const QRectF &one, const QRectF &other)
{
    return std::abs(one.left() - other.left()) <= near && std::abs(one.right() - other.right()) <= near
        && std::abs(one.top() - other.top()) <= near && std::abs(one.bottom() - other.bottom()) <= near;
}

QRectF mirrored(const Mirror::Seen &seen, double width)
{
    return {width - seen.place.right(), seen.place.top(), seen.place.width(), seen.place.height()};
}

// What somebody could dial: digits in groups, perhaps with a plus sign before them.
QList<QRegularExpressionMatch> numbersIn(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d(?:[ ()/-]{0,2}\\d){3,}"));
    QList<QRegularExpressionMatch> found;
    for (auto at = number.globalMatch(words); at.hasNext();)
        found.append(at.next());
    return found;
}

// Laid out as Qt Quick does it: the paragraph runs as its first letter does.
bool runsToTheRight(const QQuickItem *text, const QRegularExpressionMatch &number)
{
    QString words = wordsOf(text);
    QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), text->property("font").value<QFont>());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    double before = -1;
    for (qsizetype i = number.capturedStart(); i < number.capturedEnd(); ++i) {
        const QList<QGlyphRun> drawn = layout.glyphRuns(static_cast<int>(i), 1);
        if (drawn.isEmpty() || drawn.first().positions().isEmpty())
            continue; // air
        const double x = drawn.first().positions().first().x();
        if (x <= before)
            return false;
        before = x;
    }
    return before >= 0;
}

} // namespace

void Mirror::look(QQuickItem *root)
{
    m_seen.clear();
    const QImage window = root->window()->grabWindow();
    for (const Shown &one : shownIn(root)) {
        if (!isThing(one.item))
            continue;
        const QQuickItem *keys = keysAround(one.item);
        m_seen.append({one.item, called(one.item), one.place,
            keys ? one.place.translated(-placeOf(keys).topLeft()) : QRectF(), pictureOf(window, one)});
    }
}

QStringList Mirror::faults(QQuickItem *root) const
{
    const QImage window = root->window()->grabWindow();
    const QList<Shown> all = shownIn(root);
    QStringList faults;
    for (const Seen &seen : m_seen) {
        // A list makes its rows anew when it turns.
        const auto now = std::ranges::find_if(all, [&](const Shown &one) {
            return one.item == seen.item
                || (!seen.item && isThing(one.item) && called(one.item) == seen.name
                    && isNear(one.place, mirrored(seen, root->width())));
        });
        if (now == all.end()) {
            faults.append(QStringLiteral("nowhere: ") + seen.name);
            continue;
        }
        QRectF wanted = mirrored(seen, root->width());
        if (staysAsItIs(now->item))
            wanted = seen.place;
        else if (const QQuickItem *keys = keysAround(now->item))
            wanted = seen.inKeys.translated(placeOf(keys).topLeft());
        if (!isNear(now->place, wanted))
            faults.append(QStringLiteral("%1 stands at %2 and not at %3")
                    .arg(seen.name, placed(now->place), placed(wanted)));
        const QImage picture = pictureOf(window, *now);
        if (picture.isNull() || seen.picture.isNull())
            continue;
        const bool turns = now->item->property("directed").toBool() && !staysAsItIs(now->item);
        const int toTurned = difference(picture, seen.picture.mirrored(true, false));
        const int toBefore = difference(picture, seen.picture);
        if (turns ? toTurned > toBefore : toBefore > otherSign && toTurned < toBefore / 2)
            faults.append(seen.name + (turns ? QStringLiteral(" did not turn") : QStringLiteral(" turned")));
    }
    return faults;
}

QStringList Mirror::sideFaults(QQuickItem *root)
{
    QStringList faults;
    const QList<Shown> all = shownIn(root);
    for (const Shown &one : all) {
        if (staysAsItIs(one.item))
            continue;
        const bool onTheRight = one.place.center().x() > root->width() / 2;
        const bool isBack = one.item->property("symbol").toString() == u"back";
        if (isControl(one.item) && (isBack || one.item->objectName() == u"hideButton") && !onTheRight)
            faults.append(called(one.item) + QStringLiteral(" is on the left"));
        const QQuickItem *owner = above(one.item->parentItem(), "ActionRow_QML");
        if (owner && one.item->property("primary").toBool() && onTheRight)
            faults.append(called(one.item) + QStringLiteral(" is on the right"));
        if (isSign(one.item) && one.item->property("name").toString() == u"tick") {
            for (const Shown &other : all) {
                if (isText(other.item) && other.item->parentItem() == one.item->parentItem()
                    && other.place.center().x() > one.place.center().x())
                    faults.append(QStringLiteral("the tick is left of: ") + called(other.item));
            }
        }
    }
    return faults;
}

QStringList Mirror::numberFaults(QQuickItem *root)
{
    QStringList faults;
    for (const Shown &one : shownIn(root)) {
        if (!isText(one.item))
            continue;
        for (const QRegularExpressionMatch &number : numbersIn(wordsOf(one.item))) {
            if (!runsToTheRight(one.item, number))
                faults.append(number.captured() + QStringLiteral(" in ") + called(one.item));
        }
    }
    return faults;
}

bool Mirror::isNight()
{
    return tenang::testing::tier() != 'C';
}

int Mirror::numberCount(QQuickItem *root)
{
    int count = 0;
    for (const Shown &one : shownIn(root))
        count += isText(one.item) ? static_cast<int>(numbersIn(wordsOf(one.item)).size()) : 0;
    return count;
}
