// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"

#include "authoring/linguistupdate.h"
#include "referral/directory.h"

#include <QFileInfo>

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

void update(const Translatable &content, const QString &language, StringsResult &result)
{
    Report source(content.file, result.findings);
    if (content.language == language) {
        source.error({}, QStringLiteral("“%1” is what it is written in").arg(language));
        return;
    }
    if (std::ranges::find(content.claims, language, &Claim::language) == content.claims.end())
        source.warning({},
            QStringLiteral("`translations` does not name “%1”: its pack will be without it").arg(language));
    result.file = linguistFileOf(content.file, language);
    Report report(result.file, result.findings);
    std::optional<LinguistFile> there = LinguistFile();
    if (QFileInfo(result.file).exists())
        there = readLinguistFile(result.file, language, report);
    if (!there)
        return;
    const QHash<QString, LinguistMessage> messages = messagesByPlace(*there, report);
    if (hasErrors(result.findings))
        return;
    const LinguistUpdate made = updatedLinguist(*there, messages, content, language);
    if (made.bytes.isEmpty())
        report.error({}, QStringLiteral("holds something that would be lost: save it in Linguist first"));
    result.bytes = made.bytes;
    result.added = made.added;
    result.changed = made.changed;
    result.kept = made.kept;
    result.vanished = made.vanished;
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
    case PackKind::Cards:
        return errorOf(readCardSet(bytes));
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

StringsResult strings(const QString &path, const QString &language)
{
    StringsResult result;
    Run run(Linguist::LeftAlone);
    run.add(path, result.findings);
    const std::optional<Translatable> content = run.firstTranslatable();
    Report report(path, result.findings);
    if (run.size() > 1)
        report.error({}, QStringLiteral("holds %1 packs: name one of them").arg(run.size()));
    else if (run.size() == 1 && !content)
        report.error(
            {}, QStringLiteral("only protocols, indicators and cards have texts in other languages"));
    else if (content && !hasErrors(result.findings))
        update(*content, language, result);
    sort(result.findings);
    return result;
}

} // namespace tenang::authoring
