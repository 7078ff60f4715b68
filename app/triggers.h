// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/covertriggers.h"
#include "platform/endings.h"
#include "platform/hidekeys.h"
#include "platform/idlewatcher.h"
#include "platform/nocopies.h"
#include "presentation/appviewmodel.h"
#include "protocol/agency.h"

#include <QTimer>

class QQuickWindow;

namespace tenang {

// What covers the screen, locks the vault or ends the app without anyone pressing a button: stillness, a lost
// focus, sleep, the session's lock, hours open, a shutdown. While the tablet is turned towards the
// person, nothing but the PIN and a shutdown ends anything. The times are the agency's (protocol/agency.h);
// silence inside a conversation must never lock the room. And what keeps words off the clipboard.
class Triggers {
public:
    Triggers(presentation::AppViewModel &app, const protocol::Agency &agency, QQuickWindow &window);

    void listen();

private:
    void onPlace();
    void onCover();
    void onTurned();

    presentation::AppViewModel &m_app;
    const protocol::Agency &m_agency;
    QQuickWindow &m_window;
    platform::IdleWatcher m_idle;
    platform::HideKeys m_keys;
    platform::CoverTriggers m_cover;
    platform::Endings m_endings;
    platform::NoCopies m_noCopies;
    QTimer m_coveredFor;
    QTimer m_openFor;
    bool m_turned = false; // towards the person
};

} // namespace tenang
