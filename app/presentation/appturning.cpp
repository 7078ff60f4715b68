// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

// How AppViewModel gives the tablet to the person and takes it back.
namespace tenang::presentation {

// As under the cover: the page of the case goes first, then what it showed.
void AppViewModel::turnTablet()
{
    if (!m_pin.isSet()) // nothing would bring it back
        return;
    m_interview.commitAll();
    m_desk.flush();
    m_cards.turn();
    setListsHidden(m_cards.isTurned());
}

void AppViewModel::askTurnBack()
{
    if (m_cards.isTurned() && !m_covered)
        askPin(PinFor::TurningBack);
}

// True: the person asked for a break.
bool AppViewModel::turnBack()
{
    if (m_cards.isTurned() && !m_covered)
        setListsHidden(false);
    return m_cards.comeBack();
}

} // namespace tenang::presentation
