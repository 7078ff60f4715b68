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

    void foldingTwiceChangesNothingMore()
    {
        const QString text = u"Đường ΟΔΌΣ أُسْرَة کتابی ｶﾞ ខ្ញុំ น้ำ ၂၀၂၅ Straße 한국 क्षि"_qs;
        QCOMPARE(folded(folded(text)), folded(text));
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
