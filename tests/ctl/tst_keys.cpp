// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

class KeysTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    // A vault with one note.
    QString made(const char *name)
    {
        const QString folder = at(name);
        const QString notes = at("notes.jsonl");
        const bool good = vaultCtl(words("vault create"), folder).status == 0
            && put(notes, R"({"case":"K-1","lang":"en","text":"They kept my passport."})")
            && vaultCtl(words("note import") + QStringList{notes}, folder).status == 0;
        return good ? folder : QString();
    }
    // Both passphrases on stdin, a line each.
    static Answer change(const QString &folder, const QByteArray &lines)
    {
        return vaultCtl(words("vault passphrase --new-passphrase-fd 0"), folder, lines);
    }

private Q_SLOTS:
    void a_passphrase_is_changed()
    {
        const QString folder = made("changed");
        const QJsonObject before = vaultCtl(words("vault info"), folder).json();
        const Answer changed = change(folder, "correct horse\ngrandmother planted seven mango trees\n");
        COMPARE_STATUS(changed, 0);
        QVERIFY(changed.isOneObject());
        QCOMPARE(changed.json()[QLatin1String("vault")], before[QLatin1String("vault")]);
        QCOMPARE(changed.json()[QLatin1String("generation")].toInt(), 2);
        const Answer old = vaultCtl(words("note list"), folder); // once: wrong ones wait
        COMPARE_REFUSAL(old, 3);
        const Answer list = vaultCtl(words("note list"), folder, "grandmother planted seven mango trees");
        COMPARE_STATUS(list, 0);
        QVERIFY(list.out.contains("passport"));
        COMPARE_STATUS(vaultCtl(words("vault check"), folder, "grandmother planted seven mango trees"), 0);
    }

    void a_wrong_old_passphrase_is_status_3()
    {
        const QString folder = made("wrong");
        const Answer changed = change(folder, "wrong horse\ngrandmother planted seven mango trees\n");
        COMPARE_REFUSAL(changed, 3);
        const Answer rotate = vaultCtl(words("vault rotate"), folder, "wrong horse");
        COMPARE_REFUSAL(rotate, 3);
        COMPARE_STATUS(vaultCtl(words("vault check"), folder), 0);
    }

    void a_new_passphrase_that_is_easily_guessed_is_refused()
    {
        const QString folder = made("weak");
        const auto refused = [&](const QByteArray &fresh, const char *reason) {
            const Answer answer = change(folder, "correct horse\n" + fresh + '\n');
            COMPARE_REFUSAL(answer, 1);
            QVERIFY2(answer.says(reason), answer.err);
            QVERIFY(fresh.isEmpty() || !answer.err.contains(fresh));
        };
        refused("fourteen chars", "too short: at least 15 characters");
        refused(QByteArray(129, 'x'), "too long: at most 128 characters");
        refused("passwordpassword", "among the first that anybody would try");
        refused("i love my children", "takes too few tries");
        COMPARE_REFUSAL(change(folder, "correct horse\n\n"), 2);
        COMPARE_REFUSAL(change(folder, "correct horse\n"), 2);
        COMPARE_REFUSAL(vaultCtl(words("vault passphrase"), folder), 2);
        COMPARE_STATUS(vaultCtl(words("vault info"), folder), 0); // the old one still opens it
    }

    void a_key_is_rotated()
    {
        const QString folder = made("rotated");
        const QByteArray file = contentOf(folder + u"/vault.db");
        const Answer rotated = vaultCtl(words("vault rotate"), folder);
        COMPARE_STATUS(rotated, 0);
        QVERIFY(rotated.isOneObject());
        QCOMPARE(rotated.json()[QLatin1String("generation")].toInt(), 2);
        QVERIFY(contentOf(folder + u"/vault.db") != file);
        QVERIFY(vaultCtl(words("note list"), folder).out.contains("passport"));
        QVERIFY(vaultCtl(words("search passport"), folder).out.contains("K-1"));
        // The same file of notes still adds nothing.
        COMPARE_STATUS(vaultCtl(words("note import") + QStringList{at("notes.jsonl")}, folder), 0);
        QCOMPARE(vaultCtl(words("note list"), folder).lines().size(), 1);
        COMPARE_STATUS(vaultCtl(words("vault check"), folder), 0);
    }

    void where_there_is_no_vault_it_is_said()
    {
        COMPARE_REFUSAL(vaultCtl(words("vault rotate"), at("nowhere")), 1);
        COMPARE_REFUSAL(change(at("nowhere"), "correct horse\ngrandmother planted seven mango trees\n"), 1);
        QVERIFY(!QDir(at("nowhere")).exists());
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral(".nowhere*")}, QDir::AllEntries | QDir::Hidden),
            QStringList());
    }
};

QTEST_GUILESS_MAIN(KeysTest)
#include "tst_keys.moc"
