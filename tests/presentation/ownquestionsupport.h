// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/interviewviewmodel.h"
#include "presentationsupport.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

namespace tenang::presentation::testing {

// What ships in English.
inline const protocol::CoachRules &rules()
{
    static const protocol::CoachRules read = [] {
        auto rules = protocol::readCoachRules(content().shelf.coach(QStringLiteral("coach-en")));
        if (!rules)
            qFatal("%s", qPrintable(rules.error().detail));
        return *std::move(rules);
    }();
    return read;
}

inline QString withPaired()
{
    for (const protocol::Item &item : content().protocol.items) {
        if (item.phase == protocol::Phase::Explore && !item.paired.isEmpty())
            return item.linkId;
    }
    return {};
}

// At a prompt of a case, with a question in mind.
class Writing : public AtDesk {
public:
    explicit Writing(const Content &what = content())
        : model(desk, what)
    {
        model.goTo(QStringLiteral("explore"));
        model.openPrompt(QStringLiteral("offer"));
    }
    [[nodiscard]] OwnQuestionViewModel &own() { return *model.ownQuestion(); }
    // The sheet, and the rules are there.
    [[nodiscard]] bool opens()
    {
        own().begin();
        return own().isOpen() && QTest::qWaitFor([this] { return m_settled.count() > 0; }, 20'000);
    }
    void writes(const QString &question)
    {
        own().type(question, int(question.size()));
        own().look();
    }
    void notes(const char *kind, const char *text)
    {
        const QString field = QString::fromLatin1(kind) + u'/' + model.prompt();
        model.type(field, QString::fromLatin1(text), 0);
        model.commit(field);
    }
    [[nodiscard]] interview::Asked lastAsked() const
    {
        return std::get<interview::Asked>(desk.session().log.constLast().payload);
    }

    InterviewViewModel model;

private:
    QSignalSpy m_settled{&model.coach(), &QuestionCoach::settled};
};

} // namespace tenang::presentation::testing
