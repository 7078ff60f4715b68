// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "text/linebreak.h"

#include <QTest>

using namespace tenang::test;
using namespace tenang::text;

namespace {

const QChar zwsp(u'\u200B');

qsizetype longestPiece(const QString &text)
{
    qsizetype longest = 0;
    const QStringList pieces = text.split(zwsp);
    for (const QString &piece : pieces)
        longest = std::max(longest, piece.size());
    return longest;
}

} // namespace

class TestLineBreak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLongLineGetsPlacesToBreak_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("text");
        QTest::newRow("km") << u"km"_qs << u"អ្នកមានសុវត្ថិភាពនៅទីនេះអ្នកអាចឈប់ឬសម្រាកបានគ្រប់ពេល"_qs;
        QTest::newRow("lo") << u"lo"_qs << u"ທ່ານປອດໄພຢູ່ທີ່ນີ້ທ່ານສາມາດຢຸດຫຼືພັກຜ່ອນໄດ້ທຸກເວລາ"_qs;
        QTest::newRow("my") << u"my"_qs << u"သင်ဤနေရာတွင်လုံခြုံပါသည်သင်အချိန်မရွေးရပ်နားနိုင်ပါသည်"_qs;
        QTest::newRow("th") << u"th"_qs << u"คุณปลอดภัยที่นี่คุณสามารถหยุดพักได้ทุกเมื่อที่ต้องการ"_qs;
        QTest::newRow("with region") << u"km-KH"_qs << u"អ្នកមានសុវត្ថិភាពនៅទីនេះអ្នកអាចឈប់ឬសម្រាកបានគ្រប់ពេល"_qs;
    }

    void aLongLineGetsPlacesToBreak()
    {
        QFETCH(QString, lang);
        QFETCH(QString, text);
        const QString broken = withBreaks(text, lang);
        QVERIFY(broken.count(zwsp) >= 5);
        QVERIFY2(longestPiece(broken) <= 16, qPrintable(QString(broken).replace(zwsp, u'|')));
        QCOMPARE(withoutBreaks(broken), text);
        QCOMPARE(withBreaks(broken, lang), broken);
        const QStringList pieces = broken.split(zwsp);
        for (const QString &piece : pieces) // a line never begins with a mark
            QVERIFY(!piece.isEmpty() && !piece.at(0).isMark());
    }

    void otherLanguagesAreLeftAlone()
    {
        const QString thai = u"คุณปลอดภัยที่นี่"_qs;
        for (const QString &lang : {u"en"_qs, u"zh-Hans"_qs, QString(), u"thx"_qs})
            QCOMPARE(withBreaks(thai, lang), thai);
    }

    void spacesNumbersAndLatinGetNoBreakOfOurs()
    {
        QCOMPARE(withBreaks(u"call +855 12 345 now"_qs, u"km"_qs), u"call +855 12 345 now"_qs);
        QCOMPARE(withBreaks(QString(), u"km"_qs), QString());
    }

    void aBreakPlacedByHandWins()
    {
        // A name the dictionary would cut or join stays as its author cut it.
        const QString byHand = u"ชเว\u200Bโก๊กโก่"_qs;
        QCOMPARE(withBreaks(byHand, u"th"_qs), byHand);
        QVERIFY(withBreaks(withoutBreaks(byHand), u"th"_qs) != byHand);
    }

    void aLongPieceBesideAHandPlacedBreakStillFitsTheScreen()
    {
        const QString text = u"คุณ\u200Bปลอดภัยที่นี่คุณสามารถหยุดพักได้ทุกเมื่อที่ต้องการ"_qs;
        QVERIFY(longestPiece(withBreaks(text, u"th"_qs)) <= 16);
    }

    void lineEndsRiseToTheEndOfTheText()
    {
        const QString text = u"သင်ဤနေရာတွင်လုံခြုံပါသည် ok"_qs;
        const QList<qsizetype> ends = lineEnds(text, u"my"_qs);
        QVERIFY(ends.size() > 3);
        QVERIFY(std::is_sorted(ends.begin(), ends.end()));
        QCOMPARE(ends.last(), text.size());
        QCOMPARE(lineEnds(QString(), u"my"_qs), QList<qsizetype>());
        QCOMPARE(lineEnds(u"a b"_qs, u"no such language"_qs), (QList<qsizetype>{2, 3}));
    }

    void breaksNeverChangeTheVisibleText()
    {
        Seeded random;
        const QString letters = u"កខ្ញុំេា្ត្រីមនុស្ស ทำไม้ก็น้ำเแ ມາໄດ້ກະ ကျွန်တော် abc 12 ។\u200B"_qs;
        const QStringList langs{u"km"_qs, u"lo"_qs, u"my"_qs, u"th"_qs, u"en"_qs};
        for (int i = 0; i < manyCases / 20; ++i) {
            QString text;
            const int length = random.below(40);
            for (int k = 0; k < length; ++k)
                text.append(random.below(40) == 0 ? QChar(static_cast<char16_t>(0xD800 + random.below(0x800)))
                                                  : letters.at(random.below(letters.size())));
            const QString lang = langs.at(random.below(langs.size()));
            const QString broken = withBreaks(text, lang);
            QVERIFY2(withoutBreaks(broken) == withoutBreaks(text), qPrintable(text));
            QVERIFY(!broken.contains(QString(zwsp) + zwsp) || text.contains(QString(zwsp) + zwsp));
        }
    }
};

QTEST_GUILESS_MAIN(TestLineBreak)
#include "tst_linebreak.moc"
