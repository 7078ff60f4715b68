// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/entry.h"
#include "interview/casestore.h"
#include "vault/audit.h"
#include "vault/damagedpages.h"
#include "vault/payloadform.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

#include <optional>

namespace tenang::vault {

struct LeafRow;

// The rows that were found on the pages of a damaged database, by table. A row is told from those of other
// tables by the shape of its columns alone, because the way to it may be gone. `isWhole`: all of it lay on
// whole pages. Rows of other pages are taken only where a hash will decide about them.
class Remains {
public:
    explicit Remains(const DamagedPages &pages);
    Remains(const Remains &) = delete;
    Remains &operator=(const Remains &) = delete;
    ~Remains(); // wipes the words

    struct Event {
        qint64 caseKey = 0;
        EventRow row; // without its case id
        qint64 payloadId = 0;
        bool isWhole = false;
    };
    struct Payload {
        QByteArray salt;
        QByteArray body;
        QByteArray text; // UTF-8
        bool hasText = false;
        bool isOlder = false; // lay on a page of before: may have been erased since

        [[nodiscard]] QByteArray hash() const { return payloadHash(salt, body, text); }
        [[nodiscard]] StoredPayload stored() const;
    };
    struct Case {
        Id id;
        QString ref;
        QString language;
        QString stage;
        QString outcome;
        bool seen = false;
        qint64 lastSeq = 0;
        qint64 opened = 0; // ms since 1970
        qint64 openedZone = 0; // seconds
        bool isWhole = false;
    };
    struct Draft {
        qint64 caseKey = 0;
        QString field;
        QString text;
    };
    struct Retained { // a row of the table `retention`
        QString caseClass;
        std::optional<qint64> accepted;
        QByteArray boot;
        qint64 uptime = 0;
        qint64 seq = 0;
        QByteArray by;
        QByteArray receipt;
        bool hold = false;
    };

    QList<Event> events;
    QMultiHash<qint64, Payload> payloads; // by id
    QMultiMap<qint64, Case> cases; // by key; those that are not whole are good for their id at most
    QHash<qint64, QString> languages; // of notes, by payload id
    QMap<qint64, audit::Entry> record; // whose hash is right, by seq
    QList<Draft> drafts;
    QMap<QString, QString> settings;
    QMap<QByteArray, QByteArray> packs; // by hash
    QHash<qint64, Retained> retained; // by case key
    std::optional<interview::Place> place;

    // What the indexes repeat of events, for those whose row is lost; some of it is of other tables. Only
    // good for what a hash then proves (rebuiltevent.h).
    QMultiHash<QPair<qint64, qint64>, qint64> keysOfPlaces; // by case key and number in the case
    QMultiHash<qint64, Id> idsOfKeys;

    // Seen, but on pages that are not whole, so nothing of it is taken.
    QList<QPair<qint64, QString>> spoiltDrafts; // case key and field
    QStringList spoiltSettings;
    QSet<QByteArray> spoiltPacks; // by hash

private:
    void take(const LeafRow &row);
    void takeOfTable(const LeafRow &row);
    void takeRecord(const LeafRow &row);
    void takeUnkeyed(const LeafRow &row);
};

} // namespace tenang::vault
