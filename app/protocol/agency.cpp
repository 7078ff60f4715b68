// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/agency.h"

#include "protocol/plaintext.h"

#include <algorithm>
#include <array>

namespace tenang::protocol {

namespace {

constexpr auto breakBounds = "under 5 minutes nobody comes to speak; over an hour is no pause that helps";
constexpr auto childBounds
    = "under 5 minutes nobody comes to speak; a whole talk with a child lasts 20 to 60 minutes";
constexpr auto residencyBounds = "0 is at once; over three days on a tablet is a store, not a way on";
constexpr auto purgeBounds
    = "within a month the referral may still be under way; ten years is an archive, not a tablet";
constexpr auto noFigure = "agency default, not a standard: no figure found";
constexpr auto childFigure
    = "agency default, not a standard: no figure found; guides say follow the child's pace";
constexpr auto residencySource
    = "the design of Tenang, section 7: a receipt is left within 24 hours of acceptance";
constexpr auto residencyMeans = "hours from acceptance until only a receipt is left here; a legal hold wins";
constexpr auto purgeMeans = "months after the last event until a supervisor is asked; nothing goes by itself";

const std::array numbers{
    AgencyNumber{"breaks", "adult_minutes", 5, 60, "an adult", breakBounds, noFigure,
        [](Agency &a) -> int & { return a.breakAdult; }},
    AgencyNumber{"breaks", "child_minutes", 5, 45, "a child, or perhaps one, whose years are not known",
        childBounds, childFigure, [](Agency &a) -> int & { return a.breakChild; }},
    AgencyNumber{"breaks", "child_under_7_minutes", 5, 45, "a child of 6 or younger", childBounds,
        childFigure, [](Agency &a) -> int & { return a.breakChildUnder7; }},
    AgencyNumber{"breaks", "child_7_to_12_minutes", 5, 45, "a child of 7 to 12", childBounds, childFigure,
        [](Agency &a) -> int & { return a.breakChild7To12; }},
    AgencyNumber{"breaks", "child_13_to_17_minutes", 5, 45, "a young person of 13 to 17", childBounds,
        childFigure, [](Agency &a) -> int & { return a.breakChild13To17; }},
    AgencyNumber{"breaks", "interpreter_minutes", 5, 60, "the interpreter", breakBounds,
        "agency default, not a standard: sources ask for rest but give no figure",
        [](Agency &a) -> int & { return a.breakInterpreter; }},
    AgencyNumber{"cover", "idle_seconds", 30, 300, "no interview is open",
        "sooner than 30 s covers what is being read; after 5 minutes anyone may have taken the tablet",
        "the design of Tenang, section 7", [](Agency &a) -> int & { return a.coverIdleSeconds; }},
    AgencyNumber{"cover", "idle_in_interview_minutes", 2, 30, "an interview is open: silence is part of it",
        "a silence of under 2 minutes must never cover a talk; after 30 nobody sits there any more",
        "the design of Tenang, section 7", [](Agency &a) -> int & { return a.coverInterviewMinutes; }},
    AgencyNumber{"cover", "handed_over_seconds", 20, 180, "the screen is turned towards the person",
        "a card takes 20 s to read; a tablet out of the officer's hand is not left open for longer than 3 "
        "minutes",
        "the sheet on screens, section 1.8: 3 minutes, so that nobody is hurried over a card",
        [](Agency &a) -> int & { return a.coverHandedOverSeconds; }},
    AgencyNumber{"lock", "covered_minutes", 5, 120, "minutes under the cover until the vault is closed",
        "a PIN of six digits guards no longer than 2 hours; under 5 minutes a passphrase is asked at each "
        "pause",
        "the design of Tenang, section 7", [](Agency &a) -> int & { return a.lockCoveredMinutes; }},
    AgencyNumber{"lock", "longest_session_hours", 1, 12,
        "hours since the passphrase; then at the next break or close",
        "a vault is not open for longer than one shift", "the design of Tenang, section 7",
        [](Agency &a) -> int & { return a.lockSessionHours; }},
    AgencyNumber{"retention", "child_residency_hours", 0, 72, residencyMeans, residencyBounds,
        residencySource, [](Agency &a) -> int & { return a.child.residencyHours; }},
    AgencyNumber{"retention", "child_purge_months", 1, 120, purgeMeans, purgeBounds, noFigure,
        [](Agency &a) -> int & { return a.child.purgeMonths; }},
    AgencyNumber{"retention", "referred_residency_hours", 0, 72, residencyMeans, residencyBounds,
        residencySource, [](Agency &a) -> int & { return a.referred.residencyHours; }},
    AgencyNumber{"retention", "referred_purge_months", 1, 120, purgeMeans, purgeBounds, noFigure,
        [](Agency &a) -> int & { return a.referred.purgeMonths; }},
    AgencyNumber{"retention", "information_residency_hours", 0, 72, residencyMeans, residencyBounds,
        residencySource, [](Agency &a) -> int & { return a.information.residencyHours; }},
    AgencyNumber{"retention", "information_purge_months", 1, 120, purgeMeans, purgeBounds, noFigure,
        [](Agency &a) -> int & { return a.information.purgeMonths; }},
};

} // namespace

Retention Agency::retention(CaseClass of) const
{
    switch (of) {
    case CaseClass::Child:
        return child;
    case CaseClass::Referred:
        return referred;
    case CaseClass::Information:
        break;
    }
    return information;
}

int Agency::breakForChild(std::optional<int> years) const
{
    if (!years || *years < 0 || *years > 17)
        return breakChild;
    return *years < 7 ? breakChildUnder7 : *years < 13 ? breakChild7To12 : breakChild13To17;
}

std::span<const AgencyNumber> agencyNumbers()
{
    return numbers;
}

bool isAgencyName(const QString &text)
{
    return text.size() <= 120 && !text.contains(u'\n');
}

bool isCustodian(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
}

bool isContentId(const QString &id)
{
    return isPackId(id) && id != u"agency";
}

bool isPracticeDirectory(const QString &id)
{
    return id == u"demo-xd";
}

} // namespace tenang::protocol
