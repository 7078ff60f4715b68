// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/notecommands.h"

#include "base/clock.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"
#include "vault/noteimport.h"
#include "vault/vaultstore.h"

#include <QFile>
#include <QSet>

namespace tenang::ctl {

namespace {

// The protocol that a case is pinned to when it begins with an imported note: the usual one. The vault keeps
// it, so that a later version of the app can still open the case.
Result<interview::Begun> pinned(vault::VaultStore &store)
{
    const QByteArray bytes = protocol::shippedPack(protocol::usualProtocol);
    ASSIGN_OR_RETURN(const protocol::PackHead head, protocol::readPackHead(bytes));
    RETURN_IF_ERROR(store.keepPack(head.hash, bytes));
    return interview::Begun{{}, head.id, head.version, head.hash, {}, false};
}

Result<ExitStatus> importInto(vault::VaultStore &store, QFile &input)
{
    ASSIGN_OR_RETURN(const interview::Begun begun, pinned(store));
    const vault::NoteImport import{input.fileName(), QStringLiteral("technician"), begun};
    ASSIGN_OR_RETURN(const Findings findings, vault::importNotes(store, input, import, [](int line) {
        write("saved " + QByteArray::number(line) + '\n');
        flush(); // whoever waits for it may pull the plug next
    }));
    report(findings);
    return finish(hasErrors(findings) ? ExitStatus::InputProblems : ExitStatus::Done);
}

} // namespace

ExitStatus importNotes(const VaultAccess &access, const QString &file)
{
    return withVault(access, [&file](vault::VaultStore &store) -> Result<ExitStatus> {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly))
            return report(file, fail(Error::Kind::Io, input.errorString()));
        return importInto(store, input);
    });
}

ExitStatus listNotes(const VaultAccess &access)
{
    return withVault(access, [](vault::VaultStore &store) -> Result<ExitStatus> {
        store.recordRead({}, interview::ReadReason::Technician);
        // Walked once before anything is printed: half a list must not pass for a whole one.
        RETURN_IF_ERROR(store.eachNote([](const vault::StoredNote &) { }));
        RETURN_IF_ERROR(store.eachNote([](const vault::StoredNote &note) {
            QJsonObject line{{QStringLiteral("note"), note.note.toString()},
                {QStringLiteral("case"), note.ref}, {QStringLiteral("at"), toRfc3339(note.at)},
                {QStringLiteral("text"), note.text}};
            if (!note.language.isEmpty()) // an absent key means unknown (design.md §8)
                line.insert(QStringLiteral("lang"), note.language);
            writeLine(line);
        }));
        return finish();
    });
}

ExitStatus searchNotes(const VaultAccess &access, const QString &query, int limit)
{
    return withVault(access, [&query, limit](vault::VaultStore &store) -> Result<ExitStatus> {
        ASSIGN_OR_RETURN(const QList<interview::Hit> hits, store.search(query, limit));
        QSet<Id> cases;
        for (const interview::Hit &hit : hits)
            cases.insert(hit.caseId);
        if (!cases.isEmpty())
            store.recordRead(cases.values(), interview::ReadReason::Technician);
        for (const interview::Hit &hit : hits) {
            QJsonObject line{{QStringLiteral("case"), hit.ref}, {QStringLiteral("note"), hit.note.toString()},
                {QStringLiteral("snippet"), hit.snippet}};
            if (hit.isBySound)
                line.insert(QStringLiteral("by_sound"), true);
            writeLine(line);
        }
        return finish();
    });
}

} // namespace tenang::ctl
