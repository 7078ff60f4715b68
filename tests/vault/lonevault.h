// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/lockjournal.h"
#include "vaultsupport.h"

// A vault without a case, and a clock of its own, for tests of what happens at its door.
namespace tenang::vault::testing {

inline Error::Kind answerOf(const QString &path, const char *passphrase, const Clock &clock)
{
    const auto opened = openVault(path, secret(passphrase), clock);
    return opened ? Error::Kind::NotFound
                  : opened.error().kind; // NotFound is never given: it stands for none
}

struct Lone {
    explicit Lone(std::optional<keys::Recovery::Custodians> custodians = {})
    {
        Making making = fast;
        making.custodians = std::move(custodians);
        auto made = createVault(path(), secret("correct horse"), clock, making);
        if (!made || !(*made)->close())
            qFatal("no vault");
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] QString journal() const { return path() + QStringLiteral("/vault.lockj"); }
    [[nodiscard]] keys::LockJournal read() const { return *keys::LockJournal::parse(contentOf(journal())); }
    [[nodiscard]] Result<interview::Opening> open() const
    {
        ASSIGN_OR_RETURN(const Opened opened, openVault(path(), secret("correct horse"), clock));
        RETURN_IF_ERROR(opened.store->close());
        return opened.told;
    }
    void guess(int times)
    {
        for (int n = 0; n < times; ++n) {
            clock.advance(3600);
            QCOMPARE(answerOf(path(), "wrong horse", clock), Error::Kind::WrongPassphrase);
        }
    }

    QTemporaryDir folder;
    SetClock clock{QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::OffsetFromUTC, 7 * 3600)};
};

} // namespace tenang::vault::testing
