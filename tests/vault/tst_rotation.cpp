// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysupport.h"
#include "sqlite3.h"
#include "vault/export.h"

#include <csignal>
#include <sys/resource.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using Kind = Error::Kind;

class RotationTest : public QObject {
    Q_OBJECT

private:
    static Result<void> rotate(const SmallVault &vault, const char *passphrase = "correct horse")
    {
        return rotateKey(vault.path(), secret(passphrase), ticking());
    }
    static QStringList filesIn(const QString &path)
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    static bool isTidy(const SmallVault &vault)
    {
        return filesIn(vault.folder.path()) == QStringList{QStringLiteral("vault")};
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void everything_is_there_under_a_new_key()
    {
        const SmallVault vault({QStringLiteral("They kept my passport."), QStringLiteral("ยายปลูกมะม่วง"),
            QStringLiteral("a note to erase")});
        Id erased;
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            const auto events = (*store)->events(vault.caseId);
            erased = events->last().id;
            VERIFY_GOOD((*store)->erase(vault.caseId, happened(interview::Erased{erased})));
            VERIFY_GOOD((*store)->keepDraft(vault.caseId, QStringLiteral("note"), QStringLiteral("half a")));
            VERIFY_GOOD((*store)->keepSetting(QStringLiteral("text_size"), QStringLiteral("large")));
            VERIFY_GOOD((*store)->keepPlace({vault.caseId, QStringLiteral("account"), {}, 3, 0.5}));
            VERIFY_GOOD((*store)->close());
        }
        auto before = vault.open();
        VERIFY_GOOD(before);
        const QString all = told(**before, vault.caseId);
        VERIFY_GOOD((*before)->close());
        const QStringList record = audited(vault.path());
        const auto headerBefore = VaultFolder(vault.path()).readHeader()->header;
        const auto oldKey = vaultKeyOf(vault.path());

        VERIFY_GOOD(rotate(vault));
        QVERIFY(isTidy(vault));
        QVERIFY(isWhole(vault.path()));
        QCOMPARE(audited(vault.path()), record + QStringList{QStringLiteral("key_rotated")});
        const auto headerAfter = VaultFolder(vault.path()).readHeader()->header;
        QCOMPARE(headerAfter.vaultId(), headerBefore.vaultId());
        QCOMPARE(headerAfter.generation(), headerBefore.generation() + 1);
        QCOMPARE(headerAfter.created(), headerBefore.created());
        QVERIFY(!vaultKeyOf(vault.path())->equals(*oldKey));

        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(told(**store, vault.caseId), all);
        QCOMPARE((*store)->drafts(vault.caseId)->value(QStringLiteral("note")), QStringLiteral("half a"));
        QCOMPARE(*(*store)->setting(QStringLiteral("text_size")), QStringLiteral("large"));
        QCOMPARE((*(*store)->place())->caret, 3);
        // The index goes on: what is there is found, what was erased is not, what comes is found.
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 1);
        QCOMPARE((*store)->search(QStringLiteral("มะม่วง"), 9)->size(), 1);
        QCOMPARE((*store)->search(QStringLiteral("erase"), 9)->size(), 0);
        VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("later, a passport"))}, {}));
        QCOMPARE((*store)->search(QStringLiteral("passport"), 9)->size(), 2);
        VERIFY_GOOD((*store)->close());
        QVERIFY(isWhole(vault.path()));
    }

    void the_old_key_opens_nothing_of_the_new_file()
    {
        const SmallVault vault;
        const auto oldKey = vaultKeyOf(vault.path());
        const QByteArray oldHeader = headerBytes(vault.path());
        VERIFY_GOOD(rotate(vault));
        COMPARE_FAILURE(below(vault.path(), *oldKey), Kind::Damaged);
        // Nor does an old header put back beside it.
        QVERIFY(writeTo(VaultFolder(vault.path()).header(), oldHeader));
        QVERIFY(writeTo(VaultFolder(vault.path()).secondHeader(), oldHeader));
        COMPARE_FAILURE(vault.open(), Kind::Damaged);
    }

    void the_numbers_and_settings_of_the_file_come_along()
    {
        const SmallVault vault(QStringList(50, QStringLiteral("words that go")));
        const auto values = [&vault] {
            QStringList all;
            const auto connection = below(vault.path(), *vaultKeyOf(vault.path()));
            for (const Sql pragma : std::initializer_list<Sql>{"PRAGMA user_version", "PRAGMA application_id",
                     "PRAGMA auto_vacuum", "PRAGMA page_size", "PRAGMA cipher_page_size", "PRAGMA encoding",
                     "SELECT v FROM note_index_config WHERE k = 'secure-delete'",
                     "SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema ORDER BY name)"})
                all += (*connection)->lines(pragma)->join(u',');
            return all;
        };
        const QStringList before = values();
        QVERIFY(before.at(0).toInt() >= 1);
        QCOMPARE(before.at(6), QStringLiteral("1"));
        VERIFY_GOOD(rotate(vault));
        QCOMPARE(values(), before);
        const auto connection = below(vault.path(), *vaultKeyOf(vault.path()));
        QCOMPARE(*(*connection)->number("PRAGMA freelist_count"), qint64(0));
    }

    void a_file_of_notes_taken_in_before_adds_nothing_after()
    {
        const SmallVault vault;
        const QByteArray content = "line";
        const auto name = [&] {
            auto store = vault.open();
            return store ? (*store)->nameOf(content) : Id();
        };
        const Id before = name();
        QVERIFY(!before.isNull());
        VERIFY_GOOD(rotate(vault));
        QCOMPARE(name(), before);
        VERIFY_GOOD(rotate(vault));
        QCOMPARE(name(), before);
        QCOMPARE(audited(vault.path()).count(QStringLiteral("key_rotated")), 2);
    }

    void nothing_changes_when_it_cannot_be()
    {
        const SmallVault vault;
        const auto untouched = [&, header = headerBytes(vault.path())] {
            return headerBytes(vault.path()) == header && isTidy(vault);
        };
        COMPARE_FAILURE(rotate(vault, "wrong horse"), Kind::WrongPassphrase);
        QVERIFY(untouched());
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            COMPARE_FAILURE(rotate(vault), Kind::Refused);
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("still mine"))}, {}));
            VERIFY_GOOD((*store)->close());
        }
        QVERIFY(untouched());
        COMPARE_FAILURE(rotateKey(vault.folder.path() + u"/none", secret("x"), ticking()), Kind::NotFound);
    }

    void a_damaged_vault_is_left_as_it_is()
    {
        const SmallVault vault(QStringList(300, QStringLiteral("words that stay")));
        QByteArray file = contentOf(VaultFolder(vault.path()).database());
        for (qsizetype at = 5 * 4096 + 100; at < file.size(); at += 4096)
            file[at] = char(file[at] ^ 1);
        QVERIFY(writeTo(VaultFolder(vault.path()).database(), file));
        COMPARE_FAILURE(rotate(vault), Kind::Damaged);
        QCOMPARE(contentOf(VaultFolder(vault.path()).database()), file);
        QVERIFY(isTidy(vault));
    }

    void a_disk_too_small_for_two_leaves_the_one()
    {
        const SmallVault vault(QStringList(300, QStringLiteral("words that stay") + QString(500, u'x')));
        const QByteArray file = contentOf(VaultFolder(vault.path()).database());
        QVERIFY(file.size() > 300'000);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{200'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        const Result<void> tried = rotate(vault);
        setrlimit(RLIMIT_FSIZE, &before);
        COMPARE_FAILURE(tried, Kind::NoSpace);
        QCOMPARE(contentOf(VaultFolder(vault.path()).database()), file);
        QVERIFY(isTidy(vault));
        QVERIFY(isWhole(vault.path()));
    }

    void a_vault_whose_log_was_left_by_a_kill_comes_whole()
    {
        const SmallVault vault;
        const QTemporaryDir copies;
        QString now;
        {
            auto store = vault.open();
            VERIFY_GOOD(store);
            VERIFY_GOOD((*store)->append(vault.caseId, {note(QStringLiteral("only in the log"))}, {}));
            now = told(**store, vault.caseId);
            for (const QString &name : filesIn(vault.path())) // as it lies on the disk just now
                QVERIFY(QFile::copy(vault.path() + u'/' + name, copies.path() + u'/' + name));
        }
        QVERIFY(QFileInfo(copies.path() + u"/vault.db-wal").size() > 0);
        for (const QString &name : filesIn(copies.path()))
            QVERIFY(writeTo(vault.path() + u'/' + name, contentOf(copies.path() + u'/' + name)));
        VERIFY_GOOD(rotate(vault));
        auto store = vault.open();
        VERIFY_GOOD(store);
        QCOMPARE(told(**store, vault.caseId), now);
        QVERIFY(isTidy(vault));
    }

    void what_a_kill_left_beside_it_goes_at_the_next_opening()
    {
        const SmallVault vault;
        const QString left = vault.folder.path() + u"/.vault.new";
        QVERIFY(QDir().mkpath(left));
        QVERIFY(writeTo(left + u"/vault.db", "under the old key"));
        COMPARE_FAILURE(vault.open("wrong horse"), Kind::WrongPassphrase);
        QVERIFY(QFile::exists(left + u"/vault.db"));
        VERIFY_GOOD(vault.open());
        QVERIFY(isTidy(vault));
    }

    void the_key_is_in_no_text_that_the_engine_keeps()
    {
        const SmallVault vault;
        const auto connection = below(vault.path(), *vaultKeyOf(vault.path()));
        VERIFY_GOOD(connection);
        QByteArrayList texts;
        sqlite3_trace_v2((*connection)->handle(), SQLITE_TRACE_STMT,
            [](unsigned, void *all, void *, void *text) {
                static_cast<QByteArrayList *>(all)->append(static_cast<const char *>(text));
                return 0;
            },
            &texts);
        const QString file = vault.folder.path() + u"/copy.db";
        QVERIFY(writeTo(file, {}));
        const SecretBytes key(QByteArrayView("0123456789abcdef0123456789abcdef"));
        VERIFY_GOOD(exportInto(**connection, file, key));
        const QByteArray all = texts.join('\n');
        QVERIFY(all.contains("ATTACH ?1 AS fresh KEY ?2"));
        QVERIFY(!all.contains("0123456789abcdef"));
        QVERIFY(!all.contains(QByteArray("0123456789abcdef").toHex()));
        VERIFY_GOOD(Connection::open(file, key, Connection::Mode::Maintain));
    }
};

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
