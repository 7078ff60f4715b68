// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/appviewmodel.h"

#include <QGuiApplication>
#include <QInputMethod>

#include <chrono>

// How AppViewModel covers and locks, and what it asks the PIN for.
namespace tenang::presentation {

namespace {

// A lock waits without a word for as long as a short fault lasts: the desk tries once a second. Longer, and
// whoever asked for it has to know that the vault is still open.
constexpr int refusalsUntilTold = 5;

// Then it waits for as long again as a cover may stay before it locks, and goes without what storage refused.
// The words of one conversation stand against the keys to every person in the vault. As long as somebody may
// come back, the words weigh more: the screen is covered, the PIN has three tries, and the officer can still
// copy them onto paper. After half an hour more nobody is expected, a tablet left that long may be in other
// hands, and words in memory only would go with the battery anyway. By uptime, which nobody can set.
constexpr std::chrono::milliseconds longestHeldLock = std::chrono::minutes(30);

// A lock ends with an exec: a number, never a word, is handed on to what starts then.
constexpr char lostName[] = "TENANG_LOST_ENTRIES";

} // namespace

int takeLostCount()
{
    const int lost = qEnvironmentVariableIntValue(lostName);
    qunsetenv(lostName);
    return lost;
}

void AppViewModel::pressDigit(int digit)
{
    const bool asked = m_covered || m_pinFor != PinFor::Nothing;
    if (m_contactsOnCover || (!asked && m_place != Place::ChoosePin)) // nobody asked for one
        return;
    m_pin.press(digit);
    if (m_pin.full() && asked) {
        lift();
    } else if (m_pin.full()) {
        const bool second = m_pin.half();
        if (m_pin.choose())
            afterPin();
        else
            fail(second ? Problem::PinNotTheSame : Problem::None);
    }
    Q_EMIT pinChanged();
}

void AppViewModel::eraseDigit()
{
    m_pin.erase();
    Q_EMIT pinChanged();
}

void AppViewModel::askPin(PinFor what)
{
    m_pin.clear();
    m_problem = Problem::None;
    m_pinFor = what;
    Q_EMIT problemChanged();
    Q_EMIT pinChanged();
    Q_EMIT pinForChanged();
}

void AppViewModel::leavePin()
{
    askPin(PinFor::Nothing);
}

void AppViewModel::savePaper(const QString &folder)
{
    if (folder.isEmpty())
        return;
    m_folderWanted = folder;
    if (m_content.agency.pinBeforePapers)
        askPin(PinFor::Paper);
    else
        m_pathway.savePaper(folder);
}

void AppViewModel::removeCase(const QString &caseId, const QString &reason)
{
    m_caseToRemove = Id::fromString(caseId);
    m_removalReason = reason;
    askPin(PinFor::Removal);
}

void AppViewModel::cover()
{
    if (m_contactsOnCover)
        leaveContacts();
    if (m_covered || !m_pin.isSet())
        return;
    // A syllable that a keyboard is still putting together is part of the draft.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::inputMethod()->commit();
    setCovered(true);
    m_desk.flush();
}

// The pages go before the lists empty, and come when they are full again.
void AppViewModel::setCovered(bool covered)
{
    m_covered = covered;
    m_interview.keepDrafts(covered);
    m_contactsOnCover = false;
    leavePin();
    if (!covered)
        setListsHidden(false);
    Q_EMIT coveredChanged();
    if (covered)
        setListsHidden(true);
    m_cards.setCovered(covered);
}

void AppViewModel::setListsHidden(bool hidden)
{
    m_interview.setCovered(hidden);
    m_handover.setCovered(hidden);
    m_writeUp.setCovered(hidden);
    m_review.setCovered(hidden);
}

void AppViewModel::lift()
{
    switch (m_pin.lift()) {
    case CoverPin::Try::Lifted:
        lifted(m_pinFor);
        break;
    case CoverPin::Try::Wrong:
        fail(Problem::WrongPin);
        break;
    case CoverPin::Try::LockNow:
        m_pin.forget(); // a lock that has to wait leaves no fourth try
        if (m_onceLocked.isEmpty())
            lock();
        break;
    }
}

void AppViewModel::lifted(PinFor what)
{
    leavePin();
    if (m_covered && what == PinFor::LosingWords) {
        loseUnsaved();
        return;
    }
    const bool rests = turnBack();
    if (m_covered) {
        stayUnlocked();
        setCovered(false);
    }
    if (rests)
        m_interview.takeBreak();
    if (what == PinFor::Paper)
        m_pathway.savePaper(m_folderWanted);
    if (what != PinFor::Removal)
        return;
    if (m_desk.caseId() == m_caseToRemove)
        m_desk.putAway();
    // What waits to be written into the case has to land first: afterwards there is no case to write it to.
    m_desk.whenSaved(
        [this, caseId = m_caseToRemove, reason = m_removalReason] { m_cases.remove(caseId, reason); });
}

void AppViewModel::lock()
{
    lockThen([this] { Q_EMIT locked(); });
}

void AppViewModel::endSession()
{
    m_sessionOver = m_door.isOpen();
    lockIfOver();
}

void AppViewModel::lockIfOver()
{
    const bool talking = m_place == Place::Interview && m_desk.session().stage == interview::Stage::Talking;
    if (m_sessionOver && !talking && m_onceLocked.isEmpty())
        lock();
}

void AppViewModel::lockThen(std::function<void()> then)
{
    const bool underWay = !m_onceLocked.isEmpty();
    m_onceLocked.append(std::move(then)); // first: what follows may ask for the lock as well
    if (!m_covered)
        setCovered(true);
    m_interview.commitAll();
    if (underWay)
        return;
    m_lockAskedAt = m_desk.clock().uptime().milliseconds;
    m_lost = 0;
    m_desk.whenSaved([this, round = m_lockRound] {
        if (round == m_lockRound)
            closeAndForget();
    });
}

void AppViewModel::closeAndForget()
{
    m_lockHeld = false;
    Q_EMIT heldChanged();
    forgetCases();
    m_pin.forget();
    Q_EMIT pinChanged();
    m_door.close([this] { m_vault.look([this] { isClosed(); }); });
}

void AppViewModel::isClosed()
{
    forgetCases(); // an answer may have come since
    m_practice = false;
    m_sessionOver = false;
    m_contacts.show(&m_content.contacts, m_tablet.country());
    moveTo(m_vault.exists() ? Place::Unlock : Place::FirstStart);
    setCovered(false);
    const auto once = std::exchange(m_onceLocked, {});
    for (const auto &then : once)
        then();
}

void AppViewModel::watchHeld()
{
    const bool wasHeld = m_lockHeld;
    m_lockHeld = !m_onceLocked.isEmpty() && m_desk.refusals() >= refusalsUntilTold;
    if (wasHeld || m_lockHeld || m_homeAsked)
        Q_EMIT heldChanged();
    if (!m_lockHeld)
        return;
    const std::chrono::milliseconds waited(m_desk.clock().uptime().milliseconds - m_lockAskedAt);
    if (m_desk.unsaved() == 0 || waited >= longestHeldLock) // 0: only where the caret stood
        loseUnsaved();
}

void AppViewModel::trySavingAgain()
{
    m_desk.tryAgain();
}

void AppViewModel::lockAnyway()
{
    if (m_lockHeld)
        askPin(PinFor::LosingWords);
}

void AppViewModel::loseUnsaved()
{
    if (m_onceLocked.isEmpty()) // saved and locked while the PIN was typed
        return;
    m_lost = m_desk.unsaved();
    if (m_lost > 0)
        qputenv(lostName, QByteArray::number(m_lost));
    m_desk.giveUp();
}

// The PIN lifted the cover before the lock was done: its officer is here and goes on, or copies the words.
void AppViewModel::stayUnlocked()
{
    if (m_onceLocked.isEmpty())
        return;
    m_onceLocked.clear();
    ++m_lockRound;
    m_lockHeld = false;
    Q_EMIT heldChanged();
}

void AppViewModel::forgetCases()
{
    m_guide.leave();
    m_desk.putAway();
    m_cases.clear();
    m_pathway.clear();
    m_vault.forget();
    m_unfinished.reset();
    m_unfinishedRef.clear();
    m_folderWanted.clear();
    m_caseToRemove = {};
    Q_EMIT unfinishedChanged();
}

} // namespace tenang::presentation
