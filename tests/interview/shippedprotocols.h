// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "support/stories.h"

#include <algorithm>

// What the tests of the protocols that ship ask of them.
namespace tenang::test {

inline protocol::Protocol shippedProtocol(const QString &name)
{
    const auto read = protocol::readProtocol(protocol::shippedPack(name));
    if (!read)
        qFatal("%s cannot be read", qPrintable(name));
    return *read;
}

inline interview::Session begunWith(const protocol::Protocol &protocol)
{
    return *interview::next(protocol, {}, support::begun(protocol));
}

inline interview::Session stating(const protocol::Protocol &protocol, const interview::Session &session,
    const QString &sets, const QString &state)
{
    return *interview::next(protocol, session, support::happened(interview::Stated{sets, state, {}}));
}

inline QStringList offeredIds(
    const protocol::Protocol &protocol, const interview::Session &session, protocol::Phase phase)
{
    QStringList ids;
    const auto items = interview::offered(protocol, session, phase);
    for (const protocol::Item *item : items)
        ids.append(item->linkId);
    return ids;
}

// nullptr: no item states this.
inline const protocol::Item *itemThatSets(const protocol::Protocol &protocol, const QString &sets)
{
    const auto found = std::ranges::find(protocol.items, sets, &protocol::Item::sets);
    return sets.isEmpty() || found == protocol.items.end() ? nullptr : &*found;
}

// Put to the person; the others are said, or seen by the officer.
inline bool isAsked(const protocol::Item &item)
{
    return item.type != protocol::ItemType::Display && item.questionForm != protocol::QuestionForm::Statement;
}

} // namespace tenang::test
