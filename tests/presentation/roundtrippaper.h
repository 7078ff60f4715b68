// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letter/pagetext.h"
#include "letter/pdfsheet.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGlyphRun>
#include <QPdfWriter>
#include <QProcess>
#include <QRawFont>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

// Reads back what left on paper: the quoted words of a text sheet, the glyphs of a page, the letters of a
// PDF.
namespace tenang::presentation::testing {

// The lines of the only quote on a text sheet, without its margin, its quotation marks and the isolates that
// keep numbers in order (letter/plaintext.h).
inline QStringList quoteOf(const QString &sheet)
{
    const QString margin = QStringLiteral("    > ");
    QStringList lines;
    for (const QString &line : sheet.split(u'\n')) {
        if (line.startsWith(margin))
            lines.append(QString(line.sliced(margin.size())).remove(u'\u2066').remove(u'\u2069'));
    }
    if (lines.isEmpty() || !lines.first().startsWith(u'\u201C') || !lines.last().endsWith(u'\u201D'))
        return {};
    lines.first().remove(0, 1);
    lines.last().chop(1);
    return lines;
}

inline bool isBorder(const QString &text, qsizetype at)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(at);
    return characters.isAtBoundary();
}

// Whether the lines of a sheet are the words, unit by unit. A line of the sheet ends where one of the words
// does, or between two characters; blanks at its end are not printed. "": they are; else where they part.
inline QString partingOf(const QStringList &lines, const QString &words)
{
    qsizetype at = 0;
    for (const QString &line : lines) {
        if (!QStringView(words).sliced(at).startsWith(line))
            return QStringLiteral("\"%1\" is not at %2 of \"%3\"").arg(line).arg(at).arg(words);
        at += line.size();
        if (!isBorder(words, at))
            return QStringLiteral("\"%1\" ends inside a character").arg(line);
        while (at < words.size() && words.at(at) == u' ')
            ++at;
        if (at < words.size() && words.at(at) == u'\n')
            ++at;
    }
    return at == words.size() ? QString() : QStringLiteral("\"%1\" is missing").arg(words.sliced(at));
}

struct Drawn {
    QSet<QString> families; // in lower case: a helper keeps that of its list
    qsizetype boxes = 0; // letters that no font has
};

// What a page of the letter draws, with its own layout.
inline Drawn drawnOf(const letter::Sheet &sheet)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter page(&bytes);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&page);
    QFont font;
    font.setFamilies(letter::defaultFamilies());
    font.setPointSizeF(12);
    document.setDefaultFont(font);
    letter::fill(sheet, document, page, QSizeF(page.width(), page.height()));
    Drawn drawn;
    if (document.pageCount() < 1) // asking lays it out
        return drawn;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QList<QGlyphRun> runs = block.layout()->glyphRuns(0, block.length());
        for (const QGlyphRun &run : runs) {
            drawn.families.insert(run.rawFont().familyName().toLower());
            drawn.boxes += run.glyphIndexes().count(0U);
        }
    }
    return drawn;
}

inline const QString cjkFile = QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

// The characters that none of the font files has: ours, from inside the program, and the system's for
// Chinese, Japanese and Korean. Asked of the files themselves, so that no helper of the system can answer.
inline QStringList charactersWithoutGlyph(const QString &text)
{
    static const QList<QRawFont> fonts = [] {
        QList<QRawFont> read;
        const QStringList ours
            = QDir(QStringLiteral(":/fonts")).entryList({QStringLiteral("*-Regular.ttf")}, QDir::Files);
        for (const QString &name : ours)
            read.append(QRawFont(QStringLiteral(":/fonts/") + name, 12));
        if (QFile::exists(cjkFile))
            read.append(QRawFont(cjkFile, 12));
        return read;
    }();
    QStringList without;
    for (const uint ch : text.toUcs4()) {
        const QChar::Category category = QChar::category(ch);
        const bool isDrawn = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Separator_Space;
        if (isDrawn
            && std::ranges::none_of(fonts, [ch](const QRawFont &font) { return font.supportsCharacter(ch); }))
            without.append(QStringLiteral("U+%1").arg(ch, 4, 16, QLatin1Char('0')));
    }
    return without;
}

// What can be compared after a PDF was read back: letters, marks and digits in one form, in their order. A
// PDF of Qt names characters of the first plane only.
inline QString lettersOf(const QString &text)
{
    QString letters;
    const QString one = text.normalized(QString::NormalizationForm_KC);
    for (const QChar ch : one) {
        if (!ch.isSurrogate() && (ch.isLetterOrNumber() || ch.isMark()))
            letters += ch;
    }
    return letters;
}

inline bool hasPdfReader()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

inline QString textOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    return reader.waitForFinished(30'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace tenang::presentation::testing
