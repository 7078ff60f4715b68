// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/facts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tenang::referral {

// What a service is for (`x_role`, design.md §8). A service of plain HSDS, without the column, is Other.
enum class Role {
    Emergency,
    Medical,
    ChildProtection,
    AsylumAuthority,
    RefugeeAgency,
    NrmAuthority,
    Ngo,
    Hotline,
    Shelter,
    PoliceUnit,
    Psychosocial,
    Legal,
    Interpreter,
    FamilyTracing,
    ReturnReintegration,
    MissingMigrantsFocalPoint,
    Consular,
    LabourAuthority,
    FocalPoint,
    Other
};
inline constexpr int roleCount = 20;
[[nodiscard]] QString toString(Role role); // "emergency" … "other"
[[nodiscard]] std::optional<Role> roleFromString(const QString &id);

// Where a role stands in the order of help, 1 first (design.md §8; the ladder of referral.md §2). Medical
// help is on the first rung only while there is danger.
[[nodiscard]] int rungOf(Role role, bool danger);

// The consent that sharing with a role needs: protection_service ngo police embassy family (design.md §8).
// Empty: the design names none, so nothing that identifies is ever shared (action ask_advice, tier 0).
[[nodiscard]] QString consentKeyOf(Role role);

// Why this person might need this role, as facts of theirs: "danger", "child", "fear_of_return", "stateless",
// "indication", "information", "need.medical" … Empty: nobody asked for it. It is a step all the same,
// because refused or unasked help is still told to the person (design.md §6, "consent gates sharing, not
// listing") and a missing answer must not hide a service; screens may fold what answers nothing.
//   danger              → emergency, medical
//   child or unsure     → child_protection
//   fear, asylum need, stateless → asylum_authority, refugee_agency (referral.md §2.3); for a consular
//   officer "information" instead, always (isIndependentRoute) assessment from refer_specialist up →
//   nrm_authority, ngo, hotline, police_unit; shelter with the need or urgency a need              →
//   rolesFor(need) always              → hotline, focal_point, other (information and an open door,
//   referral.md §2.6)
[[nodiscard]] QStringList answersOf(Role role, const Facts &facts);

// The roles that can answer a need of design.md §8, first choice first; empty for an unknown need.
[[nodiscard]] QList<Role> rolesFor(const QString &need);
[[nodiscard]] const QStringList &needIds();

// For a consular officer, who is the home state: asylum authority and refugee agency. They are handed to
// every person in the same way and at the same time, whatever was answered, and nobody calls them for the
// person: so the list tells nothing about anyone (referral.md §5, "offer an independent route", "do not let
// the profile see an asylum flag").
[[nodiscard]] bool isIndependentRoute(Role role, const Facts &facts);

// No later than this many minutes from now. Frames: the inter-agency referral form's emergency 24 h, urgent
// 72 h, normal two weeks (standards.md §3.2) and Primero's 1 hour, 3 hours, 1 day, 3 days (§3.1):
//   rung 1 now (0) · rung 2 one hour · rung 3 three hours when return is feared or an independent route, else
//   one day
//   rung 4 one hour with danger or urgent_protection, one day for refer, three days for refer_specialist,
//   else two weeks · rungs 5 and 6 three days with danger, urgency or an answer to something asked, else two
//   weeks
// A service's x_response_minutes may shorten it, never lengthen it. Agency defaults, not a standard.
[[nodiscard]] int actWithinMinutes(
    Role role, const Facts &facts, bool answersSomething, std::optional<int> responseMinutes);

// Child and unsure age take the child's path; so does an age in years under 18, whatever else was said.
[[nodiscard]] bool onChildPath(const Facts &facts);

} // namespace tenang::referral
