// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/languagenames.h"

#include "presentation/screenlanguage.h"
#include "text/linebreak.h"
#include "text/names.h"

#include <QFile>
#include <QStringList>

namespace tenang::presentation {

bool hasFont(const text::Language &language)
{
    static const QStringList wide{QStringLiteral("Hans"), QStringLiteral("Hant"), QStringLiteral("Jpan"),
        QStringLiteral("Kore"), QStringLiteral("Hang")};
    // Where platform/fonts.cpp lets it in from.
    static const bool isThere
        = QFile::exists(QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"));
    return isThere || !wide.contains(language.script);
}

QString nameOf(const text::Language &language)
{
    return hasFont(language) ? language.autonym : language.english;
}

QString nameOfLanguage(const QString &code)
{
    return text::withBreaks(text::languageName(code, screensAreIn()), screensAreIn());
}

QString nameOfCountry(const QString &code)
{
    return text::withBreaks(text::countryName(code, screensAreIn()), screensAreIn());
}

} // namespace tenang::presentation
