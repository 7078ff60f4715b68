// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/passphrase.h"

#include "keys/derivation.h"
#include "keys/passphrase.h"

#include <cerrno>
#include <unistd.h>

namespace tenang::ctl {

namespace {

constexpr std::size_t longest = 4096;

using keys::PassphraseVerdict;

QString objectionTo(PassphraseVerdict verdict)
{
    switch (verdict) {
    case PassphraseVerdict::Fine:
        break;
    case PassphraseVerdict::TooShort:
        return QStringLiteral("the new passphrase is too short: at least %1 characters")
            .arg(keys::shortestPassphrase);
    case PassphraseVerdict::TooLong:
        return QStringLiteral("the new passphrase is too long: at most %1 characters")
            .arg(keys::longestPassphrase);
    case PassphraseVerdict::Common:
        return QStringLiteral("the new passphrase is among the first that anybody would try");
    case PassphraseVerdict::Guessable:
        return QStringLiteral(
            "the new passphrase takes too few tries: add a word that has nothing to do with "
            "the others");
    }
    return {};
}

} // namespace

Result<SecretBytes> readPassphrase(int descriptor)
{
    SecretBytes typed(longest + 1); // the byte that is too many goes to guarded memory too
    std::size_t size = 0;
    while (size <= longest) {
        const ssize_t got = ::read(descriptor, typed.data() + size, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(
                Error::Kind::Io, QStringLiteral("the passphrase cannot be read from this descriptor"));
        if (got == 0 || typed.data()[size] == '\n')
            break;
        ++size;
    }
    if (size == 0)
        return fail(Error::Kind::Invalid, QStringLiteral("the passphrase is empty"));
    if (size > longest)
        return fail(Error::Kind::Invalid, QStringLiteral("a passphrase has at most %1 bytes").arg(longest));
    return keys::normalisedPassphrase(SecretBytes(QByteArrayView(typed.data(), qsizetype(size))));
}

std::optional<ExitStatus> objectionTo(const QString &folder, const SecretBytes &fresh)
{
    const Result<PassphraseVerdict> verdict = keys::judged(fresh, {});
    if (!verdict)
        return report(folder, verdict.error());
    if (*verdict == PassphraseVerdict::Fine)
        return {};
    report({{Finding::Severity::Error, folder, 0, 0, objectionTo(*verdict), {}}});
    return ExitStatus::InputProblems;
}

} // namespace tenang::ctl
