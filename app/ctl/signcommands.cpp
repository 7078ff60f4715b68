// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/signcommands.h"

#include "authoring/authoring.h"
#include "authoring/packdiff.h"
#include "base/signature.h"
#include "ctl/keycommands.h"
#include "ctl/outfile.h"
#include "ctl/passphrase.h"
#include "keys/keyfile.h"
#include "keys/publickey.h"
#include "protocol/pack.h"
#include "protocol/signedpack.h"

#include <QJsonArray>

#include <optional>

namespace tenang::ctl {

namespace {

// What went wrong with which file.
struct Fault {
    QString file;
    Error error;
};

template <typename T>
struct Answered {
    T value;
    std::optional<Fault> fault;
};

Answered<QList<QByteArray>> readTrust(const QStringList &files)
{
    QList<QByteArray> trusted;
    for (const QString &path : files) {
        const Result<QByteArray> text = readInput(path);
        if (!text)
            return {{}, Fault{path, text.error()}};
        const auto keys = keys::readPublicKeys(*text);
        if (!keys)
            return {{}, Fault{path, keys.error()}};
        trusted.append(*keys);
    }
    return {trusted, {}};
}

// The signature's word before anything else, and who signed it when it is not trusted.
Result<QByteArray> opened(const QByteArray &bytes, const QList<QByteArray> &trusted)
{
    Result<QByteArray> pack = protocol::verifiedPack(bytes, trusted);
    if (!pack && pack.error().kind == Error::Kind::Refused)
        return fail(Error::Kind::Refused,
            QStringLiteral("%1: it says fingerprint %2")
                .arg(pack.error().detail, keys::fingerprint(protocol::namedSigner(bytes))));
    return pack;
}

ExitStatus answer(const QString &file, const QByteArray &pack, const QByteArray &signer)
{
    const Result<protocol::PackHead> head = protocol::readPackHead(pack);
    if (!head)
        return report(file, head.error());
    writeLine({{QStringLiteral("kind"), protocol::toString(head->kind)}, {QStringLiteral("id"), head->id},
        {QStringLiteral("version"), head->version},
        {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())},
        {QStringLiteral("fingerprint"), keys::fingerprint(signer)}});
    return finish();
}

QJsonObject jsonOf(const authoring::PackChange &change)
{
    QJsonObject object{
        {QStringLiteral("kind"), toString(change.kind)}, {QStringLiteral("contact"), change.contact}};
    for (const auto &[key, text] : {std::pair("what", change.what), std::pair("id", change.id),
             std::pair("title", change.title), std::pair("field", change.field)}) {
        if (!text.isEmpty())
            object.insert(QLatin1StringView(key), text);
    }
    for (const auto &[key, value] : {std::pair("old", change.older), std::pair("new", change.newer)}) {
        if (!value.isUndefined())
            object.insert(QLatin1StringView(key), value.toJsonValue());
    }
    return object;
}

} // namespace

ExitStatus signPack(const QString &file, const QString &keyFile, int passphraseFd, const QString &out)
{
    const Result<SecretBytes> passphrase = readPassphrase(passphraseFd);
    if (!passphrase)
        return wrongUsage(QStringLiteral("--passphrase-fd"), passphrase.error().detail);
    const Result<QByteArray> pack = readInput(file);
    if (!pack)
        return report(file, pack.error());
    if (protocol::looksSigned(*pack))
        return report(file, fail(Error::Kind::Invalid, QStringLiteral("this is signed already")));
    if (const std::optional<Error> refusal = authoring::refusalOf(*pack))
        return report(file, *refusal);
    const Result<QByteArray> key = readInput(keyFile);
    if (!key)
        return report(keyFile, key.error());
    const Result<SecretBytes> seed = keys::openedKey(*key, *passphrase);
    if (!seed)
        return report(keyFile, seed.error());
    const Result<QByteArray> bytes = protocol::signedPack(*pack, *seed);
    if (!bytes)
        return report(file, bytes.error());
    if (const Result<void> saved = saveOpenly(out, *bytes); !saved)
        return report(out, saved.error());
    return answer(file, *pack, publicKeyOf(*seed));
}

ExitStatus verifyPack(const QString &file, const QStringList &trust)
{
    const auto trusted = readTrust(trust);
    if (trusted.fault)
        return report(trusted.fault->file, trusted.fault->error);
    const Result<QByteArray> bytes = readInput(file);
    if (!bytes)
        return report(file, bytes.error());
    const Result<QByteArray> pack = opened(*bytes, trusted.value);
    if (!pack)
        return report(file, pack.error());
    if (const std::optional<Error> refusal = authoring::refusalOf(*pack))
        return report(file, *refusal);
    return answer(file, *pack, protocol::namedSigner(*bytes));
}

ExitStatus diffPacks(const QString &older, const QString &newer, const QStringList &trust, bool asJson)
{
    const auto trusted = readTrust(trust);
    if (trusted.fault)
        return report(trusted.fault->file, trusted.fault->error);
    QList<QByteArray> packs;
    for (const QString &file : {older, newer}) {
        Result<QByteArray> pack = readInput(file);
        if (pack && protocol::looksSigned(*pack))
            pack = opened(*pack, trusted.value);
        if (!pack)
            return report(file, pack.error());
        if (const std::optional<Error> refusal = authoring::refusalOf(*pack))
            return report(file, *refusal);
        packs.append(*pack);
    }
    const auto changes = authoring::packDiff(packs.first(), packs.last());
    if (!changes)
        return report(newer, changes.error());
    if (asJson) {
        QJsonArray all;
        for (const authoring::PackChange &change : *changes)
            all.append(jsonOf(change));
        writeLine({{QStringLiteral("changes"), all}});
        return finish();
    }
    for (const QString &line : authoring::linesOf(*changes))
        write(line.toUtf8() + '\n');
    return finish();
}

} // namespace tenang::ctl
