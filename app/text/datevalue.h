// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/datetokens.h"
#include "text/edtf.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// From the numbers of one date to its days: which calendar they are of, and what is left open. For
// datereader.cpp.
namespace tenang::text {

struct DateParts {
    int year = 0; // as given, four digits; 0: none
    int month = 0; // 0: none, or by name
    QList<MonthName> names = {}; // of the month; several where it is called alike in two calendars
    int day = 0;
    Calendar era = Calendar::OfLanguage; // OfLanguage: none given
    bool exchangeable = false; // day and month could be taken for each other
    bool decade = false; // the ten years from `year`
    int season = 0; // 21 to 24
    bool localSeason = false;
    DateWord part = DateWord::Filler; // or Early, Middle, Late
    Doubt doubt = Doubt::None;
};

struct DateContext {
    QString lang; // the table's code
    QDate today;
    Calendar preferred = Calendar::OfLanguage;
    DayOrder order = DayOrder::Unsettled;

    [[nodiscard]] bool isEthiopic() const { return lang == u"am" || lang == u"ti" || lang == u"om"; }
};

struct DateValue {
    EdtfDate from = {}; // its ends, as ends of an interval
    EdtfDate to = {};
    std::optional<EdtfDate> one = {}; // what says it all in one date
    bool alternatives = false; // it is either `from` or `to`, rather than what lies between
    Calendar calendar = Calendar::OfLanguage; // OfLanguage: could be of several
};

// The years that what is told in a conversation can be about: somebody's life so far, and how long a paper
// is valid; and `more` years on either side.
[[nodiscard]] bool isWithinReach(const Bounds &days, QDate today, int more);

// nullopt: in no calendar is there such a date within reach, or nothing says which of them it is.
[[nodiscard]] std::optional<DateValue> dateValue(const DateParts &parts, const DateContext &context);

} // namespace tenang::text
