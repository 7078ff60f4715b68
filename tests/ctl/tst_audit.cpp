// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tenangctl.h"

using namespace tenang::test;

class AuditCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_exported_audit_is_checked_against_a_head_that_was_kept()
    {
        QTemporaryDir folder;
        const QString vault = folder.filePath(QStringLiteral("v"));
        QCOMPARE(vaultCtl(words("vault create"), vault).status, 0);
        const QString notes = folder.filePath(QStringLiteral("notes"));
        QVERIFY(put(notes, "{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"They kept my passport.\"}\n"));
        QCOMPARE(vaultCtl({QStringLiteral("note"), QStringLiteral("import"), notes}, vault).status, 0);

        const Answer head = vaultCtl(words("audit head"), vault);
        QCOMPARE(head.status, 0);
        QVERIFY(head.isOneObject());
        QCOMPARE(head.json().value(QStringLiteral("seq")).toInteger(), qint64(4));
        const QString anchor = folder.filePath(QStringLiteral("anchor"));
        QVERIFY(put(anchor, head.out));
        QCOMPARE(vaultCtl(words("note list"), vault).status, 0); // recorded too
        const QString log = folder.filePath(QStringLiteral("log"));
        const Answer exported
            = vaultCtl({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("-o"), log}, vault);
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.json().value(QStringLiteral("entries")).toInteger(), qint64(5));
        QVERIFY(!contentOf(log).contains("passport"));
        QCOMPARE(QFile::permissions(log)
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());

        const QStringList verify{QStringLiteral("audit"), QStringLiteral("verify")};
        const QStringList against{QStringLiteral("--anchor"), anchor};
        for (const QString &key : {QString(), anchor, head.json().value(QStringLiteral("key")).toString()}) {
            const QStringList by = key.isEmpty() ? QStringList() : QStringList{QStringLiteral("--key"), key};
            const Answer good = ctl(verify + QStringList{log} + against + by);
            QCOMPARE(good.status, 0);
            QCOMPARE(good.out,
                QByteArray("{\"after_last_anchor\":1,\"anchors\":[{\"extended\":true,\"seq\":4}],"
                           "\"entries\":5,\"faults\":[],\"signed_up_to\":5}\n"));
        }
        const Answer foreign = ctl(verify + QStringList{log, QStringLiteral("--key"), QString(64, u'a')});
        QCOMPARE(foreign.status, 4);
        QVERIFY(foreign.out.contains("other_signer"));

        // Another vault's record does not extend this head; half a file is no record.
        const QString other = folder.filePath(QStringLiteral("w"));
        QCOMPARE(vaultCtl(words("vault create"), other).status, 0);
        const QString otherLog = folder.filePath(QStringLiteral("log2"));
        QCOMPARE(vaultCtl({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("-o"), otherLog},
                     other)
                     .status,
            0);
        const Answer wrong = ctl(verify + QStringList{otherLog} + against);
        QCOMPARE(wrong.status, 4);
        QVERIFY(wrong.out.contains("other_vault"));
        QVERIFY(put(otherLog, contentOf(log).chopped(3)));
        QCOMPARE(ctl(verify + QStringList{otherLog}).status, 4);
        QVERIFY(put(otherLog, "something else"));
        QCOMPARE(ctl(verify + QStringList{otherLog}).status, 1);
        QCOMPARE(ctl(verify + QStringList{folder.filePath(QStringLiteral("none"))}).status, 1);
        QCOMPARE(ctl(verify + QStringList{log, QStringLiteral("--anchor"), log}).status, 1);
        QCOMPARE(ctl(verify + QStringList{log, QStringLiteral("--key"), QStringLiteral("zz")}).status, 1);
    }
};

QTEST_GUILESS_MAIN(AuditCommandsTest)
#include "tst_audit.moc"
