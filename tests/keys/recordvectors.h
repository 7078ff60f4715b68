// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/history.h"
#include "keys/witnessfile.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QMap>

// The vectors of what proves how far a vault has come: exported records, anchors, `vault.state`,
// `vault.witness`. Nothing in them is random, so that they come out the same each time.
namespace tenang::testing::records {

using namespace tenang::audit;
using audit::testing::History;
using keys::StateRecord;

inline Id vaultOf(char letter)
{
    return Id::fromBytes(QByteArray(16, letter));
}

inline SecretBytes stateKey()
{
    return SecretBytes(QByteArrayView(QByteArray(32, 's')));
}

// What the owner of vault v wrote, up to an entry, and the anchor that was kept of the twentieth.
inline History history(int entries, char vault = 'v', char key = 'k', const char *kind = "event/note_taken")
{
    History made(vaultOf(vault), key);
    made.add(QStringLiteral("vault_created"));
    for (int n = 1; n < entries; ++n)
        made.add(QString::fromLatin1(kind));
    made.close();
    return made;
}

inline Checkpoint keptAnchor()
{
    return history(20).anchor();
}

inline QByteArray logOf(const History &history)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    LogWriter writer(out);
    bool good = bool(writer.begin(history.vault));
    for (const auto &line : history.lines)
        good = good && std::visit([&](const auto &what) { return bool(writer.add(what)); }, line);
    return good && writer.end() ? out.data() : QByteArray();
}

inline QString named(Error::Kind kind)
{
    const std::unique_ptr<char[]> name(toString(kind));
    return QString::fromLatin1(name.get());
}

inline QString saidOfLog(const QByteArray &bytes)
{
    QByteArray log = bytes;
    QBuffer in(&log);
    in.open(QIODevice::ReadOnly);
    const auto verdict = verifyLog(in, {keptAnchor()});
    if (!verdict)
        return named(verdict.error().kind);
    QStringList faults;
    for (const Fault &fault : verdict->faults.first(std::min<qsizetype>(3, verdict->faults.size())))
        faults.append(QStringLiteral("%1 %2").arg(audit::toString(fault.kind)).arg(fault.seq));
    return QStringLiteral("entries %1, signed up to %2, anchor %3, behind it %4, %5")
        .arg(verdict->entries)
        .arg(verdict->signedUpTo)
        .arg(verdict->anchors.value(0).extended ? QStringLiteral("extended") : QStringLiteral("not extended"))
        .arg(verdict->afterLastAnchor)
        .arg(faults.isEmpty() ? QStringLiteral("no fault") : faults.join(QStringLiteral(", ")));
}

inline QString saidOfAnchor(const QByteArray &bytes)
{
    const auto read = checkpointFromJson(bytes);
    if (!read)
        return named(read.error().kind);
    return QStringLiteral("entry %1, %2")
        .arg(read->seq)
        .arg(isSigned(*read) ? QStringLiteral("signed") : QStringLiteral("not signed"));
}

inline QString saidOfState(const QByteArray &bytes)
{
    const auto read = StateRecord::parse(bytes);
    if (!read)
        return named(read.error().kind);
    return QStringLiteral("epoch %1, entry %2, %3%4")
        .arg(read->claim().epoch)
        .arg(read->claim().auditSeq)
        .arg(read->claim().settled ? QStringLiteral("settled, ") : QString(),
            read->isProven(stateKey()) ? QStringLiteral("proven") : QStringLiteral("not proven"));
}

inline QString saidOfWitness(const QByteArray &bytes)
{
    const auto read = keys::witnessesIn(bytes);
    if (!read)
        return named(read.error().kind);
    QStringList entries;
    for (const StateRecord &record : *read)
        entries.append(QString::number(record.claim().auditSeq));
    return QStringLiteral("records %1: %2").arg(read->size()).arg(entries.join(u' ')).trimmed();
}

inline QByteArray with(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

inline QByteArray state(qint64 entry, bool isSettled, char key = 's')
{
    const keys::VaultState made{
        vaultOf('v'), 3, QByteArray(32, 'h'), 2, entry, QByteArray(32, 'a'), 1'700'000'000'000, isSettled};
    return StateRecord::make(made, SecretBytes(QByteArrayView(QByteArray(32, key)))).bytes();
}

inline void addLogs(QMap<QString, QByteArray> &all)
{
    const QByteArray bytes = logOf(history(40));
    const auto put
        = [&all](const char *name, const QByteArray &log) { all.insert(QString::fromLatin1(name), log); };
    const auto changed = [](const auto &change) {
        History other = history(40);
        change(other.lines);
        return logOf(other);
    };
    put("good.auditlog", bytes);
    put("flipped.auditlog", changed([](auto &lines) {
        auto &entry = std::get<Entry>(lines[10]);
        entry.detail[0] = char(entry.detail[0] ^ 1);
    }));
    put("cut.auditlog", bytes.first(bytes.size() - 1));
    put("longer.auditlog", bytes + '\0');
    put("shortened.auditlog", logOf(history(15)));
    put("reordered.auditlog", changed([](auto &lines) { lines.swapItemsAt(10, 11); }));
    put("taken-out.auditlog", changed([](auto &lines) { lines.removeAt(10); }));
    put("wrong-signature.auditlog", changed([](auto &lines) {
        auto &checkpoint = std::get<Checkpoint>(lines.last());
        checkpoint.signature[0] = char(checkpoint.signature[0] ^ 1);
    }));
    put("unsigned.auditlog",
        changed([](auto &lines) { lines.removeIf([](const auto &line) { return line.index() == 1; }); }));
    put("rewritten.auditlog", logOf(history(40, 'v', 'k', "event/marked")));
    put("other-vault.auditlog", logOf(history(40, 'w')));
    put("other-signer.auditlog", logOf(history(40, 'v', 'x')));
    put("wrong-count.auditlog", with(bytes, bytes.size() - 1, 3)); // of checkpoints
    put("newer.auditlog", QByteArray(bytes).replace(12, 3, QByteArray::fromHex("830002")));
    put("no-record.auditlog", "-----BEGIN SOMETHING-----\n");

    const QByteArray anchor = QJsonDocument(toJson(keptAnchor())).toJson(QJsonDocument::Compact);
    Checkpoint moved = keptAnchor();
    ++moved.seq;
    put("good.anchor", anchor);
    put("moved.anchor", QJsonDocument(toJson(moved)).toJson(QJsonDocument::Compact));
    put("cut.anchor", anchor.first(anchor.size() - 20));
    put("short-key.anchor", QByteArray(anchor).replace("\"key\":\"", "\"key\":\"00"));
}

inline void addStates(QMap<QString, QByteArray> &all)
{
    const auto put
        = [&all](const char *name, const QByteArray &bytes) { all.insert(QString::fromLatin1(name), bytes); };
    const QByteArray good = state(40, true);
    put("good.state", good);
    put("open.state", state(40, false));
    put("flipped-mac.state", with(good, 140, char(good[140] ^ 1)));
    put("flipped.state", with(good, 87, char(good[87] ^ 1)));
    put("other-key.state", state(90, true, 't'));
    put("other-format.state", with(good, 9, 2));
    put("cut.state", good.first(159));
    put("longer.state", good + '\0');
    put("no-state.state", QByteArray(160, 'x'));

    const auto record = [](qint64 entry) { return *StateRecord::parse(state(entry, false)); };
    const QByteArray three = keys::witnessBytes({record(72), record(40), record(8)});
    put("good.witness", three);
    put("none.witness", keys::witnessBytes({}));
    put("wrong-count.witness", with(three, 11, 4));
    put("cut.witness", three.first(three.size() - 1));
    put("longer.witness", three + '\0');
    put("other-format.witness", with(three, 9, 2));
    put("one-unreadable.witness", with(three, 12 + 160, 'x'));
    put("no-witness.witness", QByteArray(172, 'x'));
}

} // namespace tenang::testing::records
