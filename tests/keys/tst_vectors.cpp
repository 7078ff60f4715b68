// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "keys/derivation.h"
#include "keys/keyfile.h"
#include "keys/lockjournal.h"
#include "keys/publickey.h"
#include "keys/recovery.h"
#include "keys/sealedbox.h"
#include "recordvectors.h"

#include <QDir>

#include <cstdio>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;

// The files in vectors/, good and bad, and what each reader says of them: vectors/expected.txt. Their secrets
// are published here and are of no use but for tests. `tst_keys_vectors --make DIR` makes the files anew
// (boxes and salts are random) and prints what the readers say.
namespace {

using records::named;
using records::with;

const char *const folder = TENANG_SOURCE "/tests/keys/vectors/";
const char *const passphrase = "the words of a custodian";

SecretBytes published(char name)
{
    return SecretBytes(QByteArrayView(QByteArray(32, name))); // seeds 'a' to 'c', vault key 'k'
}

SecretBytes lockSeed()
{
    return subKey(published('k'), Purpose::LockJournal);
}

QString saidOfJournal(const QByteArray &bytes)
{
    const auto read = LockJournal::parse(bytes);
    if (!read)
        return named(read.error().kind);
    const auto opened = read->opened(lockSeed());
    return QStringLiteral("row %1, total %2, counted %3, records %4, %5%6")
        .arg(read->row().count)
        .arg(read->total())
        .arg(read->counted())
        .arg(opened.records.size())
        .arg(opened.whole ? QStringLiteral("whole") : QStringLiteral("not whole"),
            read->followsDamage() ? QStringLiteral(", follows damage") : QString());
}

QString saidOfRecovery(const QByteArray &bytes)
{
    const auto read = Recovery::parse(bytes);
    if (!read)
        return named(read.error().kind);
    QString said = read->isMadeBy(published('k')) ? QStringLiteral("made by the vault")
                                                  : QStringLiteral("not made by the vault");
    const char *pairs[] = {"ab", "ac", "cb", "aa", "ax"};
    for (const char *pair : pairs) {
        const auto key = read->open(published(pair[0]), published(pair[1]));
        said += u", " + QString::fromLatin1(pair) + u' '
            + (key ? key->equals(published('k')) ? QStringLiteral("opens") : QStringLiteral("another")
                   : named(key.error().kind));
    }
    return said;
}

QString saidOfKey(const QByteArray &bytes)
{
    const auto seed = openedKey(bytes, secret(passphrase), KeyKind::Custodian);
    if (!seed)
        return named(seed.error().kind);
    return seed->equals(published('a')) ? QStringLiteral("opens") : QStringLiteral("another");
}

QString saidOfText(const QByteArray &bytes)
{
    const auto read = readPublicKeys(bytes, KeyKind::Custodian);
    return read ? QStringLiteral("%1 keys").arg(read->size()) : named(read.error().kind);
}

QString saidOf(const QString &name, const QByteArray &bytes)
{
    using Reader = QString (*)(const QByteArray &);
    static const QHash<QString, Reader> readers{{QStringLiteral("lockj"), saidOfJournal},
        {QStringLiteral("rec"), saidOfRecovery}, {QStringLiteral("key"), saidOfKey},
        {QStringLiteral("pub"), saidOfText}, {QStringLiteral("anchor"), records::saidOfAnchor},
        {QStringLiteral("state"), records::saidOfState}, {QStringLiteral("witness"), records::saidOfWitness},
        {QStringLiteral("auditlog"), records::saidOfLog}};
    const Reader reader = readers.value(name.section(u'.', -1));
    return reader == nullptr ? QStringLiteral("nobody reads this") : reader(bytes);
}

// The checksum made to fit again, as one would who knows the format.
QByteArray mendedJournal(QByteArray bytes)
{
    return bytes.replace(96, 32, contentHash("tenang/lock-journal/v1", QByteArrayView(bytes).first(96)));
}

QByteArray mendedRecovery(QByteArray bytes)
{
    return bytes.replace(632, 32, contentHash("tenang/vault-recovery/v1", QByteArrayView(bytes).first(632)));
}

QMap<QString, QByteArray> vectors()
{
    QMap<QString, QByteArray> all;
    const Id vault = Id::fromBytes(QByteArray(16, 'v'));
    const Id boot = Id::fromBytes(QByteArray(16, 'b'));
    const auto put
        = [&all](const char *name, const QByteArray &bytes) { all.insert(QString::fromLatin1(name), bytes); };
    LockJournal journal(vault, 3);
    put("empty.lockj", journal.bytes());
    const QByteArray key = boxKeyOf(lockSeed());
    for (int n = 0; n < 3; ++n)
        journal.add(n == 1 ? LockJournal::Kind::CustodianTry : LockJournal::Kind::WrongPassphrase,
            ticking().now().addSecs(n), {boot, 1000LL * n}, key);
    const QByteArray three = journal.bytes();
    put("three.lockj", three);
    put("changed-head.lockj", with(three, 12, 1));
    put("changed-box.lockj", with(three, 200, char(three[200] ^ 1)));
    put("taken-out.lockj", mendedJournal(with(QByteArray(three).remove(128, 114), 67, 2)));
    put("cut.lockj", three.first(three.size() - 1));
    put("longer.lockj", three + '\0');
    put("other-length.lockj", with(three, 129, 113));
    put("too-many.lockj", mendedJournal(with(three, 64, 0x7f)));
    put("other-format.lockj", mendedJournal(with(three, 9, 2)));
    journal.addCounted(LockJournal::Kind::WrongPassphrase, {boot, 9000});
    journal.noteDamage();
    put("counted-after-damage.lockj", journal.bytes());

    const QByteArray recovery = Recovery::make(published('k'), vault, 4, ticking().now(),
        {boxKeyOf(published('a')), boxKeyOf(published('b')), boxKeyOf(published('c'))})
                                    ->bytes();
    put("good.rec", recovery);
    put("changed.rec", with(recovery, 20, 'w'));
    put("other-vault-mended.rec", mendedRecovery(with(recovery, 20, 'w')));
    put("other-box-mended.rec", mendedRecovery(with(recovery, 200, char(recovery[200] ^ 1))));
    put("other-mac-mended.rec", mendedRecovery(with(recovery, 600, char(recovery[600] ^ 1))));
    put("cut.rec", recovery.first(600));
    put("newer.rec", mendedRecovery(with(recovery, 9, 2)));
    put("no-recovery.rec", "-----BEGIN SOMETHING-----\n");

    const auto sealed
        = [](KeyKind kind) { return *sealedKey(published('a'), secret(passphrase), KeySuite::Test, kind); };
    const QByteArray custodian = sealed(KeyKind::Custodian);
    put("custodian.key", custodian);
    put("signer.key", sealed(KeyKind::Signing));
    put("signer-renamed.key", sealed(KeyKind::Signing).replace(0, 16, "TENANG-CUST-KEY\n"));
    put("changed.key", with(custodian, 110, char(custodian[110] ^ 1)));
    put("cut.key", custodian.first(100));
    const QByteArray publicKey = boxKeyOf(published('a'));
    put("custodian.pub", publicKeyText(publicKey, KeyKind::Custodian));
    put("signer.pub", publicKeyText(publicKey, KeyKind::Signing));
    put("renamed.pub", publicKeyText(publicKey).replace("tenang-public-key", "tenang-custodian-key"));
    records::addLogs(all);
    records::addStates(all);
    return all;
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void every_reader_says_of_every_file_what_the_table_says()
    {
        const QString place = QString::fromLatin1(folder);
        QStringList listed;
        const QList<QByteArray> lines = contentOf(place + u"expected.txt").split('\n');
        for (const QByteArray &line : lines) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QString name = QString::fromLatin1(line.left(line.indexOf(':')));
            const QString said = QString::fromLatin1(line.mid(line.indexOf(':') + 2));
            listed.append(name);
            QVERIFY2(QFile::exists(place + name), qPrintable(name));
            QVERIFY2(saidOf(name, contentOf(place + name)) == said,
                qPrintable(name + u": " + saidOf(name, contentOf(place + name))));
        }
        QVERIFY(listed.size() >= 60);
        QStringList there = QDir(place).entryList(QDir::Files);
        there.removeAll(QStringLiteral("expected.txt"));
        there.removeAll(QStringLiteral("header-format-1.hdr")); // of tst_headerformats
        QCOMPARE(there.size(), listed.size()); // none is without a line
    }

    void files_made_anew_are_answered_alike()
    {
        const auto fresh = vectors();
        for (auto it = fresh.begin(); it != fresh.end(); ++it)
            QCOMPARE(saidOf(it.key(), it.value()),
                saidOf(it.key(), contentOf(QString::fromLatin1(folder) + it.key())));
        // In what proves how far a vault has come nothing is random: a byte more or less is another format.
        QMap<QString, QByteArray> still;
        records::addLogs(still);
        records::addStates(still);
        for (auto it = still.begin(); it != still.end(); ++it)
            QVERIFY2(contentOf(QString::fromLatin1(folder) + it.key()) == it.value(), qPrintable(it.key()));
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && QByteArrayView(argv[1]) == "--make" && startCryptography()) {
        const auto fresh = vectors();
        for (auto it = fresh.begin(); it != fresh.end(); ++it) {
            if (!writeTo(QString::fromLocal8Bit(argv[2]) + u'/' + it.key(), it.value()))
                return 1;
            std::printf("%s: %s\n", qPrintable(it.key()), qPrintable(saidOf(it.key(), it.value())));
        }
        return 0;
    }
    QCoreApplication app(argc, argv);
    VectorsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vectors.moc"
