// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

struct sqlite3;

namespace tenang::vault {

// Where the told part of the write-ahead log ends. A COMMIT that failed may have left a whole transaction in
// the log all the same: readable, never told to be saved, and after a failed fsync perhaps never on the disk,
// so that a later power cut would take with it everything written behind it. Such frames are cut off before
// the log is used again: what failed is gone, and trying it again is safe.
class LogMark {
public:
    explicit LogMark(const QString &database);
    LogMark(const LogMark &) = delete;
    LogMark &operator=(const LogMark &) = delete;

    // From now on this connection's commits are counted; its log has been recovered. What an unclean end left
    // in the log goes into the file, where it can; else nothing is known of the log, and nothing cut.
    void follow(sqlite3 *handle);
    // A statement ended well: what it committed counts as told. Moves the log into the file when it is long.
    void told(sqlite3 *handle);
    // Cuts the log back to what was told, on the disk when it returns. While the connection still holds the
    // file's lock.
    [[nodiscard]] Result<void> cutBack() const;
    void emptied() { m_told = m_reached = 0; } // a checkpoint has moved all of it into the file

private:
    static int committed(void *mark, sqlite3 *handle, const char *schema, int frames);
    void moveIntoFile(sqlite3 *handle);

    QString m_file;
    std::optional<qint64> m_told; // frames; absent: unknown
    qint64 m_reached = 0; // by the commit that is not told yet
};

} // namespace tenang::vault
