// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names.h"

#include "text/languages.h"

#include <QLocale>

#include <memory>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>

namespace tenang::text {

namespace {

icu::Locale localeOf(const QString &tag)
{
    UErrorCode failed = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), failed);
    return U_SUCCESS(failed) != 0 ? locale : icu::Locale::getEnglish();
}

QString from(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace

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
    return name.isEmpty() || from(name) == code ? english : from(name);
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
    return from(name);
}

} // namespace tenang::text
