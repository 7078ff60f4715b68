// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/handover.h"

#include <algorithm>

namespace tenang::interview {

namespace {

const QLatin1StringView explain("explain/");
const QLatin1StringView fact("fact/");
const QLatin1StringView need("need/");
const QLatin1StringView setting("setting/");
const QLatin1StringView yes("yes");

QStringList wordsAt(const Session &session, const QString &linkId)
{
    QStringList words;
    for (const Note &note : session.notes) {
        if (note.kind == NoteKind::Words && note.linkId == linkId)
            words.append(note.text);
    }
    return words;
}

bool isAsked(const protocol::Item &item)
{
    return item.type == protocol::ItemType::Text && item.questionForm != protocol::QuestionForm::Statement;
}

} // namespace

Handover handoverOf(const protocol::Protocol &protocol, const Session &session)
{
    Handover over;
    for (const protocol::Item &item : protocol.items) {
        if (item.sets.startsWith(explain)) {
            const QString key = item.sets.sliced(explain.size());
            (session.explained.contains(key) ? over.explained : over.notExplained).append(key);
        }
        if (QStringList words = wordsAt(session, item.linkId); !words.isEmpty())
            over.told.append({item.linkId, item.title, std::move(words)});
        if (session.skipped.contains(item.linkId))
            over.leftOut.append(item.linkId);
        const bool told = !answerTo(item, session).isEmpty() && isAsked(item);
        if (told || session.skipped.contains(item.linkId))
            over.doNotAskAgain.append(item.linkId);
    }
    if (QStringList loose = wordsAt(session, {}); !loose.isEmpty())
        over.told.append({{}, {}, std::move(loose)});
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
        if (sets.startsWith(fact) || sets.startsWith(setting))
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
