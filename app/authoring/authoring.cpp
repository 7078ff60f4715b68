// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"

#include "authoring/run.h"
#include "referral/directory.h"

#include <algorithm>
#include <tuple>

namespace tenang::authoring {

namespace {

void sort(Findings &findings)
{
    std::ranges::sort(findings, [](const Finding &one, const Finding &other) {
        return std::tie(one.file, one.line, one.column, one.severity, one.text)
            < std::tie(other.file, other.line, other.column, other.severity, other.text);
    });
}

} // namespace

std::optional<Error> refusalOf(const QByteArray &bytes)
{
    using namespace protocol;
    const Result<PackHead> head = readPackHead(bytes);
    if (!head)
        return head.error();
    const auto errorOf = [](const auto &read) { return read ? std::nullopt : std::optional(read.error()); };
    switch (head->kind) {
    case PackKind::Protocol:
        return errorOf(readProtocol(bytes));
    case PackKind::Indicators:
        return errorOf(readIndicatorSet(bytes));
    case PackKind::Practice:
        return errorOf(readPracticeSet(bytes));
    case PackKind::Agency:
        return errorOf(readAgency(bytes));
    case PackKind::Coach:
        return errorOf(readCoachRules(bytes));
    case PackKind::Directory:
        break;
    }
    Findings findings; // of single rows: those are left out, and told when the pack is built
    return errorOf(referral::readDirectoryPack(bytes, head->id, findings));
}

Findings check(const QStringList &paths)
{
    Findings findings;
    Run run;
    for (const QString &path : paths)
        run.add(path, findings);
    run.checkReferences(findings);
    sort(findings);
    return findings;
}

BuildResult build(const QString &path, const QStringList &with)
{
    BuildResult result;
    Run run;
    run.add(path, result.findings);
    Report report(path, result.findings);
    const qsizetype packs = run.size();
    const QByteArray bytes = run.firstPack();
    for (const QString &other : with)
        run.add(other, result.findings);
    run.checkReferences(result.findings);
    if (packs > 1)
        report.error({}, QStringLiteral("holds %1 packs: build them one by one").arg(packs));
    if (!hasErrors(result.findings)) {
        if (const std::optional<Error> refusal = refusalOf(bytes))
            report.error({}, QStringLiteral("the app would refuse this pack: %1").arg(refusal->detail));
        else
            result.bytes = bytes;
    }
    sort(result.findings);
    return result;
}

} // namespace tenang::authoring
