// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/packcommands.h"

#include "authoring/authoring.h"
#include "protocol/pack.h"

#include <QSaveFile>

namespace tenang::ctl {

namespace {

Result<void> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, file.errorString());
    return {};
}

} // namespace

ExitStatus checkPacks(const QStringList &paths)
{
    const Findings findings = authoring::check(paths);
    report(findings);
    if (hasErrors(findings))
        return ExitStatus::InputProblems;
    writeLine({{QStringLiteral("errors"), 0}, {QStringLiteral("warnings"), findings.size()}});
    return finish();
}

ExitStatus buildPack(const QString &path, const QString &out)
{
    const authoring::BuildResult built = authoring::build(path);
    report(built.findings);
    if (built.bytes.isEmpty())
        return ExitStatus::InputProblems;
    const Result<protocol::PackHead> head = protocol::readPackHead(built.bytes);
    if (!head)
        return report(path, head.error());
    if (const Result<void> saved = save(out, built.bytes); !saved)
        return report(out, saved.error());
    writeLine({{QStringLiteral("kind"), protocol::toString(head->kind)}, {QStringLiteral("id"), head->id},
        {QStringLiteral("version"), head->version},
        {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())}});
    return finish();
}

} // namespace tenang::ctl
