// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/contentfiles.h"
#include "authoring/sources.h"
#include "authoring/wording.h"
#include "protocol/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace tenang::authoring {

namespace {

using protocol::CoachRule;
using protocol::CoachRules;
using protocol::Lint;
using protocol::QuestionForm;
using protocol::WordList;

const QString topicMark = QStringLiteral("{topic}");

class CoachReader {
public:
    CoachReader(Fields &fields, CoachRules &rules)
        : m_fields(&fields)
        , m_rules(&rules)
    {
    }

    void read()
    {
        readNumbers();
        m_rules->words = lists("words");
        for (const WordList &list : std::as_const(m_rules->words))
            m_lists.append(list.id);
        m_rules->alike = lists("alike");
        m_rules->smallWords = singleWords(*m_fields, "small_words");
        m_rules->abbreviations = singleWords(*m_fields, "abbreviations");
        m_rules->notNames = singleWords(*m_fields, "not_names");
        m_rules->softeners = phrases(*m_fields, "softeners");
        m_rules->asides = phrases(*m_fields, "asides");
        m_rules->openers = rules("openers", [](const CoachRule &rule, Fields &row) {
            if (!rule.form && !row.has("form"))
                row.report().error(row.at("form"), QStringLiteral("an opener needs a `form`"));
        });
        m_rules->rules = rules("rules", [](const CoachRule &rule, Fields &row) {
            if (!rule.flag && !row.has("flag"))
                row.report().error(row.at("flag"), QStringLiteral("a rule needs a `flag`"));
        });
        readReasons();
        readTopics();
        readRewrites();
        if (const QString fault = protocol::wholeFault(*m_rules); !fault.isEmpty())
            m_fields->report().error(m_fields->at("kind"), fault);
    }

private:
    void readNumbers()
    {
        m_fields->each("settings", Need::Required, [this](Fields &row) {
            m_rules->settings.append({row.text("key", Need::Required),
                row.number("value", Need::Required, 0, 1'000, 0), row.text("source", Need::Required)});
        });
        m_rules->capitalNames = m_fields->flag("capital_names", false);
        m_rules->bareQuestion
            = m_fields->choice("bare_question", Need::Required, protocol::questionFormFromString)
                  .value_or(QuestionForm::YesNo);
    }

    QList<WordList> lists(const char *key)
    {
        QList<WordList> found;
        QSet<QString> ids;
        m_fields->each(key, Need::Optional, [&](Fields &row) {
            const WordList list{
                row.shaped("id", Need::Required, protocol::isCode, "[a-z0-9_]+"), singleWords(row, "match")};
            if (ids.contains(list.id))
                row.report().error(row.at("id"), QStringLiteral("the list “%1” stands twice").arg(list.id));
            ids.insert(list.id);
            found.append(list);
        });
        return found;
    }

    static QStringList singleWords(Fields &row, const char *key)
    {
        QStringList words;
        for (const Mention &word : row.texts(key)) {
            if (!protocol::isSpokenWord(word.text))
                row.report().error(word.at, QStringLiteral("“%1” is no single word").arg(word.text));
            words.append(word.text);
        }
        return words;
    }

    [[nodiscard]] QStringList phrases(Fields &row, const char *key) const
    {
        QStringList found;
        for (const Mention &phrase : row.texts(key)) {
            if (const QString fault = protocol::phraseFault(phrase.text, m_lists); !fault.isEmpty())
                row.report().error(phrase.at, QStringLiteral("“%1” %2").arg(phrase.text, fault));
            if (found.contains(phrase.text))
                row.report().warning(phrase.at, QStringLiteral("“%1” stands twice").arg(phrase.text));
            found.append(phrase.text);
        }
        return found;
    }

    template <typename Enum>
    static QList<Enum> choices(
        Fields &row, const char *key, std::optional<Enum> (*fromString)(const QString &))
    {
        QList<Enum> values;
        for (const Mention &mention : row.texts(key)) {
            if (const std::optional<Enum> value = fromString(mention.text))
                values.append(*value);
            else
                row.report().error(mention.at,
                    QStringLiteral("“%1” is no value of `%2`").arg(mention.text, QLatin1String(key)));
        }
        return values;
    }

    template <typename Check>
    QList<CoachRule> rules(const char *key, Check check)
    {
        QList<CoachRule> found;
        m_fields->each(key, Need::Required, [&](Fields &row) {
            CoachRule rule;
            rule.form = row.choice("form", Need::Optional, protocol::questionFormFromString);
            rule.flag = row.choice("flag", Need::Optional, protocol::lintFromString);
            rule.in = choices(row, "in", protocol::questionFormFromString);
            rule.account = row.choice("account", Need::Optional, protocol::accountFromString)
                               .value_or(protocol::Account::Any);
            rule.match = phrases(row, "match");
            rule.unless = phrases(row, "unless");
            if (rule.match.isEmpty())
                row.report().error(row.at("match"), QStringLiteral("`match` is missing or empty"));
            check(rule, row);
            found.append(rule);
        });
        return found;
    }

    // What the officer reads or says is held to the words of the house.
    void checkSaid(const QString &text, Place at, Voice voice)
    {
        checkWords(text, at, voice, m_rules->language, m_fields->report());
        if (voice == Voice::Question)
            checkQuestion(text, at, {QuestionForm::Invitation, {}}, m_rules->language, m_fields->report());
    }

    void readReasons()
    {
        m_fields->each("reasons", Need::Required, [this](Fields &row) {
            const std::optional<Lint> flag = row.choice("flag", Need::Required, protocol::lintFromString);
            const QString text = row.text("text", Need::Required);
            checkSaid(text, row.at("text"), Voice::Officer);
            if (flag)
                m_rules->reasons.append({*flag, text});
        });
    }

    void readTopics()
    {
        m_fields->each("topics", Need::Required, [this](Fields &row) {
            const protocol::CoachTopic topic{row.text("id", Need::Required),
                row.text("topic", Need::Required), row.text("say", Need::Optional), phrases(row, "match")};
            checkSaid(topic.topic, row.at("topic"), Voice::Question);
            checkSaid(topic.say, row.at("say"), Voice::Question);
            m_rules->topics.append(topic);
        });
    }

    void readRewrites()
    {
        m_fields->each("rewrites", Need::Required, [this](Fields &row) {
            const protocol::CoachRewrite rewrite{choices(row, "flags", protocol::lintFromString),
                row.text("text", Need::Required), row.text("without_topic", Need::Required)};
            checkSaid(rewrite.text, row.at("text"), Voice::Question);
            checkSaid(rewrite.withoutTopic, row.at("without_topic"), Voice::Question);
            if (!rewrite.text.contains(topicMark))
                row.report().error(row.at("text"), QStringLiteral("%1 is missing").arg(topicMark));
            m_rules->rewrites.append(rewrite);
        });
    }

    Fields *m_fields;
    CoachRules *m_rules;
    QStringList m_lists;
};

// What was learnt of labelled questions, beside the rules.
void readLearnt(CoachRules &rules, const QString &rulesFile, Findings &findings)
{
    const QFileInfo info(rulesFile);
    const QString file = info.dir().filePath(info.completeBaseName() + QStringLiteral(".net"));
    if (!QFileInfo::exists(file))
        return;
    Report report(file, findings);
    const std::optional<QByteArray> bytes = readContent(file, report);
    if (!bytes)
        return;
    QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::KeepEmptyParts);
    if (lines.last().isEmpty())
        lines.removeLast();
    int remarks = 0;
    for (; !lines.isEmpty() && lines.first().startsWith(u'#'); ++remarks)
        lines.removeFirst();
    if (const Result<protocol::CoachNet> net = protocol::readCoachNet(lines); !net) {
        const QString detail = net.error().detail; // "<line>: <what>"
        report.error(
            {detail.section(u':', 0, 0).toInt() + remarks, 1}, detail.section(QStringLiteral(": "), 1));
        return;
    }
    rules.learnt = lines;
}

} // namespace

CoachSource readCoachSource(const YamlValue &document, Report &report, Findings &findings)
{
    Fields fields(document, report);
    CoachSource source;
    CoachRules &rules = source.rules;
    source.file = report.file();
    source.at = fields.at("id");
    (void)fields.text("kind", Need::Required);
    rules.id = fields.shaped("id", Need::Required, protocol::isPackId, "[a-z0-9-]+");
    rules.version = fields.shaped("version", Need::Required, protocol::isVersion, "a version such as 1.0.0");
    rules.title = fields.text("title", Need::Required);
    rules.language
        = fields.shaped("language", Need::Required, protocol::isLanguage, "a BCP 47 language such as en");
    checkWords(rules.title, fields.at("title"), Voice::Officer, rules.language, report);
    rules.licence = fields.text("licence", Need::Required);
    rules.source = fields.text("source", Need::Required);
    CoachReader(fields, rules).read();
    fields.finish();
    readLearnt(rules, report.file(), findings);
    return source;
}

} // namespace tenang::authoring
