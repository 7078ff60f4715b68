// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "interview/casestore.h"
#include "interview/session.h"
#include "presentation/protocolshelf.h"
#include "presentation/saidcontent.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace tenang::presentation {

// The open case on the officer's desk: its session and its drafts, and the only one that writes events.
// What the officer does shows at once; `saved` becomes Saved only when all of it is durable in the vault.
// When storage fails, nothing is dropped: the writing waits here, in order, and is tried again every second.
class Desk : public QObject {
    Q_OBJECT

public:
    enum class Saved { Saved, Saving, NotSaved, StorageFull };

    // `shipped` is the usual protocol, which every vault keeps; each case keeps the one it began with, until
    // it is handed on.
    Desk(interview::VaultDoor &door, const Clock &clock, const protocol::Protocol &shipped);
    ~Desk() override; // waits until all that was done is written, or a write fails; the door must outlive it

    [[nodiscard]] bool hasCase() const { return !m_caseId.isNull(); }
    [[nodiscard]] Id caseId() const { return m_caseId; }
    [[nodiscard]] const interview::Session &session() const { return m_session; }
    // In the language of the screens, as what is below.
    [[nodiscard]] const protocol::Protocol &protocol() const { return m_said.protocols.constLast(); }
    // What the protocol was written in, whatever the screens say: the coach knows that language.
    [[nodiscard]] QString writtenIn() const { return m_protocols.constLast().language; }
    // The indicator sets that the open case is held with.
    [[nodiscard]] const QList<protocol::IndicatorSet> &sets() const { return m_said.sets; }
    // All the case was held with, the one of now last.
    [[nodiscard]] const interview::Protocols &protocols() const { return m_said.protocols; }
    // The language of the three, in the open case.
    [[nodiscard]] SaidIn saidHow() const { return {m_how.language, m_how.drafts, m_session.begun.practice}; }
    [[nodiscard]] QStringList heldWith() const; // ids of all the case was held with, the one of now last
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Saved saved() const;
    // The disk was full and what was kept aside is in use: this conversation can be ended, no more.
    [[nodiscard]] bool storageLow() const { return m_full; }
    [[nodiscard]] QString draft(const QString &field) const { return m_drafts.value(field); }
    [[nodiscard]] const QMap<QString, QString> &drafts() const { return m_drafts; }

    // The content in another language from now on. Whoever shows it is told by sessionChanged().
    void sayIn(const SaidIn &how);
    void setActor(const QString &actor) { m_actor = actor; }
    // Makes a case with a new reference; then true when it is durable. Neither this nor openCase() answers
    // when the desk was cleared or given another case in the meantime.
    void begin(const HeldWith &with, const QString &language, bool practice, std::function<void(bool)> then);
    void openCase(const Id &caseId, std::function<void(bool)> then);
    // Puts the case away: everything is flushed first. Nothing of it stays in memory.
    void putAway();

    // Applies and writes; false (and nothing written) when the reducer refuses it.
    bool record(interview::Payload payload, const QStringList &draftsTaken = {});
    // The conversation goes on with another protocol, whose pack the vault must keep. What was said, agreed
    // to and explained stays; nothing of it is asked again. False when it is held with that one already.
    bool handOn(const protocol::Protocol &to);
    void undo();
    // The open case goes on with another protocol; its pack is written before the step.
    bool handOn(const HeldWith &to);
    // Text as it is typed, on the page that keepPlace() named last. Lands in the vault within a second.
    void type(const QString &field, const QString &text, int caret);
    void keepPlace(const QString &page, const QString &field, int caret, double scroll);
    // How often in a row the oldest write was refused; 0 once it went through.
    [[nodiscard]] int refusals() const { return m_refusals; }
    // Notes, answers, marks, choices and half-typed fields that are not in the vault yet.
    [[nodiscard]] int unsaved() const;
    void tryAgain(); // now, instead of within a second
    // Drops what is not saved, for good, and goes on as if it were: who waits for it need wait no longer.
    void giveUp();
    // Runs `then` once everything so far is durable: at once when it is already.
    void whenSaved(std::function<void()> then);
    // Writes typed text now, without waiting for the pause (cover, lock, leaving).
    void flush();

Q_SIGNALS:
    void sessionChanged();
    void savedChanged();

private:
    void say();

    struct Write {
        Id caseId;
        QList<interview::Event> events;
        QStringList draftsTaken;
        QString field, text; // a draft, when field is set
        std::optional<interview::Place> place;
        QList<QByteArray> packs = {}; // kept before the events, which name them
    };

    [[nodiscard]] interview::Event stamped(interview::Payload payload) const;
    void push(Write write);
    void pump();
    void finished(int round, const Result<void> &result);
    void tellWaiting();

    interview::VaultDoor &m_door;
    const Clock &m_clock;
    const protocol::Protocol &m_shipped;
    interview::Protocols m_protocols; // of the open case; the last is the one it is held with
    QList<protocol::IndicatorSet> m_sets; // of the open case
    struct {
        interview::Protocols protocols;
        QList<protocol::IndicatorSet> sets;
    } m_said; // the same for the screens
    SaidIn m_how;
    QString m_actor = QStringLiteral("officer");
    Id m_caseId;
    interview::Session m_session;
    QMap<QString, QString> m_drafts;
    QMap<QString, QString> m_typed; // fields whose last text is not yet handed to the store
    std::optional<interview::Place> m_place;
    std::deque<Write> m_queue; // the head is being written
    QList<std::function<void()>> m_waiting; // for everything to be durable
    int m_visit = 0; // grows whenever the desk is cleared: an answer from before is not for it any more
    int m_round = 0; // grows when what waits is given up: an answer from before is not for what came since
    int m_refusals = 0;
    bool m_writing = false;
    bool m_failed = false;
    bool m_full = false; // since the disk was full once: the ballast is gone
    QTimer m_pause; // from the first unwritten key to the writing of the draft
    QTimer m_retry;
};

// A case reference that says nothing: letter, digit, dash, three digits; no letters that look like digits.
[[nodiscard]] QString newReference(bool practice);

} // namespace tenang::presentation
