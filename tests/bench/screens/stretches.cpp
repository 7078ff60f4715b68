// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screens/stretches.h"

#include <QThread>

#include <utility>

namespace tenang::bench {

namespace {

constexpr std::chrono::microseconds atOnce(100); // between two deliveries: nothing waited in between

Stretches *&watcher()
{
    static Stretches *one = nullptr;
    return one;
}

} // namespace

Stretches::Stretches()
{
    watcher() = this;
}

Stretches::~Stretches()
{
    watcher() = nullptr;
}

std::vector<double> Stretches::taken()
{
    return std::exchange(m_stretches, {});
}

void Stretches::add(Clock::time_point from, Clock::time_point to)
{
    const double took = std::chrono::duration<double, std::milli>(to - from).count();
    if (from - m_end < atOnce && !m_stretches.empty())
        m_stretches.back() += took;
    else
        m_stretches.push_back(took);
    m_end = to;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Also the store's thread delivers through here: it is not the one that is watched.
    if (QThread::currentThread() != thread() || m_depth > 0 || watcher() == nullptr)
        return QGuiApplication::notify(receiver, event);
    ++m_depth;
    const auto from = Stretches::Clock::now();
    const bool done = QGuiApplication::notify(receiver, event);
    watcher()->add(from, Stretches::Clock::now());
    --m_depth;
    return done;
}

} // namespace tenang::bench
