// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referral/pathway.h"

#include "base/names.h"

namespace tenang::referral {

namespace {

constexpr Names<Action, 3> actions{{{
    {Action::Call, "call"},
    {Action::AskAdvice, "ask_advice"},
    {Action::InformPerson, "inform_person"},
}}};

constexpr Names<OpenState, 3> states{{{
    {OpenState::Open, "open"},
    {OpenState::Closed, "closed"},
    {OpenState::Unknown, "unknown"},
}}};

constexpr Names<Band, 3> bands{{{
    {Band::Fresh, "fresh"},
    {Band::Ageing, "ageing"},
    {Band::Unverified, "unverified"},
}}};

} // namespace

QString toString(Action action)
{
    return actions.of(action);
}

QString toString(OpenState state)
{
    return states.of(state);
}

QString toString(Band band)
{
    return bands.of(band);
}

} // namespace tenang::referral
