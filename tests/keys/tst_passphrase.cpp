// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/generated.h"
#include "keys/passphrase.h"
#include "keys/wordlist.h"
#include "support/secrets.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Verdict = PassphraseVerdict;

Q_DECLARE_METATYPE(tenang::keys::PassphraseVerdict)

namespace {

#ifdef TENANG_SANITIZED
constexpr int phrases = 500;
#else
constexpr int phrases = 5'000;
#endif

SecretBytes bytesOf(const QString &text)
{
    return SecretBytes(QByteArrayView(text.toUtf8()));
}

Verdict verdictOn(const QString &text, const QStringList &ownWords = {})
{
    const auto verdict = judged(bytesOf(text), ownWords);
    if (!verdict)
        qFatal("%s", qPrintable(verdict.error().detail));
    return *verdict;
}

QStringList wordsOf(const SecretBytes &phrase)
{
    return QString::fromLatin1(reinterpret_cast<const char *>(phrase.data()), qsizetype(phrase.size()))
        .split(u' ');
}

} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void what_it_says_of_a_passphrase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verdict>("expected");
        const auto row = [](const QString &text, Verdict expected) {
            QTest::addRow("%s", qPrintable(text.left(40))) << text << expected;
        };
        row(QStringLiteral("x7#Kq9!mZ"), Verdict::TooShort);
        row(QStringLiteral("14 characters!"), Verdict::TooShort);
        row(QStringLiteral("password"), Verdict::TooShort);
        row(QStringLiteral("passwordpassword"), Verdict::Common);
        row(QStringLiteral("P4ssw0rdP4ssw0rd"), Verdict::Common);
        row(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa"), Verdict::Common);
        row(QStringLiteral("123456789012345678"), Verdict::Common);
        row(QStringLiteral("qwertyuiopasdfgh"), Verdict::Common);
        row(QStringLiteral("abcabcabcabcabcabc"), Verdict::Common);
        row(QString(40, u' '), Verdict::Common);
        row(QStringLiteral("tenang tenang tenang"), Verdict::Common);
        row(QStringLiteral("Tenang password"), Verdict::Common);
        row(QStringLiteral("i love my children"), Verdict::Guessable);
        row(QStringLiteral("correct horse battery staple"), Verdict::Guessable);
        row(QStringLiteral("the-quick-brown-fox"), Verdict::Guessable);
        row(QStringLiteral("grandmother planted seven mango trees"), Verdict::Fine);
        row(QStringLiteral("kX2 9vQ pLm 77a wq"), Verdict::Fine);
        row(QString::fromUtf8("ยายปลูกมะม่วงไว้เจ็ดต้นข้างบ้าน"), Verdict::Fine);
        row(QString(20, QChar(0x0e01)), Verdict::Common);
        row(QString::fromUtf8("奶奶在屋后种了七棵芒果树还有一口井"), Verdict::Fine);
        row(QString::fromUtf8("Bà trồng bảy cây xoài sau nhà, cạnh giếng"), Verdict::Fine);
    }
    void what_it_says_of_a_passphrase()
    {
        QFETCH(QString, text);
        QFETCH(Verdict, expected);
        QCOMPARE(verdictOn(text), expected);
    }

    void length_counts_characters_not_bytes()
    {
        const QString thai = QString::fromUtf8("ยายปลูกมะม่วงไ"); // 14 characters, 42 bytes
        QCOMPARE(thai.size(), 14);
        QCOMPARE(verdictOn(thai), Verdict::TooShort);
        QVERIFY(verdictOn(thai + QChar(0x0e27)) != Verdict::TooShort);
        // Characters outside the first 65,536 count once.
        const QString rare = QString::fromUcs4(U"\U0001f33e\U0001f418\U0001f6f6\U0001f319");
        QCOMPARE(verdictOn(rare + rare + rare + rare.left(4)), Verdict::TooShort);
        QVERIFY(verdictOn(rare + rare + rare + rare) != Verdict::TooShort);

        const QString long128 = QString::fromUtf8("mangoes by the well ").repeated(7).left(128);
        QVERIFY(verdictOn(long128) != Verdict::TooLong);
        QCOMPARE(verdictOn(long128 + u'x'), Verdict::TooLong);
    }

    void composed_and_decomposed_are_the_same_passphrase()
    {
        const QString composed = QString::fromUtf8("Nguyễn trồng xoà"); // 16; decomposed 21
        QCOMPARE(composed.size(), 16);
        for (const QString &text : QStringList{composed, composed.left(14), composed + u" cây mai cau"})
            QCOMPARE(verdictOn(text.normalized(QString::NormalizationForm_D)), verdictOn(text));
        QCOMPARE(verdictOn(composed.left(14).normalized(QString::NormalizationForm_D)), Verdict::TooShort);
    }

    void names_that_the_caller_hands_in_count_nothing()
    {
        const QStringList own{QStringLiteral("Maritime Border Directorate"), QStringLiteral("Saovaluk"),
            QString::fromUtf8("ด่านตรวจคนเข้าเมือง"), QString::fromUtf8("Ваисла Горак")};
        const QString text = QStringLiteral("Saovaluk Directorate Maritime");
        QVERIFY(verdictOn(text) == Verdict::Fine || verdictOn(text) == Verdict::Guessable);
        QCOMPARE(verdictOn(text, own), Verdict::Common);
        QCOMPARE(verdictOn(QStringLiteral("maritimeborderdirectorate"), own), Verdict::Common);
        QCOMPARE(verdictOn(QString::fromUtf8("ด่านตรวจคนเข้าเมือง"), own), Verdict::Common);
        QCOMPARE(verdictOn(QString::fromUtf8("ВАИСЛА-ГОРАК-ВАИСЛА"), own), Verdict::Common);
        QCOMPARE(verdictOn(QStringLiteral("grandmother planted seven mango trees"), own), Verdict::Fine);
        // Words too short to be names do not spoil others.
        QCOMPARE(verdictOn(QStringLiteral("grandmother planted seven mango trees"),
                     {QStringLiteral("a e o an"), QString(), QStringLiteral(" ")}),
            Verdict::Fine);
    }

    void what_is_no_text_is_invalid()
    {
        COMPARE_FAILURE(judged(SecretBytes(), {}), Error::Kind::Invalid);
        COMPARE_FAILURE(judged(secret("\xff\xfe no text at all, but long enough"), {}), Error::Kind::Invalid);
        // A zero inside ends a C string; what follows counts all the same.
        SecretBytes zeros(40);
        QCOMPARE(*judged(zeros, {}), Verdict::Common);
    }

    void the_list_is_what_it_says()
    {
        QSet<QByteArray> different;
        for (const auto &word : wordList) {
            different.insert(word);
            QVERIFY(qstrlen(word) >= 3 && qstrlen(word) <= longestWord);
        }
        QCOMPARE(different.size(), qsizetype(listedWords));
        QVERIFY(
            std::ranges::is_sorted(wordList, [](const char *a, const char *b) { return qstrcmp(a, b) < 0; }));
        QVERIFY(5 * std::log2(double(listedWords)) > 64.6);
    }

    void generated_passphrases_are_five_words_and_always_fine()
    {
        QSet<QString> listed;
        for (const auto &word : wordList)
            listed.insert(QString::fromLatin1(word));
        QSet<QString> seen, words;
        for (int i = 0; i < phrases; ++i) {
            const SecretBytes phrase = generatedPassphrase();
            const QStringList parts = wordsOf(phrase);
            QCOMPARE(parts.size(), 5);
            for (const QString &word : parts) {
                QVERIFY(listed.contains(word));
                words.insert(word);
            }
            QCOMPARE(*judged(phrase, {}), Verdict::Fine);
            seen.insert(parts.join(u' '));
        }
        QCOMPARE(seen.size(), phrases);
        // Drawn evenly: of n words, 5n draws leave about n/e^(5n/7776) out.
        const double expected = listedWords * (1 - std::exp(-5.0 * phrases / listedWords));
        QVERIFY(std::abs(double(words.size()) - expected) < 0.05 * expected);
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
