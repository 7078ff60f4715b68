// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/keyboardlayouts.h"

#include "presentation/languagenames.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace tenang::presentation {

namespace {

struct Layout {
    const char *language;
    const char *name;
};

// Those of Qt's keyboard in Debian for languages of our table, and our own (qml/Keys): Khmer and Burmese.
// What is written in Latin letters and has no layout of its own is written with the English one.
constexpr std::array known = {
    Layout{"en", "en_GB"},
    Layout{"ar", "ar_AR"},
    Layout{"my", "my_MM"},
    Layout{"hi", "hi_IN"},
    Layout{"id", "id_ID"},
    Layout{"km", "km_KH"},
    Layout{"ko", "ko_KR"},
    Layout{"ms", "ms_MY"},
    Layout{"fa", "fa_FA"},
    Layout{"pt", "pt_PT"},
    Layout{"ru", "ru_RU"},
    Layout{"th", "th_TH"},
    Layout{"vi", "vi_VN"},
};

QString layoutOf(const QString &code)
{
    const text::Language *language = text::language(code);
    if (language == nullptr || !hasFont(*language))
        return {};
    const auto *found = std::ranges::find_if(known,
        [language](const Layout &layout) { return language->code == QLatin1StringView(layout.language); });
    return found == known.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace

QStringList layoutsFor(const QString &language, const QString &country)
{
    const QLocale there(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::codeToTerritory(country));
    QStringList names{layoutOf(language)};
    if (!country.isEmpty())
        names.append(layoutOf(QLocale::languageToCode(there.language())));
    for (const text::Language &other : text::languages())
        names.append(layoutOf(other.code));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList namesOfLayouts(const QStringList &layouts)
{
    QStringList names;
    for (const QString &layout : layouts)
        names.append(nameOf(*text::language(layout)));
    return names;
}

} // namespace tenang::presentation
