// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

using namespace tenang::test;

class RecoveryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString at(const char *name) const { return at(QString::fromUtf8(name)); }

    static QByteArray wordsOf(const QString &name)
    {
        return "the words of " + name.toUtf8() + ", quite long";
    }

    Answer made(const QString &name) const
    {
        return ctl(words("vault custodian create --passphrase-fd 0") + QStringList{at(name)}, wordsOf(name));
    }
    static QStringList custodians(const QStringList &files)
    {
        QStringList all;
        for (const QString &file : files)
            all << QStringLiteral("--custodian") << file;
        return all;
    }
    [[nodiscard]] QStringList publicKeys() const
    {
        return custodians({at("ana.pub"), at("budi.pub"), at("chau.pub")});
    }
    [[nodiscard]] Answer recovered(
        const QString &vault, const QString &one, const QString &other, const QByteArray &fresh) const
    {
        return vaultCtl(words("vault recover") + custodians({at(one), at(other)}), at(vault),
            wordsOf(one) + '\n' + wordsOf(other) + '\n' + fresh + '\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"ana", "budi", "chau", "dara"}) {
            const Answer answer = made(QString::fromUtf8(name));
            COMPARE_STATUS(answer, 0);
            QVERIFY(answer.isOneObject());
            QVERIFY(contentOf(at(name) + u".pub").contains("tenang-custodian-key: 1"));
        }
        COMPARE_REFUSAL(made(QStringLiteral("ana")), 1); // never in the place of another
        for (const char *vault : {"one", "two"})
            COMPARE_STATUS(vaultCtl(words("vault create"), at(vault)), 0);
    }

    void custodians_are_set_and_shown_without_a_secret()
    {
        COMPARE_REFUSAL(ctl(words("vault recovery show --vault") + QStringList{at("one")}), 1);
        const Answer set = vaultCtl(words("vault recovery set") + publicKeys(), at("one"));
        COMPARE_STATUS(set, 0);
        const Answer shown = ctl(words("vault recovery show --vault") + QStringList{at("one")});
        COMPARE_STATUS(shown, 0);
        QVERIFY(shown.isOneObject());
        QCOMPARE(shown.out, set.out);
        QCOMPARE(shown.json()[QLatin1String("custodians")].toArray().size(), 3);
        for (const QJsonValue &print : shown.json()[QLatin1String("custodians")].toArray())
            QCOMPARE(print.toString().size(), 39);
        const Answer wrong = vaultCtl(words("vault recovery set") + publicKeys(), at("one"), "wrong horse");
        COMPARE_REFUSAL(wrong, 3);
    }

    void what_is_not_three_custodians_is_refused()
    {
        const QString ana = at("ana.pub");
        const QString budi = at("budi.pub");
        COMPARE_REFUSAL(vaultCtl(words("vault recovery set") + custodians({ana, budi}), at("one")), 2);
        COMPARE_REFUSAL(vaultCtl(words("vault recovery set"), at("one")), 2);
        COMPARE_REFUSAL(vaultCtl(words("vault recovery set") + custodians({ana, budi, ana}), at("one")), 1);
        COMPARE_REFUSAL(
            vaultCtl(words("vault recovery set") + custodians({ana, budi, at("nobody.pub")}), at("one")), 1);
        COMPARE_STATUS(ctl(words("pack key create --passphrase-fd 0") + QStringList{at("signer")},
                           "the words of a signer, long"),
            0);
        COMPARE_REFUSAL(
            vaultCtl(words("vault recovery set") + custodians({ana, budi, at("signer.pub")}), at("one")), 1);
    }

    void two_custodians_give_the_vault_back_to_who_forgot()
    {
        COMPARE_STATUS(vaultCtl(words("vault recovery set") + publicKeys(), at("one")), 0);
        QVERIFY(put(at("notes"),
            R"({"case":"K-1","lang":"en","text":"They kept my passport."})"
            "\n"));
        COMPARE_STATUS(vaultCtl(words("note import") + QStringList{at("notes")}, at("one")), 0);
        const Answer before = vaultCtl(words("note list"), at("one"));

        const Answer answer = recovered(QStringLiteral("one"), QStringLiteral("chau"), QStringLiteral("ana"),
            "seven quiet herons over the canal");
        COMPARE_STATUS(answer, 0);
        QVERIFY(answer.isOneObject());
        QCOMPARE(answer.json()[QLatin1String("recovered_by")].toArray().size(), 2);
        const Answer old = vaultCtl(words("note list"), at("one"));
        COMPARE_REFUSAL(old, 3);
        const Answer after = vaultCtl(words("note list"), at("one"), "seven quiet herons over the canal");
        COMPARE_STATUS(after, 0);
        QCOMPARE(after.out, before.out);
        const Answer check = vaultCtl(words("vault check"), at("one"), "seven quiet herons over the canal");
        COMPARE_STATUS(check, 0);
        // And once more, by another two.
        COMPARE_STATUS(recovered(QStringLiteral("one"), QStringLiteral("budi"), QStringLiteral("ana"),
                           "four slow tugboats past the pier"),
            0);
        COMPARE_STATUS(vaultCtl(words("note list"), at("one"), "four slow tugboats past the pier"), 0);
    }

    void nobody_else_opens_it()
    {
        COMPARE_STATUS(vaultCtl(words("vault recovery set") + publicKeys(), at("two")), 0);
        const QString two = QStringLiteral("two");
        const QString ana = QStringLiteral("ana");
        COMPARE_REFUSAL(recovered(two, ana, ana, "seven quiet herons over the canal"), 1);
        COMPARE_REFUSAL(recovered(two, ana, QStringLiteral("dara"), "seven quiet herons over the canal"), 1);
        COMPARE_REFUSAL(recovered(two, ana, QStringLiteral("budi"), "too short"), 1);
        const Answer wrong = vaultCtl(words("vault recover") + custodians({at("ana"), at("budi")}), at("two"),
            "not the words of ana\n" + wordsOf(QStringLiteral("budi"))
                + "\nseven quiet herons over the canal\n");
        COMPARE_REFUSAL(wrong, 3);
        COMPARE_STATUS(vaultCtl(words("vault info"), at("two")), 0);
    }

    void after_wrong_passphrases_the_next_one_waits()
    {
        COMPARE_STATUS(vaultCtl(words("vault create"), at("slow")), 0);
        Answer last;
        // The first waits are short and may be over before a slow machine tries again; they double.
        for (int n = 0; n < 30 && !last.says("wait before"); ++n)
            last = vaultCtl(words("vault info"), at("slow"), "wrong horse");
        COMPARE_REFUSAL(last, 3);
        QVERIFY2(last.says("wait before the next try (") && last.says(" s)"), last.err);
    }
};

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
