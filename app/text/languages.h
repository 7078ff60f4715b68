// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// The languages people on these routes speak. Not QLocale's list: it does not know Tetum or Rohingya
// (Qt 6.4).
namespace tenang::text {

struct Language {
    QString code; // BCP 47: "km", "zh-Hant"
    QString autonym; // what its speakers call it, in its own script
    QString english;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString script; // ISO 15924: "Khmr"
    // The autonym agrees with the Unicode CLDR. Where false, show the English name beside it and have a
    // speaker look.
    bool checked = true;
};

// In the order of the language page: English, then by English name.
[[nodiscard]] const QList<Language> &languages();

// The language of a tag, without regard to case and region: "km-KH" gives km, "zh-TW" zh-Hant, "tl" fil.
// nullptr: not in the table.
[[nodiscard]] const Language *language(const QString &code);

// A phone number or reference in a left-to-right isolate (U+2066 … U+2069), so that it keeps its order inside
// right-to-left text. For showing only: strip before copying, comparing and export.
[[nodiscard]] QString isolate(const QString &text);

} // namespace tenang::text
