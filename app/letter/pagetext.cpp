// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pagetext.h"

#include "letter/plaintext.h"
#include "text/linebreak.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace tenang::letter {

namespace {

constexpr int isHeading = QTextFormat::UserProperty + 1;
constexpr int shortLines = 6; // a piece of so many lines is not parted by a page
constexpr int shortRows = 8; // so is a table of so many rows under a heading
constexpr double labelShare = 30; // percent of the line
constexpr double indentWidth
    = 18; // 1/96 inch; Qt 6.4 scales indents, frames and tables to the device, block margins not

// The first script in the text for which Qt 6.4 finds no line ends (Khmer, Lao), wrong ones (Burmese) or
// needs a library (Thai); ux.md §0. Empty for all others; else the last word of the names of its fonts.
QString scriptOfOwnLines(const QString &text)
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Khmer:
            return QStringLiteral("Khmer");
        case QChar::Script_Lao:
            return QStringLiteral("Lao");
        case QChar::Script_Myanmar:
            return QStringLiteral("Myanmar");
        case QChar::Script_Thai:
            return QStringLiteral("Thai");
        default:
            break;
        }
    }
    return {};
}

class Filler {
public:
    Filler(const Sheet &sheet, QTextDocument &document, QPaintDevice &device, const QSizeF &page)
        : m_sheet(sheet)
        , m_cursor(&document)
        , m_device(device)
        , m_font(document.defaultFont())
        , m_width(page.width())
        , m_unit(device.logicalDpiX() / 96.0)
    {
    }

    void fill()
    {
        for (qsizetype i = 0; i < m_sheet.lines.size();) {
            qsizetype end = i + 1;
            const Line::Kind kind = m_sheet.lines[i].kind;
            while (end < m_sheet.lines.size() && m_sheet.lines[end].kind == kind)
                ++end;
            const auto group = m_sheet.lines.sliced(i, end - i);
            if (kind == Line::Kind::Lead)
                addBox(group);
            else if (kind == Line::Kind::Row)
                addRows(group);
            else
                for (const Line &line : group)
                    addBlock(line);
            i = end;
        }
    }

private:
    QTextCharFormat sized(double points, bool bold) const
    {
        QTextCharFormat format;
        QFont font = m_font;
        font.setPointSizeF(points);
        font.setBold(bold);
        format.setFont(font);
        return format;
    }

    // The text with its line ends set by dictionary where Qt would set none or wrong ones.
    QString fitted(const QString &paragraph, const QFont &font, double width) const
    {
        const QFontMetricsF metrics(font, &m_device);
        QStringList done{QString()};
        qsizetype from = 0;
        for (const qsizetype end : text::lineEnds(paragraph, m_sheet.language)) {
            const QString piece = paragraph.sliced(from, end - from);
            from = end;
            if (!done.last().isEmpty() && metrics.horizontalAdvance(done.last() + piece) > width * 0.97)
                done.append(QString());
            done.last() += piece;
        }
        return done.join(QChar::LineSeparator);
    }

    // Each paragraph with the font of its own script first, and in that script's direction.
    void insert(const QString &text, const QTextCharFormat &format, double width)
    {
        bool isFirst = true;
        for (const QString &paragraph : withNumbersInOrder(text).split(u'\n')) {
            if (!isFirst)
                m_cursor.insertBlock();
            isFirst = false;
            const QString script = scriptOfOwnLines(paragraph);
            if (script.isEmpty()) {
                m_cursor.insertText(paragraph, format);
                continue;
            }
            QFont font = format.font();
            QStringList families = font.families();
            const QStringList own = families.filter(QRegularExpression(script + u'$'));
            for (const QString &family : own)
                families.removeAll(family);
            font.setFamilies(own + families);
            QTextCharFormat its = format;
            its.setFont(font);
            m_cursor.insertText(fitted(paragraph, font, width), its);
        }
    }

    // The empty block that a document, a frame or a cell begins with is used; later ones are made.
    void beginBlock(const QTextBlockFormat &format)
    {
        if (m_fresh)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_fresh = false;
    }

    void addBlock(const Line &line)
    {
        QTextBlockFormat block;
        QTextCharFormat characters = sized(m_font.pointSizeF(), false);
        double width = m_width;
        switch (line.kind) {
        case Line::Kind::Title:
            characters = sized(m_sheet.form == Sheet::Form::Card ? 24 : 20, true);
            block.setBottomMargin(10);
            break;
        case Line::Kind::Heading:
            characters = sized(13.5, true);
            block.setTopMargin(12);
            block.setBottomMargin(2);
            block.setProperty(isHeading, true);
            break;
        case Line::Kind::Bullet:
            block.setBottomMargin(3);
            width -= indentWidth * m_unit;
            break;
        case Line::Kind::Quote:
            block.setIndent(2);
            block.setBottomMargin(4);
            width -= 2 * indentWidth * m_unit;
            break;
        default:
            block.setTopMargin(2);
            block.setBottomMargin(3);
            break;
        }
        if (m_sheet.form == Sheet::Form::Card)
            block.setAlignment(Qt::AlignHCenter);
        beginBlock(block);
        insert(line.text, characters, width);
        if (line.kind == Line::Kind::Bullet)
            m_cursor.createList(QTextListFormat::ListDisc);
        else if (m_cursor.currentList() != nullptr)
            m_cursor.currentList()->remove(m_cursor.block());
    }

    void addBox(const QList<Line> &lines)
    {
        QTextFrameFormat frame;
        frame.setBorder(1.2);
        frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        frame.setBorderBrush(Qt::black);
        frame.setPadding(8);
        frame.setTopMargin(6);
        frame.setBottomMargin(8);
        m_cursor.insertFrame(frame);
        m_fresh = true;
        for (const Line &line : lines) {
            QTextBlockFormat block;
            block.setBottomMargin(2);
            beginBlock(block);
            insert(line.text, sized(m_font.pointSizeF() + 1, true), m_width - 24 * m_unit);
        }
        leave();
    }

    void addRows(const QList<Line> &rows)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBottomMargin(4);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelShare),
            QTextLength(QTextLength::PercentageLength, 100 - labelShare)});
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const Line &line = rows[row];
            m_cursor = table->cellAt(row, 0).firstCursorPosition();
            insert(line.label, sized(m_font.pointSizeF(), true), m_width * labelShare / 100 - 4 * m_unit);
            m_cursor = table->cellAt(row, 1).firstCursorPosition();
            insert(line.text, sized(m_font.pointSizeF(), false),
                m_width * (100 - labelShare) / 100 - 8 * m_unit);
        }
        leave();
    }

    // Qt leaves one empty block behind a frame or table: the next line uses it.
    void leave()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true;
    }

    const Sheet &m_sheet;
    QTextCursor m_cursor;
    QPaintDevice &m_device;
    QFont m_font;
    double m_width;
    double m_unit;
    bool m_fresh = true;
};

} // namespace

void fill(const Sheet &sheet, QTextDocument &document, QPaintDevice &device, const QSizeF &page)
{
    document.setPageSize(page);
    document.setIndentWidth(indentWidth);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    Filler(sheet, document, device, page).fill();
}

void keepTogether(QTextDocument &document)
{
    auto *layout = document.documentLayout();
    const double height = document.pageSize().height();
    const auto pageOf = [&](const QTextBlock &block, bool atEnd) {
        const QTextLine line = block.layout()->lineAt(atEnd ? block.layout()->lineCount() - 1 : 0);
        return int((layout->blockBoundingRect(block).top() + line.y() + line.height() / 2) / height);
    };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (QTextCursor(block).currentTable() != nullptr)
            continue;
        const auto isShort = [](const QTextBlock &some) { return some.layout()->lineCount() <= shortLines; };
        QTextBlock last = block;
        if (block.blockFormat().boolProperty(isHeading)) {
            for (last = block.next(); last.isValid() && last.length() <= 1;)
                last = last.next();
            const QTextTable *table = last.isValid() ? QTextCursor(last).currentTable() : nullptr;
            if (table != nullptr && table->rows() <= shortRows)
                last = table->lastCursorPosition().block();
        }
        const bool isParted = last.isValid() && pageOf(block, false) != pageOf(last, isShort(last));
        if (!isShort(block) || !isParted)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
}

bool hasMissingGlyphs(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        // Asked for by place: a document lets go of the shaped text, and then all of it is none.
        const auto runs = block.layout()->glyphRuns(0, block.length());
        if (std::ranges::any_of(runs, [](const QGlyphRun &run) { return run.glyphIndexes().contains(0U); }))
            return true;
    }
    return false;
}

} // namespace tenang::letter
