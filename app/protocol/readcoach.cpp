// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/pack.h"
#include "protocol/packfields.h"
#include "protocol/plaintext.h"

namespace tenang::protocol {

namespace {

std::optional<QuestionForm> formOrNone(PackFields &fields, const char *key)
{
    const QString id = fields.text(key, Blank::Allowed);
    const std::optional<QuestionForm> form = questionFormFromString(id);
    if (!id.isEmpty() && !form)
        fields.refuse(key, QStringLiteral("“%1” is not one of the known values").arg(id));
    return form;
}

std::optional<Lint> flagOrNone(PackFields &fields, const char *key)
{
    const QString code = fields.text(key, Blank::Allowed);
    const std::optional<Lint> flag = lintFromString(code);
    if (!code.isEmpty() && !flag)
        fields.refuse(key, QStringLiteral("“%1” is not one of the known values").arg(code));
    return flag;
}

template <typename Enum>
QList<Enum> choices(PackFields &fields, const char *key, std::optional<Enum> (*fromString)(const QString &))
{
    QList<Enum> values;
    for (const QString &id : fields.texts(key)) {
        if (const std::optional<Enum> value = fromString(id))
            values.append(*value);
        else
            fields.refuse(key, QStringLiteral("“%1” is not one of the known values").arg(id));
    }
    return values;
}

// Reads the parts that hold phrases; the named lists have been read before.
class RuleReader {
public:
    explicit RuleReader(const QList<WordList> &lists)
    {
        for (const WordList &list : lists)
            m_lists.append(list.id);
    }

    [[nodiscard]] QStringList phrases(PackFields &fields, const char *key) const
    {
        const QStringList phrases = fields.texts(key);
        for (const QString &phrase : phrases) {
            if (const QString fault = phraseFault(phrase, m_lists); !fault.isEmpty())
                fields.refuse(key, QStringLiteral("“%1” %2").arg(phrase, fault));
        }
        return phrases;
    }
    [[nodiscard]] CoachRule rule(PackFields &fields) const
    {
        CoachRule rule;
        rule.form = formOrNone(fields, "form");
        rule.flag = flagOrNone(fields, "flag");
        rule.in = choices(fields, "in", questionFormFromString);
        rule.account = fields.choice<Account>("account", accountFromString);
        rule.match = phrases(fields, "match");
        rule.unless = phrases(fields, "unless");
        return rule;
    }
    [[nodiscard]] CoachTopic topic(PackFields &fields) const
    {
        return {fields.text("id", Blank::Refused), fields.text("topic", Blank::Refused),
            fields.text("say", Blank::Allowed), phrases(fields, "match")};
    }

private:
    QStringList m_lists;
};

WordList listFrom(PackFields &fields)
{
    return {fields.shaped("id", isCode, "[a-z0-9_]+"), fields.texts("match", isSpokenWord)};
}

CoachReason reasonFrom(PackFields &fields)
{
    return {fields.choice<Lint>("flag", lintFromString), fields.text("text", Blank::Refused)};
}

CoachRewrite rewriteFrom(PackFields &fields)
{
    return {choices(fields, "flags", lintFromString), fields.text("text", Blank::Refused),
        fields.text("without_topic", Blank::Refused)};
}

void readNumbers(PackFields &fields, CoachRules &rules)
{
    rules.settings = fields.list<Setting>("settings", [](PackFields &row) {
        return Setting{row.text("key", Blank::Refused), row.number("value", 0, 1'000),
            row.text("source", Blank::Refused)};
    });
    rules.capitalNames = fields.flag("capital_names");
    rules.bareQuestion = fields.choice<QuestionForm>("bare_question", questionFormFromString);
}

void readPhrases(PackFields &fields, CoachRules &rules)
{
    rules.words = fields.list<WordList>("words", listFrom);
    rules.alike = fields.list<WordList>("alike", listFrom);
    rules.smallWords = fields.texts("small_words", isSpokenWord);
    rules.abbreviations = fields.texts("abbreviations", isSpokenWord);
    rules.notNames = fields.texts("not_names", isSpokenWord);
    const RuleReader reader(rules.words);
    const auto rule = [&reader](PackFields &row) { return reader.rule(row); };
    rules.softeners = reader.phrases(fields, "softeners");
    rules.asides = reader.phrases(fields, "asides");
    rules.openers = fields.list<CoachRule>("openers", rule);
    rules.rules = fields.list<CoachRule>("rules", rule);
    rules.reasons = fields.list<CoachReason>("reasons", reasonFrom);
    rules.topics
        = fields.list<CoachTopic>("topics", [&reader](PackFields &row) { return reader.topic(row); });
    rules.rewrites = fields.list<CoachRewrite>("rewrites", rewriteFrom);
}

} // namespace

Result<CoachRules> readCoachRules(const QByteArray &bytes)
{
    ASSIGN_OR_RETURN(const PackHead head, readPackHead(bytes));
    PackFault fault;
    PackFields fields(head.body, {}, fault);
    if (fields.text("kind", Blank::Refused) != u"coach")
        fields.refuse("kind", QStringLiteral("must be coach"));
    CoachRules rules;
    rules.id = fields.text("id", Blank::Refused);
    rules.version = fields.text("version", Blank::Refused);
    rules.hash = head.hash;
    rules.title = fields.text("title", Blank::Refused);
    rules.language = fields.shaped("language", isLanguage, "a BCP 47 language");
    rules.licence = fields.text("licence", Blank::Refused);
    rules.source = fields.text("source", Blank::Refused);
    readNumbers(fields, rules);
    readPhrases(fields, rules);
    if (fields.has("learnt")) {
        rules.learnt = fields.texts("learnt");
        if (rules.learnt.isEmpty())
            fields.refuse("learnt", QStringLiteral("is left out where nothing was learnt"));
    }
    fields.finish();
    if (Result<CoachNet> net = readCoachNet(rules.learnt))
        rules.net = std::move(*net);
    else
        fields.refuse("learnt", net.error().detail);
    if (const QString whole = wholeFault(rules); !whole.isEmpty())
        fault.set({}, whole);
    if (fault.isSet())
        return fault.error();
    prepare(rules);
    return rules;
}

} // namespace tenang::protocol
