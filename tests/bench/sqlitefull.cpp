// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of a full vault: the same notes in a plain SQLite file, FTS5 with its own unicode61. Prints what
// opening it and the search take, in milliseconds, as JSON. Usage: FOLDER NOTES
#include "bench/generatednotes.h"
#include "bench/percentile.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sqlite3.h>

namespace {

using namespace tenang::bench;

constexpr const char *settings
    = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA locking_mode=EXCLUSIVE;"
      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;"
      "SELECT count(*) FROM sqlite_schema;";
constexpr const char *schema
    = "CREATE TABLE payload(id INTEGER PRIMARY KEY, salt BLOB, body BLOB, text TEXT);"
      "CREATE TABLE note(payload_id INTEGER PRIMARY KEY, case_key INTEGER, note BLOB, language TEXT);"
      "CREATE VIRTUAL TABLE note_index USING fts5(text, content='payload', content_rowid='id',"
      " tokenize='unicode61'); BEGIN;";
constexpr int hits = 50;

[[noreturn]] void giveUp(sqlite3 *db, const char *where)
{
    std::fprintf(stderr, "%s: %s\n", where, sqlite3_errmsg(db));
    std::exit(1);
}

void run(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(db, sql);
}

sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        giveUp(db, sql);
    return statement;
}

sqlite3 *opened(const std::string &file)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.c_str(), &db) != SQLITE_OK)
        giveUp(db, "open");
    run(db, settings);
    return db;
}

template <typename Work>
double milliseconds(const Work &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

void fill(sqlite3 *db, const GeneratedNotes &generated, int count)
{
    run(db, schema);
    sqlite3_stmt *inserts[] = {
        prepared(db, "INSERT INTO payload VALUES(?1, randomblob(16), randomblob(120), ?2)"),
        prepared(db, "INSERT INTO note VALUES(?1, ?1 % 1000, randomblob(16), 'en')"),
        prepared(db, "INSERT INTO note_index(rowid, text) VALUES(?1, ?2)"),
    };
    for (int i = 0; i < count; ++i) {
        const std::string text = generated.note(i);
        for (sqlite3_stmt *insert : inserts) {
            sqlite3_bind_int(insert, 1, i + 1);
            if (sqlite3_bind_parameter_count(insert) > 1)
                sqlite3_bind_text(insert, 2, text.c_str(), int(text.size()), SQLITE_STATIC);
            if (sqlite3_step(insert) != SQLITE_DONE)
                giveUp(db, sqlite3_sql(insert));
            sqlite3_reset(insert);
        }
    }
    for (sqlite3_stmt *insert : inserts)
        sqlite3_finalize(insert);
    run(db, "COMMIT");
}

std::vector<double> searched(sqlite3 *db, const GeneratedNotes &generated)
{
    sqlite3_stmt *find = prepared(db,
        "SELECT n.note, p.text, snippet(note_index, 0, '', '', '…', 16) FROM note_index"
        " JOIN note n ON n.payload_id = note_index.rowid JOIN payload p ON p.id = n.payload_id"
        " WHERE note_index MATCH ?1 ORDER BY rank LIMIT ?2");
    std::vector<double> passes;
    for (int number = 0; number < GeneratedNotes::queryCount; ++number) {
        const std::string query = '"' + generated.query(number) + "\" *";
        passes.push_back(milliseconds([&] {
            sqlite3_bind_text(find, 1, query.c_str(), int(query.size()), SQLITE_STATIC);
            sqlite3_bind_int(find, 2, hits);
            int code = SQLITE_ROW;
            while ((code = sqlite3_step(find)) == SQLITE_ROW)
                sqlite3_column_text(find, 2);
            if (code != SQLITE_DONE)
                giveUp(db, "search");
            sqlite3_reset(find);
        }));
    }
    sqlite3_finalize(find);
    return passes;
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc == 3 ? std::atoi(argv[2]) : 0;
    if (count < 1) {
        std::fputs("usage: FOLDER NOTES\n", stderr);
        return 2;
    }
    const std::string file = std::string(argv[1]) + "/full-peer.db";
    for (const char *part : {"", "-wal", "-shm"})
        std::filesystem::remove(file + part);
    const GeneratedNotes generated;
    sqlite3 *db = opened(file);
    fill(db, generated, count);
    sqlite3_close(db);
    std::vector<double> openings;
    for (int i = 0; i < 9; ++i) {
        openings.push_back(milliseconds([&] { db = opened(file); }));
        if (i < 8)
            sqlite3_close(db);
    }
    const std::vector<double> searches = searched(db, generated);
    sqlite3_stmt *size = prepared(db, "SELECT sum(length(block)) FROM note_index_data");
    sqlite3_step(size);
    const auto index = static_cast<long long>(sqlite3_column_int64(size, 0));
    sqlite3_finalize(size);
    const double build = milliseconds([&] {
        run(db,
            "INSERT INTO note_index(note_index) VALUES('delete-all');"
            "INSERT INTO note_index(rowid, text) SELECT id, text FROM payload;");
    });
    std::printf("{\"unlock\": %.3f, \"search_p95\": %.3f, \"index\": %lld, \"build\": %.0f}\n",
        percentile(openings, 50), percentile(searches, 95), index, build);
    sqlite3_close(db);
    return 0;
}
