// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/saidage.h"

#include "presentation/screenlanguage.h"
#include "text/datereader.h"
#include "text/dates.h"

#include <QCoreApplication>

namespace tenang::presentation {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SaidAge)
};

QString whenText(const text::ReadDate &birth)
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
    std::optional<text::ReadDate> birth = text::readDate(said.trimmed(), spoken, today);
    if (!birth)
        birth = text::readDate(said.trimmed(), screensAreIn(), today);
    const std::optional<text::Ages> ages = birth ? text::agesOn(*birth, today) : std::nullopt;
    if (!ages)
        return {};
    switch (text::ageBand(*ages)) {
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
