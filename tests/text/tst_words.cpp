// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "text/words.h"

#include <QTest>

using namespace tenang::test;
using namespace tenang::text;

namespace {

QStringList textsOf(const QString &text)
{
    QStringList texts;
    const QList<Token> tokens = searchTokens(text);
    for (const Token &token : tokens)
        texts.append(token.text);
    return texts;
}

// How search works: the query's tokens stand in the text's, one after the other.
bool finds(const QString &query, const QString &text)
{
    const QStringList wanted = textsOf(query);
    const QStringList there = textsOf(text);
    if (wanted.isEmpty())
        return false;
    for (qsizetype at = 0; at + wanted.size() <= there.size(); ++at) {
        if (there.mid(at, wanted.size()) == wanted)
            return true;
    }
    return false;
}

bool splitsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

QString randomText(Seeded &random)
{
    static const QString letters
        = u"aA9 '’,.-éĐßكَلي‌ـابสวัก็น้ำខ្ញុំະມາမြန်人日ひカー한국\u200B\u200D\u2068𠀀😀ﷺ½"_qs;
    QString text;
    const int length = random.below(24);
    for (int i = 0; i < length; ++i) {
        switch (random.below(6)) {
        case 0:
            text.append(QChar(static_cast<char16_t>(random.below(0x10000)))); // lone surrogates too
            break;
        case 1:
            text.append(QChar(static_cast<char16_t>(0xD800 + random.below(0x800))));
            break;
        case 2:
            text.append(QChar::fromUcs4(static_cast<char32_t>(0x10000 + random.below(0x100000))));
            break;
        default:
            text.append(letters.at(random.below(letters.size())));
        }
    }
    return text;
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordIsFoundInsideASentence_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("word");
        QTest::newRow("km") << u"គេដកលិខិតឆ្លងដែនរបស់ខ្ញុំនៅពេលមកដល់"_qs << u"លិខិតឆ្លងដែន"_qs;
        QTest::newRow("km, a name") << u"អ្នកដែលហៅខ្ញុំឈ្មោះសុភាពីចេញទៅហើយ"_qs << u"សុភាពី"_qs;
        QTest::newRow("lo") << u"ພວກເຂົາເອົາໜັງສືຜ່ານແດນຂອງຂ້ອຍໄປ"_qs << u"ໜັງສືຜ່ານແດນ"_qs;
        QTest::newRow("my") << u"သူတို့ကျွန်တော့်နိုင်ငံကူးလက်မှတ်ကိုသိမ်းသွားတယ်"_qs << u"နိုင်ငံကူးလက်မှတ်"_qs;
        QTest::newRow("th") << u"เขายึดหนังสือเดินทางของฉันเมื่อมาถึง"_qs << u"หนังสือเดินทาง"_qs;
        QTest::newRow("th, a place no dictionary knows")
            << u"เราถูกพาไปชเวโก๊กโก่ตอนกลางคืน"_qs << u"ชเวโก๊กโก่"_qs;
        QTest::newRow("zh") << u"他们一到就拿走了我的护照和手机"_qs << u"护照"_qs;
        QTest::newRow("zh, one character") << u"他们一到就拿走了我的护照和手机"_qs << u"我"_qs;
        QTest::newRow("ja") << u"着いたらすぐにパスポートを取り上げられた"_qs << u"パスポート"_qs;
        QTest::newRow("ja, half width") << u"着いたらすぐにパスポートを取り上げられた"_qs << u"ﾊﾟｽﾎﾟｰﾄ"_qs;
        QTest::newRow("ko, before a particle") << u"도착하자마자 여권을 빼앗겼어요"_qs << u"여권"_qs;
        QTest::newRow("ar, without harakat") << u"أَخَذُوا جَوَازَ سَفَرِي عِنْدَ الوُصُولِ"_qs << u"جواز"_qs;
        QTest::newRow("fa, Arabic keyboard")
            << u"گذرنامه‌ام را گرفتند و می‌گفتند پلیس می‌آید"_qs
            << u"پليس"_qs;
        QTest::newRow("ur") << u"انہوں نے میرا پاسپورٹ لے لیا"_qs << u"پاسپورٹ"_qs;
        QTest::newRow("hi") << u"उन्होंने मेरा पासपोर्ट ले लिया।"_qs << u"पासपोर्ट"_qs;
        QTest::newRow("ta") << u"அவர்கள் என் கடவுச்சீட்டை எடுத்தனர்"_qs << u"கடவுச்சீட்டை"_qs;
        QTest::newRow("vi") << u"Họ lấy hộ chiếu của tôi ngay khi đến nơi"_qs << u"hộ chiếu"_qs;
        QTest::newRow("vi, typed without marks")
            << u"Họ lấy hộ chiếu của tôi ngay khi đến nơi"_qs << u"ho chieu cua toi ngay khi den"_qs;
        QTest::newRow("id") << u"Mereka mengambil paspor saya."_qs << u"PASPOR"_qs;
        QTest::newRow("en") << u"They took my passport on arrival."_qs << u"Passport"_qs;
        QTest::newRow("am") << u"ፓስፖርቴን ወሰዱብኝ።"_qs << u"ወሰዱብኝ"_qs;
        QTest::newRow("ru") << u"У меня забрали всё, и паспорт тоже"_qs << u"все"_qs;
        QTest::newRow("uz, another apostrophe") << u"Meni o‘sha yerga olib borishdi"_qs << u"o'sha"_qs;
    }

    void aWordIsFoundInsideASentence()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, word);
        QVERIFY2(finds(word, sentence),
            qPrintable(textsOf(sentence).join(u" | ") + u" <- " + textsOf(word).join(u" | ")));
    }

    void aWordThatIsNotThereIsNotFound()
    {
        QVERIFY(!finds(u"ปลอดภัย"_qs, u"เขายึดหนังสือเดินทางของฉัน"_qs));
        QVERIFY(!finds(u"手护"_qs, u"我的护照和手机"_qs));
        QVERIFY(!finds(u"pass"_qs, u"They took my passport"_qs));
    }

    void tokensOfOneSentenceAreAsDescribed()
    {
        QCOMPARE(textsOf(u"Room 12 in 香港, don't!"_qs),
            (QStringList{u"room"_qs, u"12"_qs, u"in"_qs, u"香"_qs, u"香港"_qs, u"港"_qs, u"dont"_qs}));
        QCOMPARE(textsOf(u"1,300 USD to example.com"_qs),
            (QStringList{u"1300"_qs, u"usd"_qs, u"to"_qs, u"example"_qs, u"com"_qs}));
        QCOMPARE(searchTokens(u"an été"_qs), (QList<Token>{{u"an"_qs, 0, 2}, {u"ete"_qs, 3, 3}}));
    }

    void nothingComesOfNothing()
    {
        for (const QString &text : {QString(), u"   "_qs, u"!?…"_qs, u"\u200B\u2068\u2069"_qs,
                 u"\u0301\u0302"_qs, QString(QChar(0xD800))})
            QCOMPARE(searchTokens(text), QList<Token>());
    }

    void aBreakPlacedByHandIsNotSeen()
    {
        QCOMPARE(textsOf(u"នៅ\u200Bទីនេះ"_qs), textsOf(u"នៅទីនេះ"_qs));
        QCOMPARE(textsOf(u"one\u200Btwo"_qs), (QStringList{u"one"_qs, u"two"_qs}));
    }

    void theOrderOfMarksDoesNotMatter()
    {
        QCOMPARE(textsOf(u"น้ำ"_qs), textsOf(u"นํ้า"_qs)); // sara am in one piece or in two
        QCOMPARE(textsOf(QString(u"\u1780\u17BB\u17C6"_qs)), textsOf(u"\u1780\u17C6\u17BB"_qs));
    }

    void referencesAndNumbersOfAnyScriptAreFound()
    {
        QVERIFY(finds(u"2025"_qs, u"เมื่อปี๒๐๒๕นะ"_qs));
        QVERIFY(finds(u"๑๒"_qs, u"room 12"_qs));
        QVERIFY(finds(u"P-101"_qs, u"case p-101 again"_qs));
        QVERIFY(finds(u"+66 2 123"_qs, u"call +66 2 123 4567"_qs));
    }

    void offsetsLieInTheTextOnCharacterBorders()
    {
        Seeded random;
        for (int i = 0; i < manyCases; ++i) {
            const QString text = randomText(random);
            qsizetype lastStart = 0;
            const QList<Token> tokens = searchTokens(text);
            for (const Token &token : tokens) {
                const bool sound = !token.text.isEmpty() && token.start >= lastStart && token.length > 0
                    && token.start + token.length <= text.size() && !splitsPair(text, token.start)
                    && !splitsPair(text, token.start + token.length);
                QVERIFY2(sound,
                    qPrintable(QString::fromLatin1(text.toUtf8().toHex()) + u" case " + QString::number(i)));
                lastStart = token.start;
            }
        }
    }

    void whateverStandsBetweenSpacesIsFoundAgain()
    {
        const QString story
            = u"They held us เขายึดหนังสือเดินทาง 他们拿走了护照 in room ១២ គេដកលិខិតឆ្លងដែន until März"_qs;
        const QStringList parts = story.split(u' ');
        for (const QString &part : parts)
            QVERIFY2(finds(part, story), qPrintable(part));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
