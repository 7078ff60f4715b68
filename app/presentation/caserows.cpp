// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/caserows.h"

#include "presentation/languagenames.h"
#include "presentation/screenlanguage.h"
#include "protocol/indicatorset.h"
#include "text/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenang::presentation {

using namespace interview;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

QString outcomeText(protocol::Outcome outcome)
{
    switch (outcome) {
    case protocol::Outcome::UrgentProtection:
        //: Outcome of a case, in a list: protection is urgent
        return Texts::tr("Urgent protection now");
    case protocol::Outcome::Refer:
        //: Outcome of a case, in a list: to be referred to a protection service
        return Texts::tr("Refer to protection");
    case protocol::Outcome::ReferSpecialist:
        //: Outcome of a case, in a list
        return Texts::tr("Refer to a specialist");
    case protocol::Outcome::NoIndicationRecorded:
        break;
    }
    //: Outcome of a case, in a list: nothing is noted so far, the door stays open
    return Texts::tr("No indication recorded so far");
}

QString hourText(const QDateTime &at)
{
    return QLocale::c().toString(at.time(), QStringLiteral("HH:mm"));
}

// The beginning of the hash in two groups: enough to tell two states of a case apart by eye.
QString stateText(const QByteArray &caseHash)
{
    const QString hex = QString::fromLatin1(caseHash.toHex().first(qMin<qsizetype>(8, 2 * caseHash.size())));
    return hex.isEmpty() ? QString() : hex.first(4) + QLatin1Char(' ') + hex.sliced(4);
}

QString decisionText(const Decided &decided)
{
    const QString state = stateText(decided.caseHash);
    QStringList parts{outcomeText(decided.decided)};
    //: Behind a decision in the list of what happened: the officer gave a reason
    if (!decided.reason.isEmpty())
        parts.append(Texts::tr("with a reason of the officer's"));
    //: State as in version, no country; %1 is a check code such as “9f3a 62c1”
    if (!state.isEmpty())
        parts.append(Texts::tr("state %1 of the case").arg(state));
    return parts.join(QStringLiteral(" · "));
}

struct Line {
    QString what; // empty: nothing that a timeline tells
    QString detail;
};

Line lineOf(const Payload &payload, const CaseNames &names)
{
    if (const auto *begun = std::get_if<Begun>(&payload)) {
        QString detail = names.protocol(begun->protocolId);
        //: %1 the kind of talk, %2 the language it was held in
        if (!begun->language.isEmpty())
            detail = Texts::tr("%1, in %2").arg(detail, nameOfLanguage(begun->language));
        return {Texts::tr("The conversation began"), detail};
    }
    //: “It” is the conversation: it went on with another kind of talk
    if (const auto *on = std::get_if<HandedOn>(&payload))
        return {Texts::tr("It went on another way"), names.protocol(on->protocolId)};
    //: A service was called; whether it answered is not said
    if (const auto *attempted = std::get_if<Attempted>(&payload))
        return {Texts::tr("A contact was tried"), names.service(attempted->service)};
    if (const auto *decided = std::get_if<Decided>(&payload))
        return {Texts::tr("A decision was recorded"), decisionText(*decided)};
    if (std::holds_alternative<NoteTaken>(payload))
        return {Texts::tr("Notes were written"), {}};
    //: The first wording of the note is kept
    if (std::holds_alternative<NoteCorrected>(payload))
        return {Texts::tr("Notes were corrected; the first words stay"), {}};
    //: The officer noted indicators of trafficking
    if (std::holds_alternative<Marked>(payload))
        return {Texts::tr("Indicators were marked"), {}};
    if (std::holds_alternative<ConsentSet>(payload))
        return {Texts::tr("The person chose what may be shared"), {}};
    if (std::holds_alternative<Explained>(payload))
        return {Texts::tr("Rights and choices were explained"), {}};
    //: Answers of the person
    if (std::holds_alternative<Stated>(payload))
        return {Texts::tr("Answers were noted"), {}};
    //: In the list of what happened: a pause in the conversation
    if (std::holds_alternative<BreakBegun>(payload))
        return {Texts::tr("A break"), {}};
    //: “It” is the conversation
    if (std::holds_alternative<Stopped>(payload))
        return {Texts::tr("It stopped for the day"), {}};
    //: “It” is the conversation: it was resumed
    if (std::holds_alternative<Reopened>(payload))
        return {Texts::tr("It was taken up again"), {}};
    //: The officer used Undo
    if (std::holds_alternative<Undone>(payload))
        return {Texts::tr("Something was taken back"), {}};
    //: Words of a note
    if (std::holds_alternative<Erased>(payload))
        return {Texts::tr("Words were erased for good"), {}};
    return {};
}

// Puts what happened under its day; what says the same as the line before it only lengthens that one.
class Lines {
public:
    void add(qint64 number, const QDateTime &at, const QString &what, const QString &detail)
    {
        const QString day = dayText(at);
        if (!m_rows.isEmpty()) {
            HappenedRow &last = m_rows.last();
            if (last.day == day && last.what == what && last.detail == detail) {
                const QDateTime from = qMin(m_from, at), to = qMax(m_to, at);
                last.hours = hours(from, to);
                m_from = from;
                m_to = to;
                return;
            }
        }
        m_from = m_to = at;
        const bool first = m_rows.isEmpty() || m_rows.constLast().day != day;
        m_rows.append({number, day, first, hourText(at), what, detail});
    }
    [[nodiscard]] const QList<HappenedRow> &rows() const { return m_rows; }

private:
    static QString hours(const QDateTime &from, const QDateTime &to)
    {
        const QString first = hourText(from), last = hourText(to);
        return first == last ? first : first + QStringLiteral(" – ") + last;
    }

    QList<HappenedRow> m_rows;
    QDateTime m_from; // of the last line
    QDateTime m_to;
};

} // namespace

QString dayText(const QDateTime &at)
{
    return text::dayText(at.date(), screensAreIn());
}

QString CaseRow::standing() const
{
    const bool stopped = summary.stage == toString(Stage::Stopped);
    QStringList standing;
    //: How a case stands, keep short: found by a name that sounds like the one searched for
    if (isBySound)
        standing.append(Texts::tr("A name that may sound alike"));
    if (!unfinished())
        standing.append(outcomeText(
            protocol::outcomeFromString(summary.outcome).value_or(protocol::Outcome::NoIndicationRecorded)));
    //: How a case stands, keep short
    standing.append(!unfinished() ? Texts::tr("Decision recorded") : /*: Of a case, short */ stopped
            ? Texts::tr("Stopped for now")
            : /*: Of a case, short: unfinished */ Texts::tr("Not closed"));
    //: How a case stands, keep short: read by a supervisor
    standing.append(summary.seenBySupervisor
            ? Texts::tr("Seen by a supervisor")
            : /*: Of a case, keep short */ Texts::tr("Not yet seen by a supervisor"));
    //: How a case stands, keep short: by law it must be kept, nothing of it may be removed
    if (summary.held)
        standing.append(Texts::tr("Legal hold"));
    return standing.join(QStringLiteral(" · "));
}

QString CaseRow::when() const
{
    return dayText(summary.lastAt);
}

QString CaseRow::opened() const
{
    return dayText(summary.openedAt);
}

QString CaseRow::language() const
{
    return summary.language.isEmpty() ? QString() : nameOfLanguage(summary.language);
}

QList<HappenedRow> timelineRows(const QList<Event> &events, const CaseNames &names)
{
    Lines lines;
    for (const Event &event : events) {
        const Line line = lineOf(event.payload, names);
        if (!line.what.isEmpty())
            lines.add(event.seq, event.at, line.what, line.detail);
    }
    return lines.rows();
}

QList<HappenedRow> trailRows(const QList<Trace> &traces)
{
    Lines lines;
    for (const Trace &trace : traces)
        lines.add(trace.seq, trace.at, traceText(trace), trace.ref);
    return lines.rows();
}

} // namespace tenang::presentation
