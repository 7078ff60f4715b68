// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/fixtures.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenang;

namespace {

struct Answer {
    int status = -1;
    QByteArray findings;
};

Answer run(const QStringList &arguments)
{
    QProcess tool;
    tool.start(QStringLiteral(TENANG_PACKTOOL), arguments);
    if (!tool.waitForFinished(60'000) || tool.exitStatus() != QProcess::NormalExit)
        return {};
    return {tool.exitCode(), tool.readAllStandardError()};
}

} // namespace

class PackToolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_writes_what_the_library_builds()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("talk.pack"));
        const QString valid = test::fixture(QStringLiteral("valid"));
        const Answer answer = run({out, valid + QStringLiteral("/talk"), valid});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.findings, QByteArray());
        QCOMPARE(test::contentOf(out), authoring::build(valid + QStringLiteral("/talk"), {valid}).bytes);
    }

    void errors_leave_the_old_pack_alone()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(QStringLiteral("talk.pack"));
        QVERIFY(test::put(out, "old"));
        const QString broken = test::fixture(QStringLiteral("lint/broken.yaml"));
        const Answer answer = run({out, broken});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.findings.startsWith(QByteArray(broken.toUtf8() + ":5:8: error: no YAML")),
            answer.findings);
        QCOMPARE(test::contentOf(out), QByteArray("old"));
    }

    void wrong_usage_is_said()
    {
        QCOMPARE(run({}).status, 2);
        QVERIFY(run({QStringLiteral("x")}).findings.startsWith("usage: "));
        QCOMPARE(
            run({QStringLiteral("/dev/null/x.pack"), test::fixture(QStringLiteral("valid/people"))}).status,
            1);
    }
};

QTEST_GUILESS_MAIN(PackToolTest)
#include "tst_packtool.moc"
