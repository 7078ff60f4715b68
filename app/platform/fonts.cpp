// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QSet>

#include <algorithm>
#include <array>
#include <fontconfig/fontconfig.h>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initFontResource()
{
    Q_INIT_RESOURCE(tenang_fonts);
}

namespace tenang::platform {

namespace {

struct Family {
    const char *name;
    const char *file; // without weight
    bool bold;
    const char *languages; // space separated primary subtags
};

constexpr std::array families = {
    Family{"Noto Sans", "NotoSans", true, ""},
    Family{"Noto Sans Thai", "NotoSansThai", true, "th"},
    Family{"Noto Sans Khmer", "NotoSansKhmer", true, "km"},
    Family{"Noto Sans Lao", "NotoSansLao", true, "lo"},
    Family{"Noto Sans Myanmar", "NotoSansMyanmar", true, "my"},
    Family{"Noto Sans Bengali", "NotoSansBengali", true, "bn"},
    Family{"Noto Sans Devanagari", "NotoSansDevanagari", true, "hi mr ne"},
    Family{"Noto Sans Tamil", "NotoSansTamil", true, "ta"},
    Family{"Noto Sans Sinhala", "NotoSansSinhala", true, "si"},
    Family{"Noto Sans Ethiopic", "NotoSansEthiopic", true, "am ti"},
    Family{"Noto Naskh Arabic", "NotoNaskhArabic", true, "ar fa ps"},
    Family{"Noto Nastaliq Urdu", "NotoNastaliqUrdu", false, "ur"},
    Family{"Noto Sans Hanifi Rohingya", "NotoSansHanifiRohingya", false, "rhg"},
};

const Family &familyOf(const QString &language)
{
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    const auto *found = std::ranges::find_if(families, [&primary](const Family &family) {
        return QString::fromLatin1(family.languages)
            .split(QLatin1Char(' '), Qt::SkipEmptyParts)
            .contains(primary);
    });
    return found == families.end() ? families.front() : *found;
}

bool load(const Family &family)
{
    static QSet<QString> loaded;
    const QString name = QString::fromLatin1(family.name);
    if (loaded.contains(name))
        return true;
    const QString file = QStringLiteral(":/fonts/%1-%2.ttf");
    bool read = QFontDatabase::addApplicationFont(
                    file.arg(QString::fromLatin1(family.file), QStringLiteral("Regular")))
        >= 0;
    if (family.bold)
        read = QFontDatabase::addApplicationFont(
                   file.arg(QString::fromLatin1(family.file), QStringLiteral("Bold")))
                >= 0
            && read;
    if (read)
        loaded.insert(name);
    return read;
}

} // namespace

bool forgetSystemFonts()
{
    static constexpr char alone[] = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/opentype/noto</dir>
  <cachedir>/var/cache/fontconfig</cachedir>
  <selectfont>
    <acceptfont><glob>/usr/share/fonts/opentype/noto/NotoSansCJK-*</glob></acceptfont>
    <rejectfont><glob>*</glob></rejectfont>
  </selectfont>
</fontconfig>)";
    FcConfig *config = FcConfigCreate();
    const bool made = config != nullptr
        && FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(alone), FcTrue) == FcTrue
        && FcConfigSetCurrent(config) == FcTrue; // reads which fonts there are, and holds on to it
    if (config != nullptr)
        FcConfigDestroy(config);
    return made;
}

bool loadFirstFonts(const QString &language)
{
    initFontResource();
    const bool latin = load(families.front());
    return load(familyOf(language)) && latin;
}

bool loadOtherFonts()
{
    initFontResource();
    const QStringList all = vettedFamilies();
    // Qt notes on stderr for each helper of this list that lacks a complex script ("OpenType support
    // missing"): harmless.
    for (const QString &name : all) {
        QStringList helpers = all;
        helpers.removeAll(name);
        QFont::removeSubstitutions(name);
        QFont::insertSubstitutions(name, helpers);
    }
    return std::ranges::count_if(families, [](const Family &family) { return !load(family); }) == 0;
}

QStringList vettedFamilies()
{
    QStringList names;
    for (const Family &family : families)
        names.append(QString::fromLatin1(family.name));
    return names;
}

QString familyFor(const QString &language)
{
    return QString::fromLatin1(familyOf(language).name);
}

} // namespace tenang::platform
