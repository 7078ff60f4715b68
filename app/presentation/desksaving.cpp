// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "presentation/desk.h"

#include <QSet>

#include <algorithm>

// How the desk writes what happened on it, in order, and what it does while storage refuses.
namespace tenang::presentation {

using namespace interview;

Desk::Saved Desk::saved() const
{
    if (m_failed)
        return m_full ? Saved::StorageFull : Saved::NotSaved;
    return m_queue.empty() && m_typed.isEmpty() ? Saved::Saved : Saved::Saving;
}

void Desk::push(Write write)
{
    m_queue.push_back(std::move(write));
    Q_EMIT savedChanged();
    pump();
}

// One write at a time: a later one never overtakes an earlier one that failed.
void Desk::pump()
{
    if (m_writing || m_queue.empty())
        return;
    m_writing = true;
    m_door.post([this, round = m_round, write = m_queue.front()](CaseStore &store) {
        Result<void> done;
        for (const QByteArray &bytes : write.packs) {
            if (done)
                done = store.keepPack(contentHash("pack", bytes), bytes);
        }
        if (done && !write.events.isEmpty()) {
            auto appended = store.append(write.caseId, write.events, write.draftsTaken);
            if (!appended)
                done = appended.error();
        }
        if (done && !write.field.isEmpty())
            done = store.keepDraft(write.caseId, write.field, write.text);
        if (done && write.place)
            done = store.keepPlace(*write.place);
        QMetaObject::invokeMethod(this, [this, round, done] { finished(round, done); }, Qt::QueuedConnection);
    });
}

void Desk::finished(int round, const Result<void> &result)
{
    if (round != m_round)
        return;
    m_writing = false;
    m_failed = !result;
    if (m_failed) {
        ++m_refusals;
        m_full = result.error().kind == Error::Kind::NoSpace;
        if (m_full)
            m_door.makeRoom();
        m_retry.start();
    } else {
        m_refusals = 0;
        m_queue.pop_front();
        pump();
    }
    Q_EMIT savedChanged();
    if (saved() == Saved::Saved)
        tellWaiting();
}

void Desk::tellWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then();
}

namespace {

// Only where the talk stood: nobody would miss it.
bool isStep(const Event &event)
{
    const Payload &what = event.payload;
    return std::holds_alternative<PhaseEntered>(what) || std::holds_alternative<PromptOpened>(what)
        || std::holds_alternative<BreakOffered>(what) || std::holds_alternative<BreakBegun>(what)
        || std::holds_alternative<BreakEnded>(what) || std::holds_alternative<Stopped>(what)
        || std::holds_alternative<Reopened>(what) || std::holds_alternative<HandedOn>(what);
}

} // namespace

int Desk::unsaved() const
{
    int entries = 0;
    QSet<QString> fields;
    const auto named
        = [](const Id &caseId, const QString &field) -> QString { return caseId.toString() + field; };
    for (const Write &write : m_queue) {
        entries += int(write.events.size() - std::ranges::count_if(write.events, isStep));
        if (!write.field.isEmpty())
            fields.insert(named(write.caseId, write.field));
        for (const QString &field : write.draftsTaken) // it counts as the entry it became
            fields.remove(named(write.caseId, field));
    }
    for (const auto &[field, text] : m_typed.asKeyValueRange())
        fields.insert(named(m_caseId, field));
    return entries + int(fields.size());
}

void Desk::tryAgain()
{
    m_retry.stop();
    pump();
}

void Desk::giveUp()
{
    ++m_round;
    m_pause.stop();
    m_retry.stop();
    m_queue.clear();
    m_typed.clear();
    m_writing = m_failed = false;
    m_refusals = 0;
    Q_EMIT savedChanged();
    tellWaiting();
}

void Desk::whenSaved(std::function<void()> then)
{
    flush();
    if (saved() == Saved::Saved)
        then();
    else
        m_waiting.append(std::move(then));
}

} // namespace tenang::presentation
