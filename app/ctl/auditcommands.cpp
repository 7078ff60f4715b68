// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/auditcommands.h"

#include "audit/log.h"
#include "base/files.h"
#include "base/signature.h"
#include "vault/vaultstore.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace tenang::ctl {

namespace {

constexpr qsizetype largestAnchor = 4096;

Result<audit::Checkpoint> anchorFrom(const QString &file)
{
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(file, largestAnchor));
    return audit::checkpointFromJson(bytes);
}

// Hexadecimal as it is, or what a file says.
Result<QByteArray> keyFrom(const QString &given)
{
    const auto fromHex = [](const QByteArray &text) {
        const QByteArray bytes = QByteArray::fromHex(text);
        return bytes.size() == publicKeySize && bytes.toHex() == text.toLower() ? bytes : QByteArray();
    };
    if (const QByteArray key = fromHex(given.toLatin1()); !key.isEmpty())
        return key;
    ASSIGN_OR_RETURN(const QByteArray bytes, readFile(given, largestAnchor));
    if (const QByteArray key = fromHex(bytes.trimmed()); !key.isEmpty())
        return key;
    ASSIGN_OR_RETURN(const audit::Checkpoint anchor, audit::checkpointFromJson(bytes));
    return anchor.key;
}

QJsonObject toJson(const audit::Verdict &verdict)
{
    QJsonArray faults;
    for (const audit::Fault &fault : verdict.faults)
        faults.append(
            QJsonObject{{QStringLiteral("kind"), toString(fault.kind)}, {QStringLiteral("seq"), fault.seq}});
    QJsonArray anchors;
    for (const audit::Verdict::Anchor &anchor : verdict.anchors)
        anchors.append(
            QJsonObject{{QStringLiteral("seq"), anchor.seq}, {QStringLiteral("extended"), anchor.extended}});
    return {{QStringLiteral("entries"), verdict.entries}, {QStringLiteral("faults"), faults},
        {QStringLiteral("anchors"), anchors}, {QStringLiteral("after_last_anchor"), verdict.afterLastAnchor},
        {QStringLiteral("signed_up_to"), verdict.signedUpTo}};
}

} // namespace

ExitStatus exportAudit(const VaultAccess &access, const QString &file)
{
    return withVault(access, [&file](vault::VaultStore &store) -> Result<ExitStatus> {
        ASSIGN_OR_RETURN(const audit::Checkpoint head, store.anchor()); // signed to its end
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return report(file, fail(Error::Kind::Io, out.errorString()));
        RETURN_IF_ERROR(store.exportAudit(out));
        if (!out.commit())
            return report(file, fail(Error::Kind::Io, out.errorString()));
        writeLine({{QStringLiteral("entries"), head.count}, {QStringLiteral("head"), toJson(head)}});
        return finish();
    });
}

ExitStatus printAuditHead(const VaultAccess &access)
{
    return withVault(access, [](vault::VaultStore &store) -> Result<ExitStatus> {
        ASSIGN_OR_RETURN(const audit::Checkpoint head, store.anchor());
        writeLine(toJson(head));
        return finish();
    });
}

ExitStatus verifyAuditLog(const QString &file, const QStringList &anchors, const QString &key)
{
    QList<audit::Checkpoint> kept;
    for (const QString &anchor : anchors) {
        const Result<audit::Checkpoint> read = anchorFrom(anchor);
        if (!read)
            return report(anchor, read.error());
        kept.append(*read);
    }
    QByteArray signer;
    if (!key.isEmpty()) {
        const Result<QByteArray> read = keyFrom(key);
        if (!read)
            return report(key, read.error());
        signer = *read;
    }
    QFile log(file);
    if (!log.open(QIODevice::ReadOnly))
        return report(file, fail(Error::Kind::NotFound, log.errorString()));
    const Result<audit::Verdict> verdict = audit::verifyLog(log, kept, signer);
    if (!verdict)
        return report(file, verdict.error());
    writeLine(toJson(*verdict));
    return finish(verdict->faults.isEmpty() ? ExitStatus::Done : ExitStatus::Damaged);
}

} // namespace tenang::ctl
