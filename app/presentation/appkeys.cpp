// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "keys/keyfile.h"
#include "keys/passphrase.h"
#include "presentation/appviewmodel.h"

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

bool AppViewModel::takes(const QString &fresh, const QString &again)
{
    if (fresh != again) {
        fail(Problem::NotTheSame);
        return false;
    }
    const Result<keys::PassphraseVerdict> verdict
        = keys::judged(secretFrom(fresh), {m_content.agency.name, m_settings.office});
    const Problem problem = verdict ? presentation::problemOf(*verdict) : Problem::TooShort; // nothing typed
    if (problem != Problem::None)
        fail(problem);
    return problem == Problem::None;
}

void AppViewModel::setBusy()
{
    m_busy = true;
    m_problem = Problem::None;
    Q_EMIT problemChanged();
}

void AppViewModel::changePassphrase(const QString &old, const QString &fresh, const QString &again)
{
    if (m_busy || m_practice || !takes(fresh, again))
        return;
    setBusy();
    m_door.changePassphrase(secretFrom(old), secretFrom(fresh), [this](const Result<void> &changed) {
        m_busy = false;
        if (!changed) {
            fail(problemOf(changed.error()));
            return;
        }
        m_vault.forgetWords();
        moveTo(Place::Home);
    });
}

void AppViewModel::recover(const QString &firstFile, const QString &firstPassphrase,
    const QString &secondFile, const QString &secondPassphrase, const QString &fresh, const QString &again)
{
    if (m_busy || !takes(fresh, again))
        return;
    const auto first = readFile(firstFile, keys::keyFileSize);
    const auto second = readFile(secondFile, keys::keyFileSize);
    if (!first || !second) {
        fail(Problem::NotACustodian);
        return;
    }
    setBusy();
    m_door.recover({*first, secretFrom(firstPassphrase)}, {*second, secretFrom(secondPassphrase)},
        secretFrom(fresh), [this](const Result<Opening> &result) {
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
    default:
        return Problem::Storage;
    }
}

} // namespace tenang::presentation
