// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/questioncoach.h"

#include "protocol/pack.h"

namespace tenang::presentation {

using protocol::CoachRules;

namespace {

std::shared_ptr<const CoachRules> rulesIn(const QByteArray &pack)
{
    if (pack.isEmpty())
        return {};
    Result<CoachRules> read = protocol::readCoachRules(pack);
    if (!read) {
        qWarning("the question coach cannot be read: %s", qPrintable(read.error().detail));
        return {};
    }
    return std::make_shared<const CoachRules>(*std::move(read));
}

} // namespace

QuestionCoach::QuestionCoach(Packs packs)
    : m_packs(std::move(packs))
{
}

void QuestionCoach::prepare(const QString &language)
{
    const QString id = QStringLiteral("coach-") + language.section(u'-', 0, 0).toLower();
    if (id == m_id)
        return;
    m_id = id;
    m_ready.reset();
    m_rules.reset();
    m_settled = false;
    // A reading of another language that is still under way is waited for here; no two languages are spoken
    // in one talk, so that this never happens.
    m_reading = std::async(std::launch::async, [this, id, packs = m_packs] {
        const Rules rules = rulesIn(packs(id));
        QMetaObject::invokeMethod(this, [this, id, rules] { take(id, rules); }, Qt::QueuedConnection);
    });
}

void QuestionCoach::take(const QString &id, const Rules &rules)
{
    if (id != m_id)
        return;
    m_rules = rules;
    m_settled = true;
    Q_EMIT settled();
}

std::optional<interview::Advice> QuestionCoach::advise(
    QStringView question, const interview::Context &context)
{
    if (m_rules == nullptr)
        return std::nullopt;
    if (!m_ready || context != m_context) {
        m_ready.emplace(*m_rules, context);
        m_context = context;
    }
    return m_ready->advise(question);
}

} // namespace tenang::presentation
