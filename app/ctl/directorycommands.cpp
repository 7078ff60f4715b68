// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/directorycommands.h"

#include "referral/directory.h"
#include "referral/factsjson.h"
#include "referral/hours.h"
#include "referral/pathwayjson.h"

#include <optional>

namespace tenang::ctl {

namespace {

using referral::Directory;
using referral::DirectorySource;

Finding error(const QString &file, const QString &text)
{
    return {Finding::Severity::Error, file, 0, 0, text, {}};
}

// Nothing, and said why, when a path gives nothing or no row at all can be used: a step that is missing
// because somebody mistyped a folder would look like help that does not exist.
std::optional<Directory> readDirectory(const QStringList &paths)
{
    QList<DirectorySource> sources;
    Findings findings;
    bool allRead = true;
    for (const QString &path : paths) {
        Result<QList<DirectorySource>> read = referral::readDirectorySources(path, findings);
        if (read) {
            sources += *std::move(read);
            continue;
        }
        allRead = false;
        const QString named = path + u": ";
        QString text = read.error().detail;
        if (text.startsWith(named))
            text = text.mid(named.size());
        findings.append(error(path, text));
    }
    Directory directory = referral::joinDirectory(sources, findings);
    if (allRead && directory.isEmpty())
        findings.append(error(paths.join(u' '), QStringLiteral("no service can be used")));
    report(findings);
    if (!allRead || directory.isEmpty())
        return std::nullopt;
    return directory;
}

} // namespace

ExitStatus resolve(const QStringList &directories, const QDateTime &at)
{
    const std::optional<Directory> directory = readDirectory(directories);
    if (!directory)
        return ExitStatus::InputProblems;
    const Result<QByteArray> json = readStandardInput();
    if (!json)
        return report(QStringLiteral("stdin"), json.error());
    Findings findings;
    const referral::Facts facts = referral::readFacts(*json, QStringLiteral("stdin"), *directory, findings);
    report(findings);
    if (hasErrors(findings))
        return ExitStatus::InputProblems;
    write(referral::toJson(referral::resolve(*directory, facts, at)));
    return finish();
}

ExitStatus hours(const QStringList &directories, const QString &id, const QDateTime &at)
{
    const std::optional<Directory> directory = readDirectory(directories);
    if (!directory)
        return ExitStatus::InputProblems;
    const referral::Service *service = directory->service(id);
    if (service == nullptr) {
        report({error(
            directories.join(u' '), QStringLiteral("there is no service “%1” that can be used").arg(id))});
        return ExitStatus::InputProblems;
    }
    write(referral::toJson(referral::hoursAt(*service, at)));
    return finish();
}

} // namespace tenang::ctl
