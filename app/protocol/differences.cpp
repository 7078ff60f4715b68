// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/differences.h"

#include "protocol/translations.h"

#include <algorithm>

namespace tenang::protocol {

namespace {

// A part of a pack as an officer meets it.
struct Part {
    QString key; // names it in both versions
    QString title;
    QStringList sentences;
    QString rest; // what it does beside: when it is offered, what it sets
};

QString joined(const QStringList &parts)
{
    return parts.join(u'\n');
}

QString restOf(const Item &item)
{
    QStringList rest{toString(item.phase), toString(item.type), toString(item.questionForm), item.sets,
        item.skipIfKnown, item.htcds, QString::number(item.sensitivity), QString::number(int(item.enableAll)),
        QString::number(int(item.repeats))};
    for (const Condition &condition : item.enableWhen)
        rest += {condition.question, toString(condition.op), condition.answer};
    for (const AnswerOption &option : item.answerOptions)
        rest.append(option.code);
    return joined(rest + item.indicatorRefs);
}

// Of the place of a text, the row that it stands in; empty: the pack as a whole.
QString rowOf(const QString &place)
{
    static const QStringList kinds{QStringLiteral("phase"), QStringLiteral("prompt"),
        QStringLiteral("indicator"), QStringLiteral("rule"), QStringLiteral("outcome"),
        QStringLiteral("card")};
    return kinds.contains(place.section(u' ', 0, 0)) ? place.section(u' ', 0, 1) : QString();
}

Part &partFor(QList<Part> &parts, const QString &key)
{
    auto found = std::ranges::find(parts, key, &Part::key);
    if (found == parts.end()) {
        parts.append({key, key.section(u' ', 1, 1), {}, {}});
        found = std::prev(parts.end());
    }
    return *found;
}

// The whole first, then row by row.
QList<Part> partsWith(const QList<PlacedText> &texts)
{
    QList<Part> parts{Part()};
    for (const PlacedText &text : texts) {
        Part &part = partFor(parts, rowOf(text.place));
        part.sentences.append(text.text);
        if (!part.key.isEmpty() && text.place == part.key + u" title")
            part.title = text.text;
    }
    return parts;
}

QList<Part> partsOf(const Protocol &protocol)
{
    QList<Part> parts = partsWith(textsOf(protocol));
    parts.first().rest = joined(protocol.quickMarks + protocol.card) + protocol.userRole;
    for (const Setting &setting : protocol.settings)
        parts.first().sentences.append(QStringLiteral("%1: %2").arg(setting.key).arg(setting.value));
    for (const Item &item : protocol.items)
        partFor(parts, QStringLiteral("prompt ") + item.linkId).rest = restOf(item);
    return parts;
}

QList<Part> partsOf(const IndicatorSet &set)
{
    QList<Part> parts = partsWith(textsOf(set));
    parts.first().rest = QString::number(int(set.reference));
    for (const Indicator &indicator : set.indicators)
        partFor(parts, QStringLiteral("indicator ") + indicator.id).rest
            = joined(QStringList{indicator.group, toString(indicator.limb), toString(indicator.adult),
                         toString(indicator.child)}
                + indicator.crosswalk);
    for (const Rule &rule : set.rules)
        partFor(parts, QStringLiteral("rule ") + rule.id).rest
            = joined(QStringList{toString(rule.outcome), toString(rule.when)} + rule.indicators);
    return parts;
}

QList<Part> partsOf(const CardSet &set)
{
    QList<Part> parts = partsWith(textsOf(set));
    parts.first().rest = set.practice;
    for (const Card &card : set.cards) {
        QStringList signs{card.sign};
        if (card.checkedOnly)
            signs.append(QStringLiteral("checked_only"));
        for (const CardAnswer &answer : card.answers)
            signs.append(answer.code + u':' + answer.sign);
        partFor(parts, QStringLiteral("card ") + card.id).rest = joined(signs);
    }
    return parts;
}

QStringList without(const QStringList &sentences, const QStringList &others)
{
    QStringList left;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty() && !others.contains(sentence) && !left.contains(sentence))
            left.append(sentence);
    }
    return left;
}

const Part *find(const QList<Part> &parts, const QString &key)
{
    const auto found = std::ranges::find(parts, key, &Part::key);
    return found == parts.end() ? nullptr : &*found;
}

QStringList keysInBoth(const QList<Part> &parts, const QList<Part> &others)
{
    QStringList keys;
    for (const Part &part : parts) {
        if (find(others, part.key) != nullptr)
            keys.append(part.key);
    }
    return keys;
}

QList<Difference> between(const QList<Part> &before, const QList<Part> &now)
{
    QList<Difference> found;
    for (const Part &part : now) {
        const Part *const old = find(before, part.key);
        if (old == nullptr)
            found.append({part.title, {}, without(part.sentences, {})});
        else if (old->sentences != part.sentences || old->rest != part.rest)
            found.append({part.title, without(old->sentences, part.sentences),
                without(part.sentences, old->sentences)});
    }
    for (const Part &part : before) {
        if (find(now, part.key) == nullptr)
            found.append({part.title, without(part.sentences, {}), {}});
    }
    if (found.isEmpty() && keysInBoth(before, now) != keysInBoth(now, before))
        found.append(Difference()); // nothing but the order
    return found;
}

} // namespace

QList<Difference> differences(const Protocol &before, const Protocol &now)
{
    return between(partsOf(before), partsOf(now));
}

QList<Difference> differences(const IndicatorSet &before, const IndicatorSet &now)
{
    return between(partsOf(before), partsOf(now));
}

QList<Difference> differences(const CardSet &before, const CardSet &now)
{
    return between(partsOf(before), partsOf(now));
}

} // namespace tenang::protocol
