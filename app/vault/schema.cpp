// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/schema.h"

#include "vault/connection.h"
#include "vault/transaction.h"

#include <array>
#include <span>

namespace tenang::vault {

namespace {

// FORMAT.md says what each table is for. Times are milliseconds since 1970 with the offset (seconds) that the
// officer's clock showed; ids are 16 bytes.
// NOLINTBEGIN(bugprone-suspicious-missing-comma): long statements, line by line
constexpr Sql first[] = {
    "CREATE TABLE case_(key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),"
    " ref TEXT NOT NULL UNIQUE, language TEXT NOT NULL, opened INTEGER NOT NULL, opened_zone INTEGER NOT "
    "NULL,"
    " last INTEGER NOT NULL, last_zone INTEGER NOT NULL, stage TEXT NOT NULL, outcome TEXT NOT NULL,"
    " seen INTEGER NOT NULL DEFAULT 0, last_seq INTEGER NOT NULL) STRICT",
    "CREATE INDEX case_by_last ON case_(last DESC, key DESC)",
    "CREATE TABLE payload(id INTEGER PRIMARY KEY, salt BLOB NOT NULL, body BLOB NOT NULL, text TEXT) STRICT",
    "CREATE TABLE event(key INTEGER PRIMARY KEY, case_key INTEGER NOT NULL REFERENCES case_(key),"
    " seq INTEGER NOT NULL, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16), kind TEXT NOT NULL, at INTEGER "
    "NOT NULL,"
    " zone INTEGER NOT NULL, actor TEXT NOT NULL, payload_id INTEGER NOT NULL UNIQUE,"
    " payload_hash BLOB NOT NULL CHECK(length(payload_hash) = 32), UNIQUE(case_key, seq)) STRICT",
    "CREATE TABLE note(payload_id INTEGER PRIMARY KEY, case_key INTEGER NOT NULL REFERENCES case_(key),"
    " note BLOB NOT NULL CHECK(length(note) = 16), language TEXT NOT NULL, indexed INTEGER NOT NULL) STRICT",
    "CREATE INDEX note_by_id ON note(note)",
    "CREATE TABLE draft(case_key INTEGER NOT NULL REFERENCES case_(key), field TEXT NOT NULL, text TEXT NOT "
    "NULL,"
    " PRIMARY KEY(case_key, field)) STRICT, WITHOUT ROWID",
    "CREATE TABLE place(only INTEGER PRIMARY KEY CHECK(only = 1), case_id BLOB NOT NULL, page TEXT NOT NULL,"
    " field TEXT NOT NULL, caret INTEGER NOT NULL, scroll REAL NOT NULL) STRICT",
    "CREATE TABLE pack(hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE audit(seq INTEGER PRIMARY KEY, prev BLOB NOT NULL, kind TEXT NOT NULL, actor TEXT NOT NULL,"
    " case_id BLOB NOT NULL, at INTEGER NOT NULL, zone INTEGER NOT NULL, detail BLOB NOT NULL, hash BLOB NOT "
    "NULL)"
    " STRICT",
    "CREATE VIRTUAL TABLE note_index USING fts5(text, content='payload', content_rowid='id', "
    "tokenize='tenang')",
    // A word leaves the index when its note does, instead of lingering until segments merge.
    "INSERT INTO note_index(note_index, rank) VALUES('secure-delete', 1)",
    "PRAGMA application_id=1413828167",
    "PRAGMA user_version=1",
};

constexpr Sql second[] = {
    "ALTER TABLE audit ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE audit ADD COLUMN boot BLOB NOT NULL DEFAULT x'00000000000000000000000000000000'",
    "ALTER TABLE audit ADD COLUMN uptime INTEGER NOT NULL DEFAULT 0",
    // What stands there already is of the first form, and stays so.
    "ALTER TABLE audit ADD COLUMN form INTEGER NOT NULL DEFAULT 1",
    "CREATE TABLE checkpoint(seq INTEGER PRIMARY KEY, hash BLOB NOT NULL, count INTEGER NOT NULL,"
    " at INTEGER NOT NULL, key BLOB NOT NULL, signature BLOB NOT NULL) STRICT",
    "CREATE TABLE identity(only INTEGER PRIMARY KEY CHECK(only = 1), seed BLOB NOT NULL CHECK(length(seed) = "
    "32),"
    " vault BLOB NOT NULL CHECK(length(vault) = 16)) STRICT",
    "CREATE TABLE witness(vault BLOB PRIMARY KEY CHECK(length(vault) = 16), record BLOB NOT NULL,"
    " seen INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE retention(case_key INTEGER PRIMARY KEY REFERENCES case_(key), class TEXT NOT NULL,"
    " accepted INTEGER, accepted_boot BLOB, accepted_uptime INTEGER, accepted_seq INTEGER,"
    " accepted_by BLOB, receipt BLOB,"
    " hold INTEGER NOT NULL DEFAULT 0) STRICT",
    "PRAGMA user_version=2",
};
// NOLINTEND(bugprone-suspicious-missing-comma)

// Step n leads from schema n to n + 1.
constexpr std::array<std::span<const Sql>, newestSchema> steps{{first, second}};

constexpr qint64 applicationId = 0x54454e47; // "TENG"

Result<void> climb(Connection &connection, qint64 from)
{
    for (std::size_t step = std::size_t(from); step < steps.size(); ++step) {
        ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(connection));
        for (const Sql sql : steps.at(step))
            RETURN_IF_ERROR(connection.run(sql));
        RETURN_IF_ERROR(transaction.commit());
    }
    return {};
}

} // namespace

Result<void> makeSchema(Connection &connection)
{
    return climb(connection, 0);
}

Result<int> schemaOf(Connection &connection)
{
    ASSIGN_OR_RETURN(const qint64 ours, connection.number("PRAGMA application_id"));
    ASSIGN_OR_RETURN(const qint64 version, connection.number("PRAGMA user_version"));
    if (version > newestSchema)
        return fail(Error::Kind::NewerThanApp, QStringLiteral("schema %1").arg(version));
    if (ours != applicationId || version < 1)
        return fail(Error::Kind::Damaged, QStringLiteral("the vault's tables are gone"));
    return int(version);
}

Result<void> bringUpToDate(Connection &connection)
{
    ASSIGN_OR_RETURN(const int version, schemaOf(connection));
    return climb(connection, version);
}

} // namespace tenang::vault
