// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/hand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace tenang::tour {

namespace {

constexpr int patience = 20'000; // milliseconds; opening a vault derives a key
constexpr int settling = 60;

QQuickItem *shownBelow(QQuickItem *item, const QString &objectName)
{
    if (item == nullptr || !item->isVisible())
        return nullptr;
    if (item->objectName() == objectName)
        return item;
    const auto children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = shownBelow(child, objectName))
            return found;
    }
    return nullptr;
}

} // namespace

QQuickItem *Hand::find(const QString &objectName) const
{
    return shownBelow(m_window.contentItem(), objectName);
}

// A page scrolls in one Flickable: move it so that the item is inside.
void Hand::reveal(QQuickItem &item) const
{
    for (QQuickItem *parent = item.parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (!parent->inherits("QQuickFlickable"))
            continue;
        const QRectF seen = item.mapRectToItem(parent, QRectF(0, 0, item.width(), item.height()));
        const qreal over = seen.bottom() - parent->height() + 8;
        const qreal under = 8 - seen.top();
        const qreal move = under > 0 ? -under : over > 0 ? over : 0;
        parent->setProperty("contentY", parent->property("contentY").toReal() + move);
    }
}

void Hand::press(const QPointF &at) const
{
    const QPointF global = m_window.mapToGlobal(at);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, at, global, Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }
}

bool Hand::tap(const QString &objectName)
{
    QQuickItem *item = nullptr;
    if (!wait([&] { return (item = find(objectName)) != nullptr && item->isEnabled() && item->width() > 0; }))
        return false;
    reveal(*item);
    pause(settling);
    press(item->mapToScene(QPointF(item->width() / 2, item->height() / 2)));
    pause(settling);
    return true;
}

bool Hand::write(const QString &objectName, const QString &text)
{
    if (!tap(objectName))
        return false;
    for (const QChar letter : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }
    pause(settling);
    return true;
}

bool Hand::wait(const std::function<bool()> &settled) const
{
    QElapsedTimer waited;
    waited.start();
    while (!settled()) {
        if (waited.elapsed() > patience)
            return false;
        pause(10);
    }
    return true;
}

void Hand::pause(int milliseconds) const
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    // Pages that were left end when the event is over that left them; the story is one long event.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Hand::resize(const QSize &size) const
{
    m_window.resize(size);
    pause(2 * settling);
}

bool Hand::picture(const QString &file) const
{
    pause(settling);
    const QImage grabbed = m_window.grabWindow();
    return !grabbed.isNull() && grabbed.save(file);
}

} // namespace tenang::tour
