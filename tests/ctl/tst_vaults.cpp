// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <sys/stat.h>

using namespace tenang::test;

class VaultsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    static QMap<QString, QByteArray> contentsOf(const QString &folder)
    {
        QMap<QString, QByteArray> all;
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            all.insert(name, contentOf(folder + u'/' + name));
        return all;
    }

private Q_SLOTS:
    void a_vault_is_made_described_and_found_whole()
    {
        const Answer made = vaultCtl(words("vault create"), at("new"));
        COMPARE_STATUS(made, 0);
        QVERIFY(made.isOneObject());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(at("new")).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);

        const Answer info = vaultCtl(words("vault info"), at("new"));
        COMPARE_STATUS(info, 0);
        QVERIFY(info.isOneObject());
        QCOMPARE(info.out, made.out);
        // Whoever makes a weak vault hears of it; release builds make none.
        const bool quick = info.json()[QLatin1String("suite")].toString() == QLatin1String("test");
        QCOMPARE(made.says("warning: made with the fast key derivation of tests"), quick);
        QCOMPARE(info.json()[QLatin1String("format")].toInt(), 2);
        QVERIFY(info.json()[QLatin1String("kdf")][QLatin1String("kib")].toInt() > 0);
        QCOMPARE(info.json()[QLatin1String("counts")][QLatin1String("notes")].toInt(-1), 0);

        const Answer check = vaultCtl(words("vault check"), at("new"));
        COMPARE_STATUS(check, 0);
        QCOMPARE(check.out,
            QByteArray(R"({"audit":"ok","freshness":"ok","header":"ok","pages":"ok"})"
                       "\n"));
        QVERIFY(check.err.isEmpty());
    }

    void the_real_key_derivation_is_what_a_new_vault_gets()
    {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("TENANG_TEST_SUITE"));
        tool.setProcessEnvironment(environment);
        tool.start(QStringLiteral(TENANG_CTL),
            words("vault create --passphrase-fd 0 --vault") + QStringList{at("real")});
        tool.write("correct horse\n");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished(120'000));
        QCOMPARE(tool.exitCode(), 0);
        const QJsonObject info = QJsonDocument::fromJson(tool.readAllStandardOutput()).object();
        QCOMPARE(info[QLatin1String("suite")].toString(), QStringLiteral("standard"));
        QVERIFY(
            info[QLatin1String("kdf")][QLatin1String("kib")].toInt() >= 64 * 1024); // measured here and now
        QVERIFY(info[QLatin1String("kdf")][QLatin1String("passes")].toInt() >= 3);
        COMPARE_STATUS(vaultCtl(words("vault info"), at("real")), 0);
    }

    void an_existing_vault_is_left_untouched()
    {
        COMPARE_STATUS(vaultCtl(words("vault create"), at("kept")), 0);
        const auto before = contentsOf(at("kept"));
        QVERIFY(before.size() >= 3);
        COMPARE_REFUSAL(vaultCtl(words("vault create"), at("kept")), 1);
        COMPARE_REFUSAL(vaultCtl(words("vault create"), at("kept"), "another"), 1);
        QCOMPARE(contentsOf(at("kept")), before);
    }

    void a_folder_or_file_of_somebody_else_is_left_untouched()
    {
        QVERIFY(QDir().mkpath(at("theirs")));
        QVERIFY(put(at("theirs/letter.txt"), "dear"));
        COMPARE_REFUSAL(vaultCtl(words("vault create"), at("theirs")), 1);
        COMPARE_REFUSAL(vaultCtl(words("vault create"), at("theirs/letter.txt")), 1);
        QCOMPARE(contentOf(at("theirs/letter.txt")), QByteArray("dear"));
        QCOMPARE(QDir(at("theirs")).count(), 3U); // with . and ..
    }

    void a_wrong_passphrase_is_status_3_everywhere()
    {
        COMPARE_STATUS(vaultCtl(words("vault create"), at("locked")), 0);
        for (const char *command :
            {"vault info", "vault check", "note list", "note import nothing.jsonl", "search x"})
            COMPARE_REFUSAL(vaultCtl(words(command), at("locked"), "wrong horse"), 3);
    }

    void where_there_is_no_vault_it_is_said()
    {
        for (const char *command : {"vault info", "vault check", "note list", "search x"}) {
            const Answer answer = vaultCtl(words(command), at("nowhere"));
            COMPARE_REFUSAL(answer, 1);
            QVERIFY2(answer.says("nowhere:1:1: error: there is nothing here"), answer.err);
        }
        QVERIFY(!QDir(at("nowhere")).exists());
    }

    void what_is_no_vault_is_said()
    {
        QVERIFY(put(at("junk.bin"), QByteArray(5000, 'j')));
        QVERIFY(QDir().mkpath(at("junk")));
        QVERIFY(put(at("junk/vault.hdr"), QByteArray(4096, 'j')));
        for (const char *path : {"junk.bin", "junk"}) {
            for (const char *command : {"vault info", "vault check", "note list"}) {
                const Answer answer = vaultCtl(words(command), at(path));
                COMPARE_REFUSAL(answer, 1);
                QVERIFY2(answer.says("error: this is not a vault"), answer.err);
            }
        }
        QCOMPARE(contentOf(at("junk/vault.hdr")), QByteArray(4096, 'j'));
    }
};

QTEST_GUILESS_MAIN(VaultsTest)
#include "tst_vaults.moc"
