// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/keycommands.h"

#include "base/signature.h"
#include "ctl/outfile.h"
#include "ctl/passphrase.h"
#include "keys/publickey.h"
#include "keys/sealedbox.h"
#include "protocol/pack.h"
#include "protocol/signedpack.h"

#include <QFile>
#include <QFileInfo>

namespace tenang::ctl {

namespace {

constexpr qint64 largestFile = protocol::largestPack + protocol::signedPackOverhead;

keys::KeySuite suiteForNewKeys()
{
#ifndef TENANG_RELEASE
    if (qgetenv("TENANG_TEST_SUITE") == "1")
        return keys::KeySuite::Test;
#endif
    return keys::KeySuite::Standard;
}

SecretBytes newSeed(keys::KeyKind kind)
{
    return kind == keys::KeyKind::Signing ? newSigningSeed() : keys::newBoxSeed();
}

} // namespace

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::NotFound);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString());
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Io, file.errorString());
    return bytes;
}

qsizetype charactersOf(const SecretBytes &utf8)
{
    qsizetype count = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        count += (utf8.data()[i] & 0xc0) == 0x80 ? 0 : 1;
    return count;
}

ExitStatus createKey(const QString &keyFile, int passphraseFd, keys::KeyKind kind)
{
    const Result<SecretBytes> passphrase = readPassphrase(passphraseFd);
    if (!passphrase)
        return wrongUsage(QStringLiteral("--passphrase-fd"), passphrase.error().detail);
    if (charactersOf(*passphrase) < fewestCharacters)
        return wrongUsage(QStringLiteral("--passphrase-fd"),
            QStringLiteral("a passphrase has %1 characters or more").arg(fewestCharacters));
    const QString publicFile = keyFile + QStringLiteral(".pub");
    if (QFileInfo::exists(publicFile))
        return report(
            publicFile, fail(Error::Kind::Refused, QStringLiteral("a file of that name is there already")));
    SecretBytes seed = newSeed(kind);
    const keys::KeySuite suite = suiteForNewKeys();
    const Result<QByteArray> sealed = keys::sealedKey(seed, *passphrase, suite, kind);
    if (!sealed)
        return report(keyFile, sealed.error());
    if (const Result<void> saved = saveSecret(keyFile, *sealed); !saved)
        return report(keyFile, saved.error());
    const QByteArray key = keys::publicKeyOf(kind, seed);
    if (const Result<void> saved = saveOpenly(publicFile, keys::publicKeyText(key, kind)); !saved) {
        QFile::remove(keyFile); // just made, and known to nobody
        return report(publicFile, saved.error());
    }
    if (suite == keys::KeySuite::Test)
        report({{Finding::Severity::Warning, keyFile, 0, 0,
            QStringLiteral("made with the fast key derivation of tests: never for real use"), {}}});
    writeLine({{QStringLiteral("fingerprint"), keys::fingerprint(key, kind)},
        {QStringLiteral("public"), publicFile}});
    return finish();
}

} // namespace tenang::ctl
