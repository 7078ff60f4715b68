// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/translations.h"

#include "base/names.h"
#include "protocol/packfields.h"
#include "protocol/packmaps.h"
#include "protocol/plaintext.h"

#include <QSet>

#include <type_traits>

namespace tenang::protocol {

namespace {

constexpr Names<TranslationState, 3> states{{{{TranslationState::Draft, "draft"},
    {TranslationState::Checked, "checked"}, {TranslationState::Partly, "partly"}}}};

// Calls visit(place, text) for the texts of one row, or of the pack where `row` is empty.
template <typename Visit>
class Texts {
public:
    Texts(QString row, Visit &visit)
        : m_row(std::move(row))
        , m_visit(&visit)
    {
    }

    template <typename Text> // QString or const QString
    Texts &text(const char *key, Text &text)
    {
        if (!text.isEmpty())
            (*m_visit)(below(QLatin1StringView(key)), text);
        return *this;
    }
    template <typename List>
    Texts &texts(const char *key, List &list)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            (*m_visit)(numbered(key, i).m_row, list[i]);
        return *this;
    }
    // The rows of a list, by their ids, or by their numbers from 1.
    [[nodiscard]] Texts row(const char *list, const QString &id) const
    {
        return {below(QLatin1StringView(list) + u' ' + id), *m_visit};
    }
    [[nodiscard]] Texts numbered(const char *list, qsizetype index) const
    {
        return row(list, QString::number(index + 1));
    }

private:
    [[nodiscard]] QString below(const QString &name) const
    {
        return m_row.isEmpty() ? name : m_row + u' ' + name;
    }

    QString m_row;
    Visit *m_visit;
};

template <typename ItemOrConst, typename Visit>
void eachTextOf(ItemOrConst &item, Texts<Visit> here)
{
    here.text("title", item.title).text("text", item.text).text("say_instead", item.sayInstead);
    here.texts("follow_ups", item.followUps);
    for (qsizetype i = 0; i < item.paired.size(); ++i) {
        auto &paired = item.paired[i];
        here.numbered("paired", i)
            .text("text", paired.text)
            .text("reason", paired.reason)
            .text("then", paired.then);
    }
    for (auto &option : item.answerOptions)
        here.row("answerOption", option.code).text("label", option.label);
    here.text("purpose", item.purpose).text("interviewer_note", item.interviewerNote);
}

// Protocol or const Protocol: what changes the texts and what only reads them goes the same way.
template <typename Content, typename Visit>
    requires std::is_same_v<std::remove_const_t<Content>, Protocol>
void eachText(Content &protocol, Visit visit)
{
    Texts pack(QString(), visit);
    pack.text("title", protocol.title).text("use_when", protocol.useWhen);
    for (qsizetype i = 0; i < protocol.reminders.size(); ++i)
        pack.numbered("reminders", i).text("text", protocol.reminders[i].text);
    for (auto &phase : protocol.phases)
        pack.row("phase", toString(phase.id))
            .text("title", phase.title)
            .text("purpose", phase.purpose)
            .text("leave_when", phase.leaveWhen);
    for (auto &item : protocol.items)
        eachTextOf(item, pack.row("prompt", item.linkId));
}

template <typename Content, typename Visit>
    requires std::is_same_v<std::remove_const_t<Content>, IndicatorSet>
void eachText(Content &set, Visit visit)
{
    Texts pack(QString(), visit);
    pack.text("title", set.title);
    for (auto &indicator : set.indicators)
        pack.row("indicator", indicator.id).text("text", indicator.text).text("label", indicator.label);
    for (auto &rule : set.rules)
        pack.row("rule", rule.id).text("text", rule.text);
    for (auto &outcome : set.outcomes)
        pack.row("outcome", toString(outcome.outcome))
            .text("title", outcome.title)
            .text("text", outcome.text);
}

template <typename Content, typename Visit>
    requires std::is_same_v<std::remove_const_t<Content>, CardSet>
void eachText(Content &set, Visit visit)
{
    Texts pack(QString(), visit);
    pack.text("title", set.title).text("decline", set.decline).text("rest", set.rest);
    pack.text("give_back", set.giveBack);
    for (auto &card : set.cards) {
        Texts here = pack.row("card", card.id);
        here.text("title", card.title).text("text", card.text);
        for (auto &answer : card.answers)
            here.row("answers", answer.code).text("label", answer.label);
    }
}

template <typename Content>
QList<PlacedText> placed(const Content &content)
{
    QList<PlacedText> texts;
    eachText(content, [&texts](const QString &place, const QString &text) { texts.append({place, text}); });
    return texts;
}

template <typename Content>
Content translated(Content content, const QString &language, Drafts drafts)
{
    const auto found = content.translations.constFind(language);
    if (found == content.translations.constEnd())
        return content;
    const Translation &translation = *found; // only the texts beside it change
    eachText(content, [&](const QString &place, QString &text) {
        text = translation.finished.value(place, text);
        if (drafts == Drafts::Shown)
            text = translation.drafts.value(place, text);
    });
    content.language = language;
    return content;
}

QCborMap mapOfTexts(const QMap<QString, QString> &texts)
{
    QCborMap map;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

QMap<QString, QString> textsFrom(PackFields &fields, const char *key, const QSet<QString> &places)
{
    const QMap<QString, QString> texts = fields.textMap(key);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!places.contains(it.key()))
            fields.refuse(key, it.key(), QStringLiteral("there is no such text in the pack"));
        if (it.value().trimmed().isEmpty())
            fields.refuse(key, it.key(), QStringLiteral("must not be blank"));
    }
    return texts;
}

Translation translationFrom(PackFields &fields, const QSet<QString> &places)
{
    Translation translation;
    translation.state = fields.choice<TranslationState>("state", translationStateFromString);
    translation.finished = textsFrom(fields, "finished", places);
    translation.drafts = textsFrom(fields, "drafts", places);
    if (translation.finished.isEmpty() && translation.drafts.isEmpty())
        fields.refuse("finished", QStringLiteral("a language is left out where it has no text"));
    for (auto it = translation.drafts.begin(); it != translation.drafts.end(); ++it) {
        if (translation.state == TranslationState::Checked)
            fields.refuse(
                "drafts", it.key(), QStringLiteral("a draft, but the language is said to be checked"));
        if (translation.finished.contains(it.key()))
            fields.refuse("drafts", it.key(), QStringLiteral("is finished too"));
    }
    return translation;
}

} // namespace

QString toString(TranslationState state)
{
    return states.of(state);
}

std::optional<TranslationState> translationStateFromString(const QString &id)
{
    return states.find(id);
}

QList<PlacedText> textsOf(const Protocol &protocol)
{
    return placed(protocol);
}

QList<PlacedText> textsOf(const IndicatorSet &set)
{
    return placed(set);
}

QList<PlacedText> textsOf(const CardSet &set)
{
    return placed(set);
}

Protocol inLanguage(const Protocol &protocol, const QString &language, Drafts drafts)
{
    return translated(protocol, language, drafts);
}

IndicatorSet inLanguage(const IndicatorSet &set, const QString &language, Drafts drafts)
{
    return translated(set, language, drafts);
}

CardSet inLanguage(const CardSet &set, const QString &language, Drafts drafts)
{
    return translated(set, language, drafts);
}

Translations readTranslations(PackFields &fields, const QString &ownLanguage, const QList<PlacedText> &texts)
{
    Translations translations;
    constexpr const char *key = "translations";
    if (!fields.has(key))
        return translations;
    QSet<QString> places;
    for (const PlacedText &text : texts)
        places.insert(text.place);
    fields.each(key, [&](const QString &language, PackFields &row) {
        if (!isLanguage(language))
            fields.refuse(key, language, QStringLiteral("must be a BCP 47 language"));
        if (language == ownLanguage)
            fields.refuse(key, language, QStringLiteral("is the language of the pack"));
        translations.insert(language, translationFrom(row, places));
    });
    if (translations.isEmpty())
        fields.refuse(key, QStringLiteral("is left out where it says what its absence says"));
    return translations;
}

QCborMap write(const Translations &translations)
{
    QCborMap map;
    for (auto it = translations.begin(); it != translations.end(); ++it)
        map.insert(it.key(),
            mapOf({{"state", toString(it->state)}, {"finished", mapOfTexts(it->finished)},
                {"drafts", mapOfTexts(it->drafts)}}));
    return map;
}

} // namespace tenang::protocol
