// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <chrono>
#include <vector>

namespace tenang::bench {

// How long the thread of the screen does not come back to its event loop: every key, tap, timer, frame and
// answer of the store reaches it through notify(), so the length of the outermost call is just the time for
// which a key that is pressed now would wait. A timer that looks at its own gaps would only see some of them,
// and be in the way of all. Deliveries that follow each other at once count as one stretch.
class WatchedApplication final : public QGuiApplication {
public:
    using QGuiApplication::QGuiApplication;
    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
};

// The stretches while one of these lives, in milliseconds; one at a time.
class Stretches {
public:
    Stretches();
    ~Stretches();
    Stretches(const Stretches &) = delete;
    Stretches &operator=(const Stretches &) = delete;

    // Since it was made or asked last.
    [[nodiscard]] std::vector<double> taken();

private:
    friend class WatchedApplication;
    using Clock = std::chrono::steady_clock;
    void add(Clock::time_point from, Clock::time_point to);

    std::vector<double> m_stretches;
    Clock::time_point m_end; // of the last
};

} // namespace tenang::bench
