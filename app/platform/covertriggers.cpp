// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/covertriggers.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace tenang::platform {

namespace {

// org.freedesktop.login1(5): Manager and Session.
QString login()
{
    return QStringLiteral("org.freedesktop.login1");
}

QString managerPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

QString manager()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

QString screenSaver()
{
    return QStringLiteral("org.freedesktop.ScreenSaver");
}

} // namespace

CoverTriggers::CoverTriggers(QObject *parent)
    : CoverTriggers(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{
}

CoverTriggers::CoverTriggers(QDBusConnection system, QDBusConnection session, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_session(std::move(session))
{
    if (auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(
            application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
                if (state != Qt::ApplicationActive)
                    Q_EMIT focusLost();
            });
    }
}

void CoverTriggers::listen()
{
    if (m_session.isConnected())
        m_session.connect(QString(), QString(), screenSaver(), QStringLiteral("ActiveChanged"), this,
            SLOT(onScreenSaver(bool)));
    if (!m_system.isConnected())
        return;
    m_system.connect(login(), managerPath(), manager(), QStringLiteral("PrepareForSleep"), this,
        SLOT(onPrepareForSleep(bool)));
    holdSleep();
    askForSession();
}

void CoverTriggers::readyForSleep()
{
    m_inhibitor = QDBusUnixFileDescriptor();
}

void CoverTriggers::askForSession()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        login(), managerPath(), manager(), QStringLiteral("GetSessionByPID"));
    call << static_cast<uint>(QCoreApplication::applicationPid());
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        // An app started by a user service belongs to no session. Any session's lock counts then: locking
        // once too often is safe.
        watchSession(reply.isError() ? QDBusObjectPath() : reply.value());
        done->deleteLater();
    });
}

void CoverTriggers::watchSession(const QDBusObjectPath &path)
{
    m_system.connect(login(), path.path(), sessionInterface(), QStringLiteral("Lock"), this, SLOT(onLock()));
    Q_EMIT listening();
}

void CoverTriggers::holdSleep()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(login(), managerPath(), manager(), QStringLiteral("Inhibit"));
    // Whoever lists the inhibitors sees these words: nothing in them says what the app is for.
    call << QStringLiteral("sleep") << QStringLiteral("Notes") << QStringLiteral("Saving open notes")
         << QStringLiteral("delay");
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (!reply.isError())
            m_inhibitor = reply.value();
        done->deleteLater();
    });
}

void CoverTriggers::onPrepareForSleep(bool begins)
{
    if (begins) {
        Q_EMIT sleepComing();
        return;
    }
    holdSleep();
    Q_EMIT wokenUp();
}

void CoverTriggers::onLock()
{
    Q_EMIT sessionLocked();
}

void CoverTriggers::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT sessionLocked();
}

} // namespace tenang::platform
