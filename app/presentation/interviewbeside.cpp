// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/interviewviewmodel.h"
#include "presentation/rowsof.h"
#include "presentation/saidage.h"
#include "text/chunks.h"

#include <algorithm>

// What stands beside the prompts: marks, narrow questions, the interpreter, a changed account, the short
// page.
namespace tenang::presentation {

using namespace interview;

namespace {

const QLatin1StringView changeKind("change/");
const QLatin1StringView doubt("setting/interpreter_doubt");

// What can be noted about the interpreting from every page, in the order of the protocol.
bool isAtHand(const protocol::Item &item)
{
    static const QStringList keys{QStringLiteral("setting/interpreter_understood"), doubt,
        QStringLiteral("setting/interpreter_changed")};
    return keys.contains(item.sets);
}

} // namespace

void InterviewViewModel::refreshBeside()
{
    const protocol::Protocol &protocol = m_desk.protocol();
    QList<ItemRow> items = itemRows(protocol, session(), session().phase);
    QList<ItemRow> card, atHand;
    const bool first = !protocol.phases.isEmpty() && protocol.phases.first().id == session().phase;
    if (first) {
        for (const QString &linkId : protocol.card) {
            const protocol::Item *item = protocol.item(linkId);
            if (item != nullptr && offered(protocol, session(), item->phase).contains(item))
                card.append(itemRow(*item, session()));
        }
        items.removeIf([&](const ItemRow &row) { return protocol.card.contains(row.linkId); });
    }
    for (const protocol::Item &item : protocol.items) {
        if (isAtHand(item))
            atHand.append(itemRow(item, session()));
        if (item.sets == doubt) // on no page: the interpreter may sit beside the screen
            items.removeIf([&](const ItemRow &row) { return row.linkId == item.linkId; });
    }
    m_items.setRows(items);
    m_card.setRows(card);
    m_atHand.setRows(atHand);
}

bool InterviewViewModel::interpreting() const
{
    return session().interpreterSince.isValid() && std::ranges::any_of(m_desk.protocol().items, isAtHand);
}

QString InterviewViewModel::interpreterCard() const
{
    const auto &items = m_desk.protocol().items;
    const auto card
        = std::ranges::find(items, QStringLiteral("setting/interpreter_card"), &protocol::Item::sets);
    return card == items.cend() ? QString() : card->text;
}

const protocol::Item *InterviewViewModel::changeItem() const
{
    const auto &items = m_desk.protocol().items;
    const auto found = std::ranges::find_if(
        items, [](const protocol::Item &item) { return item.sets.startsWith(changeKind); });
    return found == items.cend() ? nullptr : &*found;
}

QList<Choice> InterviewViewModel::changeChoices() const
{
    return changeItem() == nullptr || prompt().isEmpty() ? QList<Choice>() : choicesFor(*changeItem());
}

QString InterviewViewModel::changeText() const
{
    return changeItem() == nullptr ? QString() : changeItem()->interviewerNote;
}

QString InterviewViewModel::changeReasons() const
{
    return session().state(changeKind + prompt());
}

void InterviewViewModel::toldDifferently(const QString &reason)
{
    const QList<Choice> known = changeChoices();
    if (std::ranges::find(known, reason, &Choice::code) == known.cend())
        return;
    commitAll();
    m_desk.record(Stated{changeKind + prompt(), toggled(changeReasons(), reason), {}});
}

void InterviewViewModel::mark(const QString &indicator)
{
    const qsizetype before = session().notes.size();
    commitAll(); // what is being typed is the ground of the mark
    const auto of = [&](const Mark &mark) { return mark.indicator == indicator; };
    const QList<Mark> &marks = session().marks;
    const auto last = std::find_if(marks.crbegin(), marks.crend(), of);
    Marked marked{indicator, MarkState::Said, {}, session().phase};
    if (last != marks.crend()) {
        marked.note = last->note;
        marked.state = last->state == MarkState::Said ? MarkState::Seen
            : last->state == MarkState::Seen          ? MarkState::NotExplored
                                                      : MarkState::Said;
    } else {
        // On a list nothing else is in sight that it could stand on.
        const auto &notes = session().notes;
        const auto oldest = prompt().isEmpty() ? notes.crend() - before : notes.crend();
        const auto here = [&](const Note &note) {
            return (prompt().isEmpty() || note.linkId == prompt()) && note.kind != NoteKind::Thought;
        };
        const auto ground = std::find_if(notes.crbegin(), oldest, here);
        if (ground != oldest)
            marked.note = ground->id;
    }
    m_desk.record(marked);
}

void InterviewViewModel::ask(int row)
{
    const QList<Paired> rows = paired();
    if (row < 0 || row >= rows.size() || rows.at(row).asked)
        return;
    commitAll();
    // No pack says which narrow form it is. The coach does, by the words alone, where its rules are there
    // already.
    const QString &text = rows.at(row).text;
    const auto advice = m_coach.advise(text);
    const bool told = advice && advice->form != protocol::QuestionForm::Statement;
    m_desk.record(Asked{prompt(), told ? advice->form : protocol::QuestionForm::YesNo, text});
}

void InterviewViewModel::setAskedToStop(bool asked)
{
    if (asked != session().askedToStop)
        m_desk.record(
            Stated{QStringLiteral("pace/asked_to_stop"), asked ? QStringLiteral("yes") : QString(), {}});
}

void InterviewViewModel::moveCaret(const QString &field, int caret)
{
    if (m_place.field == field)
        m_place.caret = caret;
}

void InterviewViewModel::layOnTable(bool laid)
{
    if (laid)
        commitAll();
    m_onTable = laid;
    Q_EMIT changed();
}

QStringList InterviewViewModel::promptPieces() const
{
    //: To the person, who has told this already; %1 is a question
    const QString said
        = told().isEmpty() ? promptText() : tr("Only if you want to add to it: %1").arg(promptText());
    return text::chunks(said, m_desk.protocol().language);
}

QString InterviewViewModel::wordingNote() const
{
    const protocol::Protocol &said = m_desk.protocol();
    const auto is = [&](Wording wording, const protocol::Item &one) {
        return wordingOf(said, one, m_desk.saidHow()) == wording;
    };
    const auto stands = [&](Wording wording) {
        if (item() != nullptr)
            return is(wording, *item());
        const auto &items = offered(said, session(), session().phase);
        return std::ranges::any_of(items, [&](const protocol::Item *one) { return is(wording, *one); });
    };
    if (!m_desk.hasCase())
        return {};
    //: Of the questions on this page, to the officer
    if (stands(Wording::NotTranslated))
        return tr("In English where no native reader has checked the translation yet.");
    //: Of the question to say, to the officer
    return stands(Wording::Draft)
        ? tr("A draft of a translation: no native reader has checked it yet. Say it in your own words.")
        : QString();
}

QString InterviewViewModel::saidAge(const QString &linkId, int typed) const
{
    const protocol::Item *about = m_desk.protocol().item(linkId);
    if (about == nullptr || about->sets != QLatin1StringView("fact/born"))
        return {};
    return saidAgeText(draft(QStringLiteral("words/") + linkId, typed), session().begun.language,
        m_desk.clock().now().date());
}

} // namespace tenang::presentation
