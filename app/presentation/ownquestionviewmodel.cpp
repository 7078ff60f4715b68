// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ownquestionviewmodel.h"

#include "presentation/questionwords.h"

using namespace std::chrono_literals;

namespace tenang::presentation {

using namespace interview;

OwnQuestionViewModel::OwnQuestionViewModel(Desk &desk, QuestionCoach &coach)
    : m_desk(desk)
    , m_coach(coach)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(900ms);
    connect(&m_pause, &QTimer::timeout, this, &OwnQuestionViewModel::look);
    connect(&m_coach, &QuestionCoach::settled, this, &OwnQuestionViewModel::look);
    connect(&m_desk, &Desk::sessionChanged, this, &OwnQuestionViewModel::follow);
    follow();
}

QString OwnQuestionViewModel::text() const
{
    return m_covered ? QString() : written();
}

bool OwnQuestionViewModel::isCoached() const
{
    return m_coach.mayAdvise();
}

// What the coach compares with. Few words are noted in a talk: where there are none yet, it is not known what
// was said, and nothing is held against the question.
Context OwnQuestionViewModel::context() const
{
    Context context;
    QStringList words;
    for (const Note &note : m_desk.session().notes) {
        if (note.kind == NoteKind::Words)
            words.append(note.text);
    }
    if (!words.isEmpty())
        context.account = words.join(u'\n');
    for (const Turn &turn : m_desk.session().turns) {
        if (!turn.text.isEmpty()) // beside the prompts
            context.asked.append(turn.text);
    }
    return context;
}

void OwnQuestionViewModel::follow()
{
    if (m_desk.caseId() == m_case)
        return;
    m_case = m_desk.caseId();
    forget();
    // Half written when the tablet was locked or lost its power: it is there again.
    m_open = m_desk.hasCase() && !written().isEmpty();
    m_caret = int(written().size());
    if (m_open)
        m_coach.prepare(m_desk.writtenIn());
    look();
}

void OwnQuestionViewModel::begin()
{
    if (!m_desk.hasCase() || m_open)
        return;
    Q_EMIT opening();
    m_open = true;
    m_coach.prepare(m_desk.writtenIn());
    look();
}

void OwnQuestionViewModel::type(const QString &text, int caret)
{
    if (!m_open || m_covered)
        return;
    m_desk.type(field(), text, caret);
    m_caret = caret;
    if (text.trimmed().isEmpty()) {
        m_pause.stop();
        m_told = {};
    } else {
        m_pause.start();
    }
    Q_EMIT changed();
}

void OwnQuestionViewModel::setCaret(int caret)
{
    if (m_open && !m_covered)
        m_caret = qBound(0, caret, int(written().size()));
}

void OwnQuestionViewModel::look()
{
    m_pause.stop();
    m_told = {};
    const QString question = written().trimmed();
    if (m_open && !m_covered && !question.isEmpty()) {
        if (question.size() > longestLookedAt) {
            //: Of the officer's own question: too long for the coach to advise on
            m_told.form = tr(
                "This is too long to look at. It is kept as it is. A short question is easier to answer.");
        } else if (const auto advice = m_coach.advise(question, context())) {
            m_told = {formText(advice->form), firstReason(*advice), advice->rewrite.value_or(QString())};
        }
    }
    Q_EMIT changed();
}

void OwnQuestionViewModel::replace(const QString &text)
{
    m_caret = int(text.size());
    m_desk.type(field(), text, m_caret);
    look();
}

void OwnQuestionViewModel::takeOver()
{
    if (m_told.rewrite.isEmpty())
        return;
    m_own = written();
    replace(m_told.rewrite);
}

void OwnQuestionViewModel::takeBack()
{
    if (m_own)
        replace(*std::exchange(m_own, std::nullopt));
}

void OwnQuestionViewModel::noteAsked()
{
    const QString question = written().trimmed();
    if (!m_open || m_covered || question.isEmpty())
        return;
    // What nobody looked at counts among no kind of question.
    Asked asked{m_desk.session().linkId, protocol::QuestionForm::Statement, question};
    if (question.size() <= longestLookedAt) {
        if (const auto advice = m_coach.advise(question, context()))
            asked.form = advice->form;
    }
    if (m_desk.record(asked, {field()})) {
        forget();
        Q_EMIT changed();
    }
}

void OwnQuestionViewModel::close()
{
    m_desk.type(field(), {}, 0); // an empty draft is none
    forget();
    Q_EMIT changed();
}

void OwnQuestionViewModel::forget()
{
    m_pause.stop();
    m_told = {};
    m_own.reset();
    m_caret = 0;
    m_open = false;
}

void OwnQuestionViewModel::setCovered(bool covered)
{
    m_covered = covered;
    look();
}

} // namespace tenang::presentation
