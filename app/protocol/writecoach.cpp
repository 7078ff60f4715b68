// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/pack.h"
#include "protocol/packmaps.h"

namespace tenang::protocol {

namespace {

template <typename Enum>
QCborArray namesOf(const QList<Enum> &values)
{
    return listOf(values, [](Enum value) { return QCborValue(toString(value)); });
}

QCborMap write(const WordList &list)
{
    return mapOf({{"id", list.id}, {"match", listOf(list.match)}});
}

QCborMap write(const CoachRule &rule)
{
    return mapOf({{"form", rule.form ? toString(*rule.form) : QString()},
        {"flag", rule.flag ? toString(*rule.flag) : QString()}, {"in", namesOf(rule.in)},
        {"account", toString(rule.account)}, {"match", listOf(rule.match)}, {"unless", listOf(rule.unless)}});
}

QCborMap write(const CoachReason &reason)
{
    return mapOf({{"flag", toString(reason.flag)}, {"text", reason.text}});
}

QCborMap write(const CoachTopic &topic)
{
    return mapOf(
        {{"id", topic.id}, {"topic", topic.topic}, {"say", topic.say}, {"match", listOf(topic.match)}});
}

QCborMap write(const CoachRewrite &rewrite)
{
    return mapOf(
        {{"flags", namesOf(rewrite.flags)}, {"text", rewrite.text}, {"without_topic", rewrite.withoutTopic}});
}

QCborMap write(const Setting &setting)
{
    return mapOf({{"key", setting.key}, {"value", setting.value}, {"source", setting.source}});
}

} // namespace

QByteArray writePack(const CoachRules &rules)
{
    const auto each = [](const auto &value) { return write(value); };
    QCborMap pack = mapOf({{"kind", toString(PackKind::Coach)}, {"id", rules.id}, {"version", rules.version},
        {"title", rules.title}, {"language", rules.language}, {"licence", rules.licence},
        {"source", rules.source}, {"settings", listOf(rules.settings, each)},
        {"capital_names", rules.capitalNames}, {"bare_question", toString(rules.bareQuestion)},
        {"words", listOf(rules.words, each)}, {"alike", listOf(rules.alike, each)},
        {"small_words", listOf(rules.smallWords)}, {"abbreviations", listOf(rules.abbreviations)},
        {"not_names", listOf(rules.notNames)}, {"softeners", listOf(rules.softeners)},
        {"asides", listOf(rules.asides)}, {"openers", listOf(rules.openers, each)},
        {"rules", listOf(rules.rules, each)}, {"reasons", listOf(rules.reasons, each)},
        {"topics", listOf(rules.topics, each)}, {"rewrites", listOf(rules.rewrites, each)}});
    if (!rules.learnt.isEmpty()) // came later: packs from before keep their bytes
        pack.insert(QStringLiteral("learnt"), listOf(rules.learnt));
    return toCanonicalCbor(pack);
}

} // namespace tenang::protocol
