// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/migration.h"

#include "audit/canonical.h"
#include "base/files.h"
#include "vault/audit.h"
#include "vault/pagecopy.h"
#include "vault/schema.h"
#include "vault/transaction.h"
#include "vault/workshop.h"

namespace tenang::vault {

namespace {

// What must be as much afterwards as before.
Result<QList<qint64>> countsOf(Connection &connection)
{
    constexpr Sql counts[]
        = {"SELECT count(*) FROM case_", "SELECT count(*) FROM event", "SELECT count(*) FROM payload",
            "SELECT count(*) FROM note", "SELECT count(*) FROM draft", "SELECT count(*) FROM place",
            "SELECT count(*) FROM pack", "SELECT count(*) FROM setting", "SELECT count(*) FROM audit"};
    QList<qint64> all;
    for (const Sql sql : counts) {
        ASSIGN_OR_RETURN(const qint64 count, connection.number(sql));
        all.append(count);
    }
    return all;
}

Result<void> recordUpgrade(Connection &copy, const Migrating &what, int from, const Clock &clock)
{
    ASSIGN_OR_RETURN(Transaction transaction, Transaction::begin(copy));
    RETURN_IF_ERROR(ensureIdentity(copy, what.vault));
    const QByteArray detail
        = audit::Canonical().number(from).number(newestSchema).hash("tenang/vault-upgraded/v1");
    RETURN_IF_ERROR(appendAudit(
        copy, {QStringLiteral("vault_upgraded"), {}, {}, clock.now(), detail, {}, clock.uptime()}));
    return transaction.commit();
}

// A record that was broken before must not keep the officer out of the words; one that broke here must.
Result<void> verifyCopy(Connection &copy, bool wasWhole)
{
    const Result<void> verified = verifyAudit(copy);
    return verified || (!wasWhole && verified.error().kind == Error::Kind::Damaged) ? Result<void>()
                                                                                    : verified;
}

} // namespace

Result<void> migrate(const Migrating &what, std::unique_ptr<Connection> source, const Clock &clock)
{
    ASSIGN_OR_RETURN(const int from, schemaOf(*source));
    if (from == newestSchema)
        return {};
    RETURN_IF_ERROR(source->checkpoint());
    const Result<void> whole = verifyAudit(*source);
    if (!whole && whole.error().kind != Error::Kind::Damaged)
        return whole;
    ASSIGN_OR_RETURN(const QList<qint64> before, countsOf(*source));

    ASSIGN_OR_RETURN(Workshop shop, Workshop::beside(what.folder));
    const QString file = shop.folder().database();
    RETURN_IF_ERROR(makeEmptyFile(file));
    ASSIGN_OR_RETURN(const std::unique_ptr<Connection> copy,
        Connection::open(file, what.databaseKey, Connection::Mode::Make));
    RETURN_IF_ERROR(copyPages(*source, *copy));
    RETURN_IF_ERROR(bringUpToDate(*copy));
    ASSIGN_OR_RETURN(const QList<qint64> after, countsOf(*copy));
    if (after != before)
        return fail(Error::Kind::Damaged, QStringLiteral("the copy holds less than the vault"));
    RETURN_IF_ERROR(recordUpgrade(*copy, what, from, clock));
    RETURN_IF_ERROR(verifyCopy(*copy, bool(whole)));
    RETURN_IF_ERROR(copy->close());
    RETURN_IF_ERROR(syncToDisk(file));

    // Closing takes the log's file away by its name, so it comes before the copy has that name.
    RETURN_IF_ERROR(source->close());
    RETURN_IF_ERROR(shop.bringAlong(VaultFolder::companions()));
    RETURN_IF_ERROR(syncToDisk(shop.folder().path()));
    return shop.exchange();
}

} // namespace tenang::vault
