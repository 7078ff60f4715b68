// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/session.h"
#include "support/secrets.h"
#include "support/trials.h"
#include "vault/opening.h"
#include "vault/storage.h"
#include "vault/vaultcheck.h"

#include <QDir>
#include <QTemporaryDir>

// What the vault's tests share: a fast vault in a temporary folder and events to put into it.
namespace tenang::vault::testing {

using namespace tenang::testing; // what every test of secrets shares
using keys::Suite;

// Costs next to nothing, unless the run is on the real suite.
inline const Making fast
    = onRealSuite() ? Making{Suite::Standard, keys::floorCosts} : Making{Suite::Test, {}};

inline interview::Event happened(const interview::Payload &payload)
{
    ticking().advance(1);
    return {Id::random(), 0, ticking().now(), QStringLiteral("officer-1"), payload};
}

inline interview::Event begun(const QString &ref)
{
    return happened(interview::Begun{ref, QStringLiteral("second-line"), QStringLiteral("1"),
        QByteArray(32, 'h'), QStringLiteral("th"), false});
}

inline interview::Event note(const QString &text, const Id &id = Id::random())
{
    return happened(interview::NoteTaken{
        id, interview::NoteKind::Words, QStringLiteral("account_1"), protocol::Phase::Account, text});
}

// Everything that a reader of the journal sees, to compare two openings.
inline QString told(interview::CaseStore &store, const Id &caseId)
{
    const auto events = store.events(caseId);
    if (!events)
        return u"error: " + events.error().detail;
    QString all;
    for (const interview::Event &event : *events)
        all += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                   .arg(event.id.toString(), QString::number(event.seq), event.at.toString(Qt::ISODateWithMs),
                       event.actor, interview::kindOf(event.payload),
                       QString::fromLatin1(interview::toCbor(event.payload).toCborValue().toCbor().toHex()));
    return all;
}

// Opens, and leaves aside what the owner would be told.
inline Result<std::unique_ptr<VaultStore>> openStore(
    const QString &path, const SecretBytes &passphrase, const Clock &clock = ticking())
{
    ASSIGN_OR_RETURN(Opened opened, openVault(path, passphrase, clock));
    return std::move(opened.store);
}

// A vault with one case and some notes in it, closed.
class SmallVault {
public:
    explicit SmallVault(const QStringList &notes = {QStringLiteral("They kept my passport.")})
    {
        auto store = createVault(path(), secret("correct horse"), ticking(), fast);
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        caseId = *(*store)->open(begun(QStringLiteral("K-1")));
        for (const QString &text : notes)
            good = good && (*store)->append(caseId, {note(text)}, {});
        before = told(**store, caseId);
        good = good && (*store)->close();
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] auto open(const char *passphrase = "correct horse") const
    {
        return openStore(path(), secret(passphrase));
    }

    QTemporaryDir folder;
    Id caseId;
    QString before;
    bool good = true;
};

} // namespace tenang::vault::testing
