// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <sys/stat.h>

using namespace tenang::test;

class SigningTest : public QObject {
    Q_OBJECT

    static constexpr const char *passphrase = "correct horse battery";
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    static Answer pack(const QStringList &arguments, const QByteArray &input = {})
    {
        return ctl(QStringList{QStringLiteral("pack")} + arguments, input);
    }
    static Answer createKey(const QString &file, const QByteArray &words = passphrase)
    {
        return pack({QStringLiteral("key"), QStringLiteral("create"), file, QStringLiteral("--passphrase-fd"),
                        QStringLiteral("0")},
            words);
    }
    static Answer sign(
        const QString &file, const QString &key, const QString &out, const QByteArray &words = passphrase)
    {
        return pack({QStringLiteral("sign"), file, QStringLiteral("--key"), key,
                        QStringLiteral("--passphrase-fd"), QStringLiteral("0"), QStringLiteral("-o"), out},
            words);
    }
    static Answer verify(const QString &file, const QString &trust)
    {
        return pack({QStringLiteral("verify"), file, QStringLiteral("--trust"), trust});
    }
    static unsigned modeOf(const QString &file)
    {
        struct stat found{};
        return ::stat(file.toLocal8Bit().constData(), &found) == 0 ? unsigned(found.st_mode & 0777U) : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        COMPARE_STATUS(createKey(at(QStringLiteral("key"))), 0);
        COMPARE_STATUS(createKey(at(QStringLiteral("stranger"))), 0);
        QVERIFY(put(at(QStringLiteral("agency.yaml")), "id: harbour\n"));
        COMPARE_STATUS(
            ctl({QStringLiteral("agency"), QStringLiteral("build"), at(QStringLiteral("agency.yaml")),
                QStringLiteral("-o"), at(QStringLiteral("agency.pack"))}),
            0);
        COMPARE_STATUS(
            sign(at(QStringLiteral("agency.pack")), at(QStringLiteral("key")), at(QStringLiteral("signed"))),
            0);
    }

    void a_key_is_two_files_the_secret_one_for_its_owner_alone()
    {
        const mode_t before = ::umask(0022);
        const Answer answer = createKey(at(QStringLiteral("fresh")));
        ::umask(before);
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QCOMPARE(modeOf(at(QStringLiteral("fresh"))), 0600U);
        QCOMPARE(modeOf(at(QStringLiteral("fresh.pub"))), 0644U);
        QCOMPARE(answer.json()[QLatin1String("public")].toString(), at(QStringLiteral("fresh.pub")));
        const QString print = answer.json()[QLatin1String("fingerprint")].toString();
        QCOMPARE(print.size(), 39);
        QVERIFY(contentOf(at(QStringLiteral("fresh.pub")))
                .contains(QByteArray("fingerprint: " + print.toUtf8())));
    }

    void a_key_never_takes_the_place_of_another_file()
    {
        const QByteArray secret = contentOf(at(QStringLiteral("key")));
        const QByteArray open = contentOf(at(QStringLiteral("key.pub")));
        COMPARE_REFUSAL(createKey(at(QStringLiteral("key"))), 1);
        QVERIFY(put(at(QStringLiteral("lone.pub")), "mine"));
        COMPARE_REFUSAL(createKey(at(QStringLiteral("lone"))), 1);
        QVERIFY(!QFile::exists(at(QStringLiteral("lone"))));
        QVERIFY(put(at(QStringLiteral("taken")), "mine"));
        COMPARE_REFUSAL(createKey(at(QStringLiteral("taken"))), 1);
        QCOMPARE(contentOf(at(QStringLiteral("taken"))), QByteArray("mine"));
        QVERIFY(!QFile::exists(at(QStringLiteral("taken.pub"))));
        COMPARE_REFUSAL(createKey(at(QStringLiteral("no-such-folder/key"))), 1);
        QCOMPARE(contentOf(at(QStringLiteral("key"))), secret);
        QCOMPARE(contentOf(at(QStringLiteral("key.pub"))), open);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void a_short_or_empty_passphrase_makes_no_key()
    {
        COMPARE_REFUSAL(createKey(at(QStringLiteral("short")), "fourteen chars"), 2);
        COMPARE_REFUSAL(createKey(at(QStringLiteral("short")), ""), 2);
        COMPARE_REFUSAL(
            createKey(at(QStringLiteral("short")), QByteArray("ខខខខខខខខខខខខខខ")), 2); // 14 of 3 bytes
        QVERIFY(!QFile::exists(at(QStringLiteral("short"))));
        COMPARE_STATUS(createKey(at(QStringLiteral("khmer")), QByteArray("ខខខខខខខខខខខខខខខ")), 0);
    }

    void what_is_signed_is_verified_and_says_the_same()
    {
        const Answer signing
            = sign(at(QStringLiteral("agency.pack")), at(QStringLiteral("key")), at(QStringLiteral("again")));
        COMPARE_STATUS(signing, 0);
        QVERIFY(signing.isOneObject());
        const Answer verified = verify(at(QStringLiteral("again")), at(QStringLiteral("key.pub")));
        COMPARE_STATUS(verified, 0);
        QCOMPARE(verified.out, signing.out);
        QCOMPARE(verified.json()[QLatin1String("id")].toString(), QStringLiteral("harbour"));
        QVERIFY(
            contentOf(at(QStringLiteral("again"))).contains(contentOf(at(QStringLiteral("agency.pack")))));
    }

    void each_kind_of_content_is_signed()
    {
        for (const char *path : {"protocols/second-line", "protocols/indicators/ilo-delphi.yaml",
                 "protocols/practice", "protocols/directory/public-contacts"}) {
            COMPARE_STATUS(pack({QStringLiteral("build"), source(path), QStringLiteral("-o"),
                               at(QStringLiteral("any"))}),
                0);
            COMPARE_STATUS(
                sign(at(QStringLiteral("any")), at(QStringLiteral("key")), at(QStringLiteral("any.signed"))),
                0);
            COMPARE_STATUS(verify(at(QStringLiteral("any.signed")), at(QStringLiteral("key.pub"))), 0);
        }
    }

    void a_wrong_passphrase_is_3_and_a_damaged_key_4()
    {
        const QString file = at(QStringLiteral("agency.pack")), key = at(QStringLiteral("key")),
                      out = at(QStringLiteral("none"));
        COMPARE_REFUSAL(sign(file, key, out, "correct horse batter"), 3);
        COMPARE_REFUSAL(sign(file, key, out, ""), 2);
        QByteArray bytes = contentOf(key);
        bytes[120] = char(bytes[120] ^ 1);
        QVERIFY(put(at(QStringLiteral("hurt")), bytes));
        COMPARE_REFUSAL(sign(file, at(QStringLiteral("hurt")), out), 4);
        QVERIFY(put(at(QStringLiteral("hurt")), contentOf(key).chopped(1)));
        COMPARE_REFUSAL(sign(file, at(QStringLiteral("hurt")), out), 4);
        COMPARE_REFUSAL(sign(file, at(QStringLiteral("key.pub")), out), 1);
        COMPARE_REFUSAL(sign(file, at(QStringLiteral("not-there")), out), 1);
        QVERIFY(!QFile::exists(out));
    }

    void only_a_pack_is_signed_and_only_once()
    {
        const QString key = at(QStringLiteral("key")), out = at(QStringLiteral("none"));
        COMPARE_REFUSAL(sign(at(QStringLiteral("agency.yaml")), key, out), 1);
        COMPARE_REFUSAL(sign(at(QStringLiteral("signed")), key, out), 1);
        COMPARE_REFUSAL(sign(at(QStringLiteral("not-there")), key, out), 1);
        COMPARE_REFUSAL(sign(m_folder.path(), key, out), 1);
        QVERIFY(!QFile::exists(out));
    }

    void each_fault_has_its_own_words_and_status()
    {
        const QByteArray whole = contentOf(at(QStringLiteral("signed")));
        const QString file = at(QStringLiteral("other")), trust = at(QStringLiteral("key.pub"));
        const auto with = [&](const QByteArray &bytes) { return put(file, bytes); };
        QByteArray changed = whole;
        changed[70] = char(changed[70] ^ 1);
        QVERIFY(with(changed));
        Answer answer = verify(file, trust);
        COMPARE_REFUSAL(answer, 4);
        QVERIFY2(answer.says("the signature does not hold"), answer.err);
        QVERIFY(with(whole.chopped(3)));
        answer = verify(file, trust);
        COMPARE_REFUSAL(answer, 4);
        QVERIFY2(answer.says("cut short"), answer.err);
        QVERIFY(with(whole + "more"));
        answer = verify(file, trust);
        COMPARE_REFUSAL(answer, 4);
        QVERIFY2(answer.says("behind the end"), answer.err);
        QVERIFY(with(QByteArray(8 * 1024 * 1024 + 200, 'x')));
        answer = verify(file, trust);
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("larger"), answer.err);
        answer = verify(at(QStringLiteral("agency.pack")), trust);
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("not signed"), answer.err);
        answer = verify(at(QStringLiteral("signed")), at(QStringLiteral("stranger.pub")));
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("not trusted") && answer.says("fingerprint"), answer.err);
        COMPARE_REFUSAL(verify(at(QStringLiteral("not-there")), trust), 1);
    }

    void a_trusted_key_is_read_with_care()
    {
        const QString file = at(QStringLiteral("signed")), trust = at(QStringLiteral("trust.pub"));
        QByteArray text
            = contentOf(at(QStringLiteral("stranger.pub"))) + contentOf(at(QStringLiteral("key.pub")));
        QVERIFY(put(trust, text));
        COMPARE_STATUS(verify(file, trust), 0); // both are trusted
        COMPARE_STATUS(pack({QStringLiteral("verify"), file, QStringLiteral("--trust"),
                           at(QStringLiteral("stranger.pub")), QStringLiteral("--trust"),
                           at(QStringLiteral("key.pub"))}),
            0);
        const qsizetype digit = text.lastIndexOf("key: ") + 5;
        text[digit] = text[digit] == '0' ? '1' : '0';
        QVERIFY(put(trust, text));
        COMPARE_REFUSAL(verify(file, trust), 4); // the fingerprint does not fit
        COMPARE_REFUSAL(verify(file, at(QStringLiteral("key"))), 1); // the secret half is no public key
        COMPARE_REFUSAL(verify(file, at(QStringLiteral("not-there.pub"))), 1);
    }

    void a_difference_is_told_line_by_line()
    {
        QVERIFY(put(
            at(QStringLiteral("newer.yaml")), "id: harbour\nversion: 1.1.0\ncover: { idle_seconds: 60 }\n"));
        COMPARE_STATUS(
            ctl({QStringLiteral("agency"), QStringLiteral("build"), at(QStringLiteral("newer.yaml")),
                QStringLiteral("-o"), at(QStringLiteral("newer.pack"))}),
            0);
        const QByteArray lines
            = "  changed version: 1.0.0 -> 1.1.0\n  changed cover idle_seconds: 120 -> 60\n";
        const QString diff = QStringLiteral("diff"), trust = QStringLiteral("--trust");
        const QString older = at(QStringLiteral("agency.pack")), newer = at(QStringLiteral("newer.pack"));
        Answer answer = pack({diff, older, newer});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.out, lines);
        answer = pack({diff, older, older});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.out, QByteArray());
        answer = pack({diff, older, newer, QStringLiteral("--json")});
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        const QJsonArray changes = answer.json()[QLatin1String("changes")].toArray();
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[1].toObject(),
            (QJsonObject{{QStringLiteral("kind"), QStringLiteral("changed")},
                {QStringLiteral("contact"), false},
                {QStringLiteral("field"), QStringLiteral("cover idle_seconds")}, {QStringLiteral("old"), 120},
                {QStringLiteral("new"), 60}}));
        QCOMPARE(pack({diff, older, older, QStringLiteral("--json")}).out, QByteArray("{\"changes\":[]}\n"));
        // What is signed is opened by a trusted key only.
        answer = pack({diff, at(QStringLiteral("signed")), newer, trust, at(QStringLiteral("key.pub"))});
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.out, lines);
        COMPARE_REFUSAL(pack({diff, at(QStringLiteral("signed")), newer}), 1);
        COMPARE_REFUSAL(
            pack({diff, at(QStringLiteral("signed")), newer, trust, at(QStringLiteral("stranger.pub"))}), 1);
        COMPARE_REFUSAL(pack({diff, older, at(QStringLiteral("newer.yaml"))}), 1);
    }

    void wrong_calls_are_wrong_usage()
    {
        for (const char *call : {"pack key", "pack key create", "pack key create x", "pack key destroy x",
                 "pack sign x", "pack sign x --key k --passphrase-fd 0", "pack verify x",
                 "pack verify --trust y", "pack diff x"})
            COMPARE_REFUSAL(ctl(words(call), passphrase), 2);
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
