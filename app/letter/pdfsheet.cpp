// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/pdfsheet.h"

#include "letter/pagetext.h"
#include "letter/phrases.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <cmath>

namespace tenang::letter {

namespace {

constexpr double marginMm = 18; // ux.md §1.12
constexpr double cardMarginMm = 8;
constexpr double pointSize = 12;
constexpr double footerPoints = 9;

class Printer {
public:
    Printer(const Sheet &sheet, QPdfWriter &writer, const QFont &font)
        : m_sheet(sheet)
        , m_writer(writer)
        , m_font(font)
        , m_area(QRectF(QPointF(), writer.pageLayout().paintRectPixels(writer.resolution()).size()))
        , m_body(m_area)
    {
        if (sheet.form == Sheet::Form::Page)
            m_body.setBottom(m_area.bottom() - lineHeight(footerPoints) * 3.8);
        if (sheet.practice)
            m_body.setTop(lineHeight(pointSize) * 1.6);
    }

    Result<int> print(Findings &findings)
    {
        QTextDocument document;
        document.setUndoRedoEnabled(false);
        document.documentLayout()->setPaintDevice(
            &m_writer); // or the text comes out far too small (ux.md §0)
        document.setDocumentMargin(0);
        document.setDefaultFont(m_font);
        fill(m_sheet, document, m_writer, m_body.size());
        keepTogether(document);
        if (hasMissingGlyphs(document))
            findings.append({Finding::Severity::Warning, QStringLiteral("letter"), 0, 0,
                QStringLiteral("some letters have no font here and print as boxes: use the text sheet"), {}});

        QPainter painter;
        if (!painter.begin(&m_writer))
            return fail(Error::Kind::Io, QStringLiteral("no page could be drawn"));
        const int pages = document.pageCount();
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !m_writer.newPage())
                return fail(Error::Kind::Io, QStringLiteral("no further page could be drawn"));
            if (m_sheet.practice)
                markPractice(painter);
            drawBody(painter, document, page);
            if (m_sheet.form == Sheet::Form::Page)
                drawFooter(painter, page + 1, pages);
        }
        painter.end();
        return pages;
    }

private:
    QFont sized(double points, bool bold = false) const
    {
        QFont font = m_font;
        font.setPointSizeF(points);
        font.setBold(bold);
        return font;
    }

    double lineHeight(double points) const { return QFontMetricsF(sized(points), &m_writer).lineSpacing(); }

    // Under the text, corner to corner: light enough to read over, too large to overlook or to cut off.
    void markPractice(QPainter &painter) const
    {
        painter.save();
        const QString word = practiceWord();
        const double diagonal = std::hypot(m_area.width(), m_area.height());
        QFont font = sized(100, true);
        font.setPointSizeF(100 * 0.8 * diagonal / QFontMetricsF(font, &m_writer).horizontalAdvance(word));
        painter.setFont(font);
        painter.setPen(QColor(0xdc, 0xdc, 0xdc));
        painter.translate(m_area.center());
        painter.rotate(-std::atan2(m_area.height(), m_area.width()) * 180 / M_PI);
        painter.drawText(QRectF(-diagonal / 2, -diagonal / 4, diagonal, diagonal / 2), Qt::AlignCenter, word);
        painter.restore();

        painter.setFont(sized(m_sheet.form == Sheet::Form::Card ? footerPoints : pointSize, true));
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, 0, m_area.width(), m_body.top()), Qt::AlignHCenter | Qt::AlignTop,
            m_sheet.form == Sheet::Form::Card ? word : practiceSentence());
    }

    void drawBody(QPainter &painter, const QTextDocument &document, int page) const
    {
        painter.save();
        painter.translate(m_body.left(), m_body.top() - page * m_body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * m_body.height(), m_body.width(), m_body.height());
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void drawFooter(QPainter &painter, int page, int pages) const
    {
        const double height = lineHeight(footerPoints);
        const QFontMetricsF metrics(sized(footerPoints), &m_writer);
        QRectF line(0, m_area.bottom() - 2.7 * height, m_area.width(), height * 1.3);
        painter.setPen(QPen(QColor(0x80, 0x80, 0x80), m_writer.resolution() / 144.0));
        painter.drawLine(
            line.topLeft() - QPointF(0, height * 0.3), line.topRight() - QPointF(0, height * 0.3));
        painter.setPen(Qt::black);
        painter.setFont(sized(footerPoints));
        //: Foot of the page: the code of the case; %1 such as K7-204
        const QString reference = Letter::tr("Reference %1").arg(m_sheet.reference);
        painter.drawText(
            line, Qt::AlignLeft, metrics.elidedText(reference, Qt::ElideMiddle, line.width() * 0.3));
        //: Foot of the page: %1 this page, %2 how many there are
        painter.drawText(line, Qt::AlignRight, Letter::tr("Page %1 of %2").arg(page).arg(pages));
        painter.setFont(sized(footerPoints, true));
        painter.drawText(line, Qt::AlignHCenter, m_sheet.status);
        painter.setFont(sized(footerPoints));
        line.translate(0, height * 1.3);
        painter.drawText(
            line, Qt::AlignLeft, metrics.elidedText(m_sheet.packs, Qt::ElideRight, line.width()));
    }

    const Sheet &m_sheet;
    QPdfWriter &m_writer;
    QFont m_font;
    QRectF m_area; // inside the margins
    QRectF m_body; // without footer and practice line
};

} // namespace

QStringList defaultFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Khmer"), QStringLiteral("Noto Sans Lao"),
        QStringLiteral("Noto Sans Thai"), QStringLiteral("Noto Sans Myanmar"),
        QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Sans Bengali"),
        QStringLiteral("Noto Sans Devanagari"), QStringLiteral("Noto Sans Sinhala"),
        QStringLiteral("Noto Sans Tamil"), QStringLiteral("Noto Sans Ethiopic"),
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK JP"),
        QStringLiteral("Noto Sans CJK KR")};
}

Result<Pdf> toPdf(const Sheet &sheet, const QStringList &families)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr)
        return fail(Error::Kind::Refused, QStringLiteral("a PDF needs fonts: no QGuiApplication"));
    Pdf pdf;
    QBuffer buffer(&pdf.bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Io, QStringLiteral("no memory for the page"));
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // every font embedded, no transparency
        //: Title inside the PDF file, bland on purpose: it tells nothing of what the paper is about
        writer.setTitle(Letter::tr("Document")); // whoever lists files or printer jobs reads this
        writer.setCreator(QString());
        const bool isCard = sheet.form == Sheet::Form::Card;
        const double margin = isCard ? cardMarginMm : marginMm;
        writer.setPageLayout(QPageLayout(QPageSize(isCard ? QPageSize::A6 : QPageSize::A4),
            QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
        QFont font;
        font.setFamilies(families.isEmpty() ? defaultFamilies() : families);
        font.setPointSizeF(pointSize);
        ASSIGN_OR_RETURN(pdf.pages, Printer(sheet, writer, font).print(pdf.findings));
    }
    return pdf;
}

} // namespace tenang::letter
