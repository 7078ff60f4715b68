// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/transaction.h"
#include "vault/vaultstore.h"

#include <sodium.h>

// What a technician's commands do with notes: list them, count them, take them in from a file.
namespace tenang::vault {

Result<void> VaultStore::eachNote(const std::function<void(const StoredNote &)> &take)
{
    ASSIGN_OR_RETURN(Statement rows,
        m_connection->prepare(
            "SELECT n.note, c.ref, n.language, e.at, e.zone,"
            " (SELECT p.text FROM note l JOIN payload p ON p.id = l.payload_id"
            "  WHERE l.note = n.note AND l.indexed = 1 ORDER BY l.payload_id DESC LIMIT 1)"
            " FROM note n JOIN event e ON e.key = n.payload_id JOIN case_ c ON c.key = n.case_key"
            " WHERE n.indexed = 1 AND e.kind = 'note_taken' ORDER BY n.payload_id"));
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, rows.step());
        if (!row)
            return {};
        const QDateTime at
            = QDateTime::fromMSecsSinceEpoch(rows.integer(3), Qt::OffsetFromUTC, int(rows.integer(4)));
        take({rows.id(0), rows.text(1), rows.text(2), at, rows.text(5)});
    }
}

Result<void> VaultStore::takeIn(
    const QList<NewNote> &notes, const QString &actor, const interview::Begun &begun)
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(*m_connection));
    RETURN_IF_ERROR(payOwed());
    for (const NewNote &note : notes) {
        ASSIGN_OR_RETURN(Statement known, m_connection->prepare("SELECT 1 FROM note WHERE note = ?1"));
        ASSIGN_OR_RETURN(const bool here, known.bind(note.id).step());
        if (here)
            continue;
        const QDateTime now = m_clock.now();
        ASSIGN_OR_RETURN(std::optional<Id> caseId, m_journal.caseByRef(note.ref));
        if (!caseId) {
            interview::Begun begins = begun;
            begins.ref = note.ref;
            begins.language = note.language;
            ASSIGN_OR_RETURN(caseId, m_journal.open({Id::random(), 0, now, actor, begins}));
        }
        const interview::NoteTaken taken{
            note.id, interview::NoteKind::Words, {}, protocol::Phase::Account, note.text};
        ASSIGN_OR_RETURN([[maybe_unused]] const qint64 last,
            m_journal.append(*caseId, {{Id::random(), 0, now, actor, taken}}, note.language));
    }
    RETURN_IF_ERROR(transaction.commit());
    m_owed.clear();
    grew(notes.size());
    return {};
}

Id VaultStore::nameOf(const QByteArray &content) const
{
    const SecretBytes &key = m_nameKey.isEmpty() ? m_importKey : m_nameKey;
    QByteArray name(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(name.data()), std::size_t(name.size()),
        reinterpret_cast<const unsigned char *>(content.constData()), quint64(content.size()), key.data(),
        key.size());
    return Id::fromBytes(name);
}

Result<VaultStore::Counts> VaultStore::counts()
{
    Counts counts;
    ASSIGN_OR_RETURN(counts.cases,
        m_connection->number("SELECT count(*) FROM case_ WHERE stage NOT IN ('deleted', 'receipt')"));
    ASSIGN_OR_RETURN(counts.events, m_connection->number("SELECT count(*) FROM event"));
    ASSIGN_OR_RETURN(counts.notes,
        m_connection->number("SELECT count(*) FROM note n JOIN event e ON e.key = n.payload_id"
                             " WHERE n.indexed = 1 AND e.kind = 'note_taken'"));
    return counts;
}

} // namespace tenang::vault
