// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/plaintext.h"

#include "text/languages.h"
#include "text/linebreak.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace tenang::letter {

namespace {

bool isUnfit(char32_t c)
{
    const bool isDirection = c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool isPlaceholder = c == 0xFFFC || c == 0xFEFF || c == 0x200B; // the last: where a line may end
    return isDirection || isPlaceholder || QChar::category(c) == QChar::Other_Control || QChar::isSurrogate(c)
        || QChar::isNonCharacter(c);
}

// UAX #11 wide characters, by block: enough for a text sheet.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFD);
}

QString withoutTrailingSpaces(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

// The longest beginning of `text` that fits, at least one letter with its marks.
qsizetype fitting(const QString &text, int columns)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = std::max<qsizetype>(letters.toNextBoundary(), 1);
    for (qsizetype next = end; next > 0 && columnsOf(text.first(next)) <= columns;
        next = letters.toNextBoundary())
        end = next;
    return end;
}

void wrapParagraph(const QString &whole, int columns, const QString &language, QStringList &lines)
{
    QString line;
    qsizetype from = 0;
    const auto ends = text::lineEnds(whole, language);
    for (const qsizetype end : ends) {
        QString piece = whole.sliced(from, end - from);
        if (piece.count(u'\u2066') > piece.count(u'\u2069'))
            continue; // a number keeps its order only while its isolate is on one line
        from = end;
        if (columnsOf(withoutTrailingSpaces(line + piece)) <= columns) {
            line += piece;
            continue;
        }
        if (!line.isEmpty())
            lines.append(withoutTrailingSpaces(line));
        while (columnsOf(withoutTrailingSpaces(piece)) > columns) {
            const qsizetype cut = fitting(piece, columns);
            lines.append(piece.first(cut));
            piece = piece.sliced(cut);
        }
        line = piece;
    }
    lines.append(withoutTrailingSpaces(line + whole.sliced(from))); // an isolate that never closes
}

} // namespace

QString cleaned(const QString &text)
{
    QString ends = text;
    ends.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    ends.replace(u'\r', u'\n').replace(u'\v', u'\n').replace(u'\f', u'\n').replace(u'\t', u' ');
    ends.replace(QChar::LineSeparator, u'\n')
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar(0x85), u'\n');
    QString fit;
    fit.reserve(ends.size());
    for (const char32_t c : ends.toUcs4()) {
        if (c == U'\n' || !isUnfit(c))
            fit += QChar::fromUcs4(c);
    }
    return fit.trimmed();
}

QString withNumbersInOrder(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d[\\d ()./-]{3,}\\d"));
    const auto isRightToLeft
        = [](uint c) { return QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL; };
    if (std::ranges::none_of(text.toUcs4(), isRightToLeft)) // Hanifi Rohingya lies beyond the first plane
        return text;
    QString ordered;
    qsizetype from = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        ordered += text.sliced(from, match.capturedStart() - from) + text::isolate(match.captured());
        from = match.capturedEnd();
    }
    return ordered + text.sliced(from);
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        const bool takesNone = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
            || category == QChar::Other_Format;
        columns += takesNone ? 0 : (isWide(c) ? 2 : 1);
    }
    return columns;
}

QStringList wrapped(const QString &text, int columns, const QString &language)
{
    QStringList lines;
    const QString seen = text::withoutBreaks(text);
    for (const QString &paragraph : seen.split(u'\n'))
        wrapParagraph(paragraph, std::max(columns, 8), language, lines);
    return lines;
}

} // namespace tenang::letter
