// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "interview/practice.h"
#include "presentation/appviewmodel.h"

// How AppViewModel opens, covers, locks and closes; where one can go is in appviewmodel.cpp.
namespace tenang::presentation {

using interview::CaseStore;
using interview::VaultDoor;

namespace {

} // namespace

void AppViewModel::openPractice()
{
    if (!practiceOffered())
        return;
    setBusy();
    m_door.open(VaultDoor::Which::Practice, {},
        [this](const Result<interview::Opening> &result) { opened(result, true); });
}

void AppViewModel::createVault(const QString &passphrase, const QString &again)
{
    if (m_busy || !takes(passphrase, again)) // pressed twice: the vault is in the making
        return;
    setBusy();
    m_door.create(VaultDoor::Which::Own, secretFrom(passphrase), [this](const Result<void> &made) {
        opened(made ? Result(interview::Opening()) : Result<interview::Opening>(made.error()), false);
    });
}

void AppViewModel::unlock(const QString &passphrase)
{
    if (passphrase.isEmpty() || m_busy)
        return;
    setBusy();
    m_door.open(VaultDoor::Which::Own, secretFrom(passphrase),
        [this](const Result<interview::Opening> &result) { opened(result, false); });
}

void AppViewModel::opened(const Result<interview::Opening> &result, bool practice)
{
    m_busy = false;
    m_vault.look();
    if (!result) {
        fail(problemOf(result.error()));
        return;
    }
    m_vault.forgetWords();
    m_vault.tell(*result);
    m_practice = practice;
    m_pathway.setDirectory(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_settings.country, m_settings.role, practice);
    m_contacts.show(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_settings.country);
    m_door.post([this, practice, now = m_desk.clock().now()](CaseStore &store) {
        for (const QByteArray &bytes : m_content.packs)
            (void)store.keepPack(contentHash("pack", bytes), bytes);
        const auto outcomeOf
            = [this](const interview::Session &session) { return assessed(m_content.sets, session).outcome; };
        if (practice)
            (void)interview::keepPracticeCases(store, m_content.practice, m_content.protocol, now, outcomeOf);
    });
    if (practice) {
        m_pin.set(practicePin());
        afterPin();
    } else {
        moveTo(Place::ChoosePin);
    }
}

void AppViewModel::pressDigit(int digit)
{
    if (m_contactsOnCover
        || (!m_covered && !pinAsked() && m_place != Place::ChoosePin)) // nobody asked for one
        return;
    m_pin.press(digit);
    if (m_pin.full() && (m_covered || pinAsked())) {
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

void AppViewModel::savePaper(const QString &folder)
{
    if (!m_content.agency.pinBeforePapers && !folder.isEmpty()) {
        m_pathway.savePaper(folder);
        return;
    }
    m_pin.clear();
    m_problem = Problem::None;
    m_folderWanted = folder;
    Q_EMIT problemChanged();
    Q_EMIT pinChanged();
    Q_EMIT coveredChanged();
}

void AppViewModel::leavePin()
{
    savePaper({});
}

void AppViewModel::eraseDigit()
{
    m_pin.erase();
    Q_EMIT pinChanged();
}

void AppViewModel::afterPin()
{
    m_door.post([this](CaseStore &store) {
        auto place = store.place();
        auto cases = store.cases();
        std::optional<interview::Place> at = place ? *place : std::nullopt;
        QString ref;
        if (at && cases) {
            for (const interview::CaseSummary &summary : *cases) {
                if (summary.id == at->caseId && summary.outcome.isEmpty())
                    ref = summary.ref;
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, at, ref] {
                m_unfinished = ref.isEmpty() ? std::nullopt : at;
                m_unfinishedRef = ref;
                Q_EMIT unfinishedChanged();
            },
            Qt::QueuedConnection);
    });
    moveTo(Place::Home);
}

void AppViewModel::cover()
{
    if (m_contactsOnCover)
        leaveContacts();
    if (m_covered || !m_pin.isSet())
        return;
    setCovered(true);
    m_desk.flush();
}

// The pages go before the lists empty, and come when they are full again.
void AppViewModel::setCovered(bool covered)
{
    m_covered = covered;
    m_contactsOnCover = false;
    m_folderWanted.clear();
    if (!covered)
        m_interview.setCovered(false);
    Q_EMIT coveredChanged();
    if (covered)
        m_interview.setCovered(true);
}

void AppViewModel::lift()
{
    switch (m_pin.lift()) {
    case CoverPin::Try::Lifted: {
        m_problem = Problem::None;
        Q_EMIT problemChanged();
        const QString folder = m_covered ? QString() : m_folderWanted;
        setCovered(false);
        if (!folder.isEmpty())
            m_pathway.savePaper(folder);
        break;
    }
    case CoverPin::Try::Wrong:
        fail(Problem::WrongPin);
        break;
    case CoverPin::Try::LockNow:
        lock();
        break;
    }
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
    if (talking || !std::exchange(m_sessionOver, false))
        return;
    lock();
}

void AppViewModel::lockThen(std::function<void()> then)
{
    if (!m_covered)
        setCovered(true);
    m_interview.commitAll();
    m_desk.whenSaved([this, then = std::move(then)] {
        forgetCases();
        m_pin.forget();
        m_door.close([this, then] {
            forgetCases(); // an answer may have come since
            m_practice = false;
            m_contacts.show(&m_content.contacts, m_settings.country);
            moveTo(vaultExists() ? Place::Unlock : Place::FirstStart);
            setCovered(false);
            m_sessionOver = false;
            then();
        });
    });
}

void AppViewModel::forgetCases()
{
    m_desk.putAway();
    m_cases.clear();
    m_pathway.clear();
    m_vault.forget();
    m_unfinished.reset();
    m_unfinishedRef.clear();
    Q_EMIT unfinishedChanged();
}

} // namespace tenang::presentation
