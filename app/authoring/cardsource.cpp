// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/sources.h"
#include "authoring/wording.h"
#include "protocol/plaintext.h"

#include <QRegularExpression>
#include <QSet>

namespace tenang::authoring {

namespace {

using protocol::Card;
using protocol::CardAnswer;
using protocol::CardSet;

constexpr int mostSentences = 2;
constexpr int mostWords = 15; // of a sentence that somebody frightened reads, often in a second language

QString shortText(Fields &fields, const char *key, qsizetype longest)
{
    QString text = fields.text(key, Need::Required);
    if (text.size() > longest)
        fields.report().error(fields.at(key), QStringLiteral("is longer than %1 letters").arg(longest));
    return text;
}

bool isSign(const QString &text)
{
    return protocol::cardSigns().contains(text);
}

QString signOf(Fields &row)
{
    static const QByteArray shape
        = QByteArray("one of: ") + protocol::cardSigns().join(QStringLiteral(", ")).toLatin1();
    return row.shaped("sign", Need::Optional, isSign, shape.constData());
}

// What the person reads has to be short in any language that marks where a sentence ends.
void checkShape(const QString &text, Place at, Report &report)
{
    static const QRegularExpression end(QStringLiteral(R"([.?!]+(?:\s|$))"));
    const QStringList sentences = text.simplified().split(end, Qt::SkipEmptyParts);
    if (sentences.size() > mostSentences)
        report.error(at, QStringLiteral("more than %1 sentences").arg(mostSentences));
    for (const QString &sentence : sentences) {
        if (sentence.split(u' ', Qt::SkipEmptyParts).size() > mostWords)
            report.error(at, QStringLiteral("a sentence of more than %1 words").arg(mostWords));
    }
}

// On a card a question may be narrow: it is about needs and the way we talk, and every card can be declined.
const Asked &onCard()
{
    static const Asked asked{protocol::QuestionForm::YesNo,
        QStringLiteral("about needs and the way we talk, and can be declined")};
    return asked;
}

void readAnswers(Fields &row, Card &card, const QString &language)
{
    QSet<QString> codes;
    row.each("answers", Need::Optional, [&](Fields &line) {
        CardAnswer answer;
        answer.code = line.shaped("code", Need::Required, protocol::isCode, "[a-z0-9_]+");
        answer.label = shortText(line, "label", protocol::longestAnswer);
        answer.sign = signOf(line);
        checkWords(answer.label, line.at("label"), Voice::Statement, language, line.report());
        if (codes.contains(answer.code))
            line.report().error(
                line.at("code"), QStringLiteral("the answer “%1” stands twice").arg(answer.code));
        if (protocol::fixedAnswers().contains(answer.code))
            line.report().error(
                line.at("code"), QStringLiteral("“%1” is on every card by itself").arg(answer.code));
        codes.insert(answer.code);
        card.answers.append(answer);
    });
    if (card.answers.size() > protocol::mostOwnAnswers)
        row.report().error(
            row.keyAt("answers"), QStringLiteral("at most %1 of its own").arg(protocol::mostOwnAnswers));
}

void readCards(Fields &fields, CardSet &set)
{
    QSet<QString> ids;
    fields.each("cards", Need::Required, [&](Fields &row) {
        Card card;
        card.id = row.shaped("id", Need::Required, protocol::isCode, "[a-z0-9_]+");
        card.title = shortText(row, "title", protocol::longestAnswer);
        card.text = shortText(row, "text", protocol::longestCardText);
        card.sign = signOf(row);
        card.checkedOnly = row.flag("checked_only", false);
        readAnswers(row, card, set.language);
        const bool asks = card.text.contains(u'?') || card.text.contains(u'؟') || card.text.contains(u'？');
        checkShape(card.text, row.at("text"), row.report());
        checkWords(card.title, row.at("title"), Voice::Officer, set.language, row.report());
        checkWords(
            card.text, row.at("text"), asks ? Voice::Question : Voice::Statement, set.language, row.report());
        if (asks)
            checkQuestion(card.text, row.at("text"), onCard(), set.language, row.report());
        if (asks && card.answers.size() != protocol::mostOwnAnswers)
            row.report().error(row.at("text"),
                QStringLiteral(
                    "a question needs two answers of its own: with one it leads, with none it waits "
                    "for words"));
        if (ids.contains(card.id))
            row.report().error(row.at("id"), QStringLiteral("the card “%1” stands twice").arg(card.id));
        ids.insert(card.id);
        set.cards.append(card);
    });
}

} // namespace

CardSource readCardSource(const YamlValue &document, Report &report)
{
    Fields fields(document, report);
    CardSource source;
    CardSet &set = source.set;
    source.file = report.file();
    source.at = fields.at("id");
    (void)fields.text("kind", Need::Required);
    set.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    set.version = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    set.title = fields.text("title", Need::Required);
    set.language
        = fields.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as en");
    set.licence = fields.text("licence", Need::Required);
    set.source = fields.text("source", Need::Required);
    source.claims = readClaims(fields, set.language);
    set.practice = fields.text("practice", Need::Required);
    set.decline = shortText(fields, "decline", protocol::longestAnswer);
    set.rest = shortText(fields, "rest", protocol::longestAnswer);
    set.giveBack = shortText(fields, "give_back", protocol::longestAnswer);
    readCards(fields, set);
    const Card *practice = set.card(set.practice);
    if (!set.practice.isEmpty() && (practice == nullptr || practice->answers.isEmpty()))
        report.error(fields.at("practice"),
            QStringLiteral("“%1” is no card with answers of its own").arg(set.practice));
    for (const auto &[key, text] : {std::pair("title", set.title), std::pair("decline", set.decline),
             std::pair("rest", set.rest), std::pair("give_back", set.giveBack)})
        checkWords(text, fields.at(key), Voice::Statement, set.language, report);
    fields.finish();
    return source;
}

void checkCardTranslations(const CardSource &source, Findings &findings)
{
    const auto &translations = source.set.translations;
    for (auto it = translations.begin(); it != translations.end(); ++it) {
        if (const QString place = protocol::tooLongPlace(*it); !place.isEmpty())
            Report(linguistFileOf(source.file, it.key()), findings)
                .error({}, QStringLiteral("the translation of %1 is too long for a card").arg(place));
    }
}

} // namespace tenang::authoring
