// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/appviewmodel.h"
#include "tour/hand.h"
#include "vault/vaults.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tenang::bench {

// Ends the process: a figure of a page that is not there is none.
[[noreturn]] void giveUp(const QString &what);

// The app as app/main.cpp puts it together: pages, view models and a real vault, in a window of 1280 x 800.
// `folder` holds the vaults; a tablet that begins there is set up already, and an officer's own vault that
// lies there is asked for its passphrase.
class Screen : public QObject {
public:
    using Clock = std::chrono::steady_clock;
    using Place = presentation::AppViewModel::Place;

    static constexpr char passphrase[] = "seven words that nobody would ever guess";
    // As costly as an officer's, but the stretching of the passphrase, which is no figure of these.
    [[nodiscard]] static vault::Making making() { return {keys::Suite::Standard, keys::leastCosts, {}}; }
    // The code of the app, its fonts and its memory settings, in this order, before the application object.
    static void prepare();

    explicit Screen(const QString &folder);
    ~Screen() override;

    [[nodiscard]] presentation::AppViewModel &app() { return *m_app; }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] tour::Hand &hand() { return *m_hand; }

    void makeVault(); // and comes to Home
    void unlock(); // the same with the vault that is there
    void choosePin(); // twice
    void pressPin();
    void comesTo(Place place);
    // A name that ends in * is that of the first shown item that begins so.
    [[nodiscard]] QString shown(const QString &name) const;
    [[nodiscard]] bool isShown(const QString &name) const { return !shown(name).isEmpty(); }
    // Milliseconds from the moment that the last press of `hand` is delivered to the end of the first frame
    // that holds `sight`: what the view models do, the page's making, its layout, its drawing.
    double change(const QString &what, const std::function<void()> &hand, const std::function<bool()> &sight);
    double changeByTap(const QString &what, const QString &tapped, const std::function<bool()> &sight);
    void typePin(); // with keys, into what has the focus

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    SystemClock m_clock;
    presentation::Content m_content;
    std::unique_ptr<vault::Vaults> m_vaults;
    std::unique_ptr<presentation::AppViewModel> m_app;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<tour::Hand> m_hand;
    std::optional<Clock::time_point> m_pressed;
};

[[nodiscard]] inline double millisecondsSince(Screen::Clock::time_point before)
{
    return std::chrono::duration<double, std::milli>(Screen::Clock::now() - before).count();
}

} // namespace tenang::bench
