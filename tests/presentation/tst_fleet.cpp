// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"
#include "presentation/content.h"

using namespace tenang::test;
using namespace tenang::presentation;

// What protocols/FLEET.md tells a trainer and a technician to do with the real program, and what the app then
// reads from the folder.
class tst_Fleet : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder; // the technician's computer
    QTemporaryDir m_tablet; // its /etc/tenang

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static Answer run(const char *command, const QStringList &more) { return ctl(words(command) + more); }
    // Signed, and on the tablet.
    [[nodiscard]] Answer sent(const QString &pack, const char *as) const
    {
        return ctl(words("pack sign --passphrase-fd 0 --key")
                + QStringList{at("packs.key"), pack, QStringLiteral("-o"),
                    m_tablet.filePath(QString::fromUtf8(as))},
            "correct horse battery");
    }

private Q_SLOTS:
    void a_changed_prompt_is_built_signed_and_read_by_the_app()
    {
        const auto shipped = loadContent();
        QVERIFY(shipped);
        const QString before = shipped->protocol.item(QStringLiteral("offer"))->text;
        const QString now = QStringLiteral("Tell me how you came to hear of this work.");
        QString yaml = QString::fromUtf8(contentOf(source("protocols/second-line/protocol.yaml")));
        QCOMPARE(yaml.count(QStringLiteral("text: ") + before), 1);
        yaml.replace(QStringLiteral("text: ") + before, QStringLiteral("text: ") + now);
        yaml.replace(
            QStringLiteral("version: ") + shipped->protocol.version, QStringLiteral("version: 99.0.1"));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("second-line")));
        QVERIFY(put(at("second-line/protocol.yaml"), yaml.toUtf8()));
        const QString id = shipped->protocol.id;
        QVERIFY(put(at("agency.yaml"), "id: harbour\ncontent: [" + id.toUtf8() + "]\n"));

        COMPARE_STATUS(ctl(words("pack key create --passphrase-fd 0") + QStringList{at("packs.key")},
                           "correct horse battery"),
            0);
        const QString pack = at(qPrintable(id + u".pack"));
        const QString indicators = source("protocols/indicators");
        COMPARE_STATUS(run("pack check", {at("second-line"), indicators}), 0);
        COMPARE_STATUS(
            run("pack build --with", {indicators, at("second-line"), QStringLiteral("-o"), pack}), 0);
        COMPARE_STATUS(run("agency check --packs", {m_folder.path(), at("agency.yaml")}), 0);
        COMPARE_STATUS(
            run("agency build", {at("agency.yaml"), QStringLiteral("-o"), at("settings.pack")}), 0);
        COMPARE_STATUS(sent(at("settings.pack"), "agency.pack"), 0);
        COMPARE_STATUS(sent(pack, qPrintable(id + u".pack")), 0);
        QVERIFY(QFile::copy(at("packs.key.pub"), m_tablet.filePath(QStringLiteral("agency.pub"))));

        Content content = *shipped;
        takeAgency(content, m_tablet.path());
        QVERIFY(content.agencyTaken);
        const auto held = content.shelf.find(id);
        QVERIFY(held);
        QVERIFY2(content.shelf.problems().isEmpty(), qPrintable(content.shelf.problems().join(u'\n')));
        QCOMPARE(held->protocol.version, QStringLiteral("99.0.1"));
        QCOMPARE(held->protocol.item(QStringLiteral("offer"))->text, now);
    }
};

QTEST_GUILESS_MAIN(tst_Fleet)
#include "tst_fleet.moc"
