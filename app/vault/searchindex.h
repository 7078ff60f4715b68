// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"

#include <QSet>

namespace tenang::vault {

class Connection;

// The words of every note and correction that still counts. What was undone or erased is not found.
class SearchIndex {
public:
    explicit SearchIndex(Connection &connection)
        : m_connection(connection)
    {
    }

    // Whether the index was made of the tokens of this app (text::searchForm()). Where not, it is left alone.
    [[nodiscard]] Result<bool> isCurrent() const;
    // Makes it anew where it was made of others, all or nothing. Where that fails it is left empty: nothing
    // is found until an opening makes it.
    Result<void> bringUpToDate();
    Result<void> add(
        qint64 payloadId, qint64 caseKey, const Id &note, const QString &language, const QString &text);
    // Out of the index; call while the payload is still there. The note's id stays known, so that importing a
    // note again that was undone or erased does not bring it back.
    Result<void> remove(qint64 payloadId);

    // Best first (bm25), a note once. Behind them, as long as there is room, notes with a name that sounds as
    // what was typed, nearest first, of the latest that may have one. Empty when nothing typed is a word.
    Result<QList<interview::Hit>> search(const QString &typed, int limit);

private:
    Result<void> findWords(const QString &typed, int limit, QList<interview::Hit> &hits, QSet<Id> &seen);
    Result<void> findSounds(const QString &typed, int limit, QList<interview::Hit> &hits, QSet<Id> &seen);

    Connection &m_connection;
};

} // namespace tenang::vault
