// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"

#include "base/cbor.h"
#include "base/signature.h"

#include <QCborArray>
#include <QIODevice>
#include <QtEndian>

namespace tenang::audit {

namespace {

constexpr char magic[] = "\x89TNAUD\r\n"; // its bytes show a copy that was made as text
constexpr qsizetype magicSize = sizeof magic - 1;
constexpr qint64 format = 1;

enum Record : qint64 { HeadRecord, EntryRecord, CheckpointRecord, EndRecord };

Error broken(const char *what)
{
    return fail(Error::Kind::Damaged, QStringLiteral("the log: %1").arg(QLatin1StringView(what)));
}

QCborArray recordOf(const Entry &entry)
{
    return {EntryRecord, entry.form, entry.seq, entry.prev, entry.kind, entry.actor, entry.caseId.toBytes(),
        entry.reason, entry.at, entry.zone, entry.boot.toBytes(), entry.uptime, entry.detail, entry.hash};
}

QCborArray recordOf(const Checkpoint &checkpoint)
{
    return {CheckpointRecord, checkpoint.seq, checkpoint.hash, checkpoint.count, checkpoint.at,
        checkpoint.key, checkpoint.signature};
}

Entry entryOf(const QCborArray &record)
{
    Entry entry;
    entry.form = int(std::clamp<qint64>(record.at(1).toInteger(), 0, newestForm + 1));
    entry.seq = record.at(2).toInteger();
    entry.prev = record.at(3).toByteArray();
    entry.kind = record.at(4).toString();
    entry.actor = record.at(5).toString();
    entry.caseId = Id::fromBytes(record.at(6).toByteArray());
    entry.reason = record.at(7).toString();
    entry.at = record.at(8).toInteger();
    entry.zone = record.at(9).toInteger();
    entry.boot = Id::fromBytes(record.at(10).toByteArray());
    entry.uptime = record.at(11).toInteger();
    entry.detail = record.at(12).toByteArray();
    entry.hash = record.at(13).toByteArray();
    return entry;
}

Checkpoint checkpointOf(const QCborArray &record, const Id &vault)
{
    return {vault, record.at(1).toInteger(), record.at(2).toByteArray(), record.at(3).toInteger(),
        record.at(4).toInteger(), record.at(5).toByteArray(), record.at(6).toByteArray()};
}

} // namespace

Result<void> LogWriter::put(const QCborArray &record)
{
    const QByteArray bytes = toCanonicalCbor(record.toCborValue());
    if (bytes.size() > qsizetype(largestRecord))
        return fail(Error::Kind::Invalid, QStringLiteral("an entry too long for a log"));
    char length[4];
    qToBigEndian(quint32(bytes.size()), length);
    const QByteArray whole = QByteArray(length, sizeof length) + bytes;
    return m_out.write(whole) == whole.size() ? Result<void>() : fail(Error::Kind::Io, m_out.errorString());
}

Result<void> LogWriter::begin(const Id &vault)
{
    if (m_out.write(magic, magicSize) != magicSize)
        return fail(Error::Kind::Io, m_out.errorString());
    return put({HeadRecord, format, vault.toBytes()});
}

Result<void> LogWriter::add(const Entry &entry)
{
    if (++m_entries > mostEntries)
        return fail(Error::Kind::Invalid, QStringLiteral("more entries than a log may have"));
    return put(recordOf(entry));
}

Result<void> LogWriter::add(const Checkpoint &checkpoint)
{
    ++m_checkpoints;
    return put(recordOf(checkpoint));
}

Result<void> LogWriter::end()
{
    return put({EndRecord, m_entries, m_checkpoints});
}

Result<QCborArray> LogReader::get()
{
    const QByteArray length = m_in.read(4);
    if (length.size() != 4)
        return broken("ends too early");
    const quint32 size = qFromBigEndian<quint32>(length.constData());
    if (size > largestRecord)
        return broken("a record too long");
    const QByteArray bytes = m_in.read(qint64(size));
    if (bytes.size() != qsizetype(size))
        return broken("ends too early");
    const Result<QCborValue> value = fromCbor(bytes);
    // One spelling only: two readers must not see two different logs.
    if (!value || toCanonicalCbor(*value) != bytes)
        return broken("a record that is not canonical");
    return value->toArray();
}

Result<Id> LogReader::begin()
{
    if (m_in.read(magicSize) != QByteArrayView(magic, magicSize))
        return fail(Error::Kind::NotAVault, QStringLiteral("not an exported audit"));
    ASSIGN_OR_RETURN(const QCborArray head, get());
    if (head.at(0).toInteger(-1) != HeadRecord || !head.at(1).isInteger())
        return broken("no head");
    if (head.at(1).toInteger() > format)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("an audit log of a later format"));
    m_vault = Id::fromBytes(head.at(2).toByteArray());
    if (m_vault.isNull() || head != QCborArray{HeadRecord, format, m_vault.toBytes()})
        return broken("no head");
    return m_vault;
}

Result<std::optional<std::variant<Entry, Checkpoint>>> LogReader::next()
{
    using Next = std::optional<std::variant<Entry, Checkpoint>>;
    ASSIGN_OR_RETURN(const QCborArray record, get());
    switch (record.at(0).toInteger(-1)) {
    case EntryRecord: {
        Entry entry = entryOf(record);
        if (recordOf(entry) != record || ++m_entries > mostEntries)
            return broken("an entry of another shape");
        return Next(std::move(entry));
    }
    case CheckpointRecord: {
        Checkpoint checkpoint = checkpointOf(record, m_vault);
        if (recordOf(checkpoint) != record || ++m_checkpoints > mostEntries)
            return broken("a checkpoint of another shape");
        return Next(std::move(checkpoint));
    }
    case EndRecord:
        if (record != QCborArray{EndRecord, m_entries, m_checkpoints} || !m_in.read(1).isEmpty())
            return broken("its end does not fit");
        return Next();
    default:
        return broken("a record of an unknown kind");
    }
}

Result<Verdict> verifyLog(QIODevice &log, const QList<Checkpoint> &anchors, const QByteArray &signer)
{
    LogReader reader(log);
    ASSIGN_OR_RETURN(const Id vault, reader.begin());
    Verifier verifier(vault, anchors, signer);
    for (;;) {
        ASSIGN_OR_RETURN(const auto record, reader.next());
        if (!record)
            return verifier.verdict();
        std::visit([&verifier](const auto &what) { verifier.take(what); }, *record);
    }
}

} // namespace tenang::audit
