// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/phrasebook.h"

#include <QTest>

using namespace tenang;
using protocol::PhraseBook;

class PhraseBookTest : public QObject {
    Q_OBJECT

    // Whether the phrase stands somewhere in the text, taken as one sentence.
    static bool stands(const QString &phrase, const QString &text)
    {
        PhraseBook book;
        book.addList(QStringLiteral("aux"), {QStringLiteral("did"), QStringLiteral("was")});
        book.add(phrase, 7);
        PhraseBook::Codes codes;
        for (const text::SpokenToken &token : text::spokenTokens(text))
            codes.append(book.codeOf(token));
        bool found = false;
        for (qsizetype at = 0; at < codes.size(); ++at) {
            const auto note = [&](int owner, qsizetype begin, qsizetype end) {
                found = found || (owner == 7 && begin == at && end > begin && end <= codes.size());
            };
            book.eachAt(codes, at, note);
            if (at == 0)
                book.eachBeginning(codes, at, note);
        }
        return found;
    }

private Q_SLOTS:
    void an_element_fits_what_it_says_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *phrase, const char *text, bool found) {
            QTest::addRow("%s | %s", phrase, text)
                << QString::fromUtf8(phrase) << QString::fromUtf8(text) << found;
        };
        row("tell me", "please Tell me", true);
        row("tell me", "tell, me", false);
        row("did|was he", "was he there", true);
        row("<aux> you", "where did you go", true);
        row("<aux>|is you", "is you", true);
        row("<aux> you", "where are you", false);
        row("go (far) away", "go away", true);
        row("go (far) away", "go far away", true);
        row("go (far) away", "go so away", false);
        row("you _ lied", "you also lied", true);
        row("you _ lied", "you lied", false);
        row("you * lied", "you lied", true);
        row("you * lied", "you a b c d lied", true);
        row("you * lied", "you a b c d e lied", false);
        row("you * lied", "you, lied", false);
        row("you ** lied", "you a, b c d e f lied", true);
        row("you ** lied", "you. lied", false);
        row("right ?", "right?", true);
        row("right ?", "right now?", false);
        row("right $", "right", true);
        row("right $", "right.", true);
        row("right $", "right, now", false);
        row("so , right|,", "so, right", true);
        row("left …", "I left...", true);
        row("^ tell me", "tell me", true);
        row("^ tell me", "please tell me", false);
        row("^ _ , _ ?", "red, blue?", true);
        row("^ _ , _ ?", "is red, blue?", false);
    }
    void an_element_fits_what_it_says()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(protocol::phraseFault(phrase, {QStringLiteral("aux")}), QString());
        QCOMPARE(stands(phrase, text), found);
    }

    void what_cannot_be_looked_for_in_a_bounded_time_is_refused()
    {
        for (const char *phrase : {"", "^", "* you", "_ you", "(so) you", ", you", "you *", "you **",
                 "<none> you", "two|  words", "a'", "you a|", "you * a * b * c",
                 "you (a) (b) (c) (d) (e) (f) (g) (h) (i)", "a b c d e f g h i j k l m n o p q"})
            QVERIFY2(!protocol::phraseFault(QString::fromUtf8(phrase), {}).isEmpty(), phrase);
    }
};

QTEST_GUILESS_MAIN(PhraseBookTest)
#include "tst_phrasebook.moc"
