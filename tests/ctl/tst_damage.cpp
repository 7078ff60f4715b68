// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were cut or changed: told, never a crash, never half an answer.
#include "ctl/tenangctl.h"

using namespace tenang::test;

namespace {

bool change(const QString &path, qsizetype place)
{
    QByteArray bytes = contentOf(path);
    if (place >= bytes.size())
        return false;
    bytes[place] = char(bytes[place] ^ 0x40);
    return put(path, bytes);
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_vault;

    [[nodiscard]] QString file(const char *name) const { return m_vault + u'/' + QLatin1String(name); }
    [[nodiscard]] bool cutHeaders(qsizetype size) const
    {
        return put(file("vault.hdr"), contentOf(file("vault.hdr")).first(size))
            && put(file("vault.hdr1"), contentOf(file("vault.hdr1")).first(size));
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_vault = m_folder.filePath(QStringLiteral("vault-%1").arg(++count));
        COMPARE_STATUS(vaultCtl(words("vault create"), m_vault), 0);
        const QString notes = m_folder.filePath(QStringLiteral("notes.jsonl"));
        QVERIFY(put(notes, R"({"case":"K-1","lang":"en","text":"They kept my passport."})"));
        COMPARE_STATUS(vaultCtl({QStringLiteral("note"), QStringLiteral("import"), notes}, m_vault), 0);
    }

    void a_changed_byte_in_any_page_is_found_by_check()
    {
        const QByteArray whole = contentOf(file("vault.db"));
        constexpr qsizetype page = 4096;
        for (qsizetype place = 100; place < whole.size(); place += 3 * page) {
            QVERIFY(change(file("vault.db"), place));
            const Answer answer = vaultCtl(words("vault check"), m_vault);
            COMPARE_STATUS(answer, 4);
            QVERIFY(answer.isOneObject());
            QCOMPARE(answer.json()[QLatin1String("pages")].toString(), QStringLiteral("damaged"));
            QCOMPARE(answer.json()[QLatin1String("header")].toString(), QStringLiteral("ok"));
            QVERIFY(!answer.err.isEmpty());
            QVERIFY(put(file("vault.db"), whole));
        }
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 0);
    }

    void a_damaged_vault_gives_no_half_list()
    {
        QVERIFY(change(file("vault.db"), 200));
        for (const char *command : {"note list", "search passport", "vault info"})
            COMPARE_REFUSAL(vaultCtl(words(command), m_vault), 4);
    }

    void a_cut_database_is_damage()
    {
        const QByteArray whole = contentOf(file("vault.db"));
        for (const qsizetype size : {qsizetype(0), qsizetype(100), whole.size() / 2}) {
            QVERIFY(put(file("vault.db"), whole.first(size)));
            const Answer answer = vaultCtl(words("vault check"), m_vault);
            COMPARE_STATUS(answer, 4);
            QVERIFY(answer.isOneObject());
        }
        QVERIFY(QFile::remove(file("vault.db")));
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 4);
        COMPARE_REFUSAL(vaultCtl(words("note list"), m_vault), 4);
    }

    void a_cut_header_is_damage()
    {
        QVERIFY(cutHeaders(1000));
        const Answer answer = vaultCtl(words("vault check"), m_vault);
        COMPARE_STATUS(answer, 4);
        QVERIFY(answer.isOneObject());
        QCOMPARE(answer.json()[QLatin1String("header")].toString(), QStringLiteral("damaged"));
        QCOMPARE(answer.json()[QLatin1String("pages")].toString(), QStringLiteral("unknown"));
        COMPARE_REFUSAL(vaultCtl(words("note list"), m_vault), 4);
    }

    void a_header_cut_to_nothing_is_told_plainly()
    {
        QVERIFY(cutHeaders(0));
        const Answer answer = vaultCtl(words("note list"), m_vault);
        QVERIFY(answer.status == 1 || answer.status == 4);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY(answer.says("vault") && answer.says("error: "));
    }

    void one_good_header_copy_opens_and_mends_the_other()
    {
        QVERIFY(put(file("vault.hdr"), "cut"));
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 4);
        const Answer list = vaultCtl(words("note list"), m_vault);
        COMPARE_STATUS(list, 0);
        QCOMPARE(list.lines().size(), 1);
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 0);
    }

    void a_truncated_pack_is_refused_wherever_it_ends()
    {
        const QString pack = m_folder.filePath(QStringLiteral("demo.pack"));
        COMPARE_STATUS(ctl({QStringLiteral("pack"), QStringLiteral("build"),
                           source("protocols/directory/demo-xd"), QStringLiteral("-o"), pack}),
            0);
        const QStringList resolve{QStringLiteral("resolve"), QStringLiteral("--directory"), pack,
            QStringLiteral("--at"), QStringLiteral("2026-03-04T12:00:00Z")};
        COMPARE_STATUS(ctl(resolve, "{}"), 0);
        const QByteArray whole = contentOf(pack);
        for (qsizetype part = 0; part < 12; ++part) {
            QVERIFY(put(pack, whole.first(whole.size() * part / 12)));
            COMPARE_REFUSAL(ctl(resolve, "{}"), 1);
        }
        QVERIFY(put(pack, whole.first(whole.size() - 1)));
        COMPARE_REFUSAL(ctl(resolve, "{}"), 1);
        QVERIFY(put(pack, whole + "more"));
        COMPARE_REFUSAL(ctl(resolve, "{}"), 1);
        COMPARE_REFUSAL(
            ctl({QStringLiteral("pack"), QStringLiteral("check"), pack}), 1); // content is YAML and CSV
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
