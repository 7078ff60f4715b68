// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates.h"

#include "text/datelexicon.h"
#include "text/locales.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <utility>

namespace tenang::text {

namespace {

const char16_t *partsOf(DayForm form)
{
    switch (form) {
    case DayForm::Whole:
        return u"yMMMd";
    case DayForm::OfYear:
        return u"MMMd";
    case DayForm::OfWeek:
        break;
    }
    return u"MMMEd";
}

std::shared_ptr<icu::DateFormat> made(const QString &in, DayForm form)
{
    UErrorCode failed = U_ZERO_ERROR;
    const std::optional<icu::Locale> known = knownLocale(in);
    if (!known || qstrcmp(known->getLanguage(), "en") == 0) // written in our own way
        return nullptr;
    icu::Locale locale = *known;
    locale.setUnicodeKeywordValue("nu", "latn", failed);
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, failed));
    if (U_FAILURE(failed) != 0)
        return nullptr;
    const icu::UnicodeString pattern = patterns->getBestPattern(partsOf(form), failed);
    auto format = std::make_shared<icu::SimpleDateFormat>(pattern, locale, failed);
    if (U_FAILURE(failed) != 0)
        return nullptr;
    int32_t count = 0;
    const icu::UnicodeString *months = format->getDateFormatSymbols()->getShortMonths(count);
    if (count == 0 || *months == u"M01") // no words of its own
        return nullptr;
    format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
    return format;
}

// A format takes a millisecond to make, and a list writes thousands of days.
const icu::DateFormat *formatOf(const QString &in, DayForm form)
{
    thread_local QHash<std::pair<QString, int>, std::shared_ptr<icu::DateFormat>> formats;
    const std::pair key(in, int(form));
    auto found = formats.constFind(key);
    if (found == formats.constEnd())
        found = formats.insert(key, made(in, form));
    return found->get();
}

QString inEnglish(QDate day, DayForm form)
{
    const char16_t *shape = form == DayForm::Whole ? u"d MMM yyyy"
        : form == DayForm::OfYear                  ? u"d MMM"
                                                   : u"ddd d MMM";
    return QLocale::c().toString(day, QStringView(shape));
}

} // namespace

QString dayText(QDate day, const QString &in, DayForm form)
{
    if (!day.isValid())
        return {};
    const icu::DateFormat *format = formatOf(in, form);
    if (format == nullptr)
        return inEnglish(day, form);
    icu::UnicodeString text;
    format->format(UDate(QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()), text);
    return fromIcu(text);
}

} // namespace tenang::text
