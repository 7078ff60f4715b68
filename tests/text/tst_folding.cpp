// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/folding.h"

#include <QTest>

using namespace tenang::text;

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoSpellingsFoldToTheSameText_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"PASSPORT"_qs << u"passport"_qs;
        QTest::newRow("sharp s") << u"Straße"_qs << u"STRASSE"_qs;
        QTest::newRow("composed or not") << u"\u00E9"_qs << u"e\u0301"_qs;
        QTest::newRow("Vietnamese tone and stroke") << u"Đường Nguyễn"_qs << u"duong nguyen"_qs;
        QTest::newRow("Turkish i") << u"İstanbul ıssız"_qs << u"istanbul issiz"_qs;
        QTest::newRow("Greek sigma and accent") << u"ΟΔΌΣ"_qs << u"οδος"_qs;
        QTest::newRow("Russian yo") << u"Ёлка"_qs << u"елка"_qs;
        QTest::newRow("Arabic harakat and hamza") << u"أُسْرَة"_qs << u"اسره"_qs;
        QTest::newRow("tatweel") << u"ســلام"_qs << u"سلام"_qs;
        QTest::newRow("Persian and Arabic yeh and kaf") << u"کتابی"_qs << u"كتابي"_qs;
        QTest::newRow("zero width non-joiner") << u"می\u200Cروم"_qs << u"میروم"_qs;
        QTest::newRow("presentation form") << u"\uFEFB"_qs << u"لا"_qs;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_qs << u"שלום"_qs;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_qs << u"abc123"_qs;
        QTest::newRow("half width kana") << u"ｶﾞ"_qs << u"ガ"_qs;
        QTest::newRow("Hangul jamo") << u"\u1112\u1161\u11AB"_qs << u"한"_qs;
        QTest::newRow("Khmer digits") << u"០១២៣៤៥៦៧៨៩"_qs << u"0123456789"_qs;
        QTest::newRow("Persian digits") << u"۰۱۲۳۴۵۶۷۸۹"_qs << u"0123456789"_qs;
        QTest::newRow("Burmese digits") << u"၂၀၂၅"_qs << u"2025"_qs;
        QTest::newRow("direction marks") << u"\u2068+66\u2069"_qs << u"+66"_qs;
        QTest::newRow("Sinhala joiner") << u"ක්\u200Dෂ"_qs << u"ක්ෂ"_qs;
        QTest::newRow("zero width space") << u"នៅ\u200Bទី"_qs << u"នៅទី"_qs;
    }

    void twoSpellingsFoldToTheSameText()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
    }

    void signsThatAreVowelsOrTonesStay_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Hindi vowel") << u"कि"_qs << u"क"_qs;
        QTest::newRow("Thai tone") << u"ข้าว"_qs << u"ขาว"_qs; // rice, white
        QTest::newRow("Khmer vowel") << u"គូ"_qs << u"គ"_qs;
        QTest::newRow("Burmese tone") << u"သား"_qs << u"သာ"_qs;
        QTest::newRow("Tamil pulli") << u"க்"_qs << u"க"_qs;
        QTest::newRow("Japanese voicing") << u"が"_qs << u"か"_qs;
        QTest::newRow("Bangla vowel") << u"বাংলা"_qs << u"বংল"_qs;
    }

    void signsThatAreVowelsOrTonesStay()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(folded(one) != folded(other));
    }

    void whatLooksTheSameIsTheSame_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("Thai ae as e e") << u"เเม่สาย"_qs << u"แม่สาย"_qs;
        QTest::newRow("Lao ae as e e") << u"ເເມ່"_qs << u"ແມ່"_qs;
        QTest::newRow("Khmer ro first") << u"ស្រ្តី"_qs << u"ស្ត្រី"_qs;
        QTest::newRow("Khmer da below") << u"កណ្ដាល"_qs << u"កណ្តាល"_qs;
        QTest::newRow("Khmer o in two parts") << u"គេាល"_qs << u"គោល"_qs;
        QTest::newRow("Khmer oe in two parts") << u"ធេីវ"_qs << u"ធើវ"_qs;
        QTest::newRow("Burmese zero for wa") << u"ကုမ္ပဏီ၀န်ထမ်း"_qs << u"ကုမ္ပဏီဝန်ထမ်း"_qs;
        QTest::newRow("Burmese seven for ra") << u"၇ှိ"_qs << u"ရှိ"_qs;
        QTest::newRow("Amharic letters of one sound") << u"ሥራ ፀሐይ ዓለም"_qs << u"ስራ ጸሀይ አለም"_qs;
        QTest::newRow("traditional Chinese")
            << u"護照被沒收，頭髮、發現、後來"_qs << u"护照被没收，头发、发现、后来"_qs;
    }

    void whatLooksTheSameIsTheSame()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(folded(one), folded(other));
        const QList<FoldedChar> chars = foldedChars(one);
        for (qsizetype at = 1; at < chars.size(); ++at)
            QVERIFY(chars.at(at - 1).start <= chars.at(at).start && chars.at(at).end <= one.size());
    }

    void a_digit_of_a_number_is_no_letter()
    {
        QCOMPARE(folded(u"၂၀ကျပ်"_qs), folded(u"20ကျပ်"_qs));
        QCOMPARE(folded(u"၇ယောက်"_qs), folded(u"7ယောက်"_qs));
        QCOMPARE(folded(u"၁၀၀၀"_qs), u"1000"_qs);
        QVERIFY(folded(u"ដ"_qs) != folded(u"ត"_qs)); // da and ta themselves
        QCOMPARE(folded(u"၃၇.၀။"_qs), u"37.0။"_qs);
        QCOMPARE(folded(u"၁.၀ကျပ် ၅/၀ခု"_qs), folded(u"1.0ကျပ် 5/0ခု"_qs));
        QVERIFY(folded(u"日本"_qs) != folded(u"本日"_qs));
        QCOMPARE(folded(u"្្រ្"_qs).size(), 4); // no letters: nothing is lost, nothing crashes
    }

    void foldingTwiceChangesNothingMore()
    {
        const QString text = u"Đường ΟΔΌΣ أُسْرَة کتابی ｶﾞ ខ្ញុំ น้ำ ၂၀၂၅ Straße 한국 क्षि"_qs;
        QCOMPARE(folded(folded(text)), folded(text));
        for (char16_t han = 0x3400; han < 0xA000; ++han)
            QCOMPARE(folded(folded(QChar(han))), folded(QChar(han)));
    }

    void everyFoldedCharacterKnowsWhereItCameFrom()
    {
        const QList<FoldedChar> chars = foldedChars(u"xé𝟙ß"_qs);
        QCOMPARE(chars.size(), 5);
        QCOMPARE(chars.at(1).ch, U'e');
        QCOMPARE(chars.at(2).ch, U'1');
        QCOMPARE(chars.at(2).start, 2);
        QCOMPARE(chars.at(2).end, 4);
        QCOMPARE(chars.at(4).start, 4);
        QCOMPARE(chars.at(4).end, 5);
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
