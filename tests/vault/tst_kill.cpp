// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;

namespace {

// Where a round's child dies.
enum class Moment { Typing, Opening, Closing };

Moment momentOf(int round)
{
    return round % 4 == 0 ? Moment::Opening : round % 4 == 2 ? Moment::Closing : Moment::Typing;
}

// What the child writes as its nth note and draft.
QString words(int round, int n)
{
    return QStringLiteral("round %1 note %2 ").arg(round).arg(n)
        + QString(n * 37 % 300, QChar(0x0e01 + n % 40));
}

void say(const char *what, int n)
{
    std::printf("%s %d\n", what, n);
    std::fflush(stdout);
}

// Types until it is killed; says "a n" only after note n, and "d n" only after draft n, is durable. A child
// that dies while closing says "c" before, and opens and closes on and on.
int typeUntilKilled(const QString &folder, int round)
{
    auto store = openStore(folder, secret("correct horse"));
    if (!store)
        return 1;
    const auto caseId = (*store)->open(begun(QStringLiteral("round-%1").arg(round)));
    if (!caseId)
        return 1;
    for (int n = 0;; ++n) {
        if (!(*store)->keepDraft(*caseId, QStringLiteral("note"), words(round, n)))
            return 1;
        say("d", n);
        if (!(*store)->append(*caseId, {note(words(round, n))}, {QStringLiteral("note")}))
            return 1;
        say("a", n);
        if (momentOf(round) != Moment::Closing || n % 3 != 2)
            continue;
        say("c", n);
        if (!(*store)->close())
            return 1;
        store = openStore(folder, secret("correct horse"));
        if (!store)
            return 1;
    }
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void nothing_acknowledged_is_lost_to_a_kill()
    {
        QRandomGenerator random(seedOfRun());
        const SmallVault vault;
        qint64 acknowledged = 0;
        const int rounds = trials({300, 5'000, 20'000, 20});
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--type"), vault.path(), QString::number(round)});
            // A quarter dies while it opens the vault, a quarter while it closes it, the rest while it types.
            const Moment moment = momentOf(round);
            while (moment != Moment::Opening && child.state() != QProcess::NotRunning
                && !(moment == Moment::Typing ? child.bytesAvailable() > 0
                                              : child.peek(100'000).contains("c ")))
                QVERIFY(child.waitForReadyRead(20'000));
            QThread::usleep(random.bounded(
                moment == Moment::Closing ? 1U : 1000U, moment == Moment::Closing ? 8'000U : 60'000U));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            int lastNote = -1;
            int lastDraft = -1;
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            for (const QByteArray &line :
                lines.first(lines.size() - 1)) // what follows the last newline is half a line
                if (!line.startsWith("c "))
                    (line.startsWith("a ") ? lastNote : lastDraft) = line.mid(2).toInt();

            auto store = vault.open();
            VERIFY_GOOD(store);
            const auto caseId = *(*store)->caseByRef(QStringLiteral("round-%1").arg(round));
            QVERIFY(caseId.has_value() || lastDraft < 0);
            if (!caseId)
                continue;
            const auto events = (*store)->events(*caseId);
            VERIFY_GOOD(events);
            const int kept = int(events->size()) - 1;
            QVERIFY(kept > lastNote);
            QVERIFY(kept <= lastNote + 2); // at most the one whose word did not get out
            for (int n = 0; n < kept; ++n)
                QCOMPARE(std::get<NoteTaken>(events->at(n + 1).payload).text, words(round, n));
            if (lastDraft > lastNote && kept == lastNote + 1)
                QCOMPARE((*store)->drafts(*caseId)->value(QStringLiteral("note")), words(round, lastDraft));
            const auto hits = (*store)->search(QStringLiteral("round %1 note").arg(round), 10'000);
            VERIFY_GOOD(hits);
            const bool found
                = std::ranges::any_of(*hits, [&](const Hit &hit) { return hit.caseId == *caseId; });
            QCOMPARE(found, kept > 0); // another round's note may hold the same words
            acknowledged += lastNote + 1;
            VERIFY_GOOD((*store)->close());
            if (round % 10 == 9) {
                const auto checked = checkVault(vault.path(), secret("correct horse"));
                VERIFY_GOOD(checked);
                QVERIFY2(!checked->isDamaged(), qPrintable(checked->details.join(u' ')));
                QVERIFY(checked->audit == VaultCheck::State::Ok);
            }
        }
        qInfo("%d kills, %lld acknowledged notes, none lost", rounds, static_cast<long long>(acknowledged));
        QVERIFY(acknowledged > rounds);
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(told(**store, vault.caseId), vault.before);
    }

    void a_kill_while_a_vault_is_made_leaves_a_whole_one_or_none()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < trials({60, 500, 500, 4}); ++round) {
            QTemporaryDir folder;
            const QString path = folder.path() + u"/vault";
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--make"), path});
            QThread::usleep(random.bounded(1000U, 60'000U));
            child.kill();
            QVERIFY(child.waitForFinished());
            if (VaultFolder(path).holdsVault()) {
                VERIFY_GOOD(openVault(path, secret("correct horse"), ticking()));
                QVERIFY(!checkVault(path, secret("correct horse"))->isDamaged());
            } else {
                VERIFY_GOOD(createVault(path, secret("correct horse"), ticking(), fast));
            }
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--type"))
        return typeUntilKilled(words.value(2), words.value(3).toInt());
    if (words.value(1) == QLatin1String("--make"))
        return createVault(words.value(2), secret("correct horse"), ticking(), fast) ? 0 : 1;
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
