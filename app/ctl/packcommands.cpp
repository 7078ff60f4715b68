// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/packcommands.h"

#include "authoring/authoring.h"
#include "ctl/outfile.h"
#include "protocol/pack.h"
#include "protocol/plaintext.h"

namespace tenang::ctl {

ExitStatus checkPacks(const QStringList &paths)
{
    return answerChecked(authoring::check(paths));
}

ExitStatus answerChecked(const Findings &findings)
{
    report(findings);
    if (hasErrors(findings))
        return ExitStatus::InputProblems;
    writeLine({{QStringLiteral("errors"), 0}, {QStringLiteral("warnings"), findings.size()}});
    return finish();
}

ExitStatus buildPack(const QString &path, const QStringList &with, const QString &out)
{
    return writeBuilt(authoring::build(path, with), path, out);
}

ExitStatus writeStrings(const QString &path, const QString &language)
{
    if (!protocol::isLanguage(language))
        return wrongUsage(
            QStringLiteral("--language"), QStringLiteral("must be a BCP 47 language such as km"));
    const authoring::StringsResult made = authoring::strings(path, language);
    report(made.findings);
    if (made.bytes.isEmpty())
        return ExitStatus::InputProblems;
    if (const Result<void> saved = saveOpenly(made.file, made.bytes); !saved)
        return report(made.file, saved.error());
    writeLine({{QStringLiteral("file"), made.file}, {QStringLiteral("language"), language},
        {QStringLiteral("new"), made.added}, {QStringLiteral("changed"), made.changed},
        {QStringLiteral("kept"), made.kept}, {QStringLiteral("vanished"), made.vanished}});
    return finish();
}

ExitStatus writeBuilt(const authoring::BuildResult &built, const QString &path, const QString &out)
{
    report(built.findings);
    if (built.bytes.isEmpty())
        return ExitStatus::InputProblems;
    const Result<protocol::PackHead> head = protocol::readPackHead(built.bytes);
    if (!head)
        return report(path, head.error());
    if (const Result<void> saved = saveOpenly(out, built.bytes); !saved)
        return report(out, saved.error());
    writeLine({{QStringLiteral("kind"), protocol::toString(head->kind)}, {QStringLiteral("id"), head->id},
        {QStringLiteral("version"), head->version},
        {QStringLiteral("hash"), QString::fromLatin1(head->hash.toHex())}});
    return finish();
}

} // namespace tenang::ctl
