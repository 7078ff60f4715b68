// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reviewrows.h"

#include "interview/handover.h"
#include "presentation/rowsof.h"
#include "presentation/writeupwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace tenang::presentation {

using namespace interview;

namespace {

const QString doubtKey = QStringLiteral("setting/interpreter_doubt");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString resultText(const QString &result)
{
    //: After the name of a service and a colon; they: those at the service
    if (result == QLatin1StringView("reached"))
        return Texts::tr("they answered");
    //: After the name of a service and a colon: nobody picked up
    if (result == QLatin1StringView("no_answer"))
        return Texts::tr("no answer yet");
    //: After the name of a service and a colon: the phone number
    return Texts::tr("the number is wrong");
}

class Page {
public:
    explicit Page(const Reviewed &reviewed)
        : m_reviewed(reviewed)
        , m_session(reviewed.session)
    {
    }

    QList<ReadingRow> written()
    {
        recorded();
        why();
        grounds();
        tried();
        held();
        return m_rows;
    }

private:
    void recorded()
    {
        //: Heading: the officer's decision
        begin(Texts::tr("What was recorded"));
        if (const std::optional<Decided> &decided = m_session.decided) {
            add("line", titleOf(decided->decided));
            if (decided->decided != decided->shown) {
                //: Marks: indicators noted; %1 is an outcome, such as “Refer to protection”
                add("line", Texts::tr("By the marks alone: %1").arg(titleOf(decided->shown)));
                //: The officer chose a more urgent outcome; %1 is the officer's reason
                add("line", Texts::tr("Raised because: %1").arg(decided->reason));
            }
            QStringList steps;
            for (const QString &id : decided->steps)
                steps.append(m_reviewed.serviceName(id));
            add("line",
                //: Step: one service in the list of next steps
                steps.isEmpty()
                    ? Texts::tr("No step was chosen.")
                    : /*: %1 lists services */ Texts::tr("Steps: %1").arg(steps.join(QStringLiteral(", "))));
            if (hasChangedSinceDecided(m_session))
                add("line",
                    //: Marks: indicators noted; %1 is an outcome
                    Texts::tr("The case went on after this. By the marks as they are now: %1")
                        .arg(titleOf(m_reviewed.outcome)));
        }
        //: Marks: indicators noted; %1 is an outcome
        end(Texts::tr("Nothing is recorded yet. By the marks as they are now: %1")
                .arg(titleOf(m_reviewed.outcome)));
    }

    void why()
    {
        //: Heading above the reasons of the outcome
        begin(Texts::tr("Why"));
        for (const QString &reason : m_reviewed.because)
            add("line", reason);
        //: Marked: noted as an indicator
        end(Texts::tr("Nothing that was said or seen is marked yet."));
    }

    void grounds()
    {
        //: Heading: the quotations that each indicator stands on
        begin(Texts::tr("The words behind each mark"));
        QStringList shown;
        for (const Mark &mark : m_session.marks) {
            if (shown.contains(mark.indicator))
                continue;
            shown.append(mark.indicator);
            groundsOf(mark.indicator);
        }
        //: Marked: noted as an indicator
        end(Texts::tr("Nothing is marked yet."));
    }

    void groundsOf(const QString &indicator)
    {
        const protocol::Indicator *known = findIndicator(indicator, m_reviewed.sets);
        const auto state = markStateFromString(markState(indicator, m_session));
        if (!state)
            return; // all of its marks were taken back
        const QString label = known == nullptr ? indicator : known->text;
        //: %1 an indicator, %2 its state, such as “said” or “not explored”
        add("topic", Texts::tr("%1 · %2").arg(label, stateText(*state)));
        bool grounded = false;
        for (const Mark &mark : m_session.marks) {
            const Note *note = mark.indicator == indicator ? m_session.note(mark.note) : nullptr;
            if (note == nullptr)
                continue;
            grounded = true;
            if (note->kind == NoteKind::Words)
                add("quote", note->text);
            else
                add("line",
                    //: What the officer saw, not “understood”; %1 is the officer's note
                    (note->kind == NoteKind::Observation
                            ? Texts::tr("Seen: %1")
                            : /*: %1 is a note */ Texts::tr("The officer's thought: %1"))
                        .arg(note->text));
        }
        //: It: an indicator; sight: what the officer saw
        if (!grounded && (*state == MarkState::Said || *state == MarkState::Seen))
            add("nothing", Texts::tr("No words or sight are tied to it."));
    }

    void tried()
    {
        //: Heading: which services were called
        begin(Texts::tr("What was tried"));
        for (const Attempted &attempt : m_session.attempts)
            add("line",
                //: %1 a service and what came of the call, or a question and its answer
                Texts::tr("%1: %2").arg(m_reviewed.serviceName(attempt.service), resultText(attempt.result)));
        //: A phone call to a service
        end(Texts::tr("No call is noted yet."));
    }

    void held()
    {
        //: Heading: under what conditions, held is conducted
        begin(Texts::tr("How the conversation was held"));
        //: %1 the kind of talk, %2 the version of its questions, such as 1.4
        for (const protocol::Protocol &protocol : m_reviewed.protocols)
            add("line", Texts::tr("%1, version %2").arg(protocol.title, protocol.version));
        explained();
        add("line",
            m_session.breaksOffered > 0 ? Texts::tr("A break was offered.")
                                        : Texts::tr("No break was offered yet."));
        //: They: the person asked to stop the conversation
        if (m_session.askedToStop)
            add("line", Texts::tr("They asked to stop."));
        conditions();
        doubts();
    }

    void explained()
    {
        QStringList done, open;
        for (const protocol::Item &item : m_reviewed.protocols.constLast().items) {
            if (item.sets.startsWith(u"explain/"))
                (m_session.explained.contains(item.sets.sliced(8)) ? done : open).append(item.title);
        }
        //: Above subjects that were explained
        for (const auto &[heading, titles] : {std::pair(Texts::tr("Explained to the person"), done),
                 //: Above subjects that nobody has explained yet
                 std::pair(Texts::tr("Still to explain"), open)}) {
            if (titles.isEmpty())
                continue;
            add("topic", heading);
            add("titles", titles.join(QStringLiteral(" · ")));
        }
    }

    // The room, the company, the interpreter: of each answer the item that asked for it last.
    void conditions()
    {
        QStringList listed{doubtKey};
        bool begun = false;
        for (const protocol::Protocol &protocol : std::ranges::reverse_view(m_reviewed.protocols)) {
            for (const protocol::Item &item : protocol.items) {
                const QString state = m_session.state(item.sets);
                if (!item.sets.startsWith(u"setting/") || state.isEmpty() || listed.contains(item.sets))
                    continue;
                //: Above answers about the place: privacy, companions, interpreter
                if (!std::exchange(begun, true))
                    add("topic", Texts::tr("The setting"));
                listed.append(item.sets);
                const QString because = m_session.statements.value(item.sets).because;
                const QString answer = answerLabel(item, state);
                add("line",
                    //: %1 a service and what came of the call, or a question and its answer
                    because.isEmpty() ? Texts::tr("%1: %2").arg(item.title, answer)
                                      : /*: %1 question, %2 answer, %3 reason */ Texts::tr("%1: %2 (%3)")
                                            .arg(item.title, answer, because));
            }
        }
    }

    // Told here and nowhere else (session.h).
    void doubts()
    {
        const QStringList codes = doubtsAboutInterpreting(m_session);
        if (codes.isEmpty())
            return;
        const auto &items = m_reviewed.protocols.constLast().items;
        const auto asked = std::ranges::find(items, doubtKey, &protocol::Item::sets);
        //: Above what made the officer doubt; not the interpreter's doubt
        add("topic", Texts::tr("The officer's own doubt about the interpreting"));
        for (const QString &code : codes)
            add("line",
                asked == items.cend() ? QString(code).replace(u'_', u' ') : answerLabel(*asked, code));
    }

    [[nodiscard]] QString titleOf(protocol::Outcome outcome) const
    {
        return outcomeTextOf(outcome, m_reviewed.sets).title;
    }
    void begin(const QString &heading)
    {
        add("heading", heading);
        m_begun = m_rows.size();
    }
    void end(const QString &nothing)
    {
        if (m_rows.size() == m_begun)
            add("nothing", nothing);
    }
    void add(const char *kind, const QString &text)
    {
        m_rows.append({QString::number(m_rows.size()), QString::fromLatin1(kind), text});
    }

    const Reviewed &m_reviewed;
    const Session &m_session;
    QList<ReadingRow> m_rows;
    qsizetype m_begun = 0;
};

// What a decision stands on. Where somebody looked, rested or called changes nothing of it.
bool bearsOnDecision(const Payload &payload)
{
    return std::holds_alternative<NoteTaken>(payload) || std::holds_alternative<NoteCorrected>(payload)
        || std::holds_alternative<Marked>(payload) || std::holds_alternative<Stated>(payload)
        || std::holds_alternative<ConsentSet>(payload) || std::holds_alternative<Undone>(payload)
        || std::holds_alternative<Erased>(payload) || std::holds_alternative<HandedOn>(payload);
}

} // namespace

bool hasChangedSinceDecided(const Session &session)
{
    const auto counts = [&](const Event &event) { return !session.gone.contains(event.id); };
    for (const Event &event : std::ranges::reverse_view(session.log)) {
        if (counts(event) && std::holds_alternative<Decided>(event.payload))
            return false;
        if (counts(event) && bearsOnDecision(event.payload))
            return session.decided.has_value();
    }
    return false;
}

QList<ReadingRow> reviewRows(const Reviewed &reviewed)
{
    return Page(reviewed).written();
}

} // namespace tenang::presentation
