// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryscan.h"
#include "story.h"
#include "vault/guardedblocks.h"
#include "vault/vaultfolder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <linux/capability.h>
#include <sodium.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace tenang;
using namespace tenang::proof;

namespace {

// The child: it has no arguments and no literals of the secrets; the passphrase comes into guarded memory.
class Holder {
public:
    explicit Holder(const QString &folder)
        : m_folder(folder)
    {
    }

    int run()
    {
        if (!vault::startStorage())
            return 1;
        char order = 0;
        while (::read(STDIN_FILENO, &order, 1) == 1) {
            const bool done = obeys(order);
            std::printf(done ? "+" : "-");
            std::fflush(stdout);
        }
        return 0;
    }

private:
    bool obeys(char order)
    {
        switch (order) {
        case 'm':
        case 'o': {
            const SecretBytes passphrase = read();
            auto store = order == 'm' ? vault::createVault(m_folder, passphrase, ticking(), fast)
                                      : openStore(m_folder, passphrase);
            if (!store)
                std::fprintf(stderr, "%s\n", qPrintable(store.error().detail));
            else
                m_store = *std::move(store);
            return bool(store);
        }
        case 'w':
            return works();
        case 'k': {
            const SecretBytes passphrase = read();
            const auto checked = vault::checkVault(m_folder, passphrase);
            return checked && !checked->isDamaged();
        }
        case 'c': {
            const bool closed = bool(m_store->close());
            m_store.reset();
            return closed;
        }
        case 'f': { // a fault: the disk takes no more, then does again
            rlimit before{};
            ::getrlimit(RLIMIT_FSIZE, &before);
            const rlimit none{0, before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &none);
            const bool kept = bool(m_store->keepSetting(QStringLiteral("a"), QStringLiteral("b")));
            ::setrlimit(RLIMIT_FSIZE, &before);
            return !kept && m_store->keepSetting(QStringLiteral("a"), QStringLiteral("b"));
        }
        case 'u': {
            const vault::guardedblocks::Use use = vault::guardedblocks::use();
            std::fprintf(stderr, "%zu of %zu bytes, %zu blocks alone, %zu refused", use.most,
                vault::guardedblocks::room, use.alone, use.refused);
            return use.refused == 0;
        }
        default:
            return false;
        }
    }

    bool works()
    {
        const auto id = m_store->open(begun(Id::random().toString()));
        bool good = bool(id);
        for (int n = 0; n < 150 && good; ++n) // long enough to move the log into the file
            good = bool(m_store->append(*id, {note(QStringLiteral("orchard ") + QString(3000, u'x'))}, {}));
        return good && m_store->search(QStringLiteral("orchard"), 1000) && m_store->events(*id);
    }

    static SecretBytes read()
    {
        unsigned char size = 0;
        if (::read(STDIN_FILENO, &size, 1) != 1)
            return {};
        SecretBytes all(size);
        std::size_t have = 0;
        while (have < size) {
            const ssize_t got = ::read(STDIN_FILENO, all.data() + have, size - have);
            if (got <= 0)
                return {};
            have += std::size_t(got);
        }
        return all;
    }

    QString m_folder;
    std::unique_ptr<VaultStore> m_store;
};

// A user who may lock 64 KiB, as on an old desktop; root may lock all it likes, so it gives that up.
void becomePoor()
{
    const rlimit little{64 * 1024, 64 * 1024};
    ::setrlimit(RLIMIT_MEMLOCK, &little);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct caps[2]{};
    if (::syscall(SYS_capget, &header, caps) == 0) {
        caps[0].effective &= ~(1U << CAP_IPC_LOCK);
        caps[0].permitted &= ~(1U << CAP_IPC_LOCK);
        ::syscall(SYS_capset, &header, caps);
    }
}

} // namespace

// What the process holds of the keys and the passphrase, seen from outside.
class MemoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_passphrase;
    QProcess m_child;

    [[nodiscard]] QString path() const { return m_folder.path() + u"/vault"; }

    bool orders(char order, bool withPassphrase = false)
    {
        const QByteArray words = m_passphrase.toUtf8();
        m_child.write(&order, 1);
        if (withPassphrase)
            m_child.write(QByteArray(1, char(words.size())) + words);
        while (m_child.bytesAvailable() == 0)
            if (!m_child.waitForReadyRead(60'000))
                return false;
        return m_child.read(1) == "+";
    }

    // The keys below the passphrase, worked out from the files.
    [[nodiscard]] QList<Needle> needles() const
    {
        const vault::VaultFolder folder(path());
        const SecretBytes words(QByteArrayView(m_passphrase.toUtf8()));
        const SecretBytes vaultKey = *folder.readHeader()->header.unlock(words);
        const SecretBytes key = keys::subKey(vaultKey, keys::Purpose::Database);
        const auto bytes = [](const SecretBytes &secret) {
            return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
        };
        // The key of the pages' seals (sqlcipher.net/design: two rounds of PBKDF2-HMAC-SHA512 over the salt
        // in the file, each byte xor 0x3a).
        QByteArray salt = contentOf(folder.database()).first(16);
        for (char &byte : salt)
            byte = char(byte ^ 0x3a);
        salt += QByteArray::fromHex("00000001");
        QByteArray one(crypto_auth_hmacsha512_BYTES, '\0');
        QByteArray two = one;
        const auto seal = [&](QByteArray &to, const QByteArray &from) {
            crypto_auth_hmacsha512_state state;
            crypto_auth_hmacsha512_init(&state, key.data(), key.size());
            crypto_auth_hmacsha512_update(
                &state, reinterpret_cast<const unsigned char *>(from.constData()), quint64(from.size()));
            crypto_auth_hmacsha512_final(&state, reinterpret_cast<unsigned char *>(to.data()));
        };
        seal(one, salt);
        seal(two, one);
        for (int n = 0; n < 32; ++n)
            two[n] = char(one[n] ^ two[n]);
        return formsOfText(QStringLiteral("passphrase"), m_passphrase)
            + formsOf(QStringLiteral("vault key"), bytes(vaultKey))
            + formsOf(QStringLiteral("database key"), bytes(key))
            // The two halves are the first round keys of AES.
            + formsOf(QStringLiteral("first half of the database key"), bytes(key).first(16))
            + formsOf(QStringLiteral("second half of the database key"), bytes(key).last(16))
            + formsOf(QStringLiteral("page seal key"), two.first(32));
    }

    // `poor`: may be unlocked, but is in no core file all the same.
    void nothingUnguarded(const char *when, bool poor, bool open)
    {
        const MemoryScan scan = scanMemory(m_child.processId(), needles());
        if (scan.bytes == 0)
            QSKIP("the memory of the child cannot be read by this user");
        qInfo("%s: %lld MB read, %d finds locked, %d unlocked but in no core file, %lld elsewhere", when,
            static_cast<long long>(scan.bytes / 1'000'000), scan.locked, scan.hidden,
            static_cast<long long>(scan.elsewhere.size()));
        QVERIFY(scan.bytes > 500'000);
        QVERIFY2(scan.elsewhere.isEmpty(), qPrintable(scan.elsewhere.join(u'\n')));
        QVERIFY(poor || scan.hidden == 0);
        QCOMPARE(scan.locked + scan.hidden > 0, open); // else the scan proves nothing
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(vault::startStorage()); }

    void keys_and_passphrase_lie_in_guarded_memory_while_open_and_nowhere_after_data()
    {
        QTest::addColumn<bool>("poor");
        QTest::addRow("as ever") << false;
        QTest::addRow("64 KiB may be locked") << true;
    }

    void keys_and_passphrase_lie_in_guarded_memory_while_open_and_nowhere_after()
    {
        QFETCH(const bool, poor);
        QDir(path()).removeRecursively();
        m_passphrase = QStringLiteral("%1 otters").arg(QRandomGenerator::system()->generate64());
        m_child.start(QCoreApplication::applicationFilePath(),
            {poor ? QStringLiteral("--poor") : QStringLiteral("--hold"), path()});
        QVERIFY(m_child.waitForStarted());
        QVERIFY(orders('m', true));
        nothingUnguarded("made", poor, true);
        QVERIFY(orders('w'));
        nothingUnguarded("worked", poor, true);
        QVERIFY(orders('c'));
        nothingUnguarded("closed", poor, false);
        QVERIFY(orders('o', true));
        QVERIFY(orders('w'));
        nothingUnguarded("opened", poor, true);
        QVERIFY(orders('f'));
        nothingUnguarded("opened anew after a fault", poor, true);
        QVERIFY(orders('c'));
        nothingUnguarded("closed again", poor, false);
        QVERIFY(orders('k', true));
        nothingUnguarded("checked", poor, false);
        QVERIFY(orders('u'));
        qInfo("guarded memory: %s", m_child.readAllStandardError().constData());
        m_child.closeWriteChannel();
        QVERIFY(m_child.waitForFinished());
    }
};

int main(int argc, char **argv)
{
    const QByteArray role = argc > 2 ? argv[1] : "";
    if (role == "--poor")
        becomePoor();
    if (role == "--poor" || role == "--hold") {
        std::signal(SIGXFSZ, SIG_IGN);
        return Holder(QString::fromUtf8(argv[2])).run();
    }
    QCoreApplication app(argc, argv);
    MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_memory.moc"
