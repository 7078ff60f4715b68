// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "interview/practice.h"
#include "presentation/appviewmodel.h"

// How AppViewModel opens a vault; how it covers and locks is in applock.cpp, where one can go in
// appviewmodel.cpp.
namespace tenang::presentation {

using interview::CaseStore;
using interview::VaultDoor;

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
    if (m_busy) // pressed twice: the vault is in the making
        return;
    whenTaken(passphrase, again, [this](SecretBytes secret) {
        m_door.create(VaultDoor::Which::Own, std::move(secret), [this](const Result<void> &made) {
            opened(made ? Result(interview::Opening()) : Result<interview::Opening>(made.error()), false);
        });
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
    m_vault.look([this, result, practice] { settled(result, practice); });
}

void AppViewModel::settled(const Result<interview::Opening> &result, bool practice)
{
    m_busy = false;
    if (!result) {
        fail(problemOf(result.error()));
        return;
    }
    m_vault.forgetWords();
    m_vault.tell(*result);
    m_practice = practice;
    m_pathway.setDirectory(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_tablet.country(), m_tablet.role(), practice);
    m_contacts.show(practice ? &m_content.demo : &m_content.contacts,
        practice ? QStringLiteral("XD") : m_tablet.country());
    m_door.post([this, practice, now = m_desk.clock().now()](CaseStore &store) {
        for (const QByteArray &bytes : m_content.packs)
            (void)store.keepPack(contentHash("pack", bytes), bytes);
        const auto outcomeOf
            = [this](const interview::Session &session) { return assessed(m_content.sets, session).outcome; };
        if (practice)
            (void)interview::keepPracticeCases(store, m_content.practice, m_content.protocol, now, outcomeOf);
    });
    lookAtAgencyContent();
    if (practice) {
        m_pin.set(practicePin());
        afterPin();
    } else {
        moveTo(Place::ChoosePin);
    }
}

// The packs are read on the store's thread, while the PIN is chosen: no frame waits for them.
void AppViewModel::lookAtAgencyContent()
{
    m_door.post([this](CaseStore &store) {
        const ContentNews news = contentNews(store, m_content.shelf);
        QMetaObject::invokeMethod(
            this,
            [this, news] {
                m_news = news;
                if (m_practice) // told in the officer's own vault
                    m_news = {{}, {}, news.problems, {}};
                Q_EMIT agencyRead();
            },
            Qt::QueuedConnection);
    });
}

void AppViewModel::readAgencyNews()
{
    m_news.lines.clear();
    m_news.changes.clear();
    // Where it cannot be kept it is told again at the next opening.
    m_door.post([now = m_news.now](CaseStore &store) { (void)keepContentNews(store, now); });
    Q_EMIT agencyRead();
}

void AppViewModel::afterPin()
{
    m_door.post([this](CaseStore &store) {
        auto place = store.place();
        std::optional<interview::Place> at = place ? *place : std::nullopt;
        QString ref;
        if (at) {
            const auto found = store.summary(at->caseId);
            if (found && *found && (*found)->outcome.isEmpty())
                ref = (*found)->ref;
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

} // namespace tenang::presentation
