// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/assessment.h"
#include "interview/event.h"
#include "interview/session.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenang::referral {

enum class Known { Unknown, Yes, No };

// What the resolver may know about a person: nothing that names them. Absent = unknown, never "no".
// Values are those of design.md §8 (resolve).
struct Facts {
    indicators::Age age = indicators::Age::Unsure;
    std::optional<int> ageYears;
    QString sex = QStringLiteral("unknown"); // female male other unknown
    QStringList nationalities; // ISO 3166-1 alpha-2
    Known stateless = Known::Unknown;
    QStringList languages; // BCP 47
    QString country, subdivision; // ISO 3166-1, 3166-2; where they are now
    std::optional<double> latitude, longitude;
    QString setting
        = QStringLiteral("unknown"); // airport land_border seaport consulate detention reception community
    QString userRole = QStringLiteral("border"); // border consular police ngo
    QStringList danger;
    protocol::Outcome assessment = protocol::Outcome::NoIndicationRecorded;
    QStringList exploitation; // forced_criminality forced_labour sexual begging marriage organ other
    QString fearOfReturn = QStringLiteral("not_asked"); // yes no not_asked
    QStringList mustNotKnow; // roles, service ids, or embassy police family
    QStringList needs; // medical psychosocial shelter … missing_person
    QMap<QString, interview::ConsentState> consent; // protection_service ngo police embassy family
    [[nodiscard]] interview::ConsentState consentTo(const QString &key) const;
    friend bool operator==(const Facts &, const Facts &) = default;
};

// Whose officer holds the talk: the one that the protocol names, and where it names the border's or nobody,
// the one that the tablet was set up for. So a consular protocol makes the officer a consular one on every
// tablet, and no protocol makes a consular officer less than that.
[[nodiscard]] QString userRoleIn(const protocol::Protocol &protocol, const QString &tabletRole);

[[nodiscard]] bool isConsular(const Facts &facts); // the officer is the home state
// What a consular officer's tablet may work with: a home state does not see that somebody fears it or asks
// another state for protection (referral.md §5). Fear of return counts as not asked and the need for asylum
// as not stated, so that nothing made from these facts can tell. For everybody else the facts as they are.
[[nodiscard]] Facts asTheOfficerMaySee(const Facts &facts);

// From a conversation: statements need/… danger/… fact/… safe/must_not_know and the consents. `country` is
// the tablet's, `userRole` that of userRoleIn(). Where no place was stated (fact/setting), it is the one that
// the place of the visit stands for (setting/visit): embassy is a consulate, prison is detention. A hospital,
// an arrival hall and a call say too little, so the place stays unknown, which removes no service.
[[nodiscard]] Facts factsFrom(const interview::Session &session, const indicators::Assessment &assessment,
    const QString &country, const QString &userRole);

} // namespace tenang::referral
