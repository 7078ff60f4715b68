// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"
#include "protocol/translations.h"

#include <QSet>

namespace tenang::protocol {

namespace {

bool isSign(const QString &text)
{
    return cardSigns().contains(text);
}

QString shortText(PackFields &fields, const char *key, qsizetype longest)
{
    const QString text = fields.text(key, Blank::Refused);
    if (text.size() > longest)
        fields.refuse(key, QStringLiteral("is longer than %1 letters").arg(longest));
    return text;
}

CardAnswer answerFrom(PackFields &fields)
{
    CardAnswer answer;
    answer.code = fields.shaped("code", isCode, "[a-z0-9_]+");
    answer.label = shortText(fields, "label", longestAnswer);
    answer.sign = fields.shapedOrEmpty("sign", isSign, "a sign of a card");
    if (fixedAnswers().contains(answer.code))
        fields.refuse("code", QStringLiteral("“%1” is on every card").arg(answer.code));
    return answer;
}

Card cardFrom(PackFields &fields)
{
    Card card;
    card.id = fields.shaped("id", isCode, "[a-z0-9_]+");
    card.title = shortText(fields, "title", longestAnswer);
    card.text = shortText(fields, "text", longestCardText);
    card.sign = fields.shapedOrEmpty("sign", isSign, "a sign of a card");
    card.checkedOnly = fields.has("checked_only") && fields.flag("checked_only");
    card.answers = fields.list<CardAnswer>("answers", answerFrom);
    if (card.answers.size() > mostOwnAnswers)
        fields.refuse("answers", QStringLiteral("more than %1 of its own").arg(mostOwnAnswers));
    QSet<QString> codes;
    for (const CardAnswer &answer : std::as_const(card.answers)) {
        if (codes.contains(answer.code))
            fields.refuse("answers", QStringLiteral("“%1” stands twice").arg(answer.code));
        codes.insert(answer.code);
    }
    return card;
}

void checkWhole(const CardSet &set, PackFault &fault)
{
    QSet<QString> ids;
    for (const Card &card : set.cards) {
        if (ids.contains(card.id))
            fault.set(QStringLiteral("/cards"), QStringLiteral("“%1” stands twice").arg(card.id));
        ids.insert(card.id);
    }
    const Card *practice = set.card(set.practice);
    if (practice == nullptr || practice->answers.isEmpty())
        fault.set(QStringLiteral("/practice"), QStringLiteral("must be a card with answers of its own"));
    for (auto it = set.translations.begin(); it != set.translations.end(); ++it) {
        if (const QString place = tooLongPlace(*it); !place.isEmpty())
            fault.set(QStringLiteral("/translations/") + it.key(),
                QStringLiteral("%1 is too long for a card").arg(place));
    }
}

} // namespace

Result<CardSet> readCardSet(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"cards")
        fields.refuse("kind", QStringLiteral("must be cards"));
    CardSet set;
    set.id = fields.text("id", Blank::Refused);
    set.version = fields.text("version", Blank::Refused);
    set.hash = head.hash;
    set.title = fields.text("title", Blank::Refused);
    set.language = fields.shaped("language", isLanguage, "a BCP 47 language");
    set.licence = fields.text("licence", Blank::Refused);
    set.source = fields.text("source", Blank::Refused);
    set.practice = fields.text("practice", Blank::Refused);
    set.decline = shortText(fields, "decline", longestAnswer);
    set.rest = shortText(fields, "rest", longestAnswer);
    set.giveBack = shortText(fields, "give_back", longestAnswer);
    set.cards = fields.list<Card>("cards", cardFrom);
    set.translations = readTranslations(fields, set.language, textsOf(set));
    fields.finish();
    checkWhole(set, fault);
    if (fault.isSet())
        return fault.error();
    return set;
}

} // namespace tenang::protocol
