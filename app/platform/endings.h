// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;
class QWindow;

namespace tenang::platform {

// Every way in which the app can be told to end: SIGTERM, SIGINT or SIGHUP (the tablet shuts down, the
// session ends) and the closing of the window. The app then saves and locks before it goes; a second telling
// ends it at once, for a technician whose storage no longer answers.
class Endings : public QObject {
    Q_OBJECT

public:
    // Before any thread is started: threads take over which signals are held back.
    static bool holdBackSignals();

    explicit Endings(QObject *parent = nullptr);
    ~Endings() override;

    void watch(QWindow *window);
    // While held, closing the window does nothing: somebody else has the tablet. A shutdown still ends the
    // app.
    void holdWindow(bool held) { m_windowHeld = held; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void asked(); // save, lock, then quit
    void askedAgain();

private:
    void tell();

    int m_signals = -1;
    bool m_told = false;
    bool m_windowHeld = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tenang::platform
