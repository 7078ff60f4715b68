// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/salvagecommand.h"

#include "base/clock.h"
#include "vault/salvage.h"

namespace tenang::ctl {

namespace {

using vault::Salvaged;

void tell(Findings &findings, const QString &folder, const QString &text)
{
    findings.append({Finding::Severity::Warning, folder, 0, 0, text, {}});
}

void tellCase(Findings &findings, const QString &folder, const Salvaged::Case &one)
{
    for (const Salvaged::Lost &lost : one.lost) {
        const QString numbers = lost.from == lost.to ? QString::number(lost.from)
                                                     : QStringLiteral("%1 to %2").arg(lost.from).arg(lost.to);
        const QString kind = lost.kind.isEmpty() ? QString() : u" (" + lost.kind + u')';
        tell(findings, folder, QStringLiteral("case %1: entry %2%3 is lost").arg(one.ref, numbers, kind));
    }
    if (one.isBeginningMade)
        tell(findings, folder,
            QStringLiteral("case %1: its beginning is lost, with the protocol it was held by").arg(one.ref));
    if (!one.isEndKnown)
        tell(findings, folder, QStringLiteral("case %1: there may have been more at its end").arg(one.ref));
    if (one.unreadErasures > 0)
        tell(findings, folder,
            QStringLiteral("case %1: something was erased that cannot be told, and may be shown again")
                .arg(one.ref));
}

Findings findingsOf(const Salvaged &told, const QString &folder)
{
    Findings findings;
    if (!told.badPages.isEmpty())
        tell(findings, folder,
            QStringLiteral("%1 of %2 pages are damaged").arg(told.badPages.size()).arg(told.pages));
    if (told.isLogDamaged)
        tell(findings, folder,
            QStringLiteral("the log beside the file is damaged: what was written last may be missing"));
    if (told.recordLost > 0)
        tell(findings, folder, QStringLiteral("%1 entries of the record are lost").arg(told.recordLost));
    for (const Salvaged::Case &one : told.cases)
        tellCase(findings, folder, one);
    for (const Salvaged::LostCase &one : told.lostCases)
        tell(findings, folder,
            QStringLiteral("a whole case is lost, with %1 entries: %2")
                .arg(one.events)
                .arg(one.id.toString()));
    for (const QString &draft : told.lostDrafts)
        tell(findings, folder, QStringLiteral("a draft is lost: %1").arg(draft));
    for (const QString &setting : told.lostSettings)
        tell(findings, folder, QStringLiteral("a setting is lost: %1").arg(setting));
    for (const QByteArray &pack : told.lostPacks)
        tell(findings, folder, QStringLiteral("a pack is lost: %1").arg(QString::fromLatin1(pack.toHex())));
    return findings;
}

} // namespace

ExitStatus salvageVault(const VaultAccess &access, const QString &file, const QString &into)
{
    return withPassphrase(access, [&](const SecretBytes &passphrase) {
        const auto told = vault::salvage({access.folder, file}, passphrase, into, SystemClock());
        if (!told)
            return report(access.folder, told.error());
        report(findingsOf(*told, access.folder));
        writeLine(told->toJson());
        return finish(told->isComplete() ? ExitStatus::Done : ExitStatus::Damaged);
    });
}

} // namespace tenang::ctl
