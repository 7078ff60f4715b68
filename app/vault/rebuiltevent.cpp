// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/rebuiltevent.h"

namespace tenang::vault {

namespace {

constexpr qint64 longestBefore = 5000; // ms from what happened to its entry in the record

bool findMoment(EventRow &row, const audit::Entry &recorded, qint64 &moments)
{
    for (qint64 before = 0; before <= longestBefore && moments > 0; ++before, --moments) {
        row.at = recorded.at - before;
        if (eventDetail(row) == recorded.detail)
            return true;
    }
    return false;
}

} // namespace

std::optional<Remains::Event> rebuiltEvent(
    const Remains &remains, const PlaceOfEvent &place, const audit::Entry &recorded, qint64 &moments)
{
    const QString kind = recorded.kind.sliced(qsizetype(sizeof "event/") - 1);
    const QList<qint64> keys = remains.keysOfPlaces.values({place.caseKey, place.seq});
    for (const qint64 key : keys) {
        const QList<Id> ids = remains.idsOfKeys.values(key);
        const QList<Remains::Payload> payloads = remains.payloads.values(key); // which has the event's key
        for (const Remains::Payload &payload : payloads) {
            for (const Id &id : ids) {
                EventRow row{
                    place.caseId, id, place.seq, kind, 0, recorded.zone, recorded.actor, payload.hash()};
                if (findMoment(row, recorded, moments))
                    return Remains::Event{place.caseKey, row, key, false};
            }
        }
    }
    return {};
}

} // namespace tenang::vault
