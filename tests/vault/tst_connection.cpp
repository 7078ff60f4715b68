// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QVersionNumber>

#include <algorithm>
#include <cstdlib>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;

namespace {

qint64 given = 0;
qint64 unwiped = 0;

// Sees every block that the storage engine lets go of.
void watch(void *block, std::size_t size)
{
    const auto *bytes = static_cast<const unsigned char *>(block);
    ++given;
    if (std::any_of(bytes, bytes + size, [](unsigned char byte) { return byte != 0; }))
        ++unwiped;
    std::free(block);
}

} // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    auto connect(Connection::Mode mode) const
    {
        return Connection::open(m_folder.path() + u"/x.db", SecretBytes(32), mode);
    }

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_GOOD(startStorage({systemMemory().take, watch}));
        VERIFY_GOOD(startStorage()); // the first settings stay
        QVERIFY(writeTo(m_folder.path() + u"/x.db", {}));
        auto made = connect(Connection::Mode::Make);
        VERIFY_GOOD(made);
        VERIFY_GOOD((*made)->run("CREATE TABLE t(a TEXT)"));
        VERIFY_GOOD((*made)->run("CREATE VIRTUAL TABLE f USING fts5(text, tokenize='tenang')"));
        VERIFY_GOOD((*made)->close());
    }

    void it_is_sqlcipher_4_6_or_newer_and_the_only_sqlite_in_the_process()
    {
        auto connection = connect(Connection::Mode::Maintain);
        VERIFY_GOOD(connection);
        const QString version = (*connection)->lines("PRAGMA cipher_version")->value(0);
        QVERIFY2(QVersionNumber::fromString(version) >= QVersionNumber(4, 6), qPrintable(version));
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray loaded = maps.readAll();
        QVERIFY(loaded.contains("libcrypto"));
        QVERIFY(!loaded.contains("libsqlite3"));
        QVERIFY(!loaded.contains("libsqlcipher"));
    }

    void its_symbols_cannot_be_taken_by_a_plugin()
    {
        QProcess nm;
        nm.start(QStringLiteral("nm"),
            {QStringLiteral("-D"), QStringLiteral("--defined-only"),
                QCoreApplication::applicationFilePath()});
        if (!nm.waitForFinished() || nm.exitCode() != 0)
            QSKIP("nm (binutils) is not installed: exported symbols not looked at");
        QVERIFY(!nm.readAllStandardOutput().contains("sqlite3"));
    }

    void the_settings_are_those_of_the_design()
    {
        auto connection = connect(Connection::Mode::Work);
        VERIFY_GOOD(connection);
        const auto value = [&](Sql pragma) { return (*connection)->lines(pragma)->value(0); };
        QCOMPARE(value("PRAGMA journal_mode"), QStringLiteral("wal"));
        QCOMPARE(value("PRAGMA synchronous"), QStringLiteral("2"));
        QCOMPARE(value("PRAGMA locking_mode"), QStringLiteral("exclusive"));
        QCOMPARE(value("PRAGMA secure_delete"), QStringLiteral("1"));
        QCOMPARE(value("PRAGMA temp_store"), QStringLiteral("2"));
        QCOMPARE(value("PRAGMA auto_vacuum"), QStringLiteral("0"));
        QCOMPARE(value("PRAGMA trusted_schema"), QStringLiteral("0"));
        QCOMPARE(value("PRAGMA cell_size_check"), QStringLiteral("1"));
        QCOMPARE(value("PRAGMA cache_size"), QStringLiteral("-65536"));
        QCOMPARE(value("PRAGMA cipher_memory_security"), QStringLiteral("0"));
        QCOMPARE(value("PRAGMA cipher_page_size"), QStringLiteral("4096"));
        QCOMPARE(value("PRAGMA cipher_hmac_algorithm"), QStringLiteral("HMAC_SHA512"));
        QVERIFY(!QFile::exists(m_folder.path() + u"/x.db-shm"));
        VERIFY_GOOD((*connection)->run("INSERT INTO t VALUES('x')"));
        QVERIFY(!QFile::exists(m_folder.path() + u"/x.db-shm")); // nothing outside the encrypted files
    }

    void the_wrong_key_opens_nothing()
    {
        SecretBytes other(32);
        other.data()[0] = 1;
        COMPARE_FAILURE(
            Connection::open(m_folder.path() + u"/x.db", other, Connection::Mode::Work), Kind::Damaged);
        COMPARE_FAILURE(Connection::open(m_folder.path() + u"/x.db", SecretBytes(16), Connection::Mode::Work),
            Kind::Invalid);
        COMPARE_FAILURE(
            Connection::open(m_folder.path() + u"/none.db", SecretBytes(32), Connection::Mode::Work),
            Kind::Io);
    }

    void once_sealed_it_reads_and_writes_its_tables_and_nothing_else()
    {
        auto connection = connect(Connection::Mode::Work);
        VERIFY_GOOD(connection);
        VERIFY_GOOD((*connection)->run("PRAGMA user_version"));
        VERIFY_GOOD((*connection)->seal());
        for (const Sql sql : std::initializer_list<Sql>{"ATTACH 'other.db' AS other", "DETACH main",
                 "PRAGMA user_version", "PRAGMA key='x'", "PRAGMA synchronous=OFF", "PRAGMA data_version=1",
                 "PRAGMA wal_checkpoint", "PRAGMA writable_schema=1", "PRAGMA cipher_log='/tmp/x'",
                 "CREATE TABLE u(a)", "DROP TABLE t", "ALTER TABLE t RENAME TO v", "CREATE TEMP TABLE u(a)",
                 "CREATE TRIGGER w AFTER INSERT ON t BEGIN SELECT 1; END", "VACUUM", "VACUUM INTO 'copy.db'",
                 "REINDEX", "SELECT load_extension('x')"})
            QVERIFY2(!(*connection)->run(sql), sql.text());
        VERIFY_GOOD((*connection)->run("INSERT INTO t VALUES('row')"));
        VERIFY_GOOD((*connection)->run("INSERT INTO f VALUES('some words here')"));
        QCOMPARE(*(*connection)->number("SELECT count(*) FROM f WHERE f MATCH '\"words\"'"), qint64(1));
        VERIFY_GOOD((*connection)->run("PRAGMA data_version"));
        VERIFY_GOOD((*connection)->checkpoint());
        VERIFY_GOOD((*connection)->close());
        QVERIFY(!QFile::exists(QStringLiteral("copy.db")));
    }

    void no_page_of_a_long_text_is_ever_read_as_zeros()
    {
        const QString file = m_folder.path() + u"/x.db";
        constexpr int pageBytes = 4096;
        {
            auto made = connect(Connection::Mode::Maintain);
            VERIFY_GOOD(made);
            VERIFY_GOOD(
                (*made)->prepare("INSERT INTO t VALUES(?1)")->bind(QString(5 * pageBytes, u'w')).run());
            VERIFY_GOOD((*made)->close());
        }
        const QByteArray whole = contentOf(file);
        int refused = 0;
        for (qsizetype at = pageBytes; at < whole.size(); at += pageBytes) {
            QByteArray spoilt = whole;
            spoilt[at + 100] = char(spoilt[at + 100] ^ 1);
            QVERIFY(writeTo(file, spoilt));
            auto connection = connect(Connection::Mode::Maintain);
            if (!connection)
                continue; // a page that opening reads
            const auto read = (*connection)->lines("SELECT a FROM t");
            if (read)
                QVERIFY(read->contains(QString(5 * pageBytes, u'w')));
            else
                COMPARE_FAILURE(read, Kind::Damaged);
            refused += read ? 0 : 1;
        }
        QVERIFY2(refused >= 6, QByteArray::number(refused)); // the leaf, and the pages that overflow from it
        QVERIFY(writeTo(file, whole));
    }

    void every_block_of_the_engine_is_wiped_before_it_is_given_back()
    {
        given = unwiped = 0;
        const SmallVault vault(QStringList(200, QStringLiteral("canary words of the person")));
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            QCOMPARE((*store)->search(QStringLiteral("canary"), 500)->size(), 200);
            QVERIFY(!(*store)->events(vault.caseId)->isEmpty());
            VERIFY_GOOD((*store)->close());
        }
        QVERIFY(given > 10'000);
        QCOMPARE(unwiped, 0);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
