// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languages.h"

namespace tenang::text {

const QList<Language> &languages()
{
    constexpr auto ltr = Qt::LeftToRight;
    constexpr auto rtl = Qt::RightToLeft;
    static const QList<Language> table = {
        {u"en"_qs, u"English"_qs, u"English"_qs, ltr, u"Latn"_qs},
        {u"am"_qs, u"አማርኛ"_qs, u"Amharic"_qs, ltr, u"Ethi"_qs},
        {u"ar"_qs, u"العربية"_qs, u"Arabic"_qs, rtl, u"Arab"_qs},
        {u"bn"_qs, u"বাংলা"_qs, u"Bangla"_qs, ltr, u"Beng"_qs},
        {u"my"_qs, u"မြန်မာ"_qs, u"Burmese"_qs, ltr, u"Mymr"_qs},
        {u"zh-Hans"_qs, u"简体中文"_qs, u"Chinese, Simplified"_qs, ltr, u"Hans"_qs},
        {u"zh-Hant"_qs, u"繁體中文"_qs, u"Chinese, Traditional"_qs, ltr, u"Hant"_qs},
        {u"fil"_qs, u"Filipino"_qs, u"Filipino"_qs, ltr, u"Latn"_qs},
        {u"hi"_qs, u"हिन्दी"_qs, u"Hindi"_qs, ltr, u"Deva"_qs},
        {u"id"_qs, u"Bahasa Indonesia"_qs, u"Indonesian"_qs, ltr, u"Latn"_qs},
        {u"ja"_qs, u"日本語"_qs, u"Japanese"_qs, ltr, u"Jpan"_qs},
        {u"km"_qs, u"ខ្មែរ"_qs, u"Khmer"_qs, ltr, u"Khmr"_qs},
        {u"ko"_qs, u"한국어"_qs, u"Korean"_qs, ltr, u"Kore"_qs},
        {u"lo"_qs, u"ລາວ"_qs, u"Lao"_qs, ltr, u"Laoo"_qs},
        {u"ms"_qs, u"Bahasa Melayu"_qs, u"Malay"_qs, ltr, u"Latn"_qs},
        {u"mn"_qs, u"монгол"_qs, u"Mongolian"_qs, ltr, u"Cyrl"_qs},
        {u"ne"_qs, u"नेपाली"_qs, u"Nepali"_qs, ltr, u"Deva"_qs},
        {u"om"_qs, u"Oromoo"_qs, u"Oromo"_qs, ltr, u"Latn"_qs},
        {u"ps"_qs, u"پښتو"_qs, u"Pashto"_qs, rtl, u"Arab"_qs},
        {u"fa"_qs, u"فارسی"_qs, u"Persian"_qs, rtl, u"Arab"_qs},
        {u"pt"_qs, u"português"_qs, u"Portuguese"_qs, ltr, u"Latn"_qs},
        {u"rhg"_qs, u"𐴌𐴗𐴥𐴝𐴙𐴚𐴒𐴙𐴝"_qs, u"Rohingya"_qs, rtl, u"Rohg"_qs, false},
        {u"ru"_qs, u"русский"_qs, u"Russian"_qs, ltr, u"Cyrl"_qs},
        {u"si"_qs, u"සිංහල"_qs, u"Sinhala"_qs, ltr, u"Sinh"_qs},
        {u"so"_qs, u"Soomaali"_qs, u"Somali"_qs, ltr, u"Latn"_qs},
        {u"sw"_qs, u"Kiswahili"_qs, u"Swahili"_qs, ltr, u"Latn"_qs},
        {u"ta"_qs, u"தமிழ்"_qs, u"Tamil"_qs, ltr, u"Taml"_qs},
        {u"tet"_qs, u"Tetun"_qs, u"Tetum"_qs, ltr, u"Latn"_qs, false},
        {u"th"_qs, u"ไทย"_qs, u"Thai"_qs, ltr, u"Thai"_qs},
        {u"ti"_qs, u"ትግርኛ"_qs, u"Tigrinya"_qs, ltr, u"Ethi"_qs},
        {u"ur"_qs, u"اردو"_qs, u"Urdu"_qs, rtl, u"Arab"_qs},
        {u"uz"_qs, u"o‘zbek"_qs, u"Uzbek"_qs, ltr, u"Latn"_qs},
        {u"vi"_qs, u"Tiếng Việt"_qs, u"Vietnamese"_qs, ltr, u"Latn"_qs},
    };
    return table;
}

const Language *language(const QString &code)
{
    const QStringList parts = QString(code).replace(u'_', u'-').toLower().split(u'-');
    QString wanted = parts.first();
    if (wanted == u"tl")
        wanted = u"fil"_qs;
    if (wanted == u"in") // an old code for Indonesian
        wanted = u"id"_qs;
    if (wanted == u"zh") {
        const bool simplified = parts.contains(u"hans");
        const bool traditional = parts.contains(u"hant") || parts.contains(u"tw") || parts.contains(u"hk")
            || parts.contains(u"mo");
        wanted = traditional && !simplified ? u"zh-hant"_qs : u"zh-hans"_qs;
    }
    for (const Language &one : languages()) {
        if (one.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return &one;
    }
    return nullptr;
}

QString isolate(const QString &text)
{
    return text.isEmpty() ? text : QString(QChar(u'\u2066') % text % QChar(u'\u2069'));
}

} // namespace tenang::text
