// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appsupport.h"
#include "presentation/casesviewmodel.h"

namespace tenang::presentation::testing {

using namespace interview;

// Four cases a day apart: open, stopped, decided, and one without a note.
class FourCases : public Tablet {
public:
    FourCases()
        : list(door, content())
    {
        if (!makeVault())
            qFatal("no vault");
        put(QStringLiteral("A2-111"), {note(QStringLiteral("Her name is Somchai. They kept the passport."))});
        put(QStringLiteral("C3-222"), {note(QStringLiteral("A locked gate.")), Stopped{}});
        put(QStringLiteral("D4-333"),
            {note(QStringLiteral("A boat at night, the passport was gone.")),
                Decided{protocol::Outcome::Refer, protocol::Outcome::UrgentProtection,
                    QStringLiteral("They know the house."), {}, {}, {}}});
        put(QStringLiteral("E5-444"), {});
    }
    void put(const QString &ref, const QList<Payload> &payloads)
    {
        const protocol::Protocol &shipped = content().protocol;
        const auto happened = [this](const Payload &payload) {
            return Event{Id::random(), 0, clock.now(), QStringLiteral("officer"), payload};
        };
        QList<Event> events;
        for (const Payload &payload : payloads)
            events.append(happened(payload));
        const Event begun
            = happened(Begun{ref, shipped.id, shipped.version, shipped.hash, QStringLiteral("th"), false});
        look([&](CaseStore &store) {
            const auto caseId = store.open(begun);
            if (!caseId || (!events.isEmpty() && !store.append(*caseId, events)))
                qFatal("the case was not kept");
        });
        clock.advance(24 * 3600);
    }
    [[nodiscard]] const QList<CaseRow> &rows()
    {
        return static_cast<RowsModel<CaseRow> *>(list.rows())->rows();
    }
    [[nodiscard]] QStringList refs()
    {
        if (!QTest::qWaitFor([this] { return !list.loading(); }, 20'000))
            return {QStringLiteral("still loading")};
        QStringList found;
        std::ranges::transform(rows(), std::back_inserter(found), &CaseRow::ref);
        return found;
    }
    CasesViewModel list;
};

inline const QStringList all{
    QStringLiteral("E5-444"), QStringLiteral("D4-333"), QStringLiteral("C3-222"), QStringLiteral("A2-111")};

} // namespace tenang::presentation::testing
