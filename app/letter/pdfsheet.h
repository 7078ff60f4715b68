// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "letter/sheet.h"

#include <QByteArray>
#include <QStringList>

namespace tenang::letter {

// Font families in the order they are tried; the application loads the files. One for each script of the
// languages table; Naskh for Urdu, because Nastaliq collides in small sizes.
[[nodiscard]] QStringList defaultFamilies();

struct Pdf {
    QByteArray bytes; // fonts embedded; no title, author or subject that tells anything
    int pages = 0;
    Findings findings; // a warning when a character has no glyph in any font: the text sheet still has it
};

// A4 with margins of 18 mm and 12 pt, a footer on every page (reference, page x of y, packs, draft); A6 for a
// card. Refused when there is no QGuiApplication (fonts need one); Io when nothing could be drawn.
[[nodiscard]] Result<Pdf> toPdf(const Sheet &sheet, const QStringList &families = defaultFamilies());

} // namespace tenang::letter
