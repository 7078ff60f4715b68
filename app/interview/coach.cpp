// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/coach.h"

#include "interview/coachfindings.h"
#include "interview/coachscorer.h"

#include <algorithm>
#include <array>

namespace tenang::interview {

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

Advice advise(const CoachRules &rules, QStringView question, const Context &context)
{
    const CoachFindings found = findingsIn(rules, sentencesOf(rules, question), context);
    Advice advice;
    advice.form = formOf(found);
    if (const auto scored
        = scoredForm(rules, text::spokenTokens(question), context.account, advice.form, found.flags))
        advice.form = *scored;
    advice.flags = flagsOf(rules, found);
    const bool fine = advice.form == QuestionForm::Invitation
        || (advice.form == QuestionForm::Statement && advice.flags.isEmpty());
    if (!fine)
        advice.rewrite = rewriteOf(rules, found);
    return advice;
}

} // namespace tenang::interview
