// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/randomcase.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tenang;
using namespace tenang::letter;
using namespace tenang::test;
using interview::NoteKind;

namespace {

// What a reader of poppler-utils says about a PDF; nothing when the program is not installed.
QString asked(const QString &program, const QByteArray &pdf, const QStringList &after = {},
    const QStringList &before = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (QStandardPaths::findExecutable(program).isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    return process.waitForFinished(30000) && process.exitCode() == 0
        ? QString::fromUtf8(process.readAllStandardOutput())
        : QString();
}

QStringList pagesOf(const QByteArray &pdf)
{
    return asked(u"pdftotext"_s, pdf, {u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
}

// The pages as pictures; none when pdftoppm is not installed.
QList<QImage> picturesOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess::execute(
        u"pdftoppm"_s, {u"-r"_s, u"30"_s, u"-png"_s, file.fileName(), folder.filePath(u"page"_s)});
    QList<QImage> pictures;
    for (const QString &name : QDir(folder.path()).entryList({u"page*.png"_s}, QDir::Files, QDir::Name))
        pictures.append(QImage(folder.filePath(name)));
    return pictures;
}

// How much of a page is of the grey that only the word across it has, corner to corner.
double shareOfMark(const QImage &page)
{
    int marked = 0;
    int left = page.width();
    int right = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            const int grey = qGray(page.pixel(x, y));
            if (grey < 0xD6 || grey > 0xE2)
                continue;
            ++marked;
            left = std::min(left, x);
            right = std::max(right, x);
        }
    }
    return right - left > page.width() / 2 ? double(marked) / (page.width() * page.height()) : 0;
}

} // namespace

#define NEEDS(program) \
    if (QStandardPaths::findExecutable(program).isEmpty()) \
    QSKIP("poppler-utils is not installed: the PDF is not read back")

class PdfTest : public QObject {
    Q_OBJECT

private:
    static Sheet letter(Story &story, const QString &role = u"ngo"_s)
    {
        story.consent(u"ngo"_s);
        const auto packet = referral::packetFor(
            {story.session, {}, story.protocol, u"TH"_s, u"border"_s, referrerOfTests(), story.at, {}},
            stepTo(role));
        return packet ? letterTo(*packet, Review::NotYetSeen) : Sheet{};
    }

    static Sheet acts(const QString &words, bool practice = false)
    {
        Story story;
        story.begin(u"K7-204"_s, practice);
        story.consent(u"ngo"_s);
        story.consent(u"acts/svc-ngo"_s);
        const Id note = story.note(NoteKind::Words, u"journey"_s, words);
        story.mark(u"FC-C1"_s, note);
        const auto sheet = referral::actsFor(
            {story.session, {}, story.protocol, u"TH"_s, u"border"_s, referrerOfTests(), story.at, {}},
            {setOfTests()}, stepTo(u"ngo"_s), {{u"FC-C1"_s}, {note}});
        return sheet ? actsPaper(*sheet, Review::NotYetSeen) : Sheet{};
    }

private Q_SLOTS:
    void every_font_is_embedded_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("Latin") << u"They took my papers. Tiếng Việt: họ lấy hộ chiếu."_s;
        QTest::newRow("Khmer") << u"ខ្ញុំចង់ទូរស័ព្ទទៅគ្រួសាររបស់ខ្ញុំនៅពេលល្ងាច"_s.repeated(20);
        QTest::newRow("Burmese") << u"ကျွန်တော်မိသားစုကိုဖုန်းဆက်ချင်ပါတယ်"_s.repeated(20);
        QTest::newRow("Thai") << u"ฉันอยากโทรหาครอบครัวของฉันตอนเย็น"_s.repeated(20);
        QTest::newRow("Urdu")
            << u"میں شام کو اپنے گھر والوں کو فون کرنا چاہتی ہوں ۔ +999 555 0177 "_s.repeated(10);
        QTest::newRow("mixed, hostile")
            << u"\u202Eمرحبا \U0001F469\u200D\U0001F467 \uFDD0\uFDD1\uFFFC\u2029 x\u0300\u0301\u0302"_s;
    }
    void every_font_is_embedded()
    {
        QFETCH(QString, words);
        const auto paper = print(acts(words));
        QVERIFY(paper);
        QVERIFY(paper->pdf.startsWith("%PDF"));
        QVERIFY(paper->pages >= 1);
        NEEDS(u"pdffonts"_s);
        const QStringList fonts = asked(u"pdffonts"_s, paper->pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts) {
            // name, type (two words), encoding, then emb sub uni
            const QStringList columns = font.simplified().split(u' ');
            const qsizetype embedded = columns.size() - 5;
            QVERIFY2(embedded > 0 && columns[embedded] == u"yes", qPrintable(font));
        }
    }

    void practice_is_on_every_page()
    {
        NEEDS(u"pdftotext"_s);
        const auto paper = print(acts(u"Then we were told to wait. "_s.repeated(500), true));
        QVERIFY(paper && paper->pages >= 3);
        const QStringList pages = pagesOf(paper->pdf);
        QCOMPARE(pages.size(), paper->pages);
        for (const QString &page : pages)
            QVERIFY(page.contains(u"Practice"_s));
        for (const QImage &page : picturesOf(paper->pdf))
            QVERIFY2(shareOfMark(page) > 0.03, "the word does not stand across the page");
        Story story;
        story.begin(u"P-101"_s, true);
        for (const QString &page : pagesOf(print(letter(story))->pdf))
            QVERIFY(page.contains(u"Practice"_s));
        for (const QString &page : pagesOf(print(cardPaper({u"+999 555 0142"_s, u"P-101"_s, true}))->pdf))
            QVERIFY(page.contains(u"Practice"_s));
        Story real;
        real.begin();
        for (const QString &page : pagesOf(print(letter(real))->pdf))
            QVERIFY(!page.contains(u"Practice"_s));
    }

    void long_words_flow_over_pages_and_none_is_lost()
    {
        NEEDS(u"pdftotext"_s);
        QString words;
        for (int i = 1; i <= 1500; ++i)
            words += u"word%1 "_s.arg(i);
        const auto paper = print(acts(words));
        QVERIFY(paper && paper->pages >= 3);
        const QStringList pages = pagesOf(paper->pdf);
        const QString all = pages.join(u' ').simplified() + u' ';
        for (int i = 1; i <= 1500; ++i)
            QVERIFY2(all.contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"Reference K7-204"_s));
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(paper->pages)));
            QVERIFY(pages[i].contains(u"Draft until a supervisor has seen it"_s));
        }
    }

    void markup_appears_as_it_was_typed()
    {
        NEEDS(u"pdftotext"_s);
        const auto paper = print(acts(u"<b>bold</b> <h1>big</h1> &lt; <img src='x.png'> done"_s));
        QVERIFY(paper);
        const QString text = pagesOf(paper->pdf).join(u' ').simplified();
        QVERIFY2(text.contains(u"<b>bold</b> <h1>big</h1> &lt; <img src='x.png'> done"_s), qPrintable(text));
    }

    void the_pdf_says_what_the_text_sheet_says()
    {
        NEEDS(u"pdftotext"_s);
        for (quint32 i = 0; i < 12; ++i) {
            const RandomCase some(4711 + i);
            const auto packet = referral::packetFor(some.sources(), some.step);
            if (!packet)
                continue;
            const auto paper = print(letterTo(*packet, Review::NotYetSeen));
            QVERIFY(paper);
            const QString text = pagesOf(paper->pdf).join(u' ').simplified();
            QVERIFY(text.contains(u"Needed now:"_s));
            for (const QString &canary : canaries())
                QVERIFY2(!text.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
        }
    }

    void the_file_tells_nothing_about_itself()
    {
        const auto paper = print(acts(u"words"_s));
        QVERIFY(paper);
        for (const char *word : {"K7-204", "traffick", "Tenang", "acts", "control", "Harbour"})
            QVERIFY2(!paper->pdf.contains(word), word); // page text is compressed: what is found is metadata
        NEEDS(u"pdfinfo"_s);
        const QString info = asked(u"pdfinfo"_s, paper->pdf);
        QVERIFY(info.contains(QRegularExpression(u"Title:\\s+Document\n"_s)));
        QVERIFY(!info.contains(u"Author"_s) && !info.contains(u"Subject"_s) && !info.contains(u"Keywords"_s));
        QVERIFY(info.contains(u"A4"_s));
    }

    void the_card_is_one_small_page_with_nothing_else_on_it()
    {
        const auto paper = print(cardPaper({u"+999 555 0142"_s, u"K7-204"_s, false}));
        QVERIFY(paper);
        QCOMPARE(paper->pages, 1);
        QCOMPARE(paper->text.simplified(), u"+999 555 0142 K7-204"_s);
        NEEDS(u"pdftotext"_s);
        QCOMPARE(pagesOf(paper->pdf).join(u' ').simplified(), u"+999 555 0142 K7-204"_s);
        QVERIFY(
            asked(u"pdfimages"_s, paper->pdf, {}, {u"-list"_s}).split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    }

    void an_empty_sheet_and_unknown_fonts_do_not_break_it()
    {
        QVERIFY(print(Sheet{}));
        const auto paper = print(acts(u"words ខ្មែរ"_s), {u"No Such Font"_s});
        QVERIFY(paper);
        QVERIFY(paper->pages >= 1);
    }
};

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
