// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One lane's hand in lanes.sh: the same program, built with two releases of SQLCipher, makes vaults and reads
// those of the other (S19). Usage: make|add|killed|tell FOLDER
#include "sqlite3.h"
#include "vaultsupport.h"

#include <cstdio>
#include <unistd.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

namespace {

const QStringList words = {QStringLiteral("They kept my passport."), QStringLiteral("พวกเขายึดหนังสือเดินทาง"),
    QStringLiteral("ពួកគេបានយកលិខិតឆ្លងដែន"), QStringLiteral("သူတို့က နိုင်ငံကူးလက်မှတ်ကို ယူထားတယ်"),
    QStringLiteral("他们拿走了我的护照。"), QStringLiteral("أخذوا جواز سفري"),
    QStringLiteral("Họ giữ hộ chiếu của tôi.")};
const QStringList queries
    = {QStringLiteral("passport"), QStringLiteral("หนังสือ"), QStringLiteral("护照"), QStringLiteral("chiếu")};

Result<void> addTo(VaultStore &store, const QString &ref, int count)
{
    ASSIGN_OR_RETURN(const Id caseId, store.open(begun(ref)));
    Id first;
    for (int i = 0; i < count; ++i) {
        const interview::Event event = note(words.at(i % words.size()) + QStringLiteral(" %1").arg(i));
        if (i == 0)
            first = event.id;
        RETURN_IF_ERROR(store.append(caseId, {event}, {}));
    }
    RETURN_IF_ERROR(store.erase(caseId, happened(interview::Erased{first})));
    return store.keepDraft(caseId, QStringLiteral("offer"), words.first());
}

// Everything that a reader sees: events, drafts, search, and what the check says.
Result<QString> allOf(const QString &folder)
{
    ASSIGN_OR_RETURN(const auto store, openStore(folder, secret("correct horse")));
    QString all;
    ASSIGN_OR_RETURN(const auto cases, store->cases());
    for (const interview::CaseSummary &summary : cases) {
        ASSIGN_OR_RETURN(const auto drafts, store->drafts(summary.id));
        all += summary.ref + u'\n' + told(*store, summary.id) + drafts.value(QStringLiteral("offer")) + u'\n';
    }
    for (const QString &query : queries) {
        ASSIGN_OR_RETURN(const auto hits, store->search(query, 1'000));
        all += QStringLiteral("%1: %2\n").arg(query).arg(hits.size());
    }
    RETURN_IF_ERROR(store->close());
    ASSIGN_OR_RETURN(const VaultCheck check, checkVault(folder, secret("correct horse")));
    return QString(
        all + toString(check.header) + u' ' + toString(check.pages) + u' ' + toString(check.audit) + u'\n');
}

Result<void> done(const QByteArray &what, const QString &folder)
{
    if (what == "make") {
        ASSIGN_OR_RETURN(const auto store, createVault(folder, secret("correct horse"), ticking(), fast));
        RETURN_IF_ERROR(addTo(*store, QStringLiteral("MADE"), 300));
        return store->close();
    }
    if (what == "add" || what == "killed") {
        ASSIGN_OR_RETURN(const auto store, openStore(folder, secret("correct horse")));
        ASSIGN_OR_RETURN(const auto cases, store->cases());
        RETURN_IF_ERROR(
            addTo(*store, QStringLiteral("%1-%2").arg(QString::fromLatin1(what)).arg(cases.size()), 40));
        if (what == "killed") // its log stays behind, for the other to bring in
            _exit(0);
        return store->close();
    }
    ASSIGN_OR_RETURN(const QString all, allOf(folder));
    std::fputs(all.toUtf8().constData(), stdout);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "version") == 0)
        return std::puts(sqlite3_libversion()) < 0;
    if (argc != 3)
        return 2;
    ticking().setWall(QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::OffsetFromUTC, 7 * 3600));
    const Result<void> result
        = startStorage() ? done(argv[1], QString::fromLocal8Bit(argv[2])) : fail(Error::Kind::Io);
    if (!result)
        std::fprintf(stderr, "%s: %s\n", argv[1], result.error().detail.toUtf8().constData());
    return result ? 0 : 1;
}
