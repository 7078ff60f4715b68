// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/appviewmodel.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

// The app brought to a moment that is rarely seen, over a real vault of its own: for pictures, and for tests
// that walk them. A stage is built once and stays until all are cleared: each holds locked memory, of which a
// process may have little.
class Stages : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QStringList scenes READ scenes CONSTANT FINAL)
    Q_PROPERTY(
        bool isNight READ isNight CONSTANT FINAL) // the long matrices are asked for: tests/run --nightly

public:
    using QObject::QObject;

    [[nodiscard]] static QStringList scenes();
    [[nodiscard]] static bool isNight() { return qEnvironmentVariable("TENANG_TIER") == u"N"; }
    // Waits in an event loop of its own the first time: not while a page is being made.
    Q_INVOKABLE static tenang::presentation::AppViewModel *appOf(const QString &scene);
    // In practice, from now on, where that can be: false where this moment cannot be reached there.
    Q_INVOKABLE static void practise(bool practises);
    Q_INVOKABLE static bool isReached(const QString &scene);
    Q_INVOKABLE static void clear(); // no page may still show one
    Q_INVOKABLE static void passMinutes(const QString &scene, int minutes); // of the stage's own clock
    // The language that words are shown in from now on, as pseudo.h knows it; "en": as they are.
    Q_INVOKABLE static void speak(const QString &language);
    // And all that the models of this stage show is said again in it, as when the officer chooses another.
    Q_INVOKABLE static void speakAgain(const QString &scene, const QString &language);
    Q_INVOKABLE void sayPagesAgain() { qmlEngine(this)->retranslate(); }
    Q_INVOKABLE static QStringList said(const QString &words); // as they are shown now, here or there
    // What is pressed on the page afterwards, each by its name as a screen reader says it.
    Q_INVOKABLE static QStringList presses(const QString &scene);
};
