// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/practice.h"
#include "presentation/pathwayviewmodel.h"
#include "presentationsupport.h"

// The practice vault with its invented people, one of them on the desk, at the phase `route`.
namespace tenang::presentation::testing {

class AtRoute : public Tablet {
public:
    explicit AtRoute(const char *ref)
        : desk(door, clock, content().protocol)
        , pathway(desk, content())
    {
        const QString wanted = QString::fromLatin1(ref);
        std::optional<bool> good;
        vaults.open(VaultDoor::Which::Practice, {},
            [&](const Result<interview::Opening> &opened) { good = bool(opened); });
        if (!QTest::qWaitFor([&] { return good.has_value(); }, 20'000) || !*good)
            qFatal("no practice vault");
        Id caseId;
        look([&](CaseStore &store) {
            const auto outcomeOf
                = [](const interview::Session &session) { return assessed(content().sets, session).outcome; };
            (void)keepPracticeCases(store, content().practice, content().protocol, clock.now(), outcomeOf);
            caseId = store.caseByRef(wanted)->value_or(Id());
        });
        pathway.setDirectory(&content().demo, QStringLiteral("XD"), QStringLiteral("border"), true);
        pathway.setReferrer(QStringLiteral("Border post 4"), QStringLiteral("+44 20 7946 0000"));
        good.reset();
        desk.openCase(caseId, [&](bool opened) { good = opened; });
        if (!QTest::qWaitFor([&] { return good.has_value(); }, 20'000) || !*good)
            qFatal("no case %s", ref);
        if (desk.session().phase != protocol::Phase::Route)
            desk.record(interview::PhaseEntered{protocol::Phase::Route});
    }
    [[nodiscard]] const QList<StepRow> &steps()
    {
        return static_cast<RowsModel<StepRow> *>(pathway.steps())->rows();
    }
    [[nodiscard]] std::optional<StepRow> step(const QString &service)
    {
        for (const StepRow &row : steps()) {
            if (row.service == service)
                return row;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList paper()
    {
        QStringList lines;
        for (const PaperRow &row : static_cast<RowsModel<PaperRow> *>(pathway.paperLines())->rows())
            lines.append(row.label.isEmpty() ? row.text : row.label + u": " + row.text);
        return lines;
    }
    void consent(const char *key, interview::ConsentState state)
    {
        desk.record(interview::ConsentSet{QString::fromLatin1(key), state});
    }

    Desk desk;
    PathwayViewModel pathway;
};

} // namespace tenang::presentation::testing
