// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real vault's snapshot, spoilt in one of three ways that the first byte names: bytes of the encrypted
// file; rows, by somebody who has the key; bytes of the pages in the clear, as after a broken seal. The code
// that judges snapshots and the code that salvages read it. Whatever is told as good has the words that were
// written.
#include "fuzz/target.h"
#include "vault/restore.h"
#include "vault/salvagedcases.h"
#include "vault/snapshot.h"
#include "vault/vaultsupport.h"

#include <QtEndian>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

namespace {

using Worth = DamagedPages::Worth;

// By case and number, what was said there.
using Said = QMap<QPair<Id, qint64>, QByteArray>;

QByteArray saidIn(const interview::Event &event)
{
    return event.id.toBytes() + event.actor.toUtf8() + QByteArray::number(event.at.toMSecsSinceEpoch())
        + interview::kindOf(event.payload).toUtf8() + interview::toCbor(event.payload).toCborValue().toCbor();
}

struct Template {
    Template()
    {
        auto store = createVault(path(), secret("correct horse"), ticking(), fast);
        REQUIRE(store);
        for (const char *ref : {"K-1", "K-2"}) {
            const Id caseId = *(*store)->open(begun(QString::fromLatin1(ref)));
            for (int n = 0; n < 5; ++n)
                REQUIRE((*store)->append(caseId, {note(QString(n * 900 + 20, u'n'))}, {}));
            const interview::Event gone = note(QStringLiteral("gone"));
            REQUIRE((*store)->append(caseId, {gone, happened(interview::Undone{gone.id})}, {}));
            REQUIRE((*store)->erase(caseId, happened(interview::Erased{gone.id})));
            REQUIRE((*store)->keepDraft(caseId, QStringLiteral("field"), QStringLiteral("They sa")));
            const auto events = (*store)->events(caseId);
            for (const interview::Event &event : *events)
                said.insert({caseId, event.seq}, saidIn(event));
        }
        REQUIRE((*store)->keepPack(QByteArray(32, 'p'), QByteArray(5000, 'P')));
        REQUIRE((*store)->close());
        file = contentOf(snapshot());
        const auto header = VaultFolder(path()).readHeader();
        key = keys::subKey(*header->header.unlock(secret("correct horse")), keys::Purpose::Snapshot);
        auto pages = DamagedPages::read(snapshot(), key, folder.path());
        REQUIRE(pages && pages->notWhole().isEmpty());
        for (quint32 page = 1; page <= pages->count(); ++page)
            clear += pages->page(page).toByteArray();
    }
    [[nodiscard]] QString path() const { return folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] QString snapshot() const { return path() + QStringLiteral("/vault.snap0"); }

    QTemporaryDir folder{QStringLiteral("/dev/shm/tenang-fuzz-XXXXXX")};
    Said said;
    QByteArray file;
    QByteArray clear;
    SecretBytes key;
};

Template &made()
{
    fuzz::startOnce();
    static Template one;
    return one;
}

// Six bytes each: where (4), how many more (1), what (1).
QByteArray edited(QByteArray bytes, QByteArrayView edits)
{
    for (; edits.size() >= 6 && !bytes.isEmpty(); edits = edits.sliced(6)) {
        const qsizetype at = qFromBigEndian<quint32>(edits.data()) % quint32(bytes.size());
        const qsizetype length = std::min<qsizetype>(1 + quint8(edits[4]) / 16, bytes.size() - at);
        for (qsizetype n = at; n < at + length; ++n)
            bytes[n] = char(bytes[n] ^ edits[5]);
    }
    return bytes;
}

// Three bytes each: which statement, which row, what.
void spoilRows(QByteArrayView edits)
{
    constexpr Sql statements[] = {
        "UPDATE event SET seq = seq + ?2 WHERE key = ?1",
        "UPDATE event SET kind = CAST(?2 AS TEXT) WHERE key = ?1",
        "UPDATE event SET at = at + ?2 WHERE key = ?1",
        "UPDATE event SET actor = actor || ?2 WHERE key = ?1",
        "UPDATE event SET payload_id = payload_id + 100 + ?2 WHERE key = ?1",
        "UPDATE event SET payload_hash = zeroblob(32) WHERE key = ?1 AND ?2 > 0",
        "DELETE FROM event WHERE key = ?1 AND ?2 > 0",
        "DELETE FROM payload WHERE id = ?1 AND ?2 > 0",
        "UPDATE payload SET body = CAST(substr(body, 1, ?2) AS BLOB) WHERE id = ?1",
        "UPDATE payload SET text = substr(text, 1, ?2) WHERE id = ?1",
        "UPDATE payload SET salt = zeroblob(?2) WHERE id = ?1",
        "UPDATE payload SET id = id + 200 + ?2 WHERE id = ?1",
        "UPDATE case_ SET id = zeroblob(16) WHERE key = ?1 AND ?2 > 0",
        "UPDATE case_ SET last_seq = ?2, stage = CAST(?2 AS TEXT) WHERE key = ?1",
        "DELETE FROM audit WHERE seq = ?1 AND ?2 > 0",
        "UPDATE audit SET detail = zeroblob(?2) WHERE seq = ?1",
        "UPDATE audit SET kind = 'case_deleted' WHERE seq = ?1 AND ?2 > 0",
        "UPDATE audit SET form = ?2 WHERE seq = ?1",
        "UPDATE audit SET hash = zeroblob(?2) WHERE seq = ?1",
        "UPDATE checkpoint SET count = ?2 WHERE seq >= ?1",
        "UPDATE checkpoint SET signature = zeroblob(?2) WHERE seq >= ?1",
        "DELETE FROM checkpoint WHERE seq >= ?1 AND ?2 > 0",
        "UPDATE witness SET record = zeroblob(?2) WHERE ?1 > 0",
        "UPDATE identity SET vault = zeroblob(16) WHERE ?1 > ?2",
    };
    const auto connection = Connection::open(made().snapshot(), made().key, Connection::Mode::Maintain);
    REQUIRE(connection);
    REQUIRE((*connection)->run("PRAGMA foreign_keys=OFF") && (*connection)->run("PRAGMA synchronous=OFF"));
    for (; edits.size() >= 3; edits = edits.sliced(3)) {
        auto statement = (*connection)->prepare(statements[quint8(edits[0]) % std::size(statements)]);
        REQUIRE(statement);
        const Result<void> done
            = statement->bind(qint64(quint8(edits[1]) % 40)).bind(qint64(quint8(edits[2]))).run();
        Q_UNUSED(done) // a constraint of the tables may say no
    }
    const Result<void> closed = (*connection)->close();
    Q_UNUSED(closed)
}

// What the judge says is good has every word.
void judgeSnapshot()
{
    const auto all = snapshots(made().path(), secret("correct horse"), ticking());
    REQUIRE(all && all->size() == 1);
    if (!all->constFirst().isGood)
        return;
    const auto connection = Connection::open(made().snapshot(), made().key, Connection::Mode::Maintain);
    REQUIRE(connection);
    Journal journal(**connection, ticking());
    for (const auto &[where, said] : made().said.asKeyValueRange()) {
        const auto events = journal.events(where.first);
        if (!events) { // its line says that it was emptied, which its owner may say
            REQUIRE(events.error().kind == Error::Kind::NotFound);
            continue;
        }
        REQUIRE(where.second <= events->size() && saidIn(events->at(where.second - 1)) == said);
    }
}

// With every seal broken nothing but hashes can speak for a row: what is taken is as it was.
void salvageClear(QByteArrayView edits)
{
    QByteArray clear = edited(made().clear, edits);
    const qsizetype count = clear.size() / DamagedPages::usable;
    const DamagedPages pages = DamagedPages::of(std::move(clear), QList<Worth>(count, Worth::Broken));
    const Remains remains(pages);
    REQUIRE(remains.drafts.isEmpty() && remains.settings.isEmpty() && remains.packs.isEmpty());
    Salvaged told;
    told.badPages = pages.notWhole();
    CaseJudge judge(remains, {0, false, 500}, told);
    const QList<SalvagedCase> cases = judge.cases();
    for (const SalvagedCase &one : cases) {
        for (const interview::Event &event : one.events) {
            if (event.actor != salvageActor && !(event.seq == 1 && one.told.isBeginningMade))
                REQUIRE(made().said.value({one.told.id, event.seq}) == saidIn(event));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QByteArrayView edits = QByteArrayView(bytes).sliced(1);
    if (bytes[0] % 8 > 1) {
        salvageClear(edits);
        return 0;
    }
    REQUIRE(writeTo(made().snapshot(), made().file));
    QFile::remove(made().snapshot() + u"-wal");
    if (bytes[0] % 8 == 1)
        spoilRows(edits);
    else
        REQUIRE(writeTo(made().snapshot(), edited(made().file, edits)));
    judgeSnapshot();
    return 0;
}
