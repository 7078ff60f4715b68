// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/endings.h"

#include <QEvent>
#include <QSocketNotifier>
#include <QWindow>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace tenang::platform {

namespace {

sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, number);
    return set;
}

} // namespace

bool Endings::holdBackSignals()
{
    const sigset_t set = endingSignals();
    return pthread_sigmask(SIG_BLOCK, &set, nullptr) == 0;
}

Endings::Endings(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = endingSignals();
    m_signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_signals < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_signals, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo one{};
        while (read(m_signals, &one, sizeof one) == sizeof one)
            tell();
    });
}

Endings::~Endings()
{
    m_notifier.reset();
    if (m_signals >= 0)
        close(m_signals);
}

void Endings::watch(QWindow *window)
{
    window->installEventFilter(this);
}

bool Endings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_windowHeld)
        tell();
    return true;
}

void Endings::tell()
{
    if (m_told)
        Q_EMIT askedAgain();
    else
        Q_EMIT asked();
    m_told = true;
}

} // namespace tenang::platform
