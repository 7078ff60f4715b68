// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace tenang::platform {

// Tells when the screen must be covered or the vault locked for reasons outside the app: the window loses the
// focus, the tablet is about to sleep, its session is locked. Works without any bus: then only the focus
// counts.
class CoverTriggers : public QObject {
    Q_OBJECT

public:
    explicit CoverTriggers(QObject *parent = nullptr);
    // With buses of the caller's choice (tests).
    CoverTriggers(QDBusConnection system, QDBusConnection session, QObject *parent = nullptr);

    // Begins to listen; call it after the first frame, it asks the bus for this session's path without
    // waiting.
    void listen();

    // The app has flushed and locked: lets the sleep begin. Without this call it begins by itself after
    // logind's own limit (InhibitDelayMaxSec, 5 s unless the agency set another).
    void readyForSleep();

    // True while logind holds the sleep back for us.
    [[nodiscard]] bool holdsSleep() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void focusLost();
    void sleepComing();
    void wokenUp();
    void sessionLocked();
    // The session's lock is watched from now on (what tests wait for).
    void listening();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);
    void onLock();
    void onScreenSaver(bool active);

private:
    void askForSession();
    void watchSession(const QDBusObjectPath &path);
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace tenang::platform
