// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phone.h"

#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>
#include <string>

namespace tenang::text {

using i18n::phonenumbers::PhoneNumberUtil;

PhoneNumber phoneNumber(const QString &typed, const QString &country)
{
    const PhoneNumberUtil &numbers = *PhoneNumberUtil::GetInstance();
    const std::string home = country.isEmpty() ? "ZZ" : country.toStdString();
    i18n::phonenumbers::PhoneNumber read;
    if (numbers.Parse(typed.toStdString(), home, &read) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    if (numbers.IsValidNumber(read)) {
        std::string e164;
        numbers.Format(read, PhoneNumberUtil::E164, &e164);
        std::string of;
        numbers.GetRegionCodeForNumber(read, &of);
        const QString region = QString::fromStdString(of);
        return {
            PhoneNumber::Kind::Valid, QString::fromStdString(e164), region.size() == 2 ? region : QString()};
    }
    static const i18n::phonenumbers::ShortNumberInfo shortNumbers;
    if (!country.isEmpty() && shortNumbers.IsPossibleShortNumberForRegion(read, home)
        && shortNumbers.IsValidShortNumberForRegion(read, home))
        return {PhoneNumber::Kind::Short, {}, {}};
    return {numbers.IsPossibleNumber(read) ? PhoneNumber::Kind::Unassigned : PhoneNumber::Kind::None, {}, {}};
}

} // namespace tenang::text
