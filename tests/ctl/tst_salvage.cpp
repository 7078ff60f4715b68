// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two ways back from a damaged vault, as a technician walks them.
#include "ctl/tenangctl.h"

using namespace tenang::test;

class SalvageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_vault;
    int m_count = 0;

    [[nodiscard]] QString file(const char *name) const { return m_vault + u'/' + QLatin1String(name); }
    [[nodiscard]] QString into() const { return m_vault + QStringLiteral("-salvaged"); }
    [[nodiscard]] Answer salvaged(
        const QStringList &more = {}, const QByteArray &passphrase = "correct horse")
    {
        return ctl(
            QStringList{QStringLiteral("vault"), QStringLiteral("salvage"), m_vault, QStringLiteral("--into"),
                into(), QStringLiteral("--passphrase-fd"), QStringLiteral("0")}
                + more,
            passphrase);
    }
    // Zeroes whole pages from `first` on, each `step`-th.
    [[nodiscard]] bool zeroPages(const char *name, qsizetype first, qsizetype step) const
    {
        QByteArray bytes = contentOf(file(name));
        for (qsizetype page = first; page < bytes.size() / 4096; page += step)
            bytes.replace(page * 4096, 4096, QByteArray(4096, '\0'));
        return put(file(name), bytes);
    }
    [[nodiscard]] bool spoilHeader(const char *name) const
    {
        QByteArray bytes = contentOf(file(name));
        bytes[300] = char(bytes[300] ^ 1);
        return put(file(name), bytes);
    }
    [[nodiscard]] static QByteArray notesOf(const QString &vault)
    {
        const Answer answer = vaultCtl(words("note list"), vault);
        return answer.status == 0 ? answer.out : answer.err;
    }

    static void refused(const Answer &answer, int status) { COMPARE_REFUSAL(answer, status); }

private Q_SLOTS:
    void init()
    {
        m_vault = m_folder.filePath(QStringLiteral("vault-%1").arg(++m_count));
        COMPARE_STATUS(vaultCtl(words("vault create"), m_vault), 0);
        QByteArray lines;
        for (int n = 0; n < 60; ++n) {
            const QJsonObject line{{QStringLiteral("case"), QStringLiteral("K-%1").arg(n % 3)},
                {QStringLiteral("lang"), QStringLiteral("en")},
                {QStringLiteral("text"),
                    QString(QStringLiteral("They kept my passport ") + QString(200, QChar(u'a' + n % 26)))}};
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
        const QString notes = m_folder.filePath(QStringLiteral("notes.jsonl"));
        QVERIFY(put(notes, lines));
        COMPARE_STATUS(vaultCtl({QStringLiteral("note"), QStringLiteral("import"), notes}, m_vault), 0);
    }

    void a_damaged_vault_is_salvaged_and_what_is_lost_is_listed()
    {
        QVERIFY(zeroPages("vault.db", 12, 3)); // some of the pages with notes, wherever they lie
        const QByteArray damaged = contentOf(file("vault.db"));
        const Answer answer = salvaged();
        COMPARE_STATUS(answer, 4);
        QVERIFY(answer.isOneObject());
        QCOMPARE(answer.json()[QLatin1String("complete")].toBool(true), false);
        QVERIFY(answer.says("pages are damaged"));
        QCOMPARE(contentOf(file("vault.db")), damaged);
        qint64 kept = 0;
        qint64 lost = 0;
        for (const QJsonValue one : answer.json()[QLatin1String("cases")].toArray()) {
            kept += one[QLatin1String("kept")].toInt();
            for (const QJsonValue some : one[QLatin1String("lost")].toArray())
                lost += some[QLatin1String("to")].toInt() - some[QLatin1String("from")].toInt() + 1;
        }
        QCOMPARE(kept + lost, 63); // sixty notes and three beginnings
        QVERIFY(kept > 20 && lost > 0);
        COMPARE_STATUS(vaultCtl(words("vault check"), into()), 0);
        QVERIFY(notesOf(into()).contains("They kept my passport"));
        QVERIFY(notesOf(into()).contains("could not be read"));
        refused(salvaged(), 1); // the place is taken now
    }

    void a_whole_vault_is_salvaged_without_a_word()
    {
        const Answer answer = salvaged();
        COMPARE_STATUS(answer, 0);
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.json()[QLatin1String("complete")].toBool(), true);
        QCOMPARE(notesOf(into()).count('\n'), 60);
        // The same file of notes again adds nothing.
        const QString notes = m_folder.filePath(QStringLiteral("notes.jsonl"));
        COMPARE_STATUS(vaultCtl({QStringLiteral("note"), QStringLiteral("import"), notes}, into()), 0);
        QCOMPARE(notesOf(into()).count('\n'), 60);
    }

    void another_file_can_be_named()
    {
        QVERIFY(put(file("vault.db"), QByteArray(100'000, 'x')));
        const Answer nothing = salvaged();
        refused(nothing, 4);
        QVERIFY(!QFile::exists(into()));
        const Answer answer = salvaged({QStringLiteral("--file"), QStringLiteral("vault.snap0")});
        QVERIFY(answer.status == 0 || answer.status == 4);
        QCOMPARE(answer.json()[QLatin1String("file")].toString(), QStringLiteral("vault.snap0"));
        refused(ctl({QStringLiteral("vault"), QStringLiteral("salvage"), m_vault, QStringLiteral("--into"),
                        into() + u'2', QStringLiteral("--file"), QStringLiteral("notes.jsonl"),
                        QStringLiteral("--passphrase-fd"), QStringLiteral("0")},
                    "correct horse"),
            1);
    }

    void wrong_calls_and_passphrases_make_nothing()
    {
        refused(salvaged({}, "wrong horse"), 3);
        refused(salvaged({}, "\n"), 2);
        refused(ctl({QStringLiteral("vault"), QStringLiteral("salvage"), m_vault}), 2);
        QVERIFY(!QFile::exists(into()));
        QVERIFY(spoilHeader("vault.hdr") && spoilHeader("vault.hdr1"));
        refused(salvaged(), 4);
        m_vault += QStringLiteral("-none");
        refused(salvaged(), 1);
    }

    void a_damaged_vault_is_restored_from_its_snapshot()
    {
        const QByteArray notes = notesOf(m_vault);
        QVERIFY(zeroPages("vault.db", 5, 4));
        const QByteArray damaged = contentOf(file("vault.db"));
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 4);
        const Answer answer = vaultCtl(words("vault restore"), m_vault);
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QVERIFY(answer.json()[QLatin1String("snapshot")].toString().startsWith(u"vault.snap"));
        QVERIFY(answer.json()[QLatin1String("audit_seq")].toInt() > 60);
        QVERIFY(answer.json()[QLatin1String("at")].toString().contains(u'T'));
        QCOMPARE(notesOf(m_vault), notes);
        QCOMPARE(contentOf(file("vault.damaged")), damaged);
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 0);
        // What was kept can still be salvaged.
        COMPARE_STATUS(salvaged({QStringLiteral("--file"), QStringLiteral("vault.damaged")}), 4);
    }

    void restoring_refuses_what_is_whole_and_what_has_no_good_snapshot()
    {
        refused(vaultCtl(words("vault restore"), m_vault), 1);
        QVERIFY(zeroPages("vault.db", 5, 4));
        refused(vaultCtl(words("vault restore"), m_vault, "wrong horse"), 3);
        for (const char *name : {"vault.snap0", "vault.snap1"})
            QVERIFY(!QFile::exists(file(name)) || zeroPages(name, 3, 2));
        const QByteArray damaged = contentOf(file("vault.db"));
        refused(vaultCtl(words("vault restore"), m_vault), 4);
        QCOMPARE(contentOf(file("vault.db")), damaged);
        QVERIFY(!QFile::exists(file("vault.damaged")));
    }
};

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"
