// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/pace.h"

#include <algorithm>

namespace tenang::interview {

using protocol::QuestionForm;

namespace {

constexpr qsizetype narrowInARow = 3; // issue and interview sheet §4.1: our own choice, no source counts

int kinder(const protocol::Protocol &protocol, const char *key, int agency)
{
    return std::min(agency, protocol.setting(QLatin1StringView(key), agency));
}

bool isLongerThan(const QDateTime &since, const QDateTime &now, int minutes)
{
    return since.isValid() && since.secsTo(now) >= qint64(minutes) * 60;
}

// Rest counts for everybody in the room.
QDateTime sinceRest(const QDateTime &began, const Session &session)
{
    return session.lastBreakAt.isValid() && session.lastBreakAt > began ? session.lastBreakAt : began;
}

// A prompt was said a moment ago: the quiet after it is the person's.
bool isQuietAfterPrompt(const protocol::Protocol &protocol, const Session &session, const QDateTime &now)
{
    const int seconds = protocol.setting(QStringLiteral("silence_seconds"), 0);
    return !session.linkId.isEmpty() && session.promptAt.isValid() && session.promptAt <= now
        && session.promptAt.secsTo(now) < seconds;
}

bool isOnChildPath(const Session &session)
{
    return session.age() != QLatin1StringView("adult")
        && !session.state(QStringLiteral("fact/age")).isEmpty();
}

// Of an age in years, as the protocol for children asks for it.
QString bandOf(const Session &session)
{
    return session.state(QStringLiteral("fact/child_years"));
}

bool isEnoughForToday(const protocol::Protocol &protocol, const Session &session, const QDateTime &now)
{
    const QString key = isOnChildPath(session) ? QStringLiteral("suggest_stop_minutes_child")
                                               : QStringLiteral("suggest_stop_minutes_adult");
    int minutes = protocol.setting(key + u'_' + bandOf(session), protocol.setting(key, 0));
    const int basics = protocol.setting(QStringLiteral("first_contact_minutes"), 0);
    if (basics > 0 && session.state(QStringLiteral("setting/child_scope")) == QLatin1StringView("basics"))
        minutes = minutes > 0 ? std::min(minutes, basics) : basics;
    return minutes > 0 && isLongerThan(session.sittingSince, now, minutes);
}

bool isNarrowRow(const Session &session)
{
    const QList<Turn> &turns = session.turns;
    return turns.size() >= narrowInARow
        && std::all_of(
            turns.cend() - narrowInARow, turns.cend(), [](const Turn &turn) { return isNarrow(turn.form); });
}

} // namespace

bool isNarrow(QuestionForm form)
{
    switch (form) {
    case QuestionForm::YesNo:
    case QuestionForm::ForcedChoice:
    case QuestionForm::Suggestive:
    case QuestionForm::Multiple:
    case QuestionForm::Accusatory:
        return true;
    case QuestionForm::Invitation:
    case QuestionForm::Directive:
    case QuestionForm::Statement:
        break;
    }
    return false;
}

int minutesToBreak(const protocol::Protocol &protocol, const Session &session, const protocol::Agency &agency)
{
    if (!isOnChildPath(session))
        return kinder(protocol, "break_minutes_adult", agency.breakAdult);
    const int child = kinder(protocol, "break_minutes_child", agency.breakChild);
    const QString band = bandOf(session);
    if (band == QLatin1StringView("under_7"))
        return kinder(protocol, "break_minutes_child_under_7", agency.breakChildUnder7);
    if (band == QLatin1StringView("7_to_12"))
        return kinder(protocol, "break_minutes_child_7_to_12", agency.breakChild7To12);
    if (band == QLatin1StringView("13_to_17"))
        return kinder(protocol, "break_minutes_child_13_to_17", agency.breakChild13To17);
    return child;
}

QString toldAt(const protocol::Protocol &protocol, const Session &session, const protocol::Item &item)
{
    const auto wordsOf = [](const QString &linkId) {
        return [&linkId](const Note &note) { return note.kind == NoteKind::Words && note.linkId == linkId; };
    };
    const auto before = session.notes.cbegin() + std::min(session.notesAtPrompt, session.notes.size());
    if (std::any_of(session.notes.cbegin(), before, wordsOf(item.linkId)))
        return item.linkId;
    // An item that names itself is known from the moment it is answered.
    const QString &known = item.skipIfKnown;
    if (known.isEmpty() || known == item.linkId || known == item.sets)
        return {};
    if (known.contains(u'/'))
        return session.state(known).isEmpty() ? QString() : known;
    const protocol::Item *other = protocol.item(known);
    if (other == nullptr) // of an earlier protocol
        return wordsUnder(known, session).isEmpty() ? QString() : known;
    return answerTo(*other, session).isEmpty() ? QString() : other->linkId;
}

const protocol::Item *openingPrompt(const protocol::Protocol &protocol, const Session &session)
{
    const auto isInvitation
        = [](const protocol::Item *item) { return item->questionForm == QuestionForm::Invitation; };
    const protocol::Item *here = protocol.item(session.linkId);
    if (here != nullptr && isInvitation(here))
        return here;
    const QList<const protocol::Item *> all = offered(protocol, session, session.phase);
    const auto open = std::ranges::find_if(all, isInvitation);
    return open == all.cend() ? nullptr : *open;
}

namespace {

Pace alreadyTold(const protocol::Protocol &protocol, const Session &session)
{
    const protocol::Item *here = protocol.item(session.linkId);
    const QString told = here == nullptr ? QString() : toldAt(protocol, session, *here);
    return told.isEmpty() ? Pace{} : Pace{Notice::ToldAlready, told};
}

} // namespace

QString reminderAt(const protocol::Protocol &protocol, const Session &session)
{
    const bool fresh = session.stage == Stage::Talking && session.freshFromBreak && !session.decided;
    if (!fresh || session.rests < 1 || protocol.reminders.isEmpty())
        return {};
    return protocol.reminders.at((session.rests - 1) % protocol.reminders.size()).text;
}

Pace paceAt(const protocol::Protocol &protocol, const Session &session, const protocol::Agency &agency,
    const QDateTime &now)
{
    if (session.stage != Stage::Talking || session.decided)
        return {};
    if (session.askedToStop)
        return {Notice::AskedToStop, {}};
    if (isQuietAfterPrompt(protocol, session, now)) // but what was told is read before it is asked
        return alreadyTold(protocol, session);
    if (isEnoughForToday(protocol, session, now))
        return {Notice::EnoughForToday, {}};
    if (isLongerThan(
            sinceRest(session.sittingSince, session), now, minutesToBreak(protocol, session, agency)))
        return {Notice::BreakForPerson, {}};
    const int interpreter = kinder(protocol, "break_minutes_interpreter", agency.breakInterpreter);
    if (session.interpreterSince.isValid()
        && isLongerThan(sinceRest(session.interpreterSince, session), now, interpreter))
        return {Notice::BreakForInterpreter, {}};
    if (session.freshFromBreak) {
        const protocol::Item *open = openingPrompt(protocol, session);
        return {Notice::BeginOpen, open == nullptr ? QString() : open->linkId};
    }
    if (const Pace told = alreadyTold(protocol, session); told.notice != Notice::None)
        return told;
    return isNarrowRow(session) ? Pace{Notice::NarrowRow, {}} : Pace{};
}

} // namespace tenang::interview
