// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/handover.h"

#include <algorithm>
#include <ranges>

namespace tenang::interview {

namespace {

const QLatin1StringView explain("explain/");
const QLatin1StringView fact("fact/");
const QLatin1StringView need("need/");
const QLatin1StringView safe("safe/");
const QLatin1StringView setting("setting/");
const QLatin1StringView wish("wish/");
const QLatin1StringView yes("yes");
const QLatin1StringView declined("declined");

// What the officer writes at the end, for themselves, stays with them.
bool isOfPerson(const Note &note)
{
    return note.kind == NoteKind::Words && note.phase != protocol::Phase::Reflect;
}

QStringList wordsAt(const Session &session, const QString &linkId)
{
    QStringList words;
    for (const Note &note : session.notes) {
        if (isOfPerson(note) && note.linkId == linkId)
            words.append(note.text);
    }
    return words;
}

bool isAsked(const protocol::Item &item)
{
    return item.type == protocol::ItemType::Text && item.questionForm != protocol::QuestionForm::Statement
        && item.phase != protocol::Phase::Reflect;
}

// A wish or a way to be reached is kept as a statement, in the person's words all the same.
bool isSaidInWords(const protocol::Item &item)
{
    return item.type == protocol::ItemType::Text
        && (item.sets.startsWith(wish) || item.sets.startsWith(safe) || item.sets.startsWith(fact));
}

// Under no prompt of this protocol: said in between, or under one that the case was held with before.
void addRest(const Protocols &protocols, const Session &session, QList<Told> &told)
{
    QStringList places{QString()};
    for (const Note &note : session.notes) {
        const bool elsewhere = protocols.constLast().item(note.linkId) == nullptr;
        if (isOfPerson(note) && elsewhere && !places.contains(note.linkId))
            places.prepend(note.linkId);
    }
    for (const QString &linkId : std::as_const(places)) {
        const protocol::Item *item = itemIn(protocols, linkId);
        if (QStringList words = wordsAt(session, linkId); !words.isEmpty())
            told.append({linkId, item == nullptr ? QString() : item->title, std::move(words)});
    }
}

bool isDoubt(const QString &sets)
{
    return sets == QLatin1StringView("setting/interpreter_doubt");
}

// Of prompts that only a protocol before this one had: what the person left for another day, or did not say.
void addLeftEarlier(const Protocols &protocols, const Session &session, Handover &over)
{
    for (auto earlier = protocols.crbegin() + 1; earlier != protocols.crend(); ++earlier) {
        for (const protocol::Item &item : earlier->items) {
            if (item.phase == protocol::Phase::Reflect || itemIn(protocols, item.linkId) != &item)
                continue;
            if (session.skipped.contains(item.linkId))
                over.leftOut.append(item.linkId);
            else if (answerTo(item, session) == declined)
                over.notSaid.append(item.linkId);
            else
                continue;
            over.doNotAskAgain.append(item.linkId);
        }
    }
}

} // namespace

const protocol::Item *itemIn(const Protocols &protocols, const QString &linkId)
{
    for (const protocol::Protocol &protocol : std::ranges::reverse_view(protocols)) {
        if (const protocol::Item *item = protocol.item(linkId))
            return item;
    }
    return nullptr;
}

Handover handoverOf(const protocol::Protocol &protocol, const Session &session)
{
    return handoverOf(Protocols{protocol}, session);
}

Handover handoverOf(const Protocols &protocols, const Session &session)
{
    Handover over;
    if (protocols.isEmpty())
        return over;
    const protocol::Protocol &protocol = protocols.constLast();
    for (const protocol::Item &item : protocol.items) {
        if (item.phase == protocol::Phase::Reflect)
            continue;
        if (item.sets.startsWith(explain)) {
            const QString key = item.sets.sliced(explain.size());
            (session.explained.contains(key) ? over.explained : over.notExplained).append(key);
        }
        QStringList words = wordsAt(session, item.linkId);
        if (const QString said = session.state(item.sets); isSaidInWords(item) && !said.isEmpty())
            words.append(said);
        if (!words.isEmpty())
            over.told.append({item.linkId, item.title, std::move(words)});
        if (session.skipped.contains(item.linkId))
            over.leftOut.append(item.linkId);
        else if (answerTo(item, session) == declined)
            over.notSaid.append(item.linkId);
        const bool told = !answerTo(item, session).isEmpty() && isAsked(item);
        if (told || session.skipped.contains(item.linkId))
            over.doNotAskAgain.append(item.linkId);
    }
    addRest(protocols, session, over.told);
    addLeftEarlier(protocols, session, over);
    for (const protocol::PhaseInfo &info : protocol.phases) {
        for (const protocol::Item *item : offered(protocol, session, info.id)) {
            const bool open = !session.opened.contains(item->linkId)
                && !session.skipped.contains(item->linkId) && answerTo(*item, session).isEmpty();
            if (isAsked(*item) && open)
                over.notAsked.append(item->linkId);
        }
    }
    for (const Mark &mark : session.marks) {
        if (mark.state == MarkState::Declined && !over.declined.contains(mark.indicator))
            over.declined.append(mark.indicator);
    }
    for (const auto &[key, state] : session.consent.asKeyValueRange()) {
        if (state != ConsentState::NotAsked)
            over.mayKnow.insert(key, state);
    }
    for (const auto &[sets, said] : session.statements.asKeyValueRange()) {
        if (sets.startsWith(need) && said.state == yes)
            over.needs.append(sets.sliced(need.size()));
        if (sets.startsWith(wish) && said.state == yes)
            over.wishes.append(sets.sliced(wish.size()));
        if ((sets.startsWith(fact) || sets.startsWith(setting)) && !isDoubt(sets))
            over.facts.insert(sets, said.state);
    }
    over.mustNotKnow = session.state(QStringLiteral("safe/must_not_know")).split(u',', Qt::SkipEmptyParts);
    over.dangers = session.dangers();
    over.explained.sort();
    over.notExplained.sort();
    over.askedToStop = session.askedToStop;
    over.stopped = session.stage == Stage::Stopped;
    for (const Note &note : session.notes)
        over.corrections += note.corrections;
    return over;
}

QStringList toldEarlier(const Handover &earlier, const QString &linkId)
{
    const auto told = std::ranges::find(earlier.told, linkId, &Told::linkId);
    return linkId.isEmpty() || told == earlier.told.cend() ? QStringList() : told->words;
}

} // namespace tenang::interview
