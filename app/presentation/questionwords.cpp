// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/questionwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tenang::presentation {

namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

} // namespace

QString formText(protocol::QuestionForm form)
{
    using protocol::QuestionForm;
    switch (form) {
    case QuestionForm::Invitation:
        //: What the coach says of the officer's own question: no reproach
        return QuestionWords::tr("An open question.");
    case QuestionForm::Directive:
        //: What the coach says of the officer's own question: no reproach
        return QuestionWords::tr("A question about a detail.");
    case QuestionForm::YesNo:
        //: What the coach says of the officer's own question: no reproach
        return QuestionWords::tr("A yes-or-no question.");
    case QuestionForm::ForcedChoice:
        //: What the coach says of the officer's own question: no reproach
        return QuestionWords::tr("This gives answers to choose from.");
    case QuestionForm::Suggestive:
        //: What the coach says of the officer's own question: no reproach
        return QuestionWords::tr("This may suggest an answer.");
    case QuestionForm::Multiple:
        //: What the coach says of the officer's own question: several in one
        return QuestionWords::tr("A lot to answer at once.");
    case QuestionForm::Accusatory:
        //: What the coach says of the officer's own question: it may hurt, it is not about sound
        return QuestionWords::tr("This may be hard to hear.");
    case QuestionForm::Statement:
        break;
    }
    //: What the coach says of the officer's own question: it is a statement
    return QuestionWords::tr("This tells something and does not ask.");
}

QString firstReason(const interview::Advice &advice)
{
    using protocol::Lint;
    constexpr std::array order{Lint::Acc, Lint::Label, Lint::Why, Lint::Tag, Lint::Neg, Lint::Pres, Lint::Rpt,
        Lint::Mult, Lint::Or, Lint::Faux, Lint::Opin, Lint::Long, Lint::Yn};
    static_assert(order.size() == protocol::lintCount);
    for (const Lint lint : order) {
        const auto flag = std::ranges::find(advice.flags, lint, &interview::Advice::Flag::lint);
        if (flag != advice.flags.cend())
            return flag->reason;
    }
    return {};
}

} // namespace tenang::presentation
