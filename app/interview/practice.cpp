// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/practice.h"

#include "interview/session.h"

namespace tenang::interview {

namespace {

constexpr int secondsBetween = 60;

Payload statementFor(const QString &sets, const QString &state)
{
    const QString kind = sets.section(u'/', 0, 0);
    const QString key = sets.section(u'/', 1);
    if (kind == QLatin1StringView("consent"))
        return ConsentSet{key, consentStateFromString(state).value_or(ConsentState::NotAsked)};
    if (kind == QLatin1StringView("explain"))
        return Explained{key, true};
    return Stated{sets, state, {}};
}

} // namespace

QList<Event> practiceEvents(const protocol::PracticeCase &invented, const protocol::Protocol &protocol,
    const QDateTime &start, const OutcomeOf &outcomeOf)
{
    QList<Event> events;
    Session session;
    const auto add = [&](const Payload &payload) {
        const Event event{Id::random(), events.size() + 1, start.addSecs(events.size() * secondsBetween),
            QStringLiteral("practice"), payload};
        if (apply(protocol, session, event))
            events.append(event);
    };

    add(Begun{invented.ref, protocol.id, protocol.version, protocol.hash, invented.language, true});
    for (const auto &[sets, state] : invented.states.asKeyValueRange())
        add(statementFor(sets, state));
    for (const protocol::PracticeNote &note : invented.notes) {
        const protocol::Item *item = protocol.item(note.linkId);
        if (item == nullptr)
            continue;
        const Id id = Id::random();
        add(PromptOpened{note.linkId});
        add(NoteTaken{id, noteKindFromString(note.kind).value_or(NoteKind::Words), note.linkId, item->phase,
            note.text});
        for (const QString &mark : note.marks) {
            const auto state = markStateFromString(mark.section(u':', 1)).value_or(MarkState::Said);
            add(Marked{mark.section(u':', 0, 0), state, id, item->phase});
        }
    }
    if (invented.ends == QLatin1StringView("stopped"))
        add(Stopped{});
    if (invented.ends == QLatin1StringView("decided")) {
        const protocol::Outcome outcome = outcomeOf(session);
        add(PhaseEntered{protocol::Phase::Route});
        add(Decided{outcome, outcome, invented.decidedReason, {}, {protocol.hash}, versionHash(events)});
    }
    return events;
}

Result<void> keepPracticeCases(CaseStore &store, const protocol::PracticeSet &set,
    const protocol::Protocol &protocol, const QDateTime &now, const OutcomeOf &outcomeOf)
{
    ASSIGN_OR_RETURN(const auto there, store.cases());
    if (!there.isEmpty())
        return {};
    qint64 daysAgo = set.cases.size();
    for (const protocol::PracticeCase &invented : set.cases) {
        const QList<Event> events = practiceEvents(invented, protocol, now.addDays(-daysAgo--), outcomeOf);
        if (events.isEmpty())
            continue;
        ASSIGN_OR_RETURN(const Id caseId, store.open(events.first()));
        RETURN_IF_ERROR(store.append(caseId, events.sliced(1)));
    }
    return {};
}

} // namespace tenang::interview
