// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <QStandardPaths>

using namespace tenang::test;

// What a translator does: `pack strings`, Qt Linguist, `pack build`, with the content that ships.
class StringsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    [[nodiscard]] Answer strings(
        const char *source = "protocol.yaml", const QString &language = QStringLiteral("km")) const
    {
        return ctl({QStringLiteral("pack"), QStringLiteral("strings"), at(source),
            QStringLiteral("--language"), language});
    }
    [[nodiscard]] Answer build(const char *out) const
    {
        return ctl({QStringLiteral("pack"), QStringLiteral("build"), at("protocol.yaml"),
            QStringLiteral("-o"), at(out)});
    }
    // Empty where Qt's tools are not installed.
    static QString linguistTool(const char *name)
    {
        return QStandardPaths::findExecutable(QLatin1StringView(name), {QStringLiteral("/usr/lib/qt6/bin")});
    }
    static bool runs(const QString &tool, const QStringList &arguments)
    {
        return QProcess::execute(tool, arguments) == 0;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(at("km.ts"));
        QByteArray talk = inOneLanguage(contentOf(source("protocols/second-line/protocol.yaml")));
        talk.replace("\nlicence:", "\ntranslations: [{ language: km, state: draft }]\nlicence:");
        QVERIFY(put(at("protocol.yaml"), talk));
    }

    void three_commands_bring_a_language_into_the_pack()
    {
        const Answer first = strings();
        COMPARE_STATUS(first, 0);
        QVERIFY(first.isOneObject() && first.err.isEmpty());
        const int all = first.json()[QLatin1String("new")].toInt();
        QVERIFY(all > 900);
        QCOMPARE(first.json()[QLatin1String("file")].toString(), at("km.ts"));
        COMPARE_REFUSAL(build("none.pack"), 1); // nothing is translated yet
        QByteArray file = contentOf(at("km.ts"));
        QCOMPARE(file.count("<message>"), all);
        file.replace("\"></translation>", "\">ភាសា</translation>");
        QVERIFY(put(at("km.ts"), file));
        COMPARE_STATUS(build("km.pack"), 0);
        QCOMPARE(contentOf(at("km.pack")).count(QStringLiteral("ភាសា").toUtf8()), all);
        const Answer again = strings();
        COMPARE_STATUS(again, 0);
        QCOMPARE(again.json(),
            (QJsonObject{{QStringLiteral("file"), at("km.ts")},
                {QStringLiteral("language"), QStringLiteral("km")}, {QStringLiteral("new"), 0},
                {QStringLiteral("changed"), 0}, {QStringLiteral("kept"), all},
                {QStringLiteral("vanished"), 0}}));
        QCOMPARE(contentOf(at("km.ts")), file);
        // And what a signer is shown of it.
        put(at("km.ts"), file.replace(file.indexOf("ភាសា"), QByteArray("ភាសា").size(), "ពាក្យ"));
        COMPARE_STATUS(build("new.pack"), 0);
        const Answer diff
            = ctl({QStringLiteral("pack"), QStringLiteral("diff"), at("km.pack"), at("new.pack")});
        COMPARE_STATUS(diff, 0);
        QCOMPARE(
            QString::fromUtf8(diff.out), QStringLiteral("  changed translation km, title: ភាសា -> ពាក្យ\n"));
        const Answer json = ctl({QStringLiteral("pack"), QStringLiteral("diff"), QStringLiteral("--json"),
            at("km.pack"), at("new.pack")});
        const QJsonObject change = json.json()[QLatin1String("changes")].toArray().at(0).toObject();
        QCOMPARE(change[QLatin1String("id")].toString(), QStringLiteral("km"));
        QCOMPARE(change[QLatin1String("field")].toString(), QStringLiteral("title"));
        QCOMPARE(change[QLatin1String("old")].toString(), QStringLiteral("ភាសា"));
        QCOMPARE(change[QLatin1String("new")].toString(), QStringLiteral("ពាក្យ"));
    }

    void linguist_takes_the_file_and_would_write_it_so()
    {
        const QString convert = linguistTool("lconvert"), release = linguistTool("lrelease");
        if (convert.isEmpty() || release.isEmpty())
            QSKIP("SKIPPED: lconvert and lrelease are not installed");
        QVERIFY(put(at("marks.yaml"),
            inOneLanguage(contentOf(source("protocols/indicators/forced-criminality.yaml")))));
        COMPARE_STATUS(strings(), 0);
        COMPARE_STATUS(strings("marks.yaml", QStringLiteral("zh-Hant")), 0);
        // Something changed, and something gone.
        QByteArray talk = contentOf(at("protocol.yaml")), file = contentOf(at("km.ts"));
        QVERIFY(put(at("km.ts"), file.replace("\"></translation>", "\">ភាសា</translation>")));
        QVERIFY(put(at("protocol.yaml"),
            talk.replace("\ntitle: ", "\ntitle: My ").replace("\nreminders:", "\nreminders_before:")));
        const Answer changed = strings();
        COMPARE_STATUS(changed, 0);
        QCOMPARE(changed.json()[QLatin1String("changed")].toInt(), 1);
        QVERIFY(changed.json()[QLatin1String("vanished")].toInt() > 0);
        for (const char *name : {"km.ts", "marks.zh-Hant.ts"}) {
            QVERIFY(
                runs(release, {QStringLiteral("-silent"), at(name), QStringLiteral("-qm"), at("made.qm")}));
            QVERIFY(runs(convert, {at(name), QStringLiteral("-o"), at("again.ts")}));
            QCOMPARE(contentOf(at("again.ts")), contentOf(at(name)));
        }
    }

    void what_is_refused_leaves_the_file_as_it_was()
    {
        QVERIFY(put(at("km.ts"), "half a fi"));
        COMPARE_REFUSAL(strings(), 1);
        QCOMPARE(contentOf(at("km.ts")), QByteArray("half a fi"));
        QVERIFY(put(at("protocol.yaml"), "kind: protocol\n"));
        COMPARE_REFUSAL(strings(), 1);
        COMPARE_REFUSAL(strings("gone.yaml"), 1);
        COMPARE_REFUSAL(strings("protocol.yaml", QStringLiteral("../km")), 2);
        COMPARE_REFUSAL(ctl(words("pack strings protocol.yaml")), 2);
        QCOMPARE(contentOf(at("km.ts")), QByteArray("half a fi"));
    }

    void a_file_that_cannot_be_written_is_said()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("km.ts")));
        COMPARE_REFUSAL(strings(), 1);
        QVERIFY(QDir(m_folder.path()).rmdir(QStringLiteral("km.ts")));
        COMPARE_STATUS(strings(), 0);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("km.ts*")}, QDir::Files),
            QStringList{QStringLiteral("km.ts")});
    }
};

QTEST_GUILESS_MAIN(StringsTest)
#include "tst_strings.moc"
