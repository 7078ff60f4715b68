// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/han.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace tenang::text {

namespace {

constexpr char32_t firstHan = 0x3400; // with extension A
constexpr char32_t lastHan = 0x9FFF;

using Pairs = QHash<char32_t, char32_t>;

// Asked once for all characters: one at a time a long note would take seconds.
Pairs pairs()
{
    Pairs all;
    UErrorCode failed = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, failed));
    if (U_FAILURE(failed) != 0)
        return all; // no ICU data: each form finds itself
    icu::UnicodeString lines;
    for (char32_t ch = firstHan; ch <= lastHan; ++ch)
        lines.append(UChar32(ch)).append(u'\n');
    simplify->transliterate(lines);
    int32_t at = 0;
    for (char32_t ch = firstHan; ch <= lastHan; ++ch) {
        const int32_t end = lines.indexOf(u'\n', at);
        const UChar32 simple = lines.char32At(at);
        if (lines.moveIndex32(at, 1) == end && char32_t(simple) != ch)
            all.insert(ch, char32_t(simple));
        at = end + 1;
    }
    // A pair that the table exchanges goes one way, and what leads to it to its end.
    const QList<char32_t> from = all.keys();
    for (const char32_t ch : from) {
        if (all.value(all.value(ch)) == ch)
            all.remove(std::max(ch, all.value(ch)));
    }
    for (char32_t &to : all)
        to = all.value(to, to);
    return all;
}

} // namespace

char32_t simplifiedHan(char32_t ch)
{
    if (ch < firstHan || ch > lastHan)
        return ch;
    static const Pairs known = pairs();
    return known.value(ch, ch);
}

} // namespace tenang::text
