// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coach.h"

#include "interview/coachfindings.h"
#include "interview/coachscorer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tenang::interview {

using text::SpokenToken;

struct Coach::Compared {
    const protocol::CoachRules &rules;
    KnownSubjects subjects;
    KnownWords words;
};

namespace {

using protocol::CoachRewrite;
using protocol::CoachRules;
using protocol::Lint;
using protocol::QuestionForm;

// The first that a question has is its form (design.md §8).
constexpr std::array precedence{QuestionForm::Accusatory, QuestionForm::Multiple, QuestionForm::Suggestive,
    QuestionForm::ForcedChoice, QuestionForm::YesNo, QuestionForm::Directive, QuestionForm::Invitation};

QuestionForm formOf(const CoachFindings &found)
{
    for (const QuestionForm form : precedence) {
        if (found.forms.contains(form))
            return form;
    }
    return QuestionForm::Statement;
}

// What a flag says of the form, where it says anything.
std::optional<QuestionForm> formOf(Lint flag)
{
    switch (flag) {
    case Lint::Acc:
    case Lint::Label:
    case Lint::Why:
        return QuestionForm::Accusatory;
    case Lint::Mult:
        return QuestionForm::Multiple;
    case Lint::Neg:
    case Lint::Pres:
    case Lint::Tag:
        return QuestionForm::Suggestive;
    case Lint::Or:
        return QuestionForm::ForcedChoice;
    case Lint::Yn:
        return QuestionForm::YesNo;
    case Lint::Faux:
        return QuestionForm::Directive;
    case Lint::Long:
    case Lint::Opin:
    case Lint::Rpt:
        break;
    }
    return std::nullopt;
}

// The flag that says most plainly why a question has this form.
std::optional<Lint> plainestOf(QuestionForm form)
{
    constexpr std::array plainest{std::pair{QuestionForm::Accusatory, Lint::Acc},
        std::pair{QuestionForm::Multiple, Lint::Mult}, std::pair{QuestionForm::Suggestive, Lint::Pres},
        std::pair{QuestionForm::ForcedChoice, Lint::Or}, std::pair{QuestionForm::YesNo, Lint::Yn}};
    const auto *const found = std::ranges::find(plainest, form, [](const auto &pair) { return pair.first; });
    return found != plainest.end() ? std::optional(found->second) : std::nullopt;
}

// Where what was learnt tells another form than the rules, nothing may speak for a form that comes before it,
// and something must speak for it: form and reasons never contradict each other.
void agree(QSet<Lint> &flags, QuestionForm told)
{
    const auto place
        = [](QuestionForm form) { return std::ranges::find(precedence, form) - precedence.begin(); };
    bool spoken = false;
    for (int i = 0; i < protocol::lintCount; ++i) {
        const std::optional<QuestionForm> form = formOf(Lint(i));
        if (form && place(*form) < place(told))
            flags.remove(Lint(i));
        spoken = spoken || (form == told && flags.contains(Lint(i)));
    }
    if (const std::optional<Lint> plainest = plainestOf(told); plainest && !spoken)
        flags.insert(*plainest);
}

QList<Advice::Flag> flagsOf(const CoachRules &rules, const CoachFindings &found)
{
    QList<Advice::Flag> flags;
    for (int i = 0; i < protocol::lintCount; ++i) {
        if (found.flags.contains(Lint(i)))
            flags.append({Lint(i), rules.reason(Lint(i))});
    }
    return flags;
}

QString rewriteOf(const CoachRules &rules, const CoachFindings &found)
{
    const auto fits = [&](const CoachRewrite &rewrite) {
        return rewrite.flags.isEmpty()
            || std::ranges::any_of(rewrite.flags, [&](Lint flag) { return found.flags.contains(flag); });
    };
    const CoachRewrite &rewrite = *std::ranges::find_if(rules.rewrites, fits); // the last one always does
    if (found.topic < 0)
        return rewrite.withoutTopic;
    const protocol::CoachTopic &topic = rules.topics.at(found.topic);
    if (!topic.say.isEmpty())
        return topic.say;
    return QString(rewrite.text).replace(QStringLiteral("{topic}"), topic.topic);
}

} // namespace

Coach::Coach(const CoachRules &rules, const Context &context)
{
    std::optional<QList<SpokenToken>> account;
    if (context.account)
        account = text::spokenTokens(*context.account);
    m_compared = std::make_unique<const Compared>(
        Compared{rules, KnownSubjects(rules, account, context.asked), KnownWords(rules.net, account)});
}

Coach::~Coach() = default;
Coach::Coach(Coach &&) noexcept = default;
Coach &Coach::operator=(Coach &&) noexcept = default;

Advice Coach::advise(QStringView question) const
{
    const CoachRules &rules = m_compared->rules;
    CoachFindings found = findingsIn(rules, sentencesOf(rules, question), m_compared->subjects);
    Advice advice;
    const QuestionForm byRules = formOf(found);
    advice.form = scoredForm(rules, text::spokenTokens(question), m_compared->words, byRules, found.flags)
                      .value_or(byRules);
    if (advice.form != byRules)
        agree(found.flags, advice.form);
    advice.flags = flagsOf(rules, found);
    const bool fine = advice.form == QuestionForm::Invitation
        || (advice.form == QuestionForm::Statement && advice.flags.isEmpty());
    if (!fine)
        advice.rewrite = rewriteOf(rules, found);
    return advice;
}

Advice advise(const CoachRules &rules, QStringView question, const Context &context)
{
    return Coach(rules, context).advise(question);
}

} // namespace tenang::interview
