// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "vault/searchindex.h"

namespace tenang::vault {

class Connection;

// The append-only events of every case, their payloads and what follows from them in the same transaction:
// the case's line in the list, the audit entry, the search index. Opens no transaction of its own.
class Journal {
public:
    Journal(Connection &connection, const Clock &clock);

    // `language`: of the notes among the events, "" for the case's.
    Result<Id> open(const interview::Event &begun);
    Result<qint64> append(
        const Id &caseId, const QList<interview::Event> &events, const QString &language = {});
    Result<void> erase(const Id &caseId, const interview::Event &erased);
    // A whole case as another vault held it, from its first event on, under its own id: what was erased or
    // lost there stands as a tombstone in its place, so that the others keep their numbers. `languages`: of
    // the notes among the events, by event; absent: the case's. Errors as of open().
    Result<void> takeOver(
        const Id &caseId, const QList<interview::Event> &events, const QHash<Id, QString> &languages);
    Result<QList<interview::Event>> events(const Id &caseId);
    Result<QList<interview::CaseSummary>> cases();
    Result<std::optional<interview::CaseSummary>> summary(const Id &caseId);
    Result<std::optional<Id>> caseByRef(const QString &ref);
    Result<qint64> caseKey(const Id &caseId); // NotFound

private:
    struct CaseRow;
    Result<CaseRow> caseRow(const Id &caseId);
    Result<CaseRow> begin(const Id &caseId, const interview::Event &begun);
    Result<void> write(CaseRow &row, const interview::Event &event, const QString &language);
    Result<void> close(const CaseRow &row); // the case's line in the list
    Result<void> unindex(const CaseRow &row, const Id &event); // a note that was taken back

    Connection &m_connection;
    const Clock &m_clock; // of the record; events have their own time
    SearchIndex m_index;
};

} // namespace tenang::vault
