// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/searchindex.h"

#include "text/sounds.h"
#include "vault/connection.h"
#include "vault/query.h"
#include "vault/remembered.h"
#include "vault/transaction.h"

#include <algorithm>
#include <utility>

namespace tenang::vault {

namespace {

const QString formKey = QStringLiteral("vault/search_form");

constexpr qint64 mostHeard
    = 3000; // notes that are listened to, the latest first: a guess must not take seconds

// Marked words are letters and no syntax. One that is short may be the beginning of a longer one.
QString expressionOf(const QList<QStringList> &ways)
{
    QStringList any;
    for (const QStringList &way : ways) {
        QStringList all;
        for (const QString &sound : way)
            all.append(u'"' + sound + u'"' + (text::isWholeSound(sound) ? QString() : QStringLiteral(" *")));
        any.append(u'(' + all.join(QStringLiteral(" AND ")) + u')');
    }
    return any.join(QStringLiteral(" OR "));
}

Result<void> makeAnew(Connection &connection)
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(connection.run("INSERT INTO note_index(note_index) VALUES('delete-all')"));
    RETURN_IF_ERROR(connection.run("INSERT INTO note_index(rowid, text) SELECT p.id, p.text FROM note n"
                                   " JOIN payload p ON p.id = n.payload_id WHERE n.indexed = 1"));
    RETURN_IF_ERROR(remember(connection, formKey, text::searchForm()));
    return transaction.commit();
}

// An index that nothing goes into holds no word of a note that is erased.
Result<void> leaveEmpty(Connection &connection)
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
    RETURN_IF_ERROR(connection.run("INSERT INTO note_index(note_index) VALUES('delete-all')"));
    RETURN_IF_ERROR(connection.run("DELETE FROM setting WHERE key = 'vault/search_form'"));
    return transaction.commit();
}

} // namespace

Result<bool> SearchIndex::isCurrent() const
{
    ASSIGN_OR_RETURN(const QString made, remembered(m_connection, formKey));
    return made == text::searchForm();
}

Result<void> SearchIndex::add(
    qint64 payloadId, qint64 caseKey, const Id &note, const QString &language, const QString &text)
{
    ASSIGN_OR_RETURN(Statement known,
        m_connection.prepare(
            "INSERT INTO note(payload_id, case_key, note, language, indexed) VALUES(?1, ?2, ?3, ?4, 1)"));
    RETURN_IF_ERROR(known.bind(payloadId).bind(caseKey).bind(note).bind(language).run());
    ASSIGN_OR_RETURN(const bool current, isCurrent());
    if (!current) // the next opening makes it anew, with this note
        return {};
    ASSIGN_OR_RETURN(
        Statement words, m_connection.prepare("INSERT INTO note_index(rowid, text) VALUES(?1, ?2)"));
    return words.bind(payloadId).bind(text).run();
}

Result<void> SearchIndex::bringUpToDate()
{
    ASSIGN_OR_RETURN(const bool current, isCurrent());
    if (current)
        return {};
    const Result<void> made = makeAnew(m_connection);
    if (!made)
        RETURN_IF_ERROR(leaveEmpty(m_connection));
    return made;
}

Result<void> SearchIndex::remove(qint64 payloadId)
{
    ASSIGN_OR_RETURN(Statement mark,
        m_connection.prepare("UPDATE note SET indexed = 0 WHERE payload_id = ?1 AND indexed = 1"));
    RETURN_IF_ERROR(mark.bind(payloadId).run());
    if (m_connection.changes() == 0)
        return {};
    ASSIGN_OR_RETURN(const bool current, isCurrent());
    if (!current) // its words are not there, or others than would be taken out
        return {};
    ASSIGN_OR_RETURN(Statement words,
        m_connection.prepare("INSERT INTO note_index(note_index, rowid, text)"
                             " SELECT 'delete', id, text FROM payload WHERE id = ?1"));
    return words.bind(payloadId).run();
}

Result<QList<interview::Hit>> SearchIndex::search(const QString &typed, int limit)
{
    QList<interview::Hit> hits;
    QSet<Id> seen; // a note and its corrections may all match
    if (limit <= 0)
        return hits;
    RETURN_IF_ERROR(findWords(typed, limit, hits, seen));
    if (hits.size() < limit)
        RETURN_IF_ERROR(findSounds(typed, limit, hits, seen));
    return hits;
}

Result<void> SearchIndex::findWords(
    const QString &typed, int limit, QList<interview::Hit> &hits, QSet<Id> &seen)
{
    const Query query(typed);
    if (query.isEmpty())
        return {};
    ASSIGN_OR_RETURN(Statement found,
        m_connection.prepare("SELECT c.id, c.ref, n.note, p.text FROM note_index"
                             " JOIN note n ON n.payload_id = note_index.rowid"
                             " JOIN payload p ON p.id = n.payload_id JOIN case_ c ON c.key = n.case_key "
                             "WHERE note_index MATCH ?1 ORDER BY rank"));
    found.bind(query.expression());
    while (hits.size() < limit) {
        ASSIGN_OR_RETURN(const bool row, found.step());
        if (!row)
            break;
        const Id note = found.id(2);
        if (seen.contains(note))
            continue;
        seen.insert(note);
        hits.append({found.id(0), found.text(1), note, query.snippet(found.text(3)), false});
    }
    return {};
}

Result<void> SearchIndex::findSounds(
    const QString &typed, int limit, QList<interview::Hit> &hits, QSet<Id> &seen)
{
    const text::SoundQuery query(typed);
    if (query.isEmpty())
        return {};
    ASSIGN_OR_RETURN(Statement found,
        m_connection.prepare("SELECT c.id, c.ref, n.note, p.text FROM note_index"
                             " JOIN note n ON n.payload_id = note_index.rowid"
                             " JOIN payload p ON p.id = n.payload_id JOIN case_ c ON c.key = n.case_key "
                             "WHERE note_index MATCH ?1 ORDER BY note_index.rowid DESC LIMIT ?2"));
    found.bind(expressionOf(query.tokens())).bind(mostHeard);
    struct Heard {
        double distance = 0;
        interview::Hit hit;
    };
    QList<Heard> all;
    for (;;) {
        ASSIGN_OR_RETURN(const bool row, found.step());
        if (!row)
            break;
        const Id note = found.id(2);
        const QString text = found.text(3);
        if (seen.contains(note))
            continue;
        const text::SoundQuery::Answer answer = query.in(text);
        if (!answer.found)
            continue;
        seen.insert(note);
        all.append({answer.distance,
            {found.id(0), found.text(1), note, Query::snippetAt(text, answer.start), true}});
    }
    std::ranges::stable_sort(all, {}, &Heard::distance);
    for (const Heard &heard : std::as_const(all)) {
        if (hits.size() == limit)
            break;
        hits.append(heard.hit);
    }
    return {};
}

} // namespace tenang::vault
