// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "text/chunks.h"

#include <QTest>

using namespace tenang::text;

namespace {

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

} // namespace

// Pieces for an interpreter (domain: ux §1.10).
class ChunksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void each_sentence_is_a_piece()
    {
        QCOMPARE(chunks(QStringLiteral("Thank you. Please tell me what happened, from the beginning."),
                     QStringLiteral("en")),
            QStringList({QStringLiteral("Thank you."),
                QStringLiteral("Please tell me what happened, from the beginning.")}));
        QCOMPARE(chunks({}, QStringLiteral("en")), QStringList());
        QCOMPARE(chunks(QStringLiteral("  \n "), QStringLiteral("en")), QStringList());
    }

    void a_long_sentence_is_parted_where_it_pauses()
    {
        QCOMPARE(chunks(QStringLiteral(
                            "I want to understand what you lived through, so I will listen first, and I will "
                            "only ask when you have finished."),
                     QStringLiteral("en")),
            QStringList({QStringLiteral("I want to understand what you lived through,"),
                QStringLiteral("so I will listen first,"),
                QStringLiteral("and I will only ask when you have finished.")}));
    }

    void one_that_never_pauses_is_parted_between_words()
    {
        const QStringList pieces
            = chunks(QStringLiteral(
                         "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"),
                QStringLiteral("en"));
        QCOMPARE(pieces,
            QStringList({QStringLiteral("one two three four five six seven"),
                QStringLiteral("eight nine ten eleven twelve thirteen fourteen")}));
    }

    void one_that_never_pauses_is_parted_at_a_joint_if_it_has_one()
    {
        QCOMPARE(chunks(QStringLiteral("Tell me everything about how you first heard of this work or trip."),
                     QStringLiteral("en")),
            QStringList({QStringLiteral("Tell me everything about"),
                QStringLiteral("how you first heard of this work or trip.")}));
    }

    void scripts_without_spaces_are_parted_between_words_too()
    {
        // "Please tell me what happened" in Khmer, and again: one line without a single blank.
        const QString khmer
            = QStringLiteral("សូមប្រាប់ខ្ញុំពីអ្វីដែលបានកើតឡើងសូមប្រាប់ខ្ញុំពីអ្វីដែលបានកើតឡើងសូមប្រាប់ខ្ញុំពីអ្វីដែលបានកើតឡើង");
        QVERIFY(wordCount(khmer, QStringLiteral("km")) > wordsAtOnce);
        const QStringList pieces = chunks(khmer, QStringLiteral("km"));
        QVERIFY(pieces.size() > 1);
        QCOMPARE(pieces.join(QString()), khmer);
        for (const QString &piece : pieces) {
            QVERIFY(wordCount(piece, QStringLiteral("km")) <= wordsAtOnce);
            QVERIFY(!piece.front().isMark()); // never inside a syllable
        }
    }

    void nothing_is_lost_and_no_piece_is_longer_than_it_may_be()
    {
        tenang::test::Seeded random;
        const QStringList words{QStringLiteral("you"), QStringLiteral("e.g."), QStringLiteral("didn't"),
            QStringLiteral("3.30,"), QStringLiteral("the river…?"), QStringLiteral("–"),
            QStringLiteral("stop."), QStringLiteral("\"yes,\""), QStringLiteral("សូម"),
            QStringLiteral("မင်္ဂလာပါ"), QStringLiteral("到了，"), QStringLiteral("\n"), QStringLiteral("😀"),
            QStringLiteral("؛"), QStringLiteral("وہاں،")};
        for (int round = 0; round < 300; ++round) {
            QString text;
            const int length = random.below(60);
            for (int i = 0; i < length; ++i)
                text += words[random.below(int(words.size()))]
                    + (random.below(4) == 0 ? QString() : QStringLiteral(" "));
            const int most = 1 + random.below(15);
            const QStringList pieces = chunks(text, QStringLiteral("en"), most);
            QCOMPARE(withoutBlanks(pieces.join(QString())), withoutBlanks(text));
            for (const QString &piece : pieces) {
                QVERIFY2(wordCount(piece, QStringLiteral("en")) <= most, qPrintable(text));
                QCOMPARE(piece, piece.trimmed());
            }
        }
    }
};

QTEST_APPLESS_MAIN(ChunksTest)
#include "tst_chunks.moc"
