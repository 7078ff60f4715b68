// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultstore.h"

#include "base/hash.h"
#include "keys/derivation.h"
#include "vault/remembered.h"

namespace tenang::vault {

VaultStore::VaultStore(std::unique_ptr<Connection> connection, SecretBytes importKey, const Clock &clock)
    : m_connection(std::move(connection))
    , m_importKey(std::move(importKey))
    , m_clock(clock)
    , m_journal(*m_connection, clock)
    , m_retention(*m_connection, clock)
    , m_index(*m_connection)
{
}

Result<void> VaultStore::note(const QString &kind, const QByteArray &detail)
{
    return appendAudit(*m_connection, {kind, {}, {}, m_clock.now(), detail, {}, m_clock.uptime()});
}

Freshness::Told VaultStore::keepFresh(
    std::unique_ptr<Freshness> freshness, SecretBytes snapshotKey, bool isMixed)
{
    m_snapshotKey = std::move(snapshotKey);
    m_freshness = std::move(freshness);
    return m_freshness->begin(*m_connection, isMixed);
}

void VaultStore::headerChanged(const keys::Header &header)
{
    if (m_freshness)
        m_freshness->headerChanged(*m_connection, header);
}

void VaultStore::grew(qint64 entries)
{
    if (m_freshness)
        m_freshness->grew(*m_connection, entries);
}

Result<void> VaultStore::record(const QString &kind, const QByteArray &detail)
{
    return atomically([&] { return note(kind, detail); });
}

Result<void> VaultStore::readNameKey()
{
    ASSIGN_OR_RETURN(
        Statement find, m_connection->prepare("SELECT value FROM setting WHERE key = 'vault/name-key'"));
    ASSIGN_OR_RETURN(const bool row, find.step());
    if (!row)
        return {};
    QByteArray hex = find.bytes(0);
    QByteArray key = QByteArray::fromHex(hex);
    m_nameKey = SecretBytes(QByteArrayView(key));
    wipe(hex);
    wipe(key);
    return m_nameKey.size() == keys::keySize
        ? Result<void>()
        : fail(Error::Kind::Damaged, QStringLiteral("the key of names is cut short"));
}

bool VaultStore::isOpenUnder(const SecretBytes &vaultKey) const
{
    return keys::subKey(vaultKey, keys::Purpose::ImportedNotes).equals(m_importKey);
}

Result<QList<interview::CaseSummary>> VaultStore::cases()
{
    return m_journal.cases();
}

Result<std::optional<interview::CaseSummary>> VaultStore::summary(const Id &caseId)
{
    return m_journal.summary(caseId);
}

Result<Id> VaultStore::open(const interview::Event &begun)
{
    return atomically([&] { return m_journal.open(begun); });
}

Result<std::optional<Id>> VaultStore::caseByRef(const QString &ref)
{
    return m_journal.caseByRef(ref);
}

Result<QList<interview::Event>> VaultStore::events(const Id &caseId)
{
    return m_journal.events(caseId);
}

Result<qint64> VaultStore::append(
    const Id &caseId, const QList<interview::Event> &events, const QStringList &draftsTaken)
{
    grew(events.size() - 1); // one is counted anyway
    return atomically([&]() -> Result<qint64> {
        ASSIGN_OR_RETURN(const qint64 last, m_journal.append(caseId, events));
        ASSIGN_OR_RETURN(const qint64 key, m_journal.caseKey(caseId));
        for (const QString &field : draftsTaken) {
            ASSIGN_OR_RETURN(Statement drop,
                m_connection->prepare("DELETE FROM draft WHERE case_key = ?1 AND field = ?2"));
            RETURN_IF_ERROR(drop.bind(key).bind(field).run());
        }
        return last;
    });
}

Result<void> VaultStore::erase(const Id &caseId, const interview::Event &erased)
{
    if (m_freshness)
        m_freshness->erased(); // also when it fails: one snapshot less is no harm
    return atomically([&]() -> Result<void> {
        RETURN_IF_ERROR(m_retention.isFree(caseId));
        return m_journal.erase(caseId, erased);
    });
}

Result<void> VaultStore::keepDraft(const Id &caseId, const QString &field, const QString &text)
{
    return atomically([&]() -> Result<void> {
        ASSIGN_OR_RETURN(const qint64 key, m_journal.caseKey(caseId));
        if (text.isEmpty()) {
            ASSIGN_OR_RETURN(Statement drop,
                m_connection->prepare("DELETE FROM draft WHERE case_key = ?1 AND field = ?2"));
            return drop.bind(key).bind(field).run();
        }
        ASSIGN_OR_RETURN(Statement keep,
            m_connection->prepare("INSERT INTO draft(case_key, field, text) VALUES(?1, ?2, ?3)"
                                  " ON CONFLICT(case_key, field) DO UPDATE SET text = excluded.text"));
        return keep.bind(key).bind(field).bind(text).run();
    });
}

Result<QMap<QString, QString>> VaultStore::drafts(const Id &caseId)
{
    ASSIGN_OR_RETURN(const qint64 key, m_journal.caseKey(caseId));
    ASSIGN_OR_RETURN(
        Statement rows, m_connection->prepare("SELECT field, text FROM draft WHERE case_key = ?1"));
    rows.bind(key);
    QMap<QString, QString> all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return all;
        all.insert(rows.text(0), rows.text(1));
    }
}

Result<void> VaultStore::keepPlace(const interview::Place &place)
{
    ASSIGN_OR_RETURN(Statement keep,
        m_connection->prepare("INSERT OR REPLACE INTO place(only, case_id, page, field, caret, scroll)"
                              " VALUES(1, ?1, ?2, ?3, ?4, ?5)"));
    keep.bind(place.caseId).bind(place.page).bind(place.field);
    return keep.bind(qint64(place.caret)).bind(place.scroll).run();
}

Result<std::optional<interview::Place>> VaultStore::place()
{
    ASSIGN_OR_RETURN(
        Statement find, m_connection->prepare("SELECT case_id, page, field, caret, scroll FROM place"));
    ASSIGN_OR_RETURN(const bool row, find.step());
    if (!row)
        return std::optional<interview::Place>();
    return std::optional(
        interview::Place{find.id(0), find.text(1), find.text(2), int(find.integer(3)), find.real(4)});
}

Result<QList<interview::Hit>> VaultStore::search(const QString &query, int limit)
{
    return m_index.search(query, limit);
}

Result<void> VaultStore::keepPack(const QByteArray &hash, const QByteArray &bytes)
{
    return atomically([&]() -> Result<void> {
        ASSIGN_OR_RETURN(
            Statement keep, m_connection->prepare("INSERT OR IGNORE INTO pack(hash, bytes) VALUES(?1, ?2)"));
        RETURN_IF_ERROR(keep.bind(hash).bind(bytes).run());
        return m_connection->changes() == 0 ? Result<void>() : note(QStringLiteral("pack_kept"), hash);
    });
}

Result<QByteArray> VaultStore::pack(const QByteArray &hash)
{
    ASSIGN_OR_RETURN(Statement find, m_connection->prepare("SELECT bytes FROM pack WHERE hash = ?1"));
    ASSIGN_OR_RETURN(const bool row, find.bind(hash).step());
    if (!row)
        return fail(Error::Kind::NotFound, QStringLiteral("no such pack"));
    return find.bytes(0);
}

Result<void> VaultStore::keepSetting(const QString &key, const QString &value)
{
    return atomically([&]() -> Result<void> {
        RETURN_IF_ERROR(remember(*m_connection, key, value));
        const QByteArray what = key.toUtf8() + '\0' + value.toUtf8();
        return note(QStringLiteral("setting_kept"), contentHash("tenang/setting/v1", what));
    });
}

Result<QString> VaultStore::setting(const QString &key)
{
    return remembered(*m_connection, key);
}

Result<void> VaultStore::close()
{
    m_importKey = SecretBytes();
    m_nameKey = SecretBytes();
    const Result<bool> isSigned = isAuditSigned(*m_connection);
    if (!isSigned || !*isSigned || !m_owed.isEmpty()) {
        const Result<audit::Checkpoint> made = anchor();
        Q_UNUSED(made) // a full disk is no reason not to close; the next closing signs these entries too
    }
    if (m_freshness) {
        m_freshness->end(*m_connection, m_snapshotKey);
        m_freshness.reset();
        m_snapshotKey = SecretBytes();
    }
    return m_connection->close();
}

} // namespace tenang::vault
