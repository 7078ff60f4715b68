// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/pack.h"
#include "protocol/packmaps.h"
#include "protocol/translations.h"

namespace tenang::protocol {

namespace {

QCborMap write(const Condition &condition)
{
    return mapOf({{"question", condition.question}, {"operator", toString(condition.op)},
        {"answer", condition.answer}});
}

QCborMap write(const AnswerOption &option)
{
    return mapOf({{"code", option.code}, {"label", option.label}});
}

QCborMap write(const PairedQuestion &paired)
{
    return mapOf({{"text", paired.text}, {"reason", paired.reason}, {"then", paired.then}});
}

QCborMap write(const Item &item)
{
    const auto each = [](const auto &value) { return write(value); };
    return mapOf({{"linkId", item.linkId}, {"phase", toString(item.phase)}, {"type", toString(item.type)},
        {"question_form", toString(item.questionForm)}, {"title", item.title}, {"text", item.text},
        {"say_instead", item.sayInstead}, {"follow_ups", listOf(item.followUps)},
        {"paired", listOf(item.paired, each)}, {"purpose", item.purpose},
        {"interviewer_note", item.interviewerNote}, {"indicator_refs", listOf(item.indicatorRefs)},
        {"sets", item.sets}, {"answerOption", listOf(item.answerOptions, each)}, {"repeats", item.repeats},
        {"enableWhen", listOf(item.enableWhen, each)}, {"enableAll", item.enableAll},
        {"skip_if_known", item.skipIfKnown}, {"sensitivity", item.sensitivity}, {"htcds", item.htcds},
        {"source", item.source}});
}

QCborMap write(const PhaseInfo &phase)
{
    return mapOf({{"id", toString(phase.id)}, {"title", phase.title}, {"purpose", phase.purpose},
        {"leave_when", phase.leaveWhen}});
}

QCborMap write(const Setting &setting)
{
    return mapOf({{"key", setting.key}, {"value", setting.value}, {"source", setting.source}});
}

QCborMap write(const Reminder &reminder)
{
    return mapOf({{"text", reminder.text}, {"source", reminder.source}});
}

QCborMap write(const Indicator &indicator)
{
    return mapOf({{"id", indicator.id}, {"group", indicator.group}, {"text", indicator.text},
        {"label", indicator.label}, {"limb", toString(indicator.limb)}, {"adult", toString(indicator.adult)},
        {"child", toString(indicator.child)}, {"unchecked", indicator.unchecked},
        {"crosswalk", listOf(indicator.crosswalk)}, {"source", indicator.source}});
}

QCborMap write(const Rule &rule)
{
    return mapOf({{"id", rule.id}, {"outcome", toString(rule.outcome)}, {"when", toString(rule.when)},
        {"indicators", listOf(rule.indicators)}, {"text", rule.text}, {"source", rule.source}});
}

QCborMap write(const OutcomeText &outcome)
{
    return mapOf({{"id", toString(outcome.outcome)}, {"title", outcome.title}, {"text", outcome.text}});
}

QCborMap write(const PracticeNote &note)
{
    return mapOf(
        {{"linkId", note.linkId}, {"kind", note.kind}, {"text", note.text}, {"marks", listOf(note.marks)}});
}

QCborMap write(const PracticeCase &person)
{
    QCborMap states;
    for (auto it = person.states.begin(); it != person.states.end(); ++it)
        states.insert(it.key(), it.value());
    const auto each = [](const auto &value) { return write(value); };
    return mapOf({{"ref", person.ref}, {"language", person.language}, {"story", person.story},
        {"states", states}, {"notes", listOf(person.notes, each)}, {"ends", person.ends},
        {"decided_reason", person.decidedReason}});
}

QCborMap write(const CardAnswer &answer)
{
    return mapOf({{"code", answer.code}, {"label", answer.label}, {"sign", answer.sign}});
}

QCborMap write(const Card &card)
{
    const auto each = [](const auto &value) { return write(value); };
    QCborMap made = mapOf({{"id", card.id}, {"title", card.title}, {"text", card.text}, {"sign", card.sign},
        {"answers", listOf(card.answers, each)}});
    if (card.checkedOnly) // left out where it says nothing new, as below
        made.insert(QStringLiteral("checked_only"), true);
    return made;
}

} // namespace

QByteArray writePack(const Protocol &protocol)
{
    const auto each = [](const auto &value) { return write(value); };
    QCborMap made = mapOf({{"kind", toString(PackKind::Protocol)}, {"id", protocol.id},
        {"version", protocol.version}, {"title", protocol.title}, {"language", protocol.language},
        {"licence", protocol.licence}, {"source", protocol.source},
        {"settings", listOf(protocol.settings, each)}, {"quick_marks", listOf(protocol.quickMarks)},
        {"phases", listOf(protocol.phases, each)}, {"items", listOf(protocol.items, each)}});
    // Left out where they say nothing new: a pack from before these keys keeps its bytes and its hash.
    if (!protocol.useWhen.isEmpty())
        made.insert(QStringLiteral("use_when"), protocol.useWhen);
    if (protocol.userRole != Protocol().userRole)
        made.insert(QStringLiteral("user_role"), protocol.userRole);
    if (!protocol.card.isEmpty())
        made.insert(QStringLiteral("card"), listOf(protocol.card));
    if (!protocol.reminders.isEmpty())
        made.insert(QStringLiteral("reminders"), listOf(protocol.reminders, each));
    if (!protocol.translations.isEmpty())
        made.insert(QStringLiteral("translations"), write(protocol.translations));
    return toCanonicalCbor(made);
}

QByteArray writePack(const IndicatorSet &set)
{
    const auto each = [](const auto &value) { return write(value); };
    QCborMap made = mapOf({{"kind", toString(PackKind::Indicators)}, {"id", set.id}, {"version", set.version},
        {"title", set.title}, {"language", set.language}, {"licence", set.licence}, {"source", set.source},
        {"reference", set.reference}, {"indicators", listOf(set.indicators, each)},
        {"rules", listOf(set.rules, each)}, {"outcomes", listOf(set.outcomes, each)}});
    if (!set.translations.isEmpty()) // left out as in a protocol
        made.insert(QStringLiteral("translations"), write(set.translations));
    return toCanonicalCbor(made);
}

QByteArray writePack(const PracticeSet &set)
{
    const auto each = [](const auto &value) { return write(value); };
    return toCanonicalCbor(mapOf({{"kind", toString(PackKind::Practice)}, {"id", set.id},
        {"version", set.version}, {"source", set.source}, {"cases", listOf(set.cases, each)}}));
}

QByteArray writePack(const CardSet &set)
{
    const auto each = [](const auto &value) { return write(value); };
    QCborMap made = mapOf({{"kind", toString(PackKind::Cards)}, {"id", set.id}, {"version", set.version},
        {"title", set.title}, {"language", set.language}, {"licence", set.licence}, {"source", set.source},
        {"practice", set.practice}, {"decline", set.decline}, {"rest", set.rest}, {"give_back", set.giveBack},
        {"cards", listOf(set.cards, each)}});
    if (!set.translations.isEmpty()) // left out as in a protocol
        made.insert(QStringLiteral("translations"), write(set.translations));
    return toCanonicalCbor(made);
}

} // namespace tenang::protocol
