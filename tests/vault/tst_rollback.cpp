// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "folderstates.h"
#include "vault/audit.h"
#include "vault/statefiles.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <QtEndian>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using keys::StateRecord;
using keys::VaultState;

namespace {

// The header as a change of passphrase leaves it: one generation on. Slots are not bound to the generation.
bool growHeader(const QString &path)
{
    QByteArray bytes = contentOf(path + u"/vault.hdr");
    qToBigEndian(qFromBigEndian<quint64>(bytes.constData() + 12) + 1, bytes.data() + 12);
    bytes.replace(keys::Header::size - 32, 32,
        contentHash("tenang/vault-header/v1", QByteArrayView(bytes).first(keys::Header::size - 32)));
    return writeTo(path + u"/vault.hdr", bytes) && writeTo(path + u"/vault.hdr1", bytes);
}

// Opens, writes, closes, over and over, until it is killed.
int workUntilKilled(const QString &path)
{
    for (int n = 0;; ++n) {
        auto store = openStore(path, secret("correct horse"));
        if (!store)
            return 1;
        const auto caseId = (*store)->open(begun(Id::random().toString()));
        for (int m = 0; caseId && m < n % 80; ++m) {
            if (!(*store)->append(*caseId, {note(QStringLiteral("note"))}, {}))
                return 1;
        }
        std::printf("%d\n", n);
        std::fflush(stdout);
        if (!caseId || !(*store)->close())
            return 1;
    }
}

} // namespace

class RollbackTest : public QObject {
    Q_OBJECT

private:
    // What can be put back together.
    const QList<QStringList> m_groups{{QStringLiteral("vault.db")}, {QStringLiteral("vault.db-wal")},
        {QStringLiteral("vault.hdr"), QStringLiteral("vault.hdr1")}, {QStringLiteral("vault.state")},
        {QStringLiteral("vault.witness")}, {QStringLiteral("vault.snap0"), QStringLiteral("vault.snap1")}};
    static constexpr int witnessGroup = 4;

    // What should be told, found without the code under test: from the records' bytes and the tables.
    struct Expected {
        bool isDamaged = false;
        bool isMixed = false;
        bool isRolledBack = false;
        qsizetype events = -1;
    };
    static Expected expectedOf(const TwoVaults &both)
    {
        Expected expected;
        QTemporaryDir copy;
        const QString path = copy.path() + u"/vault";
        QDir().mkpath(path);
        for (const QString &name : QDir(both.own()).entryList(QDir::Files))
            QFile::copy(both.own() + u'/' + name, path + u'/' + name);
        QList<StateRecord> records = readWitness(VaultFolder(both.practice()));
        if (const auto own = readState(VaultFolder(path)))
            records.append(*own);
        const quint64 generation = VaultFolder(path).readHeader()->header.generation();
        const auto connection = maintained(path);
        const auto rows = connection ? connection->lines("SELECT hex(hash) FROM audit ORDER BY seq")
                                     : Result<QStringList>(fail(Error::Kind::Damaged));
        const auto own = connection ? connection->lines("SELECT hex(record) FROM witness WHERE seen = 1")
                                    : Result<QStringList>(fail(Error::Kind::Damaged));
        const auto quick = connection ? connection->lines("PRAGMA quick_check")
                                      : Result<QStringList>(fail(Error::Kind::Damaged));
        if (rows && own && (!quick || quick->first() != u"ok")) {
            expected.isMixed = true;
            return expected;
        }
        if (!rows || !own || !verifyAudit(*connection)) {
            (rows && own ? expected.isMixed : expected.isDamaged) = true;
            return expected;
        }
        if (!own->isEmpty())
            records.append(*StateRecord::parse(QByteArray::fromHex(own->first().toLatin1())));
        for (const StateRecord &record : std::as_const(records)) {
            const VaultState &claim = record.claim();
            if (claim.vaultId != VaultFolder(path).readHeader()->header.vaultId())
                continue;
            if (claim.auditSeq > rows->size() || claim.generation > generation
                || rows->at(claim.auditSeq - 1).toLatin1() != claim.auditHead.toHex().toUpper())
                expected.isRolledBack = true;
        }
        expected.events = *connection->number("SELECT count(*) FROM event");
        return expected;
    }

    // Five moments in the life of two vaults: in the middle of work and closed, seen by the other or not.
    struct Moment {
        FolderState own;
        FolderState practice;
    };
    static QList<Moment> lived(const TwoVaults &both, QRandomGenerator &random)
    {
        QList<Moment> moments;
        for (int time = 0; time < 6; ++time) {
            if (time % 2 == 1 && !growHeader(both.own()))
                return {};
            auto store = openStore(both.own(), secret("correct horse"));
            const int notes = random.bounded(1, 45);
            for (int n = 0; store && n < notes; ++n) {
                if (!(*store)->append(
                        both.caseId, {note(QStringLiteral("time %1 note %2").arg(time).arg(n))}, {}))
                    return {};
            }
            if (time % 3 == 0) // as a kill would leave it
                moments.append({FolderState(both.own()), FolderState(both.practice())});
            if (!store || !(*store)->close())
                return {};
            if (random.bounded(3) > 0)
                toldAt(both.practice());
            if (time % 3 != 0)
                moments.append({FolderState(both.own()), FolderState(both.practice())});
        }
        return moments;
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void every_combination_of_old_files_is_shown_when_a_witness_is_newer()
    {
        QRandomGenerator random(seedOfRun());
        const TwoVaults both;
        const QList<Moment> moments = lived(both, random);
        QCOMPARE(moments.size(), 6);
        const FolderState own(both.own());
        const FolderState practice(both.practice());
        const int all = (1 << m_groups.size()) - 1;
        int shown = 0;
        int damaged = 0;
        int fresh = 0;
        const int every = all * int(moments.size());
        const int cases = trials({64, 64, every, 12}); // security sheet §10, S6
        const bool inOrder = cases == every;
        for (int n = 0; n < cases; ++n) {
            const int which = inOrder ? 1 + n % all : random.bounded(1, all + 1);
            const Moment &moment = moments.at(inOrder ? n / all : random.bounded(int(moments.size())));
            for (const QString &name : QDir(both.own()).entryList(QDir::Files | QDir::Hidden))
                QVERIFY(own.has(name) || QFile::remove(both.own() + u'/' + name));
            QVERIFY(own.putBack(own.names()));
            QVERIFY(practice.putBack(practice.names()));
            for (int group = 0; group < m_groups.size(); ++group) {
                if ((which & (1 << group)) != 0)
                    QVERIFY(
                        (group == witnessGroup ? moment.practice : moment.own).putBack(m_groups.at(group)));
            }
            const Expected expected = expectedOf(both);
            const QString what = QStringLiteral("case %1: groups %2").arg(n).arg(which, 0, 2);
            auto opened = openVault(both.own(), secret("correct horse"), ticking());
            if (expected.isDamaged) {
                ++damaged;
                QVERIFY2(!opened || opened->told.rolledBack, qPrintable(what));
                continue;
            }
            QVERIFY2(opened, qPrintable(what));
            QVERIFY2(opened->told.rolledBack == (expected.isRolledBack || expected.isMixed),
                qPrintable(what + QStringLiteral(": told %1").arg(opened->told.rolledBack)));
            QVERIFY2(!opened->told.freshnessInDoubt, qPrintable(what));
            ++(opened->told.rolledBack ? shown : fresh);
            if (expected.isMixed)
                continue; // shown; what can be read of it is for salvage
            // It never stands in the way.
            const auto events = opened->store->events(both.caseId);
            VERIFY_GOOD(events);
            QCOMPARE(events->size(), expected.events);
            VERIFY_GOOD(opened->store->append(both.caseId, {note(QStringLiteral("later"))}, {}));
            VERIFY_GOOD(opened->store->close());
            QCOMPARE(toldAt(both.own()), QStringLiteral("")); // said once
            QVERIFY(checkVault(both.own(), secret("correct horse"))->audit == VaultCheck::State::Ok);
        }
        qInfo("%d restorations: %d shown, %d seen as damage, %d with no newer witness", cases, shown, damaged,
            fresh);
        QVERIFY(shown > 0);
    }

    void kills_anywhere_raise_no_alarm()
    {
        QRandomGenerator random(seedOfRun());
        const TwoVaults both;
        const int kills = trials({40, 40, 40, 10});
        for (int round = 0; round < kills; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--work"), round % 3 == 0 ? both.practice() : both.own()});
            if (round % 4 != 0)
                QVERIFY(child.waitForReadyRead(20'000));
            QThread::usleep(random.bounded(1000U, 250'000U));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            // Either may be opened next, or neither.
            for (const QString &path : {both.own(), both.practice()}) {
                if (random.bounded(3) > 0)
                    QCOMPARE(toldAt(path), QStringLiteral(""));
            }
        }
        QCOMPARE(toldAt(both.own()), QStringLiteral(""));
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        for (const QString &path : {both.own(), both.practice()})
            QVERIFY(checkVault(path, secret("correct horse"))->freshness == VaultCheck::State::Ok);
        qInfo("%d kills, no false alarm", kills);
    }

    void a_power_cut_between_a_commit_and_its_record_raises_no_alarm()
    {
        QRandomGenerator random(seedOfRun());
        const TwoVaults both;
        auto store = openStore(both.own(), secret("correct horse"));
        VERIFY_GOOD(store);
        for (int n = 0; n < 100; ++n) {
            const QByteArray state = contentOf(both.own() + u"/vault.state"); // before the commit
            VERIFY_GOOD((*store)->append(both.caseId, {note(QStringLiteral("note"))}, {}));
            if (random.bounded(5) > 0)
                continue;
            QTemporaryDir copy;
            const QString path = copy.path() + u"/own";
            for (const QString &name : {QStringLiteral("/own"), QStringLiteral("/practice")}) {
                QVERIFY(QDir().mkpath(copy.path() + name));
                const QStringList files = QDir(both.folder.path() + name).entryList(QDir::Files);
                for (const QString &file : files) {
                    // A record that is being written beside the store's thread may be gone by now.
                    if (!file.endsWith(u".tmp"))
                        QVERIFY(QFile::copy(
                            both.folder.path() + name + u'/' + file, copy.path() + name + u'/' + file));
                }
            }
            QVERIFY(QFile::remove(path + u"/vault.state") && writeTo(path + u"/vault.state", state));
            QCOMPARE(toldAt(path), QStringLiteral(""));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--work"))
        return workUntilKilled(words.value(2));
    RollbackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_rollback.moc"
