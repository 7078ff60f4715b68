// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/session.h"

#include "interview/reducer.h"

#include <algorithm>

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

// The protocol by which an event is judged; null: not among them.
const protocol::Protocol *judging(const Protocols &protocols, const Session &session, const Payload &payload)
{
    QByteArray hash = session.protocolHash;
    if (const auto *handed = std::get_if<HandedOn>(&payload))
        hash = handed->protocolHash;
    else if (protocols.size() == 1)
        return &protocols.first();
    if (const auto *begun = std::get_if<Begun>(&payload))
        hash = begun->protocolHash;
    const auto found = std::ranges::find(protocols, hash, &protocol::Protocol::hash);
    return found == protocols.end() ? nullptr : &*found;
}

Result<void> reduce(const Protocols &protocols, Session &session, const Event &event)
{
    if (session.stage == Stage::NotBegun && !std::holds_alternative<Begun>(event.payload))
        return refused("the conversation has not begun");
    const protocol::Protocol *protocol = judging(protocols, session, event.payload);
    if (protocol == nullptr)
        return refused("its protocol is not here");
    RETURN_IF_ERROR(std::visit(Reducer{*protocol, session, event.at}, event.payload));
    session.log.append(event);
    return {};
}

} // namespace

Result<void> apply(const protocol::Protocol &protocol, Session &session, const Event &event)
{
    return apply(Protocols{protocol}, session, event);
}

Result<Session> next(const protocol::Protocol &protocol, const Session &session, const Event &event)
{
    return next(Protocols{protocol}, session, event);
}

Result<Session> fold(const protocol::Protocol &protocol, const QList<Event> &events)
{
    return fold(Protocols{protocol}, events);
}

Result<void> apply(const Protocols &protocols, Session &session, const Event &event)
{
    const Id target = named(event.payload);
    if (target.isNull())
        return reduce(protocols, session, event);

    const Event *last = undoable(session);
    if (std::holds_alternative<Undone>(event.payload) && (last == nullptr || last->id != target))
        return refused("only the last step can be undone");
    if (std::ranges::none_of(session.log, [&](const Event &old) { return old.id == target; }))
        return refused("no such event");
    ASSIGN_OR_RETURN(session, fold(protocols, session.log + QList{event}));
    return {};
}

Result<Session> next(const Protocols &protocols, const Session &session, const Event &event)
{
    Session after = session;
    RETURN_IF_ERROR(apply(protocols, after, event));
    return after;
}

Result<Session> fold(const Protocols &protocols, const QList<Event> &events)
{
    Session session;
    for (const Event &event : events) {
        if (const Id target = named(event.payload); !target.isNull())
            session.gone.insert(target);
    }
    for (const Event &event : events) {
        if (session.gone.contains(event.id)) {
            session.log.append(event);
            continue;
        }
        auto done = reduce(protocols, session, event);
        if (!done && session.gone.isEmpty())
            return std::move(done).error();
        if (!done)
            session.log.append(event); // stood on something that is gone
    }
    return session;
}

} // namespace tenang::interview
