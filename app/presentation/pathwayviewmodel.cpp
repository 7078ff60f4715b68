// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/pathwayviewmodel.h"

#include "presentation/plainwords.h"
#include "presentation/rowsof.h"

#include <algorithm>

namespace tenang::presentation {

using namespace interview;
using protocol::Outcome;

namespace {

// Which independent help a person takes is not for a consular officer's record.
bool mayBeRecorded(const referral::Step &step)
{
    return !step.reasons.contains(QStringLiteral("INDEPENDENT_ROUTE"));
}

} // namespace

indicators::Assessment assessed(const QList<protocol::IndicatorSet> &sets, const Session &session)
{
    indicators::Input input{
        indicators::ageFromString(session.age()).value_or(indicators::Age::Unsure), session.dangers(), {}};
    for (const Mark &mark : session.marks)
        input.marks.append({mark.indicator, mark.state});
    return indicators::assess(sets, input);
}

PathwayViewModel::PathwayViewModel(Desk &desk, const Content &content)
    : m_desk(desk)
    , m_content(content)
{
    connect(&m_desk, &Desk::sessionChanged, this, [this] {
        if (m_desk.hasCase() && m_desk.session().phase == protocol::Phase::Route)
            refresh();
    });
}

void PathwayViewModel::setDirectory(
    const referral::Directory *directory, const QString &country, const QString &role, bool practice)
{
    m_directory = directory;
    m_country = country;
    m_role = role;
    m_practice = practice;
}

void PathwayViewModel::clear()
{
    m_assessment = {};
    m_pathway = {};
    m_chosen.clear();
    m_steps.setRows({});
    closePaper();
    Q_EMIT changed();
}

void PathwayViewModel::refresh()
{
    if (m_directory == nullptr || !m_desk.hasCase())
        return;
    const Session &session = m_desk.session();
    m_assessment = assessed(m_desk.sets(), session);
    const QString role = referral::userRoleIn(m_desk.protocol(), m_role);
    const referral::Facts facts = referral::factsFrom(session, m_assessment, m_country, role);
    m_pathway = referral::resolve(*m_directory, facts, m_desk.clock().now());
    if (session.decided && m_chosen.isEmpty())
        m_chosen = session.decided->steps;
    // What is no step any more (a consent withdrawn, someone who must not know) is not done either.
    m_chosen.removeIf([this](const QString &service) {
        const referral::Step *chosen = step(service);
        return chosen == nullptr || !mayBeRecorded(*chosen);
    });
    QList<StepRow> rows;
    for (const referral::Step &step : std::as_const(m_pathway.steps))
        rows.append(rowOf(step));
    m_steps.setRows(rows);
    Q_EMIT changed();
}

StepRow PathwayViewModel::rowOf(const referral::Step &step) const
{
    StepRow row;
    row.service = step.service;
    row.order = step.order;
    row.name = step.name;
    row.role = roleText(step.role);
    row.action = toString(step.action);
    row.actionText = actionText(step);
    if (step.contact) {
        row.number = step.contact->number;
        row.channel = step.contact->channel;
    }
    row.open = openText(step.state);
    row.checked = checkedText(step.verified);
    row.within = withinText(step.actWithinMinutes);
    row.share = shareText(step);
    if (const referral::Service *service = m_directory->service(step.service))
        row.risk = service->riskNote;
    QStringList notes{sentences(step.reasons, &reasonText), sentences(step.ask, &askText)};
    //: %1 is the service to call next
    if (const referral::Service *other = m_directory->service(step.fallback))
        notes.append(tr("If nobody answers: %1.").arg(other->name));
    for (const Attempted &attempt : m_desk.session().attempts) {
        if (attempt.service == step.service)
            notes.append(
                //: They: the service that was called
                attempt.result == QLatin1StringView("reached") ? tr("They answered.")
                                                               : /*: Of a service */ tr("No answer yet."));
    }
    notes.removeAll(QString());
    row.notes = notes.join(u' ');
    row.chosen = m_chosen.contains(step.service);
    row.canShare = step.shareTier > 0;
    row.canChoose = mayBeRecorded(step);
    row.answers = !step.answers.isEmpty();
    return row;
}

const referral::Step *PathwayViewModel::step(const QString &service) const
{
    const auto found = std::ranges::find(m_pathway.steps, service, &referral::Step::service);
    return found == m_pathway.steps.end() ? nullptr : &*found;
}

void PathwayViewModel::chooseStep(const QString &service)
{
    if (!m_chosen.removeOne(service))
        m_chosen.append(service);
    refresh();
}

void PathwayViewModel::logAttempt(const QString &service, const QString &result)
{
    const referral::Step *called = step(service);
    if (called == nullptr)
        return;
    const QString channel = called->contact ? called->contact->channel : QString();
    m_desk.record(Attempted{service, channel, result, {}});
}

bool PathwayViewModel::decide(const QString &raisedTo, const QString &reason)
{
    Decided decided;
    decided.shown = m_assessment.outcome;
    decided.decided = protocol::outcomeFromString(raisedTo).value_or(m_assessment.outcome);
    decided.reason = reason;
    decided.steps = m_chosen;
    decided.packHashes.append(m_desk.protocol().hash);
    for (const protocol::IndicatorSet &set : m_desk.sets())
        decided.packHashes.append(set.hash);
    decided.packHashes += m_practice ? QList<QByteArray>{m_content.demoHash} : m_content.contactsHashes;
    decided.caseHash = versionHash(m_desk.session().log);
    return m_desk.record(decided);
}

int PathwayViewModel::others() const
{
    return int(std::ranges::count(m_steps.rows(), false, &StepRow::answers));
}

QString PathwayViewModel::outcome() const
{
    return toString(m_assessment.outcome);
}

QString PathwayViewModel::outcomeTitle() const
{
    return outcomeTextOf(m_assessment.outcome, m_desk.sets()).title;
}

QString PathwayViewModel::outcomeText() const
{
    return outcomeTextOf(m_assessment.outcome, m_desk.sets()).text;
}

QStringList PathwayViewModel::because() const
{
    QStringList lines;
    for (const indicators::Reason &reason : m_assessment.reasons) {
        QStringList marks;
        for (const QString &id : reason.indicators) {
            const protocol::Indicator *indicator = findIndicator(id, m_desk.sets());
            const protocol::Item *danger
                = indicator == nullptr ? itemStating(QStringLiteral("danger/") + id) : nullptr;
            marks.append(indicator != nullptr ? indicator->text : danger != nullptr ? danger->title : id);
        }
        lines.append(ruleText(reason.rule) + QLatin1Char(' ') + marks.join(QStringLiteral("; ")));
    }
    return lines;
}

const protocol::Item *PathwayViewModel::itemStating(const QString &sets) const
{
    const auto found = std::ranges::find(m_desk.protocol().items, sets, &protocol::Item::sets);
    return found == m_desk.protocol().items.end() ? nullptr : &*found;
}

QString PathwayViewModel::ruleText(const QString &id) const
{
    for (const protocol::IndicatorSet &set : m_desk.sets()) {
        for (const protocol::Rule &rule : set.rules) {
            if (rule.id == id)
                return rule.text;
        }
    }
    return {};
}

QList<Choice> PathwayViewModel::higherOutcomes() const
{
    QList<Choice> choices;
    for (const Outcome outcome : {Outcome::ReferSpecialist, Outcome::Refer, Outcome::UrgentProtection}) {
        if (outcome > m_assessment.outcome)
            choices.append({toString(outcome), outcomeTextOf(outcome, m_desk.sets()).title});
    }
    return choices;
}

QStringList PathwayViewModel::leftOut() const
{
    QStringList lines;
    for (const referral::Blocked &blocked : m_pathway.blocked) {
        const referral::Service *service
            = m_directory == nullptr ? nullptr : m_directory->service(blocked.service);
        //: %1 a service that is left out, %2 why
        lines.append(tr("%1: %2").arg(
            service == nullptr ? roleText(blocked.role) : service->name, blockedText(blocked)));
    }
    //: %1 is a need, such as “Medical care”; here: in this place
    for (const referral::Gap &gap : m_pathway.gaps)
        lines.append(tr("%1: nobody is listed for this here.").arg(needText(gap.need)));
    return lines;
}

QString PathwayViewModel::nameOf(const QString &service) const
{
    const referral::Service *known = m_directory == nullptr ? nullptr : m_directory->service(service);
    return known == nullptr ? service : known->name;
}

bool PathwayViewModel::decided() const
{
    return m_desk.session().decided.has_value();
}

QString PathwayViewModel::decidedText() const
{
    if (!decided())
        return {};
    const Decided &what = *m_desk.session().decided;
    QStringList names;
    for (const QString &id : what.steps)
        names.append(nameOf(id));
    //: Step: one service in the list of next steps
    const QString steps
        = names.isEmpty() ? tr("No step was chosen.") : names.join(QStringLiteral(", ")) + QLatin1Char('.');
    //: Of the decision: no supervisor has read it
    return outcomeTextOf(what.decided, m_desk.sets()).title + QStringLiteral(". ") + steps + QLatin1Char(' ')
        + tr("Not yet seen by a supervisor.");
}

} // namespace tenang::presentation
