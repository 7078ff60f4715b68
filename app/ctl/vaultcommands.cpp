// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/vaultcommands.h"

#include "base/clock.h"
#include "vault/opening.h"
#include "vault/vaultcheck.h"

namespace tenang::ctl {

namespace {

using keys::Suite;
using vault::VaultCheck;

// Tests that make many vaults ask for the fast key derivation. A release build does not know how.
Suite suiteForNewVaults()
{
#ifndef TENANG_RELEASE
    if (qgetenv("TENANG_TEST_SUITE") == "1")
        return Suite::Test;
#endif
    return Suite::Standard;
}

Result<QJsonObject> describe(const QString &folder, vault::VaultStore &store)
{
    ASSIGN_OR_RETURN(const vault::VaultFolder::Copies copies, vault::VaultFolder(folder).readHeader());
    ASSIGN_OR_RETURN(const vault::VaultStore::Counts counts, store.counts());
    const keys::Header &header = copies.header;
    const keys::KdfCosts costs = header.costs();
    return QJsonObject{
        {QStringLiteral("vault"), header.vaultId().toString()},
        {QStringLiteral("format"), header.format()},
        {QStringLiteral("suite"),
            header.suite() == Suite::Test ? QStringLiteral("test") : QStringLiteral("standard")},
        {QStringLiteral("generation"), qint64(header.generation())},
        {QStringLiteral("created"), toRfc3339(header.created())},
        {QStringLiteral("kdf"),
            QJsonObject{{QStringLiteral("algorithm"), QStringLiteral("argon2id")},
                {QStringLiteral("kib"), qint64(costs.kib)},
                {QStringLiteral("passes"), qint64(costs.passes)}}},
        {QStringLiteral("counts"),
            QJsonObject{{QStringLiteral("cases"), counts.cases}, {QStringLiteral("events"), counts.events},
                {QStringLiteral("notes"), counts.notes}}},
    };
}

Findings findingsOf(const VaultCheck &check, const QString &folder)
{
    Findings findings;
    for (const QString &detail : check.details)
        findings.append({Finding::Severity::Error, folder, 0, 0, detail, {}});
    if (check.freshness == VaultCheck::State::RolledBack)
        findings.append({Finding::Severity::Warning, folder, 0, 0,
            QStringLiteral("the vault was put back to an earlier state: later work is missing"), {}});
    return findings;
}

} // namespace

ExitStatus createVault(const VaultAccess &access)
{
    return withPassphrase(access, [&access](const SecretBytes &passphrase) {
        const SystemClock clock;
        const Suite suite = suiteForNewVaults();
        const auto store = vault::createVault(access.folder, passphrase, clock, {suite, {}});
        if (!store)
            return report(access.folder, store.error());
        const Result<QJsonObject> description = describe(access.folder, **store);
        const Result<void> closed = (*store)->close();
        if (!description)
            return report(access.folder, description.error());
        if (!closed)
            return report(access.folder, closed.error());
        if (suite == Suite::Test)
            report({{Finding::Severity::Warning, access.folder, 0, 0,
                QStringLiteral("made with the fast key derivation of tests: never for real cases"), {}}});
        writeLine(*description);
        return finish();
    });
}

ExitStatus describeVault(const VaultAccess &access)
{
    return withVault(access, [&access](vault::VaultStore &store) -> Result<ExitStatus> {
        ASSIGN_OR_RETURN(const QJsonObject description, describe(access.folder, store));
        writeLine(description);
        return finish();
    });
}

ExitStatus checkVault(const VaultAccess &access)
{
    return withPassphrase(access, [&access](const SecretBytes &passphrase) {
        const Result<VaultCheck> check = vault::checkVault(access.folder, passphrase);
        if (!check)
            return report(access.folder, check.error());
        report(findingsOf(*check, access.folder));
        writeLine({{QStringLiteral("header"), toString(check->header)},
            {QStringLiteral("pages"), toString(check->pages)},
            {QStringLiteral("audit"), toString(check->audit)},
            {QStringLiteral("freshness"), toString(check->freshness)}});
        return finish(check->isDamaged() ? ExitStatus::Damaged : ExitStatus::Done);
    });
}

} // namespace tenang::ctl
