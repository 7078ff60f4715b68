// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <unistd.h>

using namespace tenang::test;

class ArgumentsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString vault() const { return m_folder.filePath(QStringLiteral("vault")); }

    static Answer createWith(const QString &folder, const QString &descriptor, const QByteArray &input = {})
    {
        return ctl({QStringLiteral("vault"), QStringLiteral("create"), QStringLiteral("--vault"), folder,
                       QStringLiteral("--passphrase-fd"), descriptor},
            input);
    }

private Q_SLOTS:
    void help_and_version_are_answers()
    {
        const Answer version = ctl({QStringLiteral("--version")});
        COMPARE_STATUS(version, 0);
        QCOMPARE(version.out, QByteArray("tenangctl " TENANG_VERSION "\n"));
        for (const char *asked : {"--help", "pack --help", "search --help"}) {
            const Answer help = ctl(words(asked));
            COMPARE_STATUS(help, 0);
            QVERIFY(help.out.contains("Usage: tenangctl"));
            QVERIFY(help.err.isEmpty());
        }
    }

    void wrong_usage_is_status_2_and_prints_no_answer_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *line :
            {"", "nothing", "pack", "pack sign x", "pack verify x", "pack compare a b", "pack strings x",
                "pack check", "pack build .", "pack build -o x", "assess --marks x",
                "resolve --at 2026-03-04T09:30:00Z", "resolve --directory d",
                "hours --directory d --at 2026-03-04T09:30:00Z",
                "hours --directory d --service s --at 2026-03-04T09:30:00",
                "hours --directory d --service s --at 2026-03-04", "hours --directory d --service s --at now",
                "hours --directory d --service s --at 2026-02-30T09:30:00Z", "vault open",
                "vault create --vault d", "vault check --passphrase-fd 0",
                "vault check --vault d --passphrase-fd zero", "vault check --vault d --passphrase-fd -1",
                "vault check --vault d --passphrase-fd 99999999999999",
                "note list x --vault d --passphrase-fd 0", "note import --vault d --passphrase-fd 0",
                "search --vault d --passphrase-fd 0", "search x --limit 0 --vault d --passphrase-fd 0",
                "search x --limit many --vault d --passphrase-fd 0", "--no-such-flag"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void wrong_usage_is_status_2_and_prints_no_answer()
    {
        QFETCH(QString, arguments);
        const Answer answer = ctl(arguments.split(u' ', Qt::SkipEmptyParts), "passphrase");
        COMPARE_REFUSAL(answer, 2);
    }

    void a_time_without_offset_is_explained()
    {
        const Answer answer = ctl(words("hours --directory d --service s --at 2026-03-04T09:30:00"));
        QVERIFY(
            answer.says("--at: a time has a date, a time and an offset, such as 2026-03-04T09:30:00+07:00"));
    }

    void an_empty_folder_name_is_not_the_folder_we_stand_in()
    {
        COMPARE_REFUSAL(createWith({}, QStringLiteral("0"), "x"), 2);
    }

    void a_passphrase_that_cannot_be_had_is_wrong_usage()
    {
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("0")), 2);
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("0"), "\nsecond line"), 2);
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("0"), "\xff\xfe"), 2);
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("0"), QByteArray(4097, 'x')), 2);
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("77")), 2); // not open
        COMPARE_REFUSAL(createWith(vault(), QStringLiteral("1000000")), 2);
        QVERIFY(!QDir(vault()).exists());
    }

    void the_passphrase_comes_from_any_descriptor_up_to_the_newline()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0); // the child inherits it
        QCOMPARE(::write(ends[1], "caf\xc3\xa9\nrest", 10), ssize_t(10));
        const Answer made = createWith(vault(), QString::number(ends[0]));
        COMPARE_STATUS(made, 0);
        char rest[8] = {};
        QCOMPARE(::read(ends[0], rest, sizeof rest), ssize_t(4)); // left to whom it belongs
        ::close(ends[0]);
        ::close(ends[1]);
        COMPARE_STATUS(vaultCtl(words("vault info"), vault(), "caf\xc3\xa9"), 0);
        COMPARE_STATUS(
            vaultCtl(words("vault info"), vault(), "cafe\xcc\x81\n"), 0); // the same letter in two parts
        COMPARE_REFUSAL(vaultCtl(words("vault info"), vault(), "caf\xc3\xa9 "), 3); // blanks count
    }

    void a_bare_locale_changes_nothing()
    {
        const QString path = m_folder.filePath(QString::fromUtf8("ที่ไม่มี"));
        QProcess tool;
        tool.setProcessEnvironment({});
        tool.start(QStringLiteral(TENANG_CTL), {QStringLiteral("pack"), QStringLiteral("check"), path});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 1);
        QCOMPARE(tool.readAllStandardError(), QByteArray(path.toUtf8() + ":1:1: error: is not there\n"));
    }

    void an_answer_that_could_not_be_written_is_no_success()
    {
        QProcess tool;
        tool.setStandardOutputFile(QStringLiteral("/dev/full"));
        tool.start(QStringLiteral(TENANG_CTL), {QStringLiteral("assess")});
        tool.write("{}");
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.exitCode(), 1);
        QVERIFY(tool.readAllStandardError().contains("stdout:1:1: error: "));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "tst_arguments.moc"
