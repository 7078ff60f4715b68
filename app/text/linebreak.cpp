// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linebreak.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace tenang::text {

namespace {

constexpr QChar zeroWidthSpace(u'\u200B');
// A hand-made piece up to this length fits in the narrowest column we draw (300 px at 20 px Khmer); longer
// ones would run out of the screen.
constexpr int longestWhole = 20;

bool needsHelp(const QString &lang)
{
    const QString primary = lang.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return primary == u"km" || primary == u"lo" || primary == u"my" || primary == u"th";
}

bool isComplex(UChar32 ch)
{
    return u_getIntPropertyValue(ch, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

UChar32 charBefore(const char16_t *units, qsizetype at)
{
    UChar32 ch = 0;
    U16_PREV(units, 0, at, ch);
    return ch;
}

UChar32 charAt(const char16_t *units, qsizetype at, qsizetype size)
{
    UChar32 ch = 0;
    U16_NEXT(units, at, size, ch);
    return ch;
}

qsizetype startOfComplex(const char16_t *units, qsizetype at)
{
    qsizetype before = at;
    while (at > 0) {
        UChar32 ch = 0;
        U16_PREV(units, 0, before, ch);
        if (!isComplex(ch))
            break;
        at = before;
    }
    return at;
}

qsizetype endOfComplex(const char16_t *units, qsizetype at, qsizetype size)
{
    qsizetype after = at;
    while (at < size) {
        UChar32 ch = 0;
        U16_NEXT(units, after, size, ch);
        if (!isComplex(ch))
            break;
        at = after;
    }
    return at;
}

// The piece around `at` lies beside a break that the author made, and is short enough to stay whole.
bool authorDecided(const QString &text, qsizetype at)
{
    const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
    const qsizetype start = startOfComplex(units, at);
    const qsizetype end = endOfComplex(units, at, text.size());
    const bool byHand = (start > 0 && text.at(start - 1) == zeroWidthSpace)
        || (end < text.size() && text.at(end) == zeroWidthSpace);
    if (!byHand)
        return false;
    int letters = 0;
    for (qsizetype i = start; i < end;) {
        UChar32 ch = 0;
        U16_NEXT(units, i, end, ch);
        if ((U_GET_GC_MASK(ch) & U_GC_M_MASK) == 0)
            ++letters;
    }
    return letters <= longestWhole;
}

} // namespace

QList<qsizetype> lineEnds(const QString &text, const QString &lang)
{
    if (text.isEmpty())
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createLineInstance(
        icu::Locale::createCanonical(lang.toUtf8().constData()), status));
    if (U_FAILURE(status) || !breaks)
        return {text.size()}; // no ICU data: one long line is still the whole text
    const icu::UnicodeString source(
        UBool(0), reinterpret_cast<const char16_t *>(text.utf16()), static_cast<int32_t>(text.size()));
    breaks->setText(source);
    QList<qsizetype> ends;
    breaks->first();
    for (int32_t at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next())
        ends.append(at);
    return ends;
}

QString withBreaks(const QString &text, const QString &lang)
{
    if (!needsHelp(lang))
        return text;
    const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
    QString result;
    result.reserve(text.size() * 5 / 4);
    qsizetype last = 0;
    const QList<qsizetype> ends = lineEnds(text, lang);
    for (const qsizetype end : ends) {
        result.append(QStringView(text).sliced(last, end - last));
        last = end;
        if (end < text.size() && isComplex(charBefore(units, end))
            && isComplex(charAt(units, end, text.size())) && !authorDecided(text, end))
            result.append(zeroWidthSpace);
    }
    return result;
}

QString withoutBreaks(QString text)
{
    return text.remove(zeroWidthSpace);
}

} // namespace tenang::text
