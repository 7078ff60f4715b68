// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of a durable note: rows of the same shape and size in a plain SQLite file, WAL and full sync, FTS5
// with its own unicode61. Prints {"p50","p95","p99"} in milliseconds. Usage: FOLDER COUNT
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace {

constexpr const char *schema
    = "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA "
      "locking_mode=EXCLUSIVE;"
      "PRAGMA temp_store=MEMORY;"
      "CREATE TABLE case_(key INTEGER PRIMARY KEY, id BLOB UNIQUE, ref TEXT UNIQUE, last INTEGER, stage "
      "TEXT, last_seq INTEGER);"
      "CREATE INDEX case_by_last ON case_(last DESC, key DESC);"
      "CREATE TABLE payload(id INTEGER PRIMARY KEY, salt BLOB, body BLOB, text TEXT);"
      "CREATE TABLE event(key INTEGER PRIMARY KEY, case_key INTEGER, seq INTEGER, id BLOB UNIQUE, kind TEXT, "
      "at INTEGER,"
      " zone INTEGER, actor TEXT, payload_id INTEGER UNIQUE, payload_hash BLOB, UNIQUE(case_key, seq));"
      "CREATE TABLE note(payload_id INTEGER PRIMARY KEY, case_key INTEGER, note BLOB, language TEXT, indexed "
      "INTEGER);"
      "CREATE INDEX note_by_id ON note(note);"
      "CREATE TABLE draft(case_key INTEGER, field TEXT, text TEXT, PRIMARY KEY(case_key, field)) WITHOUT "
      "ROWID;"
      "CREATE TABLE audit(seq INTEGER PRIMARY KEY, prev BLOB, kind TEXT, actor TEXT, case_id BLOB, at "
      "INTEGER, zone INTEGER,"
      " detail BLOB, hash BLOB);"
      "CREATE VIRTUAL TABLE note_index USING fts5(text, content='payload', content_rowid='id', "
      "tokenize='unicode61');"
      "INSERT INTO case_ VALUES(1, randomblob(16), 'B-1', 0, 'talking', 0);";

constexpr const char *statements[] = {
    "BEGIN IMMEDIATE",
    "INSERT INTO payload VALUES(?1, randomblob(16), randomblob(120) || CAST(?2 AS BLOB), ?2)",
    "INSERT INTO event VALUES(NULL, 1, ?1, randomblob(16), 'note_taken', ?1, 0, 'bench', ?1, randomblob(32))",
    "INSERT INTO note VALUES(?1, 1, randomblob(16), 'en', 1)",
    "INSERT INTO note_index(rowid, text) VALUES(?1, ?2)",
    "INSERT INTO audit VALUES(?1, randomblob(32), 'event', 'bench', randomblob(16), ?1, 0, randomblob(48), "
    "randomblob(32))",
    "UPDATE case_ SET last = ?1, last_seq = ?1 WHERE key = 1",
    "DELETE FROM draft WHERE case_key = 1 AND field = 'offer'",
    "COMMIT",
};

std::string spokenAnswer(int number)
{
    return "On day " + std::to_string(number)
        + " they told me the work was in an office, answering telephones. When the car came to house "
        + std::to_string(number * 7 % 9973)
        + " a man took my passport and said I would have it back after month "
        + std::to_string(number * 13 % 997) + ". I could not leave the floor, and room "
        + std::to_string(number * 31 % 99991) + " was locked at night.";
}

[[noreturn]] void giveUp(sqlite3 *db, const char *where)
{
    std::fprintf(stderr, "%s: %s\n", where, sqlite3_errmsg(db));
    std::exit(1);
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc == 3 ? std::atoi(argv[2]) : 0;
    if (count < 1) {
        std::fputs("usage: FOLDER COUNT\n", stderr);
        return 2;
    }
    const std::string file = std::string(argv[1]) + "/peer.db";
    for (const char *part : {"", "-wal", "-shm"})
        std::filesystem::remove(file + part);
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK
        || sqlite3_exec(db, schema, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(db, "schema");
    std::vector<sqlite3_stmt *> prepared;
    for (const char *sql : statements) {
        prepared.push_back(nullptr);
        if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared.back(), nullptr)
            != SQLITE_OK)
            giveUp(db, sql);
    }
    std::vector<double> passes;
    for (int number = 1; number <= count; ++number) {
        const std::string text = spokenAnswer(number);
        const auto before = std::chrono::steady_clock::now();
        for (sqlite3_stmt *statement : prepared) {
            if (sqlite3_bind_parameter_count(statement) > 0)
                sqlite3_bind_int(statement, 1, number);
            if (sqlite3_bind_parameter_count(statement) > 1)
                sqlite3_bind_text(statement, 2, text.c_str(), int(text.size()), SQLITE_STATIC);
            if (sqlite3_step(statement) != SQLITE_DONE)
                giveUp(db, sqlite3_sql(statement));
            sqlite3_reset(statement);
        }
        passes.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count());
    }
    for (sqlite3_stmt *statement : prepared)
        sqlite3_finalize(statement);
    sqlite3_close(db);
    std::ranges::sort(passes);
    const auto at = [&passes](std::size_t percent) {
        return passes[std::min(passes.size() - 1, passes.size() * percent / 100)];
    };
    std::printf("{\"p50\": %.4f, \"p95\": %.4f, \"p99\": %.4f}\n", at(50), at(95), at(99));
    return 0;
}
