// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysupport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

// Kills while the passphrase or the vault key changes. Whatever was acknowledged holds: the vault opens, with
// the old passphrase or the new one and never with both, and every note is there.
namespace {

int kills()
{
    return trials({60, 200, 500, 15});
}

QByteArray passphrase(int n)
{
    return "correct horse " + QByteArray::number(n);
}

int say(const char *what, int n)
{
    std::printf("%s %d\n", what, n);
    return std::fflush(stdout);
}

// One note, durable.
bool write(const QString &folder, const QByteArray &secretText, const QString &text)
{
    auto store = openStore(folder, secret(secretText.constData()));
    if (!store)
        return false;
    const auto caseId = (*store)->caseByRef(QStringLiteral("K-1"));
    return caseId && *caseId && (*store)->append(**caseId, {note(text)}, {}) && (*store)->close();
}

// From passphrase n to n + 1 and on until it is killed; says "n K" after note K and "c K" once K opens.
int changeUntilKilled(const QString &folder, int n)
{
    for (;; ++n) {
        if (!write(folder, passphrase(n), QString::number(n)))
            return 1;
        say("n", n);
        if (!changePassphrase(
                folder, secret(passphrase(n).constData()), secret(passphrase(n + 1).constData()), ticking()))
            return 1;
        say("c", n + 1);
    }
}

int rotateUntilKilled(const QString &folder, int n)
{
    for (;; ++n) {
        if (!write(folder, "correct horse", QString::number(n)))
            return 1;
        say("n", n);
        if (!rotateKey(folder, secret("correct horse"), ticking()))
            return 1;
        say("r", n);
    }
}

struct Said {
    int note = -1;
    int done = -1;
};

// How long `work` takes here and now, so that kills hit every part of it. At least a millisecond, in us.
template <typename Work>
quint32 timeOf(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    if (const auto done = work(); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return std::max(1000U, quint32(timer.nsecsElapsed() / 1000));
}

// Starts ourselves with `words` and kills at a random moment of the time that two rounds of it take; a
// quarter while the vault is being opened.
Said startAndKill(const QStringList &words, QRandomGenerator &random, bool early, quint32 span)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), words);
    if (!early && !child.waitForReadyRead(20'000))
        qFatal("the child said nothing: %s", child.readAllStandardError().constData());
    QThread::usleep(random.bounded(2 * span));
    child.kill();
    if (!child.waitForFinished() || child.exitStatus() != QProcess::CrashExit)
        qFatal("the child ended by itself: %s", child.readAllStandardError().constData());
    Said said;
    const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1))
        (line.startsWith("n ") ? said.note : said.done) = line.mid(2).toInt();
    return said;
}

// The texts of the notes in the case, in order.
QStringList notesIn(VaultStore &store, const Id &caseId)
{
    QStringList all;
    const auto events = store.events(caseId);
    if (!events)
        return {u"error: " + events.error().detail};
    for (const Event &event : *events) {
        if (const auto *taken = std::get_if<NoteTaken>(&event.payload))
            all.append(taken->text);
    }
    return all;
}

} // namespace

class KillKeysTest : public QObject {
    Q_OBJECT

private:
    QRandomGenerator m_random;

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(startStorage());
        m_random.seed(seedOfRun());
    }

    void a_kill_while_the_passphrase_changes_leaves_the_old_or_the_new_one()
    {
        const SmallVault vault(QStringList{});
        const quint32 span = timeOf([&vault] {
            return changePassphrase(
                vault.path(), secret("correct horse"), secret(passphrase(0).constData()), ticking());
        });
        int current = 0;
        int changes = 0;
        int unsaid = 0; // changes whose word did not get out
        for (int round = 0; round < kills(); ++round) {
            const Said said
                = startAndKill({QStringLiteral("--change"), vault.path(), QString::number(current)}, m_random,
                    round % 4 == 0, span);
            const int known = std::max(current, said.done);
            int opens = known;
            auto store = vault.open(passphrase(known).constData());
            if (!store) {
                QCOMPARE(store.error().kind, Kind::WrongPassphrase);
                opens = known + 1;
                store = vault.open(passphrase(opens).constData());
                ++unsaid;
            }
            VERIFY_GOOD(store);
            const QStringList notes = notesIn(**store, vault.caseId);
            for (int n = current; n <= said.note; ++n)
                QVERIFY2(notes.contains(QString::number(n)), qPrintable(QString::number(n)));
            VERIFY_GOOD((*store)->close());
            // Exactly one of the three opens, in both copies.
            for (const int other : {opens - 1, opens + 1})
                COMPARE_FAILURE(vault.open(passphrase(other).constData()), Kind::WrongPassphrase);
            QCOMPARE(headerBytes(vault.path()), headerBytes(vault.path(), true));
            QVERIFY(round % 5 != 0 || isWhole(vault.path(), passphrase(opens).constData()));
            changes += opens - current;
            current = opens;
        }
        QVERIFY(isWhole(vault.path(), passphrase(current).constData()));
        // Each change that holds has its record; a record may be of one that a kill prevented.
        const auto records = audited(vault.path(), passphrase(current).constData())
                                 .count(QStringLiteral("passphrase_changed"));
        QVERIFY(records >= changes + 1);
        QVERIFY(records <= changes + 1 + kills());
        qInfo("%d kills, %d changes, %d of them without a word, %lld records", kills(), changes, unsaid,
            static_cast<long long>(records));
        QVERIFY(changes > 0);
    }

    void a_kill_while_the_key_is_rotated_leaves_the_old_vault_or_the_new_one()
    {
        const SmallVault vault({QStringLiteral("the first, a passport")});
        const Id vaultId = VaultFolder(vault.path()).readHeader()->header.vaultId();
        const quint32 span
            = timeOf([&vault] { return rotateKey(vault.path(), secret("correct horse"), ticking()); });
        int next = 0;
        qsizetype rotations = 0;
        int leftovers = 0;
        for (int round = 0; round < kills(); ++round) {
            const qint64 generation = qint64(VaultFolder(vault.path()).readHeader()->header.generation());
            const auto keyBefore = vaultKeyOf(vault.path());
            VERIFY_GOOD(keyBefore);
            const Said said = startAndKill({QStringLiteral("--rotate"), vault.path(), QString::number(next)},
                m_random, round % 4 == 0, span);
            const QString beside = vault.folder.path() + u"/.vault.new";
            leftovers += QFile::exists(beside) ? 1 : 0;

            auto store = vault.open();
            VERIFY_GOOD(store);
            QVERIFY(!QFile::exists(beside));
            const QStringList notes = notesIn(**store, vault.caseId);
            const int last = std::max(next - 1, said.note);
            QVERIFY(notes.size() == last + 2 || notes.size() == last + 3); // one may be without its word
            for (int n = 0; n <= last; ++n)
                QCOMPARE(notes.at(n + 1), QString::number(n));
            QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 1);
            VERIFY_GOOD((*store)->close());
            QVERIFY(round % 5 != 0 || isWhole(vault.path()));

            const auto header = VaultFolder(vault.path()).readHeader()->header;
            QCOMPARE(header.vaultId(), vaultId);
            const qint64 rotated = qint64(header.generation()) - generation;
            QVERIFY(rotated >= (said.done < 0 ? 0 : said.done - next + 1));
            const auto keyAfter = vaultKeyOf(vault.path());
            QCOMPARE(keyAfter->equals(*keyBefore), rotated == 0);
            if (rotated > 0)
                COMPARE_FAILURE(below(vault.path(), *keyBefore), Kind::Damaged);
            rotations += rotated;
            next = int(notes.size()) - 1;
        }
        QVERIFY(isWhole(vault.path()));
        QCOMPARE(audited(vault.path()).count(QStringLiteral("key_rotated")), rotations + 1);
        qInfo("%d kills, %lld rotations, %d notes, %d left a folder beside", kills(),
            static_cast<long long>(rotations), next, leftovers);
        QVERIFY(rotations > 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--change"))
        return changeUntilKilled(words.value(2), words.value(3).toInt());
    if (words.value(1) == QLatin1String("--rotate"))
        return rotateUntilKilled(words.value(2), words.value(3).toInt());
    KillKeysTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killkeys.moc"
