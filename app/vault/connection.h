// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"
#include "vault/logmark.h"
#include "vault/statement.h"

#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace tenang::vault {

// One connection to one encrypted file, with the settings of design.md §7 and the security sheet §6.3, each
// read back. Lives on one thread. The file must exist (an empty one for Mode::Make).
//
// After a fault of the disk, of the file or for want of memory nothing that the engine holds in memory is
// trusted: the rest of that transaction is refused, and before the next use the handle is given up without a
// write, the log cut back to what was told, and the file opened anew. Where that fails the call says so, and
// the next one tries again. A short-lived connection (Make, Maintain) is at its end after a fault: its caller
// gives up what it was making.
class Connection {
public:
    enum class Mode {
        Make, // an empty file becomes a vault
        Work, // the only long-lived connection
        Maintain, // short-lived: integrity checks; never sealed
    };

    // `key`: 32 bytes, given to SQLCipher raw by sqlite3_key_v2 and never as SQL text. Damaged when the file
    // does not decrypt under it, Refused when another process has it open.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &file, const SecretBytes &key, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // From here on ATTACH, DETACH, every change of the schema and every PRAGMA are denied, except
    // data_version without an argument, which FTS5 needs.
    [[nodiscard]] Result<void> seal();

    [[nodiscard]] Result<Statement> prepare(Sql sql);
    [[nodiscard]] Result<void> run(Sql sql); // without parameters, rows ignored
    [[nodiscard]] Result<qint64> number(Sql sql); // the first column of the only row; 0 without one
    [[nodiscard]] Result<QStringList> lines(Sql sql); // the first column of every row
    // Reads every page from the disk; a line for each whose seal is broken. Only while nothing else is going
    // on.
    [[nodiscard]] Result<QStringList> brokenSeals();
    [[nodiscard]] qint64 lastRow() const; // the key of the row inserted last
    [[nodiscard]] qint64 changes() const; // rows touched by the last statement

    [[nodiscard]] Result<void> checkpoint(); // moves the log into the file and empties it
    [[nodiscard]] Result<void> close(); // checkpoint, then close; the destructor closes without a word

    // The error of an engine's result code, by what a caller can do about it. Logs nothing: `detail` has the
    // codes.
    [[nodiscard]] Error error(int code, const char *where);
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    friend class Statement;
    friend class Transaction;

    Connection(const QString &file, const SecretBytes &key, Mode mode);
    Result<void> connect();
    Result<void> useKey();
    Result<void> configure();
    Result<void> set(Sql pragma, Sql readBack, const char *expected);
    Result<void> trusted(); // opens anew after a fault
    Result<void> begin();
    Result<void> commit();
    void rollBack(); // if a transaction is open
    void takeBack(Sql sql, struct sqlite3_stmt *handle);
    // SQLCipher answers a page whose seal is broken with zeros and an error for later: the last page of a
    // long text would be shown as zeros. 4.6.1 tells the pager, which can be asked while a row stands; 4.19
    // makes the file read-only, and lets no transaction that is open be committed. Asked only after a page
    // came from the disk.
    Result<void> intact();
    void ended() { m_log.told(m_handle); } // a statement, well
    void drop(); // the statements kept and the handle; writes nothing after a fault

    QString m_file;
    SecretBytes m_key;
    Mode m_mode;
    LogMark m_log;
    sqlite3 *m_handle = nullptr;
    struct sqlite3_stmt *m_probe = nullptr;
    QMultiHash<const char *, struct sqlite3_stmt *> m_idle; // by the address of their words
    int m_onLoan = 0;
    int m_missesProved = -1; // the count of pages read up to which every seal held
    bool m_inTransaction = false;
    bool m_faulty = false; // what the engine holds is not trusted any more
    bool m_sealed = false;
};

} // namespace tenang::vault
