// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"

namespace tenang::letter {

Result<Paper> print(const Sheet &sheet, const QStringList &families)
{
    ASSIGN_OR_RETURN(Pdf pdf, toPdf(sheet, families));
    return Paper{std::move(pdf.bytes), pdf.pages, toText(sheet), std::move(pdf.findings)};
}

} // namespace tenang::letter
