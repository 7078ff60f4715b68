// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <sys/stat.h>

using namespace tenang::test;

class AgencyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static Answer agency(const QStringList &arguments)
    {
        return ctl(QStringList{QStringLiteral("agency")} + arguments);
    }
    static Answer check(const QString &file) { return agency({QStringLiteral("check"), file}); }
    static Answer build(const QString &file, const QString &out)
    {
        return agency({QStringLiteral("build"), file, QStringLiteral("-o"), out});
    }

private Q_SLOTS:
    void the_template_checks_clean_and_builds_what_an_empty_file_builds()
    {
        const Answer printed = agency({QStringLiteral("template")});
        COMPARE_STATUS(printed, 0);
        QVERIFY(put(at("agency.yaml"), printed.out));
        QVERIFY(put(at("empty.yaml"), {}));
        const Answer checked = check(at("agency.yaml"));
        COMPARE_STATUS(checked, 0);
        QCOMPARE(checked.out, QByteArray("{\"errors\":0,\"warnings\":0}\n"));
        QCOMPARE(checked.err, QByteArray());

        const Answer built = build(at("agency.yaml"), at("agency.pack"));
        COMPARE_STATUS(built, 0);
        QVERIFY(built.isOneObject());
        QCOMPARE(built.json()[QLatin1String("kind")].toString(), QStringLiteral("agency"));
        QCOMPARE(built.json()[QLatin1String("id")].toString(), QStringLiteral("agency"));
        COMPARE_STATUS(build(at("empty.yaml"), at("empty.pack")), 0);
        QCOMPARE(contentOf(at("empty.pack")), contentOf(at("agency.pack")));
        QVERIFY(!contentOf(at("agency.pack")).isEmpty());
    }

    void all_findings_are_told_and_nothing_is_built()
    {
        QVERIFY(put(at("bad.yaml"), "practice: perhaps\ncolour: blue\ncover:\n  idle_seconds: 5\n"));
        for (const Answer &answer : {check(at("bad.yaml")), build(at("bad.yaml"), at("bad.pack"))}) {
            COMPARE_REFUSAL(answer, 1);
            const QByteArray file = at("bad.yaml").toUtf8();
            for (const char *place : {":1:11: error: ", ":2:1: warning: ", ":4:17: error: "})
                QVERIFY2(answer.err.contains(QByteArray(file + place)), answer.err);
            QCOMPARE(answer.err.count('\n'), 3);
        }
        QVERIFY(!QFile::exists(at("bad.pack")));
    }

    void a_warning_is_no_refusal()
    {
        QVERIFY(put(at("odd.yaml"), "colour: blue\n"));
        const Answer answer = check(at("odd.yaml"));
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.json()[QLatin1String("warnings")].toInt(), 1);
        QVERIFY(answer.says("colour"));
    }

    void packs_are_looked_at_together_when_their_folder_is_named()
    {
        const QString id = QStringLiteral("second-line-forced-criminality");
        const QString file = at("agency.yaml"), pack = at(qPrintable(id + u".pack"));
        QVERIFY(put(file, "content: [" + id.toUtf8() + "]\n"));
        const auto checkTogether = [&] {
            return agency({QStringLiteral("check"), file, QStringLiteral("--packs"), m_folder.path()});
        };
        COMPARE_STATUS(check(file), 0); // the settings alone
        Answer answer = checkTogether();
        COMPARE_REFUSAL(answer, 1); // there is no such file
        QVERIFY2(answer.err.startsWith(QByteArray(pack.toUtf8() + ":1:1: error: ")), answer.err);

        const auto build = [&](const char *what) {
            return ctl(
                {QStringLiteral("pack"), QStringLiteral("build"), source(what), QStringLiteral("-o"), pack});
        };
        COMPARE_STATUS(build("protocols/second-line"), 0);
        answer = checkTogether();
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.out, QByteArray("{\"errors\":0,\"warnings\":0}\n"));

        COMPARE_STATUS(build("protocols/child"), 0);
        answer = checkTogether();
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("not “second-line-forced-criminality”"), answer.err);
        QVERIFY(put(file, "content: [demo-xd]\n"));
        COMPARE_STATUS(ctl({QStringLiteral("pack"), QStringLiteral("build"),
                           source("protocols/directory/demo-xd"), QStringLiteral("-o"), at("demo-xd.pack")}),
            0);
        answer = checkTogether();
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("this is a directory: its id stands under `directories`"), answer.err);
    }

    void packs_that_do_not_fit_together_are_told_with_what_is_wrong_in_which()
    {
        const QString set = QStringLiteral("indicators/forced-criminality.yaml");
        QByteArray yaml = contentOf(source("protocols/") + set);
        const QByteArray label = "    label: Papers taken\n";
        QCOMPARE(yaml.count(label), 1);
        yaml.replace(label, "");
        QVERIFY(put(at("set.yaml"), yaml)); // by itself there is nothing wrong with it
        COMPARE_STATUS(ctl({QStringLiteral("pack"), QStringLiteral("build"), at("set.yaml"),
                           QStringLiteral("-o"), at("forced-criminality.pack")}),
            0);
        QVERIFY(put(at("agency.yaml"), "content: [forced-criminality]\n"));
        const Answer answer = agency(
            {QStringLiteral("check"), at("agency.yaml"), QStringLiteral("--packs"), m_folder.path()});
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.says("“FC-A1” is a quick mark without a `label`"), answer.err);
        QVERIFY2(answer.says("“second-line-forced-criminality”, which ships: "), answer.err);
    }

    void a_pack_is_for_everyone_less_the_users_umask()
    {
        QVERIFY(put(at("empty.yaml"), {}));
        const QList<std::pair<mode_t, mode_t>> masks{{0022, 0644}, {0027, 0640}, {0077, 0600}, {0, 0644}};
        for (const auto &[mask, mode] : masks) {
            const mode_t before = ::umask(mask);
            const Answer answer = build(at("empty.yaml"), at("open.pack"));
            ::umask(before);
            COMPARE_STATUS(answer, 0);
            struct stat found{};
            QCOMPARE(::stat(at("open.pack").toLocal8Bit().constData(), &found), 0);
            QCOMPARE(found.st_mode & 0777, mode);
        }
    }

    void wrong_calls_are_wrong_usage()
    {
        for (const char *call : {"agency", "agency check", "agency build x.yaml", "agency build -o y",
                 "agency make x", "agency template more"})
            COMPARE_REFUSAL(ctl(words(call)), 2);
        COMPARE_REFUSAL(check(at("not-there.yaml")), 1);
    }
};

QTEST_GUILESS_MAIN(AgencyTest)
#include "tst_agency.moc"
