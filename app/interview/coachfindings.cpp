// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coachfindings.h"

#include <algorithm>

namespace tenang::interview {

namespace {

using protocol::Account;
using protocol::CoachRule;
using protocol::CoachRules;
using protocol::Lint;
using protocol::QuestionForm;
using text::SpokenToken;
using OwnerKind = CoachRules::Owner::Kind;
using TokenKind = SpokenToken::Kind;

struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// What the phrases of one rule found in one sentence.
struct Matches {
    QList<Stretch> match;
    QList<Stretch> harmless;

    // The first that nothing harmless touches.
    template <typename Counts>
    [[nodiscard]] bool any(qsizetype length, Counts counts) const
    {
        QList<bool> covered(harmless.isEmpty() ? 0 : length, false);
        for (const Stretch &stretch : harmless)
            std::fill(covered.begin() + stretch.begin, covered.begin() + stretch.end, true);
        return std::ranges::any_of(match, [&](const Stretch &stretch) {
            const bool touched = !covered.isEmpty()
                && std::find(covered.cbegin() + stretch.begin, covered.cbegin() + stretch.end, true)
                    != covered.cbegin() + stretch.end;
            return !touched && counts(stretch);
        });
    }
};

class Finding {
public:
    Finding(const CoachRules &rules, const KnownSubjects &known)
        : m_rules(&rules)
        , m_known(&known)
    {
    }

    CoachFindings take(const QList<Sentence> &sentences)
    {
        for (const Sentence &sentence : sentences) {
            m_found.forms.insert(sentence.form);
            if (sentence.opens != nullptr && sentence.opens->flag)
                m_found.flags.insert(*sentence.opens->flag);
            if (sentence.opens == nullptr && sentence.form == QuestionForm::YesNo)
                m_found.flags.insert(Lint::Yn);
            lookForRules(sentence);
            lookForNames(sentence);
            if (sentence.words() > m_rules->longest)
                m_found.flags.insert(Lint::Long);
        }
        if (asksTwice(sentences))
            add(Lint::Mult, QuestionForm::Multiple);
        if (wasAsked(sentences))
            m_found.flags.insert(Lint::Rpt);
        return m_found;
    }

private:
    void add(Lint flag, std::optional<QuestionForm> form)
    {
        m_found.flags.insert(flag);
        if (form)
            m_found.forms.insert(*form);
    }

    void lookForRules(const Sentence &sentence)
    {
        QHash<int, Matches> found; // by the place of the rule
        const auto note = [&](int number, qsizetype begin, qsizetype end) {
            const CoachRules::Owner owner = m_rules->owners.at(number);
            if (owner.kind == OwnerKind::Rule)
                found[owner.index].match.append({begin, end});
            else if (owner.kind == OwnerKind::RuleUnless)
                found[owner.index].harmless.append({begin, end});
            else if (owner.kind == OwnerKind::Topic && (m_found.topic < 0 || owner.index < m_found.topic))
                m_found.topic = owner.index;
        };
        for (qsizetype at = sentence.head; at < sentence.codes.size(); ++at) {
            m_rules->book.eachAt(sentence.codes, at, note);
            if (at == sentence.opener)
                m_rules->book.eachBeginning(sentence.codes, at, note);
        }
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            const CoachRule &rule = m_rules->rules.at(it.key());
            const auto counts = [&](const Stretch &stretch) {
                return rule.account == Account::Any
                    || (m_known->account ? namesWhatNobodySaid(sentence, stretch)
                                         : rule.account == Account::LacksOrUnknown);
            };
            const bool here = rule.in.isEmpty() || rule.in.contains(sentence.form);
            if (here && it->any(sentence.codes.size(), counts))
                add(*rule.flag, rule.form);
        }
    }

    [[nodiscard]] bool namesWhatNobodySaid(const Sentence &sentence, Stretch stretch) const
    {
        const auto begin = sentence.tokens.cbegin();
        return std::any_of(begin + stretch.begin, begin + stretch.end, [this](const SpokenToken &token) {
            return token.kind == TokenKind::Word && !m_rules->small.contains(token.text)
                && !m_known->account->holds(token.text);
        });
    }

    // A name that stands in no words of the person yet.
    void lookForNames(const Sentence &sentence)
    {
        if (!m_known->account || !m_rules->capitalNames || sentence.form == QuestionForm::Statement)
            return;
        for (qsizetype at = 1; at < sentence.tokens.size(); ++at) {
            const SpokenToken &token = sentence.tokens.at(at);
            const QString name = token.text.section(u'\'', 0, 0);
            if (token.capital && !m_rules->never.contains(name) && !m_known->account->holds(name))
                add(Lint::Pres, QuestionForm::Suggestive);
        }
    }

    // What only takes the question up again ("Tell me about it.") is an aside: it belongs to the question
    // before (domain: interview method §1.4, paired prompts).
    static bool asksTwice(const QList<Sentence> &sentences)
    {
        return std::ranges::count_if(sentences, [](const Sentence &sentence) {
            return !sentence.aside && sentence.form != QuestionForm::Statement;
        }) > 1;
    }

    [[nodiscard]] bool wasAsked(const QList<Sentence> &sentences) const
    {
        if (m_known->asked.isEmpty())
            return false;
        QList<SpokenToken> tokens;
        for (const Sentence &sentence : sentences)
            tokens += sentence.tokens;
        const Subject subject(*m_rules, tokens);
        return std::ranges::any_of(
            m_known->asked, [&](const Subject &earlier) { return subject.isNearly(earlier); });
    }

    const CoachRules *m_rules;
    const KnownSubjects *m_known;
    CoachFindings m_found;
};

} // namespace

KnownSubjects::KnownSubjects(const CoachRules &rules, const std::optional<QList<SpokenToken>> &accountWords,
    const QStringList &earlier)
{
    if (accountWords)
        account.emplace(rules, *accountWords);
    for (const QString &question : earlier)
        asked.append(Subject(rules, text::spokenTokens(question)));
}

CoachFindings findingsIn(
    const CoachRules &rules, const QList<Sentence> &sentences, const KnownSubjects &known)
{
    return Finding(rules, known).take(sentences);
}

} // namespace tenang::interview
