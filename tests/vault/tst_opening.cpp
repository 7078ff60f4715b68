// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;
using State = VaultCheck::State;

class OpeningTest : public QObject {
    Q_OBJECT

private:
    static auto check(const SmallVault &vault) { return checkVault(vault.path(), secret("correct horse")); }
    static QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
    {
        bytes[at] = char(bytes[at] ^ (1 << bit));
        return bytes;
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_new_vault_has_its_files_and_nobody_else_may_read_them()
    {
        const SmallVault vault;
        QVERIFY(vault.good);
        const QStringList names = QDir(vault.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(names,
            (QStringList{QStringLiteral("vault.db"), QStringLiteral("vault.hdr"),
                QStringLiteral("vault.hdr1"), QStringLiteral("vault.lockj"), QStringLiteral("vault.snap0"),
                QStringLiteral("vault.state")}));
        struct stat about{};
        QCOMPARE(::stat(QFile::encodeName(vault.path()).constData(), &about), 0);
        QCOMPARE(about.st_mode & 07777, 0700U);
        for (const QString &name : names) {
            QCOMPARE(::stat(QFile::encodeName(vault.path() + u'/' + name).constData(), &about), 0);
            QCOMPARE(about.st_mode & 07777, 0600U);
        }
        // Nothing is left of the folder in which it was made.
        QCOMPARE(QDir(vault.folder.path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
            1);
        QCOMPARE(toString(check(vault)->header), QStringLiteral("ok"));
        QVERIFY(check(vault)->pages == State::Ok);
        QVERIFY(check(vault)->audit == State::Ok);
        QVERIFY(check(vault)->freshness == State::Ok);
    }

    void creating_over_a_vault_or_over_anything_touches_nothing()
    {
        const SmallVault vault;
        const QByteArray header = contentOf(vault.path() + u"/vault.hdr");
        const QByteArray database = contentOf(vault.path() + u"/vault.db");
        COMPARE_FAILURE(createVault(vault.path(), secret("another"), ticking(), fast), Kind::Refused);
        QCOMPARE(contentOf(vault.path() + u"/vault.hdr"), header);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), database);
        VERIFY_GOOD(vault.open());

        QVERIFY(QDir(vault.folder.path()).mkdir(QStringLiteral("other")));
        const QString other = vault.folder.path() + u"/other";
        QVERIFY(writeTo(other + u"/.hidden", "mine"));
        COMPARE_FAILURE(createVault(other, secret("another"), ticking(), fast), Kind::Refused);
        QVERIFY(QFile::remove(other + u"/.hidden"));
        VERIFY_GOOD(createVault(other, secret("another"), ticking(), fast)); // an empty folder will do
        COMPARE_FAILURE(
            createVault(vault.folder.path() + u"/new", SecretBytes(), ticking(), fast), Kind::Invalid);
        QVERIFY(!QFile::exists(vault.folder.path() + u"/new"));
    }

    void what_a_kill_left_of_a_creation_is_in_nobodys_way()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral(".vault.new")));
        QVERIFY(writeTo(folder.path() + u"/.vault.new/vault.hdr", "half"));
        QVERIFY(writeTo(folder.path() + u"/.vault.new/vault.db-wal", "half"));
        VERIFY_GOOD(createVault(folder.path() + u"/vault", secret("x"), ticking(), fast));
        QVERIFY(!QFile::exists(folder.path() + u"/.vault.new"));
    }

    void four_faults_have_four_answers()
    {
        const SmallVault vault;
        COMPARE_FAILURE(vault.open("correct Horse"), Kind::WrongPassphrase);
        COMPARE_FAILURE(checkVault(vault.path(), secret("correct Horse")), Kind::WrongPassphrase);
        COMPARE_FAILURE(openVault(vault.folder.path() + u"/none", secret("x"), ticking()), Kind::NotFound);
        COMPARE_FAILURE(openVault(vault.folder.path(), secret("x"), ticking()), Kind::NotFound);
        COMPARE_FAILURE(openVault(vault.path() + u"/vault.db", secret("x"), ticking()), Kind::NotAVault);

        const QString header = vault.path() + u"/vault.hdr";
        const QByteArray good = contentOf(header);
        for (const QString &copy : {header, QString(header + u'1')})
            QVERIFY(writeTo(copy,
                "\x7f"
                "ELF and so on, a file of another kind"));
        COMPARE_FAILURE(vault.open(), Kind::NotAVault);
        for (const QString &copy : {header, QString(header + u'1')})
            QVERIFY(writeTo(copy, flipped(good, 8, 0)));
        COMPARE_FAILURE(vault.open(), Kind::NewerThanApp);
        for (const QString &copy : {header, QString(header + u'1')})
            QVERIFY(writeTo(copy, flipped(good, 2000, 0)));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
        QVERIFY(check(vault)->header == State::Damaged);
        QVERIFY(QFile::remove(header) && QFile::remove(header + u'1'));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
    }

    void one_bad_header_copy_is_reported_used_around_and_mended()
    {
        const SmallVault vault;
        const QString header = vault.path() + u"/vault.hdr";
        const QByteArray good = contentOf(header);
        for (const QString &copy : {header, QString(header + u'1')}) {
            for (const QByteArray &bad :
                {QByteArray(), flipped(good, 0, 3), flipped(good, 9, 1), good.first(100)}) {
                QVERIFY(writeTo(copy, bad));
                QVERIFY(check(vault)->header == State::Damaged);
                QVERIFY(check(vault)->isDamaged());
                QCOMPARE(contentOf(copy), bad); // a check changes nothing
                COMPARE_FAILURE(vault.open("wrong"), Kind::WrongPassphrase);
                QCOMPARE(contentOf(copy), bad);
                VERIFY_GOOD(vault.open());
                QCOMPARE(contentOf(copy), good);
            }
        }
    }

    void a_link_in_a_files_place_is_not_followed()
    {
        const SmallVault vault;
        const SmallVault other;
        const QString database = vault.path() + u"/vault.db";
        const QString moved = vault.folder.path() + u"/elsewhere.db";
        QVERIFY(QFile::rename(database, moved) && QFile::link(moved, database));
        QVERIFY(!vault.open());
        QVERIFY(QFile::remove(database) && QFile::rename(moved, database));
        VERIFY_GOOD(vault.open());
        // A link to the folder itself is the technician's own choice.
        QVERIFY(QFile::link(vault.path(), vault.folder.path() + u"/link"));
        VERIFY_GOOD(openVault(vault.folder.path() + u"/link", secret("correct horse"), ticking()));
    }

    void a_vault_is_open_once()
    {
        const SmallVault vault;
        auto first = vault.open();
        VERIFY_GOOD(first);
        COMPARE_FAILURE(vault.open(), Kind::Refused);
        COMPARE_FAILURE(check(vault), Kind::Refused);
        VERIFY_GOOD((*first)->close());
        VERIFY_GOOD(vault.open());
    }

    void a_missing_or_emptied_database_is_damage_and_never_a_fresh_start()
    {
        const SmallVault vault;
        const QString database = vault.path() + u"/vault.db";
        QVERIFY(writeTo(database, {}));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
        QVERIFY(check(vault)->pages == State::Damaged);
        QVERIFY(QFile::remove(database));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
        QVERIFY(!QFile::exists(database));
    }

    void another_vaults_database_does_not_open_here()
    {
        const SmallVault vault;
        const SmallVault other;
        QVERIFY(writeTo(vault.path() + u"/vault.db", contentOf(other.path() + u"/vault.db")));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
    }

    void tables_of_a_newer_app_are_left_alone()
    {
        const SmallVault vault;
        {
            const VaultFolder folder(vault.path());
            const auto key = folder.readHeader()->header.unlock(secret("correct horse"));
            auto connection = Connection::open(
                folder.database(), keys::subKey(*key, keys::Purpose::Database), Connection::Mode::Maintain);
            VERIFY_GOOD(connection);
            VERIFY_GOOD((*connection)->run("PRAGMA user_version=9"));
            VERIFY_GOOD((*connection)->close());
        }
        const QByteArray before = contentOf(vault.path() + u"/vault.db");
        COMPARE_FAILURE(vault.open(), Kind::NewerThanApp);
        COMPARE_FAILURE(check(vault), Kind::NewerThanApp);
        QCOMPARE(contentOf(vault.path() + u"/vault.db"), before);
    }

    void every_truncation_of_the_database_is_seen()
    {
        QStringList notes;
        for (int i = 0; i < 60; ++i)
            notes.append(QString(400, QChar(u'a' + i % 26)));
        const SmallVault vault(notes);
        const QString database = vault.path() + u"/vault.db";
        const QByteArray good = contentOf(database);
        QVERIFY(good.size() > 20 * 4096);
        QList<qsizetype> sizes{1, 15, 16, 17, 100, 4095, 4096, 4097, good.size() - 1, good.size() - 4096};
        for (qsizetype size = 8192; size < good.size(); size += 4096 + 512)
            sizes.append(size);
        for (const qsizetype size : std::as_const(sizes)) {
            QVERIFY(writeTo(database, good.first(size)));
            const auto found = check(vault);
            VERIFY_GOOD(found);
            QVERIFY2(found->isDamaged(), qPrintable(QString::number(size)));
            if (auto store = vault.open()) { // never other words than were written
                const QString read = told(**store, vault.caseId);
                QVERIFY(read.startsWith(u"error") || read == vault.before);
            } else
                QCOMPARE(store.error().kind, Kind::Damaged);
        }
        QVERIFY(writeTo(database, good));
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(told(**store, vault.caseId), vault.before);
    }

    void three_hundred_flipped_bits_are_each_seen_or_harmless()
    {
        QRandomGenerator random(seedOfRun());
        QStringList notes;
        for (int i = 0; i < 60; ++i)
            notes.append(QString(400, QChar(u'a' + i % 26)));
        const SmallVault vault(notes);
        const QStringList files{
            QStringLiteral("/vault.db"), QStringLiteral("/vault.hdr"), QStringLiteral("/vault.hdr1")};
        QList<QByteArray> good;
        for (const QString &file : files)
            good.append(contentOf(vault.path() + file));
        int seen = 0;
        for (int round = 0; round < 300; ++round) {
            const int which = round % 3 == 0 ? 1 + round % 2 : 0;
            const qsizetype at = random.bounded(int(good[which].size()));
            QVERIFY(writeTo(vault.path() + files[which], flipped(good[which], at, int(random.bounded(8)))));
            const auto found = check(vault);
            seen += found && found->isDamaged() ? 1 : 0;
            if (auto store = vault.open()) {
                const QString now = told(**store, vault.caseId);
                QVERIFY2(now == vault.before || now.startsWith(u"error"), "wrong words were shown");
            } else {
                QVERIFY(store.error().kind == Kind::Damaged);
            }
            for (qsizetype i = 0; i < files.size(); ++i)
                QVERIFY(writeTo(vault.path() + files[i], good[i]));
            QVERIFY(!QFile::exists(vault.path() + u"/vault.db-wal")
                || QFile::remove(vault.path() + u"/vault.db-wal"));
        }
        QCOMPARE(seen, 300); // the two header copies and every page are sealed over all their bytes
    }

    void no_word_of_a_note_stands_readable_in_the_folder()
    {
        const QString canary = QStringLiteral("PassportCanary");
        const SmallVault vault({canary, canary + canary});
        auto store = vault.open();
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->keepDraft(vault.caseId, QStringLiteral("f"), canary));
        VERIFY_GOOD((*store)->keepSetting(canary, canary));
        QVERIFY(QFile::exists(vault.path() + u"/vault.db-wal"));
        const QList<QByteArray> shapes{canary.toUtf8(),
            QByteArray(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2),
            canary.toLower().toUtf8(), canary.toUtf8().toHex(), canary.toUtf8().toBase64().first(12),
            "correct horse", "SQLite format"};
        int files = 0;
        QDirIterator all(vault.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QByteArray bytes = contentOf(all.next());
            ++files;
            for (const QByteArray &shape : shapes)
                QVERIFY2(!bytes.contains(shape), shape.constData());
        }
        QCOMPARE(files, 7);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
