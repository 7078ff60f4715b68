// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"

#include <QDateTime>
#include <QJsonDocument>

namespace tenang::support {

// A protocol small enough to read in a test: two phases walked in order, a board of topics, a branch by age.
inline protocol::Protocol smallProtocol()
{
    using namespace protocol;
    const auto item = [](const char *id, Phase phase, ItemType type, const char *sets) {
        Item one;
        one.linkId = QString::fromLatin1(id);
        one.phase = phase;
        one.type = type;
        one.text = one.title = one.linkId;
        one.sets = QString::fromLatin1(sets);
        return one;
    };
    Protocol protocol;
    protocol.id = QStringLiteral("small");
    protocol.version = QStringLiteral("1.0.0");
    protocol.phases = {{Phase::Safety, QStringLiteral("Safety"), {}, {}},
        {Phase::Consent, QStringLiteral("Choices"), {}, {}},
        {Phase::Account, QStringLiteral("Account"), {}, {}},
        {Phase::Explore, QStringLiteral("Topics"), {}, {}}, {Phase::Route, QStringLiteral("Route"), {}, {}}};
    protocol.items = {item("age", Phase::Safety, ItemType::Coding, "fact/age"),
        item("injury", Phase::Safety, ItemType::Boolean, "danger/injury"),
        item("guardian", Phase::Safety, ItemType::Boolean, "need/guardian"),
        item("police", Phase::Consent, ItemType::Coding, "consent/police"),
        item("role", Phase::Consent, ItemType::Display, "explain/role"),
        item("begin", Phase::Account, ItemType::Text, ""), item("more", Phase::Account, ItemType::Text, ""),
        item("offer", Phase::Explore, ItemType::Text, ""), item("money", Phase::Explore, ItemType::Text, "")};
    protocol.items[2].enableWhen
        = {{QStringLiteral("age"), Condition::Operator::NotEquals, QStringLiteral("adult")}};
    protocol.items[7].skipIfKnown = QStringLiteral("offer");
    return protocol;
}

inline QDateTime someDay()
{
    return {QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600};
}

inline interview::Event happened(interview::Payload payload, int minute = 0)
{
    return {Id::random(), 0, someDay().addSecs(minute * 60), QStringLiteral("officer"), std::move(payload)};
}

inline interview::Event begun(const protocol::Protocol &protocol)
{
    return happened(
        interview::Begun{QStringLiteral("A1-001"), protocol.id, protocol.version, protocol.hash, {}, false});
}

// All that a session says, without how it came to be: for comparing two of them.
inline QString picture(const interview::Session &session)
{
    QStringList lines{toString(session.stage), toString(session.phase), session.linkId, session.begun.ref,
        session.lastBreakAt.toString(Qt::ISODate), QString::number(session.breaksOffered),
        QString::number(session.rests), session.sittingSince.toString(Qt::ISODate),
        session.interpreterSince.toString(Qt::ISODate), QString::number(session.notesAtPrompt),
        QString::number(int(session.askedToStop)), QString::number(int(session.freshFromBreak))};
    for (const interview::Turn &turn : session.turns)
        lines.append(turn.linkId + toString(turn.form) + turn.text);
    for (const auto &[sets, said] : session.statements.asKeyValueRange())
        lines.append(sets + u'=' + said.state + u'|' + said.because);
    for (const auto &[key, state] : session.consent.asKeyValueRange())
        lines.append(key + u':' + toString(state));
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list(set.cbegin(), set.cend());
        list.sort();
        return list.join(u',');
    };
    lines << sorted(session.explained) << sorted(session.skipped) << sorted(session.opened);
    for (const interview::Note &note : session.notes)
        lines.append(note.id.toString() + note.text + QString::number(note.corrections));
    for (const interview::Mark &mark : session.marks)
        lines.append(mark.indicator + toString(mark.state) + mark.note.toString());
    for (const interview::Attempted &attempt : session.attempts)
        lines.append(attempt.service + attempt.result);
    if (session.decided)
        lines.append(toString(session.decided->decided) + session.decided->reason);
    return lines.join(u'\n');
}

// How many cases a property test runs: fewer under the sanitizers.
inline int cases(int full)
{
#ifdef TENANG_SANITIZED
    return full / 20;
#else
    return full;
#endif
}

} // namespace tenang::support
