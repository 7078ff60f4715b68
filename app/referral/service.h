// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "referral/roles.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace tenang::referral {

// A row of the directory that an answer rests on.
struct Evidence {
    QString file; // schedules.csv
    int row = 0; // line in the file, header = 1
    friend bool operator==(const Evidence &, const Evidence &) = default;
    friend bool operator<(const Evidence &a, const Evidence &b)
    {
        return a.file != b.file ? a.file < b.file : a.row < b.row;
    }
};

// HSDS `schedules` (RFC 5545 words). What could not be read says so and makes the state unknown, never a
// guess.
struct Schedule {
    enum class Frequency { Weekly, Monthly };
    struct Ordinal {
        int nth = 0; // 1 = first, -1 = last, 0 = each
        int weekday = 1; // 1 = Monday
        friend bool operator==(const Ordinal &, const Ordinal &) = default;
    };

    Evidence evidence;
    QString unreadable; // why; empty = sound
    QTimeZone zone;
    QDate validFrom, validTo; // of the information; past valid_to it is stale, not closed
    QDate starts; // dtstart
    QDate ends; // last day of the recurrence: until, or the day that count comes to
    Frequency frequency = Frequency::Weekly;
    int interval = 1;
    int weekStart = 1; // wkst
    QList<Ordinal> byDay;
    QList<int> byMonthDay; // negative: from the end of the month
    int opens = 0; // seconds from midnight
    int closes = 0; // up to 86400; smaller than opens = on the next day
    QList<QDate> closedDates; // x_closed_dates
};

// A number that an officer may be shown. Restricted ones never get this far.
struct Phone {
    QString number; // verbatim
    QString extension;
    QString purpose; // x_purpose
    QString channel; // voice sms whatsapp email radio; signal and line as they are
    QString e164, dialAbroad;
    QString country; // of a number that is dialled without a country code; "" unknown
    bool ofOrganization = false; // the front door, not the service itself
};

// A list of values in an eligibility rule. Empty and readable: the rule is absent.
struct Values {
    QStringList list;
    bool unreadable = false; // one of them is none that we know: then the rule can ask, never exclude
    [[nodiscard]] bool isAbsent() const { return list.isEmpty() && !unreadable; }
};

enum class AreaSource { Stated, Extent, Address, Unknown };

// One way to be helped, joined from the tables. Immutable once in a Directory.
struct Service {
    QString id;
    Evidence evidence;
    Role role = Role::Other;
    QString name, organization, description, status;
    QString email; // "" when none may be shown
    QString alert, application, fees, eligibilityText, safeContactRules, interpretation;
    QString disclosure; // public partner restricted never_export; "" not said
    bool contactWithheld = false; // a number exists and is not for officers
    QString streetAddress; // one line; "" when confidential or unknown
    QList<Phone> phones;
    QList<Schedule> schedules;
    bool alwaysOpen = false;

    QStringList languages; // spoken there; normal form of languageOf(), languagenames.h
    QStringList interpreted; // through an interpreter
    AreaSource areaSource = AreaSource::Unknown;
    QStringList areas; // ISO 3166-1 or -2, "*" regional
    QStringList countries; // of its addresses
    std::optional<double> latitude, longitude;

    std::optional<int> minimumAge, maximumAge;
    bool ageUnreadable = false;
    Known acceptsUnknownAge = Known::Unknown;
    Values genders, nationalityIn, nationalityNotIn, exploitation;
    QString statusGate; // x_elig_status
    QString eligibilityOther; // shown, never evaluated
    QStringList acceptsFrom; // border police ngo consular self any; empty = any
    Known policeReport = Known::Unknown;
    Known sharesWithEnforcement = Known::Unknown;
    Known detentionAccess = Known::Unknown;
    QString documentsRequired;

    std::optional<int> escalationOrder, responseMinutes, capacityAvailable;
    QString fallback; // id
    QDate assured; // when somebody last checked; invalid: nobody has
    int verifyByDays = 90;
    QString sourceUrl, sourceDate, confidence, riskNote; // x_source_url …
};

} // namespace tenang::referral
