// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/sheet.h"

#include <QSizeF>

class QPaintDevice;
class QTextDocument;

// A sheet as a QTextDocument. Text goes in by QTextCursor::insertText only, so markup in a note stays visible
// as what it is.
namespace tenang::letter {

// `page` is the room of one page in pixels of `device`, whose metrics the document's layout uses already.
void fill(const Sheet &sheet, QTextDocument &document, QPaintDevice &device, const QSizeF &page);
// Moves a heading to the next page when its text would begin there, and a short piece that a page would part.
void keepTogether(QTextDocument &document);
// A letter that no font has: it prints as a box.
[[nodiscard]] bool hasMissingGlyphs(const QTextDocument &document);

} // namespace tenang::letter
