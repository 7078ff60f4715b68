// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <unicode/locid.h>
#include <unicode/unistr.h>

// Between ICU's types and Qt's; for this folder's own files.
namespace tenang::text {

// English where `tag` (BCP 47) is none.
[[nodiscard]] inline icu::Locale localeOf(const QString &tag)
{
    UErrorCode failed = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag.toStdString(), failed);
    return U_SUCCESS(failed) != 0 ? locale : icu::Locale::getEnglish();
}

[[nodiscard]] inline QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace tenang::text
