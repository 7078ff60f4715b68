// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "keys/keyfile.h"
#include "keys/passphrase.h"
#include "presentation/appviewmodel.h"

#include <array>
#include <memory>

// How AppViewModel takes a new passphrase, and finds the way back into a vault: by custodians when the
// passphrase is forgotten, by the copy from a lock when the file is damaged.
namespace tenang::presentation {

using interview::Opening;
using interview::VaultDoor;

namespace {

AppViewModel::Problem problemOf(keys::PassphraseVerdict verdict)
{
    switch (verdict) {
    case keys::PassphraseVerdict::Fine:
        return AppViewModel::Problem::None;
    case keys::PassphraseVerdict::TooShort:
        return AppViewModel::Problem::TooShort;
    case keys::PassphraseVerdict::TooLong:
        return AppViewModel::Problem::TooLong;
    case keys::PassphraseVerdict::Common:
    case keys::PassphraseVerdict::Guessable:
        break;
    }
    return AppViewModel::Problem::Guessable;
}

} // namespace

SecretBytes secretFrom(const QString &text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

void AppViewModel::whenTaken(
    const QString &fresh, const QString &again, std::function<void(SecretBytes)> then)
{
    if (fresh != again) {
        fail(Problem::NotTheSame);
        return;
    }
    setBusy();
    // Shared, because a queued call must be copyable.
    auto secret = std::make_shared<SecretBytes>(secretFrom(fresh));
    const QStringList known{m_content.agency.name, m_tablet.office()};
    m_door.post([this, secret, known, then = std::move(then)](interview::CaseStore &) {
        const Result<keys::PassphraseVerdict> verdict = keys::judged(*secret, known);
        const Problem problem
            = verdict ? presentation::problemOf(*verdict) : Problem::TooShort; // nothing typed
        QMetaObject::invokeMethod(
            this,
            [this, problem, secret, then] {
                if (problem == Problem::None)
                    then(std::move(*secret));
                else
                    fail(problem);
            },
            Qt::QueuedConnection);
    });
}

void AppViewModel::setBusy()
{
    m_busy = true;
    m_problem = Problem::None;
    Q_EMIT problemChanged();
}

void AppViewModel::changePassphrase(const QString &old, const QString &fresh, const QString &again)
{
    if (m_busy || m_practice)
        return;
    auto before = std::make_shared<SecretBytes>(secretFrom(old));
    whenTaken(fresh, again, [this, before](SecretBytes secret) {
        m_door.changePassphrase(std::move(*before), std::move(secret), [this](const Result<void> &changed) {
            m_busy = false;
            if (!changed) {
                fail(problemOf(changed.error()));
                return;
            }
            m_vault.forgetWords();
            moveTo(Place::Home);
        });
    });
}

void AppViewModel::recover(const QString &firstFile, const QString &firstPassphrase,
    const QString &secondFile, const QString &secondPassphrase, const QString &fresh, const QString &again)
{
    if (m_busy)
        return;
    using interview::CustodianKey;
    auto brought = std::make_shared<std::array<CustodianKey, 2>>();
    *brought
        = {CustodianKey{{}, secretFrom(firstPassphrase)}, CustodianKey{{}, secretFrom(secondPassphrase)}};
    const QStringList files{firstFile, secondFile};
    whenTaken(fresh, again, [this, brought, files](SecretBytes secret) {
        auto chosen = std::make_shared<SecretBytes>(std::move(secret));
        m_door.post([this, brought, files, chosen](interview::CaseStore &) { // a stick may take its time
            bool good = true;
            for (std::size_t i = 0; i < brought->size(); ++i) {
                const auto bytes = readFile(files[qsizetype(i)], keys::keyFileSize);
                good = good && bytes;
                (*brought)[i].file = bytes ? *bytes : QByteArray();
            }
            QMetaObject::invokeMethod(
                this,
                [this, good, brought, chosen] {
                    if (good)
                        recoverBy(
                            std::move(brought->front()), std::move(brought->back()), std::move(*chosen));
                    else
                        fail(Problem::NotACustodian);
                },
                Qt::QueuedConnection);
        });
    });
}

void AppViewModel::recoverBy(interview::CustodianKey first, interview::CustodianKey second, SecretBytes fresh)
{
    m_door.recover(
        std::move(first), std::move(second), std::move(fresh), [this](const Result<Opening> &result) {
            if (!result) { // here a passphrase is a custodian's
                fail(result.error().kind == Error::Kind::WrongPassphrase ? Problem::CustodianPassphrase
                        : result.error().kind == Error::Kind::Refused    ? Problem::NotACustodian
                                                                         : problemOf(result.error()));
                return;
            }
            opened(result, false);
        });
}

void AppViewModel::restore(const QString &passphrase)
{
    if (m_busy || passphrase.isEmpty())
        return;
    setBusy();
    m_door.restore(secretFrom(passphrase), [this](const Result<Opening> &result) { opened(result, false); });
}

AppViewModel::Problem AppViewModel::problemOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::WrongPassphrase:
        return Problem::WrongPassphrase;
    case Error::Kind::TooSoon:
        return Problem::TooSoon;
    case Error::Kind::CustodiansOnly:
        return Problem::CustodiansOnly;
    case Error::Kind::NotAVault:
        return Problem::NotAVault;
    case Error::Kind::NewerThanApp:
        return Problem::NewerThanApp;
    case Error::Kind::Damaged:
        return Problem::Damaged;
    case Error::Kind::Refused:
        return Problem::InUse;
    default:
        return Problem::Storage;
    }
}

} // namespace tenang::presentation
