// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triggers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQuickWindow>

namespace tenang {

using platform::CoverTriggers;
using platform::Endings;
using platform::IdleWatcher;
using presentation::AppViewModel;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

Triggers::Triggers(AppViewModel &app, const protocol::Agency &agency, QQuickWindow &window)
    : m_app(app)
    , m_agency(agency)
    , m_window(window)
    , m_noCopies(*QGuiApplication::clipboard())
{
    m_coveredFor.setSingleShot(true);
    m_coveredFor.setInterval(minutes(agency.lockCoveredMinutes));
    m_openFor.setSingleShot(true);
    m_openFor.setInterval(hours(agency.lockSessionHours));
    QObject::connect(&m_coveredFor, &QTimer::timeout, &app, &AppViewModel::lock);
    QObject::connect(&m_openFor, &QTimer::timeout, &app, &AppViewModel::endSession);
}

void Triggers::listen()
{
    QObject::connect(&m_app, &AppViewModel::placeChanged, &m_app, [this] { onPlace(); });
    QObject::connect(&m_app, &AppViewModel::coveredChanged, &m_app, [this] { onCover(); });
    QObject::connect(m_app.cards(), &presentation::CardsViewModel::changed, &m_app, [this] { onTurned(); });
    QObject::connect(&m_idle, &IdleWatcher::idle, &m_app, &AppViewModel::cover);
    QObject::connect(&m_keys, &platform::HideKeys::asked, &m_app, &AppViewModel::cover);
    QObject::connect(&m_cover, &CoverTriggers::focusLost, &m_app, &AppViewModel::cover);
    QObject::connect(&m_cover, &CoverTriggers::sessionLocked, &m_app, &AppViewModel::lock);
    QObject::connect(&m_cover, &CoverTriggers::sleepComing, &m_app, [this] {
        m_app.lockThen([this] {
            m_cover.readyForSleep();
            Q_EMIT m_app.locked();
        });
    });
    QObject::connect(
        &m_endings, &Endings::asked, &m_app, [this] { m_app.lockThen(&QCoreApplication::quit); });
    QObject::connect(&m_endings, &Endings::askedAgain, qGuiApp, &QCoreApplication::quit);
    qGuiApp->installEventFilter(&m_idle);
    qGuiApp->installEventFilter(&m_keys);
    m_endings.watch(&m_window);
    m_cover.listen();
    onPlace();
}

void Triggers::onPlace()
{
    m_idle.setLimit(m_turned      ? seconds(m_agency.coverHandedOverSeconds)
            : m_app.inInterview() ? minutes(m_agency.coverInterviewMinutes)
                                  : seconds(m_agency.coverIdleSeconds));
    if (!m_app.isOpen())
        m_openFor.stop();
    else if (!m_openFor.isActive())
        m_openFor.start();
}

void Triggers::onCover()
{
    if (!m_app.covered())
        m_coveredFor.stop();
    else if (!m_coveredFor.isActive())
        m_coveredFor.start();
    onTurned();
}

void Triggers::onTurned()
{
    const bool turned = m_app.cards()->isTurned() && !m_app.covered();
    m_endings.holdWindow(turned);
    if (std::exchange(m_turned, turned) != turned)
        onPlace();
}

} // namespace tenang
