// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

#include "text/languages.h"
#include "text/locales.h"

#include <QLocale>

#include <memory>
#include <unicode/locdspnm.h>

namespace tenang::text {

QString languageName(const QString &code, const QString &in)
{
    const Language *known = language(code);
    const QString english = known == nullptr ? code : known->english;
    if (in == u"en")
        return english;
    icu::UnicodeString name;
    const icu::Locale named = localeOf(code);
    if (code.contains(u'-'))
        named.getDisplayName(localeOf(in), name); // also which script
    else
        named.getDisplayLanguage(localeOf(in), name);
    return name.isEmpty() || fromIcu(name) == code ? english : fromIcu(name);
}

QString countryName(const QString &code, const QString &in)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    if (in == u"en")
        return QLocale::territoryToString(territory);
    UDisplayContext shortly = UDISPCTX_LENGTH_SHORT;
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(localeOf(in), &shortly, 1));
    icu::UnicodeString name;
    names->regionDisplayName(code.toLatin1().constData(), name);
    return fromIcu(name);
}

} // namespace tenang::text
