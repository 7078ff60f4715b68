// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/made.h"
#include "referral/pathway.h"

namespace tenang::test {

inline const char *const tuesdayNoon = "2025-11-18T12:00:00+07:00";
inline const char *const sundayNight = "2025-11-16T23:00:00+07:00";

// The small country XD of fixtures/xd, and words to ask about a pathway through it.
class Xd {
public:
    Xd()
    {
        auto read = referral::readDirectory(
            {QStringLiteral(TENANG_SOURCE "/tests/referral/fixtures/xd")}, findings);
        if (read)
            directory = *std::move(read);
    }

    referral::Pathway at(const char *time, const referral::Facts &facts) const
    {
        return referral::resolve(directory, facts, instant(time));
    }

    static QStringList ids(const referral::Pathway &pathway)
    {
        QStringList made;
        for (const referral::Step &step : pathway.steps)
            made.append(step.service);
        return made;
    }

    static referral::Step step(const referral::Pathway &pathway, const char *id)
    {
        for (const referral::Step &step : pathway.steps) {
            if (step.service == QLatin1String(id))
                return step;
        }
        return {};
    }

    static QStringList excluded(const referral::Pathway &pathway, const char *id)
    {
        for (const referral::NotEligible &out : pathway.notEligible) {
            if (out.service == QLatin1String(id))
                return out.reasons;
        }
        return {};
    }

    static QString gate(const referral::Pathway &pathway, const char *id)
    {
        for (const referral::Blocked &blocked : pathway.blocked) {
            if (blocked.service == QLatin1String(id))
                return blocked.reason;
        }
        return {};
    }

    static referral::Facts adult()
    {
        referral::Facts facts;
        facts.age = indicators::Age::Adult;
        facts.country = QStringLiteral("XD");
        facts.assessment = protocol::Outcome::Refer;
        return facts;
    }

    static referral::Facts agreeing(referral::Facts facts)
    {
        for (const char *key : {"protection_service", "ngo", "police", "embassy", "family"})
            facts.consent.insert(QString::fromLatin1(key), interview::ConsentState::Given);
        return facts;
    }

    Findings findings;
    referral::Directory directory;
};

} // namespace tenang::test
