// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/tour.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tenang::tour {

using presentation::AppViewModel;

namespace {

constexpr QSize landscape(1280, 800);
constexpr QSize portrait(800, 1280);

} // namespace

Tour::Tour(
    QQmlEngine &engine, QQuickWindow &window, AppViewModel &app, SetClock &clock, const Options &options)
    : m_window(window)
    , m_app(app)
    , m_clock(clock)
    , m_options(options)
    , m_hand(window)
{
    connect(&engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings)
            fail(warning.toString());
    });
}

void Tour::run()
{
    for (const QString &look :
        {QStringLiteral("portrait"), QStringLiteral("dark"), QStringLiteral("mirrored")}) {
        if (!m_options.tourFolder.isEmpty() && !QDir().mkpath(m_options.tourFolder + u'/' + look))
            fail(QStringLiteral("the folder %1 cannot be made").arg(m_options.tourFolder));
    }
    m_app.tablet()->setLight(QStringLiteral("day")); // the same pictures at any hour
    m_time.start();
    story();
    if (m_fault.isEmpty() && !m_options.tourFolder.isEmpty()) {
        QFile file(m_options.tourFolder + QStringLiteral("/tour.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(m_steps).toJson()) < 0)
            fail(QStringLiteral("tour.json cannot be written"));
    }
    m_app.lockThen([this] { QCoreApplication::exit(m_fault.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE); });
}

void Tour::fail(const QString &what)
{
    if (m_fault.isEmpty()) {
        std::fprintf(stderr, "tenang: %s\n", qPrintable(what));
        if (!m_options.tourFolder.isEmpty())
            (void)m_hand.picture(m_options.tourFolder + QStringLiteral("/where-it-ended.png"));
    }
    m_fault = what;
}

void Tour::tap(const QString &objectName)
{
    if (m_fault.isEmpty() && !m_hand.tap(objectName))
        fail(QStringLiteral("nothing to press: %1").arg(objectName));
}

void Tour::write(const QString &objectName, const QString &text)
{
    if (m_fault.isEmpty() && !m_hand.write(objectName, text))
        fail(QStringLiteral("nowhere to write: %1").arg(objectName));
}

void Tour::saved()
{
    const auto isSaved
        = [this] { return m_app.interview()->saved() == presentation::InterviewViewModel::Saved::Saved; };
    if (m_fault.isEmpty() && !m_hand.wait(isSaved))
        fail(QStringLiteral("what was written did not become durable"));
}

QString Tour::firstOf(const QString &prefix) const
{
    for (int order = 1; order < 100; ++order) {
        const QString name = prefix + QString::number(order);
        if (m_hand.find(name) != nullptr)
            return name;
    }
    return prefix;
}

void Tour::to(const QString &phase)
{
    for (int steps = 0; m_fault.isEmpty() && m_app.interview()->phase() != phase; ++steps) {
        tap(QStringLiteral("onButton"));
        if (steps > 20)
            fail(QStringLiteral("the way to %1 is not there").arg(phase));
    }
}

void Tour::show(const QString &screen)
{
    saved();
    if (!m_fault.isEmpty() || m_options.tourFolder.isEmpty())
        return;
    const QString name
        = QStringLiteral("%1-%2.png").arg(m_steps.size() + 1, 2, 10, QLatin1Char('0')).arg(screen);
    const auto picture = [&](const QString &look) {
        if (!m_hand.picture(m_options.tourFolder + look + u'/' + name))
            fail(QStringLiteral("the picture %1 cannot be written").arg(name));
    };
    picture({});
    m_hand.resize(portrait);
    picture(QStringLiteral("/portrait"));
    m_hand.resize(landscape);
    m_app.tablet()->setLight(QStringLiteral("dark"));
    picture(QStringLiteral("/dark"));
    m_app.tablet()->setLight(QStringLiteral("day"));
    m_window.setProperty("mirrored", true);
    picture(QStringLiteral("/mirrored"));
    m_window.setProperty("mirrored", false);
    m_steps.append(
        QJsonObject{{QStringLiteral("step"), m_steps.size() + 1}, {QStringLiteral("screen"), screen},
            {QStringLiteral("picture"), name}, {QStringLiteral("ms"), m_time.restart()}});
}

} // namespace tenang::tour
