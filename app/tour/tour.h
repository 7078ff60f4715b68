// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/appviewmodel.h"
#include "tour/hand.h"
#include "tour/options.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QQmlEngine>

namespace tenang::tour {

// Plays one whole practice interview through the real screens, or loads every page once, and leaves pictures,
// the letter and tour.json. Ends the application: 0 done, 1 something was missing or QML complained.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QQmlEngine &engine, QQuickWindow &window, presentation::AppViewModel &app, SetClock &clock,
        const Options &options);

    void run();

private:
    void story(); // tourstory.cpp
    // Whether the step was possible; the first that was not ends the story.
    void tap(const QString &objectName);
    void write(const QString &objectName, const QString &text);
    void saved();
    [[nodiscard]] QString firstOf(
        const QString &prefix) const; // "letter-" gives "letter-3", the first one there
    void to(const QString &phase);
    // Pictures of what is there now: landscape, and in folders of their own portrait, dark and mirrored.
    void show(const QString &screen);
    void fail(const QString &what);

    QQuickWindow &m_window;
    presentation::AppViewModel &m_app;
    SetClock &m_clock;
    Options m_options;
    Hand m_hand;
    QElapsedTimer m_time;
    QJsonArray m_steps;
    QString m_fault;
};

} // namespace tenang::tour
