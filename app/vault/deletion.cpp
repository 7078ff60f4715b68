// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/deletion.h"

#include "vault/connection.h"
#include "vault/searchindex.h"

namespace tenang::vault {

Result<void> emptyCase(Connection &connection, qint64 caseKey, const Id &caseId, Emptied as)
{
    // The index first: it asks the payload which words to forget.
    constexpr Sql fromIndex
        = "INSERT INTO note_index(note_index, rowid, text) SELECT 'delete', p.id, p.text FROM note n"
          " JOIN payload p ON p.id = n.payload_id WHERE n.case_key = ?1 AND n.indexed = 1";
    constexpr Sql ofCase[] = {
        fromIndex,
        // Its name goes too: it is a hash of what the note said, for whoever holds the vault's key.
        "DELETE FROM note WHERE case_key = ?1",
        "DELETE FROM payload WHERE id IN (SELECT payload_id FROM event WHERE case_key = ?1)",
        "DELETE FROM draft WHERE case_key = ?1",
    };
    ASSIGN_OR_RETURN(const bool current, SearchIndex(connection).isCurrent());
    for (const Sql sql : ofCase) {
        if (!current && sql.text() == fromIndex.text())
            continue;
        ASSIGN_OR_RETURN(Statement statement, connection.prepare(sql));
        RETURN_IF_ERROR(statement.bind(caseKey).run());
    }
    ASSIGN_OR_RETURN(Statement place, connection.prepare("DELETE FROM place WHERE case_id = ?1"));
    RETURN_IF_ERROR(place.bind(caseId).run());
    // A reference may be anything that somebody typed; the id is random.
    ASSIGN_OR_RETURN(Statement line,
        connection.prepare("UPDATE case_ SET ref = ?2, language = '', stage = ?3, outcome = '', seen = 0"
                           " WHERE key = ?1"));
    const QString stage = as == Emptied::Deleted ? QStringLiteral("deleted") : QStringLiteral("receipt");
    return line.bind(caseKey).bind(caseId.toString()).bind(stage).run();
}

} // namespace tenang::vault
