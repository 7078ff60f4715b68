// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/hash.h"
#include "interview/session.h"

#include <QCborArray>

#include <algorithm>

// What can be asked of a Session; nothing here changes one.
namespace tenang::interview {

namespace {

const QLatin1StringView dangerPrefix("danger/");
const QLatin1StringView yes("yes");

bool isKnown(const QString &key, const protocol::Protocol &protocol, const Session &session)
{
    if (key.isEmpty())
        return false;
    if (!key.contains(u'/')) {
        if (const protocol::Item *item = protocol.item(key))
            return !answerTo(*item, session).isEmpty();
        return !wordsUnder(key, session).isEmpty(); // of an earlier protocol
    }
    protocol::Item probe;
    probe.sets = key;
    return !answerTo(probe, session).isEmpty();
}

bool isOneOf(const QString &code, const QString &answer, const protocol::Item *item)
{
    return item != nullptr && item->repeats ? answer.split(u',').contains(code) : answer == code;
}

bool holds(const protocol::Condition &condition, const protocol::Protocol &protocol, const Session &session)
{
    const protocol::Item *item = protocol.item(condition.question);
    const QString answer = item == nullptr ? QString() : answerTo(*item, session);
    switch (condition.op) {
    case protocol::Condition::Operator::Exists:
        return answer.isEmpty() == (condition.answer == QLatin1StringView("false"));
    case protocol::Condition::Operator::Equals:
        return isOneOf(condition.answer, answer, item);
    case protocol::Condition::Operator::NotEquals:
        return !isOneOf(condition.answer, answer, item);
    }
    return true;
}

} // namespace

QString Session::state(const QString &sets) const
{
    return statements.value(sets).state;
}

ConsentState Session::consentTo(const QString &key) const
{
    return consent.value(key, ConsentState::NotAsked);
}

QString Session::age() const
{
    const QString stated = state(QStringLiteral("fact/age"));
    return stated.isEmpty() ? QStringLiteral("unsure") : stated;
}

QStringList Session::dangers() const
{
    QStringList keys;
    for (const auto &[sets, statement] : statements.asKeyValueRange()) {
        if (sets.startsWith(dangerPrefix) && statement.state == yes)
            keys.append(sets.sliced(dangerPrefix.size()));
    }
    return keys;
}

const Note *Session::note(const Id &id) const
{
    const auto place = noteAt.constFind(id);
    return place == noteAt.cend() ? nullptr : &notes.at(*place);
}

const Event *undoable(const Session &session)
{
    const auto canGo = [&session](const Event &event) {
        const Payload &what = event.payload;
        const bool kind = std::holds_alternative<Marked>(what) || std::holds_alternative<NoteTaken>(what)
            || std::holds_alternative<NoteCorrected>(what) || std::holds_alternative<Stated>(what)
            || std::holds_alternative<ConsentSet>(what) || std::holds_alternative<Explained>(what)
            || std::holds_alternative<Skipped>(what) || std::holds_alternative<Asked>(what);
        return kind && !session.gone.contains(event.id);
    };
    const auto handedOn = [](const Event &event) { return std::holds_alternative<HandedOn>(event.payload); };
    const auto since = std::find_if(session.log.crbegin(), session.log.crend(), handedOn);
    const auto last = std::find_if(session.log.crbegin(), since, canGo);
    return last == since ? nullptr : &*last;
}

QList<QByteArray> protocolsOf(const QList<Event> &events)
{
    QList<QByteArray> hashes;
    for (const Event &event : events) {
        QByteArray hash;
        if (const auto *begun = std::get_if<Begun>(&event.payload))
            hash = begun->protocolHash;
        else if (const auto *handed = std::get_if<HandedOn>(&event.payload))
            hash = handed->protocolHash;
        else
            continue;
        hashes.removeAll(hash); // back to one from before: it is the last again
        hashes.append(hash);
    }
    return hashes;
}

QString answerTo(const protocol::Item &item, const Session &session)
{
    const qsizetype slash = item.sets.indexOf(u'/');
    const QStringView kind = QStringView(item.sets).left(qMax<qsizetype>(slash, 0));
    const QString key = item.sets.sliced(slash + 1);
    if (kind == QLatin1StringView("consent")) {
        const ConsentState state = session.consentTo(key);
        return state == ConsentState::NotAsked ? QString() : toString(state);
    }
    if (kind == QLatin1StringView("explain"))
        return session.explained.contains(key) ? QStringLiteral("true") : QString();
    if (!kind.isEmpty())
        return session.state(item.sets);
    const bool noted = std::ranges::any_of(
        session.notes, [&item](const Note &note) { return note.linkId == item.linkId; });
    return noted ? QStringLiteral("true") : QString();
}

QStringList wordsUnder(const QString &linkId, const Session &session)
{
    QStringList words;
    for (const Note &note : session.notes) {
        if (note.kind == NoteKind::Words && note.linkId == linkId)
            words.append(note.text);
    }
    return words;
}

QList<const protocol::Item *> offered(
    const protocol::Protocol &protocol, const Session &session, protocol::Phase phase)
{
    QList<const protocol::Item *> items;
    const QList<const protocol::Item *> all = protocol.itemsOf(phase);
    for (const protocol::Item *item : all) {
        const auto test
            = [&](const protocol::Condition &condition) { return holds(condition, protocol, session); };
        const bool enabled = item->enableWhen.isEmpty()
            || (item->enableAll ? std::ranges::all_of(item->enableWhen, test)
                                : std::ranges::any_of(item->enableWhen, test));
        if (enabled)
            items.append(item);
    }
    std::ranges::stable_partition(
        items, [&](const protocol::Item *item) { return !isKnown(item->skipIfKnown, protocol, session); });
    return items;
}

QStringList doubtsAboutInterpreting(const Session &session)
{
    QStringList codes;
    for (const Doubt &doubt : session.earlierDoubts)
        codes += doubt.codes.split(u',', Qt::SkipEmptyParts);
    return codes + session.state(QStringLiteral("setting/interpreter_doubt")).split(u',', Qt::SkipEmptyParts);
}

QByteArray versionHash(const QList<Event> &events)
{
    QCborArray all;
    for (const Event &event : events)
        all.append(QCborArray{event.id.toBytes(), kindOf(event.payload), toCbor(event.payload)});
    return contentHash("case-version", toCanonicalCbor(all));
}

} // namespace tenang::interview
