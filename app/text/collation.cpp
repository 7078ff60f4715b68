// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/collation.h"

#include "text/linebreak.h"
#include "text/locales.h"

#include <QHash>

#include <memory>
#include <unicode/coll.h>

namespace tenang::text {

namespace {

std::shared_ptr<icu::Collator> made(const QString &in)
{
    UErrorCode failed = U_ZERO_ERROR;
    std::shared_ptr<icu::Collator> order(icu::Collator::createInstance(localeOf(in), failed));
    if (U_FAILURE(failed) != 0)
        return nullptr;
    order->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, failed);
    return order;
}

} // namespace

QByteArray sortKey(const QString &name, const QString &in)
{
    thread_local QHash<QString, std::shared_ptr<icu::Collator>> orders;
    auto found = orders.constFind(in);
    if (found == orders.constEnd())
        found = orders.insert(in, made(in));
    const QString plain = withoutBreaks(name);
    if (*found == nullptr) // no ICU data: the order of code points
        return plain.toUtf8();
    const icu::UnicodeString text(plain.utf16(), int32_t(plain.size()));
    QByteArray key((*found)->getSortKey(text, nullptr, 0), '\0');
    (*found)->getSortKey(text, reinterpret_cast<uint8_t *>(key.data()), int32_t(key.size()));
    return key;
}

} // namespace tenang::text
