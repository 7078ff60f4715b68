// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"

#include <QFile>
#include <QFont>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace tenang::platform;

namespace {

struct Glyph {
    QString family;
    quint32 index;
    QPointF at;
    QRectF ink; // in the line's coordinates: a smaller y is higher
    friend bool operator==(const Glyph &one, const Glyph &other)
    {
        return one.index == other.index && one.family == other.family && one.at == other.at;
    }
};

// As the app sets them, with the shaper that the app has.
QList<Glyph> glyphsOf(const QString &text, const QString &language, bool bold)
{
    QFont font(familyFor(language));
    font.setPixelSize(100);
    font.setBold(bold);
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<Glyph> glyphs;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const QRawFont raw = run.rawFont();
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i) {
            const quint32 index = run.glyphIndexes().at(i);
            const QPointF at = run.positions().at(i);
            glyphs.append({raw.familyName().toLower(), index, at, raw.boundingRect(index).translated(at)});
        }
    }
    return glyphs;
}

bool hasBold(const QString &language)
{
    return language != u"ur" && language != u"rhg";
}

// The glyphs with ink, from the lowest to the highest.
QList<QRectF> inkByHeight(const QList<Glyph> &glyphs)
{
    QList<QRectF> ink;
    for (const Glyph &glyph : glyphs) {
        if (!glyph.ink.isEmpty())
            ink.append(glyph.ink);
    }
    std::ranges::sort(ink, {}, [](const QRectF &one) { return -one.center().y(); });
    return ink;
}

} // namespace

// Letters that must not be taken for one another, and marks that must stand where they are read (ux §6,
// criterion 8).
class TestGlyphs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFirstFonts() && loadOtherFonts()); }

    void what_differs_by_one_sign_is_drawn_differently_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *language, const QStringList &words) {
            QTest::newRow(language) << QString::fromLatin1(language) << words;
        };
        row("en", {u"I"_qs, u"l"_qs, u"1"_qs, u"|"_qs, u"O"_qs, u"0"_qs, u"rn"_qs, u"m"_qs});
        row("vi", {u"ma"_qs, u"má"_qs, u"mà"_qs, u"mả"_qs, u"mã"_qs, u"mạ"_qs, u"mơ"_qs, u"mờ"_qs, u"mớ"_qs});
        row("th",
            {u"นำ"_qs, u"น้ำ"_qs, u"น่ำ"_qs, u"นา"_qs, u"ที"_qs, u"ที่"_qs, u"ที้"_qs, u"ทึ"_qs, u"ทื"_qs, u"ทิ"_qs,
                u"ด"_qs, u"ต"_qs, u"ค"_qs, u"ฎ"_qs, u"ฏ"_qs, u"ช"_qs, u"ซ"_qs, u"ฤ"_qs, u"ฦ"_qs});
        row("lo", {u"ນຳ"_qs, u"ນ້ຳ"_qs, u"ທີ"_qs, u"ທີ່"_qs, u"ທີ້"_qs, u"ທຶ"_qs, u"ທື"_qs, u"ຊ"_qs, u"ຂ"_qs});
        row("km",
            {u"ក្ត"_qs, u"ក្ក"_qs, u"កត"_qs, u"ស្រី"_qs, u"សី"_qs, u"ស្ត្រី"_qs, u"ខ្ញុំ"_qs, u"ខុំ"_qs, u"ប៉"_qs, u"ប៊"_qs,
                u"ប"_qs});
        row("my",
            {u"က"_qs, u"ကျ"_qs, u"ကြ"_qs, u"ကွ"_qs, u"ကှ"_qs, u"ကျွ"_qs, u"ကြွ"_qs, u"ကို"_qs, u"ကု"_qs, u"ကူ"_qs,
                u"က့"_qs, u"က်"_qs, u"င်္က"_qs, u"သ"_qs, u"ဿ"_qs, u"ပ"_qs, u"ဎ"_qs});
        row("bn", {u"ক"_qs, u"ক্ষ"_qs, u"কষ"_qs, u"ব"_qs, u"র"_qs, u"র্ক"_qs, u"ক্র"_qs, u"ড"_qs, u"ড়"_qs});
        row("hi",
            {u"क्ष"_qs, u"कष"_qs, u"र्क"_qs, u"क्र"_qs, u"रक"_qs, u"द्ध"_qs, u"दध"_qs, u"कि"_qs, u"की"_qs,
                u"ड"_qs, u"ड़"_qs});
        row("ta",
            {u"க"_qs, u"க்"_qs, u"கி"_qs, u"கீ"_qs, u"கு"_qs, u"கூ"_qs, u"ன"_qs, u"ண"_qs, u"ர"_qs, u"ற"_qs});
        row("si",
            {u"ක"_qs, u"ක්"_qs, u"කි"_qs, u"කී"_qs, u"කු"_qs, u"ක්‍ර"_qs, u"ක්‍ය"_qs, u"බ"_qs,
                u"ඛ"_qs});
        row("am", {u"ሀ"_qs, u"ሁ"_qs, u"ሂ"_qs, u"ሃ"_qs, u"ሰ"_qs, u"ሸ"_qs, u"አ"_qs, u"ኣ"_qs});
        row("ar",
            {u"ب"_qs, u"ت"_qs, u"ث"_qs, u"ن"_qs, u"ي"_qs, u"ى"_qs, u"ح"_qs, u"خ"_qs, u"ج"_qs, u"لا"_qs,
                u"ل ا"_qs, u"ه"_qs, u"ة"_qs});
        row("fa", {u"ک"_qs, u"گ"_qs, u"پ"_qs, u"ب"_qs, u"چ"_qs, u"ج"_qs, u"ز"_qs, u"ژ"_qs, u"۴"_qs, u"٤"_qs});
        row("ur",
            {u"ت"_qs, u"ٹ"_qs, u"د"_qs, u"ڈ"_qs, u"ر"_qs, u"ڑ"_qs, u"ن"_qs, u"ں"_qs, u"ہ"_qs, u"ھ"_qs,
                u"ی"_qs, u"ے"_qs, u"بی"_qs, u"بے"_qs, u"کہ"_qs, u"کھ"_qs});
        row("rhg", {u"𐴀"_qs, u"𐴁"_qs, u"𐴂"_qs, u"𐴃"_qs, u"𐴀𐴝"_qs, u"𐴀𐴝𐴤"_qs, u"𐴀𐴝𐴥"_qs});
    }

    void what_differs_by_one_sign_is_drawn_differently()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        for (const bool bold : {false, true}) {
            if (bold && !hasBold(language))
                continue;
            QList<QList<Glyph>> drawn;
            for (const QString &word : words) {
                const QList<Glyph> glyphs = glyphsOf(word, language, bold);
                QVERIFY2(!glyphs.isEmpty(), qPrintable(word));
                for (const Glyph &glyph : glyphs) {
                    QVERIFY2(glyph.index != 0, qPrintable(word)); // a box
                    QCOMPARE(glyph.family, familyFor(language).toLower());
                }
                const qsizetype twin = drawn.indexOf(glyphs);
                QVERIFY2(twin < 0, qPrintable(word + u" looks like " + words.value(twin)));
                drawn.append(glyphs);
            }
        }
    }

    // Each word: a letter, what stands over it, what stands over that.
    void a_mark_over_a_mark_stands_above_it_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("levels");
        const auto row = [](const char *language, const QString &word, int levels) {
            QTest::newRow(qPrintable(word)) << QString::fromLatin1(language) << word << levels;
        };
        for (const char16_t tone : {u'\u0E48', u'\u0E49', u'\u0E4A', u'\u0E4B'}) {
            for (const char16_t vowel : {u'\u0E31', u'\u0E34', u'\u0E35', u'\u0E36', u'\u0E37', u'\u0E4D'})
                row("th", QString(QChar(u'ท')) + QChar(vowel) + QChar(tone), 3);
        }
        for (const char16_t tone : {u'\u0EC8', u'\u0EC9', u'\u0ECA', u'\u0ECB'}) {
            for (const char16_t vowel : {u'\u0EB1', u'\u0EB4', u'\u0EB5', u'\u0EB6', u'\u0EB7'})
                row("lo", QString(QChar(u'ທ')) + QChar(vowel) + QChar(tone), 3);
        }
        row("km", u"ក្ត"_qs, 2);
        row("km", u"កំ"_qs, 2);
        row("my", u"ကိ"_qs, 2);
        row("my", u"က္က"_qs, 2);
    }

    void a_mark_over_a_mark_stands_above_it()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        QFETCH(int, levels);
        for (const bool bold : {false, true}) {
            const QList<QRectF> ink = inkByHeight(glyphsOf(word, language, bold));
            QCOMPARE(ink.size(), levels);
            for (qsizetype i = 1; i < ink.size(); ++i) {
                const double into = ink.at(i).bottom() - ink.at(i - 1).top();
                QVERIFY2(into <= 3, qPrintable(QString::number(into) + u" of a hundredth into one another"));
            }
        }
    }

    // The tone of "water" stands over the ring of sara am, and not over the letter.
    void a_tone_before_sara_am_stands_over_its_ring()
    {
        for (const bool bold : {false, true}) {
            const QList<QRectF> ink = inkByHeight(glyphsOf(u"น้ำ"_qs, u"th"_qs, bold));
            QCOMPARE(ink.size(), 4); // the letter, sara aa, the ring, the tone
            QVERIFY(ink.at(3).bottom() <= ink.at(2).top() + 3);
        }
    }

    // Nor one of the same name: the system may hold another release of it. Words of every kind are on the
    // screen by now.
    void no_font_of_the_system_is_opened()
    {
        QFont plain;
        for (const char *words :
            {"plain", "\u0e44\u0e17\u0e22", "\u2603\u2192", "\u05e9\u05dc\u05d5\u05dd"}) {
            QTextLayout line(QString::fromUtf8(words), plain); // the last two are in no font of ours
            line.beginLayout();
            line.createLine();
            line.endLayout();
            QVERIFY(!line.glyphRuns().isEmpty());
        }
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        static const QRegularExpression font(QStringLiteral("/\\S+\\.(?:ttf|ttc|otf|pf[ab]|pcf|woff2?)\\b"));
        const QString open = QString::fromUtf8(maps.readAll());
        for (auto found = font.globalMatch(open); found.hasNext();) {
            const QString path = found.next().captured();
            QVERIFY2(path.section(u'/', -1).startsWith(u"NotoSansCJK-"), qPrintable(path));
        }
    }
};

int main(int argc, char **argv)
{
    if (!forgetSystemFonts())
        return EXIT_FAILURE;
    QGuiApplication application(argc, argv);
    TestGlyphs test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_glyphs.moc"
