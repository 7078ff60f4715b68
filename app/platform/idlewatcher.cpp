// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/idlewatcher.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <ctime>

namespace tenang::platform {

namespace {

// A sleeping machine delays a running timer by the sleep; looking at least this often keeps the delay short.
constexpr qint64 longestWait = 5'000;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatcher::IdleWatcher(TimeSource now, QObject *parent)
    : QObject(parent)
    , m_time(std::move(now))
    , m_lastActive(m_time())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatcher::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatcher::setLimit(std::chrono::seconds limit)
{
    m_limit = limit;
    markActive();
}

void IdleWatcher::markActive()
{
    m_lastActive = m_time();
    m_told = false;
    if (!m_timer.isActive())
        rearm();
}

void IdleWatcher::check()
{
    if (m_limit.count() <= 0 || m_told)
        return;
    if (m_time() - m_lastActive >= std::chrono::milliseconds(m_limit).count()) {
        m_told = true;
        m_timer.stop();
        Q_EMIT idle();
        return;
    }
    rearm();
}

void IdleWatcher::rearm()
{
    if (m_limit.count() <= 0) {
        m_timer.stop();
        return;
    }
    const qint64 left = m_lastActive + std::chrono::milliseconds(m_limit).count() - m_time();
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, 1, longestWait)));
}

bool IdleWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // An input method commits through the display server and is not marked spontaneous.
    if (isInput(event->type()) && (event->spontaneous() || event->type() == QEvent::InputMethod))
        markActive();
    return QObject::eventFilter(watched, event);
}

qint64 IdleWatcher::sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace tenang::platform
