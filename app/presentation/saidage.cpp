// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/saidage.h"

#include "presentation/screenlanguage.h"
#include "text/datereader.h"
#include "text/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tenang::presentation {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SaidAge)
};

// Every day of birth that may be meant.
struct Birth {
    QDate earliest; // invalid = open
    QDate latest;
    bool approximate = false;
};

// How numbers are ordered and months are called is the officer's way as often as the person's.
std::optional<Birth> birthOf(const QString &said, const QString &spoken, QDate today)
{
    std::optional<Birth> birth;
    for (const QString &lang : {spoken, screensAreIn()}) {
        const std::optional<text::ReadDate> read = text::readDate(
            said.trimmed(), lang, today, text::Calendar::OfLanguage, text::Words::OfLanguage);
        if (!read)
            continue;
        if (!birth) {
            birth = Birth{read->earliest, read->latest, read->approximate};
            continue;
        }
        const bool isOpen = !birth->earliest.isValid() || !read->earliest.isValid();
        birth->earliest = isOpen ? QDate() : std::min(birth->earliest, read->earliest);
        const bool isOpenEnd = !birth->latest.isValid() || !read->latest.isValid();
        birth->latest = isOpenEnd ? QDate() : std::max(birth->latest, read->latest);
        birth->approximate = birth->approximate || read->approximate;
    }
    return birth;
}

QString whenText(const Birth &birth)
{
    const QString first = text::dayText(birth.earliest, screensAreIn());
    const QString last = text::dayText(birth.latest, screensAreIn());
    if (first.isEmpty())
        return Texts::tr("until %1", "a day of birth").arg(last);
    if (last.isEmpty())
        return Texts::tr("from %1", "a day of birth").arg(first);
    return first == last ? first : Texts::tr("%1 – %2", "two days").arg(first, last);
}

} // namespace

QString saidAgeText(const QString &said, const QString &spoken, QDate today)
{
    // "About 2006" is not to make somebody an adult by a few months: three years more are asked for.
    constexpr int surelyAdult = 21;
    const std::optional<Birth> birth = birthOf(said, spoken, today);
    std::optional<text::Ages> ages;
    if (birth) {
        text::ReadDate both;
        both.earliest = birth->earliest;
        both.latest = birth->latest;
        ages = text::agesOn(both, today);
    }
    if (!ages)
        return {};
    text::AgeBand band = text::ageBand(*ages);
    if (band == text::AgeBand::Adult && birth->approximate && ages->least < surelyAdult)
        band = text::AgeBand::Unsure;
    switch (band) {
    case text::AgeBand::Adult:
        //: %1: a day, or two days with a dash between them
        return Texts::tr("Born %1: 18 or older, if that is right.").arg(whenText(*birth));
    case text::AgeBand::Child:
        //: %1: a day, or two days with a dash between them
        return Texts::tr("Born %1: under 18, if that is right.").arg(whenText(*birth));
    case text::AgeBand::Unsure:
        break;
    }
    //: %1: a day, or two days with a dash between them
    return Texts::tr("Born %1: perhaps under 18. Not sure stays the careful answer.").arg(whenText(*birth));
}

} // namespace tenang::presentation
