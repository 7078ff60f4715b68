// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

class PacksTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString out() const { return m_folder.filePath(QStringLiteral("made.pack")); }
    [[nodiscard]] Answer build(const QString &path) const
    {
        return ctl({QStringLiteral("pack"), QStringLiteral("build"), path, QStringLiteral("-o"), out()});
    }
    static Answer check(const QStringList &paths)
    {
        return ctl(QStringList{QStringLiteral("pack"), QStringLiteral("check")} + paths);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(out()); }

    void what_ships_is_without_errors()
    {
        const Answer answer = check({source("protocols")});
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QCOMPARE(answer.json()[QLatin1String("errors")].toInt(-1), 0);
        QCOMPARE(answer.json()[QLatin1String("warnings")].toInt(-1), answer.err.count('\n'));
    }

    void each_kind_of_content_is_built_and_the_same_twice()
    {
        for (const char *path :
            {"protocols/second-line", "protocols/indicators/ilo-delphi.yaml", "protocols/practice",
                "protocols/directory/public-contacts", "protocols/child", "protocols/first-look"}) {
            const Answer answer = build(source(path));
            COMPARE_STATUS(answer, 0);
            QVERIFY(answer.isOneObject());
            QCOMPARE(answer.json()[QLatin1String("hash")].toString().size(), 64);
            const QByteArray bytes = contentOf(out());
            QVERIFY(!bytes.isEmpty());
            COMPARE_STATUS(build(source(path)), 0);
            QCOMPARE(contentOf(out()), bytes);
        }
    }

    void a_fault_is_told_with_line_and_column()
    {
        const QString broken = source("tests/authoring/fixtures/lint/broken.yaml");
        const Answer answer = check({broken});
        COMPARE_REFUSAL(answer, 1);
        QVERIFY2(answer.err.startsWith(QByteArray(broken.toUtf8() + ":5:8: error: ")), answer.err);
    }

    void all_paths_are_checked_in_one_run()
    {
        const QString first = source("tests/authoring/fixtures/lint/broken.yaml");
        const QString second = source("tests/authoring/fixtures/lint/nokind.yaml");
        const Answer answer = check({first, second, QStringLiteral("not-there")});
        COMPARE_REFUSAL(answer, 1);
        for (const QString &path : {first, second, QStringLiteral("not-there")})
            QVERIFY2(answer.err.contains(QByteArray(path.toUtf8() + ":")), qPrintable(path));
    }

    void errors_leave_the_old_pack_as_it_was()
    {
        QVERIFY(put(out(), "old"));
        for (const QString &path : {source("tests/authoring/fixtures/lint/broken.yaml"),
                 source("protocols/indicators"), QStringLiteral("not-there"), m_folder.path()}) {
            COMPARE_REFUSAL(build(path), 1);
            QCOMPARE(contentOf(out()), QByteArray("old"));
        }
    }

    void a_pack_that_cannot_be_written_is_said()
    {
        const QString folder = m_folder.filePath(QStringLiteral("missing/made.pack"));
        const Answer answer = ctl({QStringLiteral("pack"), QStringLiteral("build"),
            source("protocols/directory/public-contacts"), QStringLiteral("-o"), folder});
        COMPARE_REFUSAL(answer, 1);
        QVERIFY(answer.err.startsWith(QByteArray(folder.toUtf8() + ":1:1: error: ")));
        COMPARE_REFUSAL(
            ctl({QStringLiteral("pack"), QStringLiteral("build"),
                source("protocols/directory/public-contacts"), QStringLiteral("-o"), m_folder.path()}),
            1);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(PacksTest)
#include "tst_packs.moc"
