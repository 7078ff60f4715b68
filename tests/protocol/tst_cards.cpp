// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "protocol/samples.h"

#include <QFile>
#include <QTest>

using namespace tenang;
using namespace tenang::protocol;

namespace {

const QString urdu = QStringLiteral("ur");
const QString label = QStringLiteral("card thirst answers no label");

QString marked(const QString &text)
{
    return QStringLiteral("[ur] ") + text;
}

template <typename Change>
QString faultAfter(Change change)
{
    CardSet sample = test::sampleCards();
    change(sample);
    const Result<CardSet> read = readCardSet(writePack(sample));
    return read ? QString() : read.error().detail;
}

ShownCard thirstIn(const CardSet &set, const QString &language)
{
    return cardFor(set, *set.card(QStringLiteral("thirst")), language);
}

// All that the person would see.
QStringList wordsOf(const ShownCard &shown)
{
    QStringList words{shown.card.text, shown.decline, shown.rest, shown.giveBack};
    for (const CardAnswer &answer : shown.card.answers)
        words.append(answer.label);
    return words;
}

} // namespace

class CardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cards_come_back_as_they_were()
    {
        const CardSet sample = test::cardsIn(test::sampleCards(), urdu, marked);
        const QByteArray bytes = writePack(sample);
        const Result<CardSet> read = readCardSet(bytes);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->cards == sample.cards);
        QVERIFY(read->translations == sample.translations);
        QCOMPARE(read->practice, sample.practice);
        QCOMPARE(read->hash, contentHash("pack", bytes));
        QCOMPARE(writePack(*read), bytes);
    }

    void what_a_card_may_not_hold_is_named_by_its_place()
    {
        QCOMPARE(faultAfter([](CardSet &) { }), QString());
        QVERIFY(faultAfter([](CardSet &s) { s.cards.append(s.cards[0]); }).startsWith(u"/cards: “try_it”"));
        QVERIFY(faultAfter([](CardSet &s) { s.practice = QStringLiteral("none"); }).startsWith(u"/practice"));
        QVERIFY(faultAfter([](CardSet &s) { s.cards[0].answers.clear(); }).startsWith(u"/practice"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].sign = QStringLiteral("gun");
        }).startsWith(u"/cards/1/sign"));
        QVERIFY(faultAfter([](CardSet &s) { s.cards[1].text.clear(); }).startsWith(u"/cards/1/text"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].text = QString(161, u'a');
        }).startsWith(u"/cards/1/text"));
        QVERIFY(faultAfter([](CardSet &s) { s.decline.clear(); }).startsWith(u"/decline"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].answers[0].code = fixedAnswers().first();
        }).startsWith(u"/cards/1/answers/0/code"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].answers[0].label = QString(61, u'a');
        }).startsWith(u"/cards/1/answers/0/label"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].answers[0].code = QStringLiteral("no");
        }).startsWith(u"/cards/1/answers"));
        QVERIFY(faultAfter([](CardSet &s) {
            s.cards[1].answers.append({QStringLiteral("third"), QStringLiteral("Third"), {}});
        }).startsWith(u"/cards/1/answers"));
        QVERIFY(faultAfter([](CardSet &s) {
            s = test::cardsIn(s, urdu, [](const QString &) { return QString(200, u'a'); });
        }).startsWith(u"/translations/ur"));
    }

    void a_card_is_in_the_persons_language_when_every_word_of_it_was_checked()
    {
        const CardSet set = test::cardsIn(test::sampleCards(), urdu, marked);
        const ShownCard shown = thirstIn(set, urdu);
        QCOMPARE(shown.language, urdu);
        for (const QString &word : wordsOf(shown))
            QVERIFY2(word.startsWith(u"[ur] "), qPrintable(word));
        QCOMPARE(thirstIn(set, QStringLiteral("km")).language, QStringLiteral("en"));
        QCOMPARE(thirstIn(set, QString()).language, QStringLiteral("en"));
    }

    void no_word_that_nobody_checked_is_shown_and_no_card_is_half_translated()
    {
        const CardSet whole = test::cardsIn(test::sampleCards(), urdu, marked);
        for (const PlacedText &text : textsOf(whole)) {
            CardSet set = whole;
            Translation &translation = set.translations[urdu];
            translation.state = TranslationState::Draft;
            translation.drafts[text.place] = translation.finished.take(text.place);
            const bool onThirst = !text.place.contains(u"title") && !text.place.contains(u"try_it");
            const ShownCard shown = thirstIn(set, urdu);
            QVERIFY2((shown.language == u"en") == onThirst, qPrintable(text.place));
            for (const QString &word : wordsOf(shown))
                QVERIFY2(word.startsWith(u"[ur] ") != onThirst, qPrintable(text.place + u": " + word));
        }
        CardSet missing = whole;
        missing.translations[urdu].finished.remove(label);
        QCOMPARE(thirstIn(missing, urdu).language, QStringLiteral("en"));
    }

    void every_sign_is_drawn()
    {
        QFile file(QStringLiteral(TENANG_SOURCE "/qml/Controls/SignCanvas.qml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawn = QString::fromUtf8(file.readAll());
        for (const QString &sign : cardSigns())
            QVERIFY2(drawn.contains(QStringLiteral("case \"%1\":").arg(sign)), qPrintable(sign));
    }
};

QTEST_GUILESS_MAIN(CardsTest)
#include "tst_cards.moc"
