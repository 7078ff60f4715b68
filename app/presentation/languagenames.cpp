// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/languagenames.h"

#include <QStringList>

namespace tenang::presentation {

bool hasFont(const text::Language &language)
{
    static const QStringList without{QStringLiteral("Hans"), QStringLiteral("Hant"), QStringLiteral("Jpan"),
        QStringLiteral("Kore"), QStringLiteral("Hang")};
    return !without.contains(language.script);
}

QString nameOf(const text::Language &language)
{
    return hasFont(language) ? language.autonym : language.english;
}

QString englishNameOf(const QString &code)
{
    const text::Language *known = text::language(code);
    return known == nullptr ? code : known->english;
}

} // namespace tenang::presentation
