// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/reduce.h"

#include <algorithm>

// Many events to one session: what is taken back no longer counts, and what was handed on is read anew with
// the protocol that it goes on with.
namespace tenang::interview {

namespace {

// The event that an Undone or Erased names; null for the others.
Id named(const Payload &payload)
{
    if (const auto *undone = std::get_if<Undone>(&payload))
        return undone->event;
    if (const auto *erased = std::get_if<Erased>(&payload))
        return erased->event;
    return {};
}

Error refused(const char *why)
{
    return fail(Error::Kind::Refused, QString::fromLatin1(why));
}

} // namespace

Result<void> apply(const protocol::Protocol &protocol, Session &session, const Event &event)
{
    const Id target = named(event.payload);
    if (std::holds_alternative<HandedOn>(event.payload)) {
        if (session.stage == Stage::NotBegun)
            return refused("the conversation has not begun");
        ASSIGN_OR_RETURN(session, fold(protocol, session.log + QList{event}));
        return {};
    }
    if (target.isNull())
        return reduce(protocol, session, event, false);

    const Event *last = undoable(session);
    if (std::holds_alternative<Undone>(event.payload) && (last == nullptr || last->id != target))
        return refused("only the last step can be undone");
    if (std::ranges::none_of(session.log, [&](const Event &old) { return old.id == target; }))
        return refused("no such event");
    ASSIGN_OR_RETURN(session, fold(protocol, session.log + QList{event}));
    return {};
}

Result<Session> next(const protocol::Protocol &protocol, const Session &session, const Event &event)
{
    Session after = session;
    RETURN_IF_ERROR(apply(protocol, after, event));
    return after;
}

Result<Session> fold(const protocol::Protocol &protocol, const QList<Event> &events)
{
    Session session;
    for (const Event &event : events) {
        if (const Id target = named(event.payload); !target.isNull())
            session.gone.insert(target);
    }
    const auto isHandOn = [](const Event &event) { return std::holds_alternative<HandedOn>(event.payload); };
    const auto last = std::find_if(events.crbegin(), events.crend(), isHandOn);
    const qsizetype own = events.crend() - last - 1; // where this protocol begins; -1: with the case
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Event &event = events.at(i);
        if (session.gone.contains(event.id)) {
            session.log.append(event);
            continue;
        }
        const auto done = reduce(protocol, session, event, i < own);
        if (!done && session.gone.isEmpty() && i >= own)
            return done.error();
        if (!done)
            session.log.append(event); // stood on something that is gone, or on a prompt that is not here
    }
    return session;
}

} // namespace tenang::interview
