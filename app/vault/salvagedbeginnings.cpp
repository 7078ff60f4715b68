// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/salvagedcases.h"

#include <algorithm>

namespace tenang::vault {

namespace {

using interview::Event;

// As the protocol of a case whose own is lost: most likely the one of its neighbour.
const interview::Begun *latestBeginning(const QList<SalvagedCase> &cases)
{
    const Event *latest = nullptr;
    for (const SalvagedCase &one : cases) {
        const Event &first = one.events.constFirst();
        if (!one.told.isBeginningMade && (latest == nullptr || first.at > latest->at))
            latest = &first;
    }
    return latest == nullptr ? nullptr : std::get_if<interview::Begun>(&latest->payload);
}

// In place of a beginning that is lost.
void begin(SalvagedCase &one, const interview::Begun &likely)
{
    Event &first = one.events.first();
    interview::Begun begun = likely;
    begun.ref = one.told.ref;
    begun.language = one.row ? one.row->language : QString();
    first.payload = begun;
    if (!first.at.isValid() && one.row)
        first.at = eventTime(one.row->opened, one.row->openedZone);
    // Those behind it of which no time is known either take the next one that is.
    const auto known
        = std::ranges::find_if(one.events, [](const Event &event) { return event.at.isValid(); });
    for (Event &event : one.events) {
        if (!event.at.isValid())
            event.at = known->at;
    }
}

} // namespace

QDateTime eventTime(qint64 at, qint64 zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, int(zone));
}

void nameAnew(QList<SalvagedCase> &cases)
{
    const interview::Begun *latest = latestBeginning(cases);
    const interview::Begun likely = latest != nullptr ? *latest : interview::Begun();
    QSet<QString> refs{QString()};
    QList<SalvagedCase *> nameless;
    for (SalvagedCase &one : cases) {
        if (refs.contains(one.told.ref))
            nameless.append(&one);
        refs.insert(one.told.ref);
    }
    int number = 0;
    for (SalvagedCase *one : std::as_const(nameless)) {
        while (refs.contains(one->told.ref))
            one->told.ref = QStringLiteral("salvaged-%1").arg(++number);
        refs.insert(one->told.ref);
        if (auto *begun = std::get_if<interview::Begun>(&one->events.first().payload))
            begun->ref = one->told.ref;
    }
    for (SalvagedCase &one : cases) {
        if (one.told.isBeginningMade)
            begin(one, likely);
    }
}

} // namespace tenang::vault
