// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tenangctl.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tenang::test;

class NotesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_vault;

    [[nodiscard]] Answer import(const QByteArray &lines) const
    {
        const QString file = m_folder.filePath(QStringLiteral("notes.jsonl"));
        return put(file, lines) ? vaultCtl({QStringLiteral("note"), QStringLiteral("import"), file}, m_vault)
                                : Answer{};
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const QJsonObject &note : vaultCtl(words("note list"), m_vault).lines())
            all.append(note[QLatin1String("text")].toString());
        return all;
    }
    [[nodiscard]] Answer search(const char *query, const QStringList &more = {}) const
    {
        return vaultCtl(QStringList{QStringLiteral("search"), QString::fromUtf8(query)} + more, m_vault);
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_vault = m_folder.filePath(QStringLiteral("vault-%1").arg(++count));
        COMPARE_STATUS(vaultCtl(words("vault create"), m_vault), 0);
    }

    void notes_come_in_and_are_listed_in_their_order()
    {
        const Answer imported
            = import("{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"They kept my passport.\"}\n"
                     "\n"
                     "{\"case\":\"K-2\",\"lang\":\"th\",\"text\":\"เขายึดหนังสือเดินทาง\"}\n"
                     "{\"case\":\"K-1\",\"text\":\"two\\nlines\"}");
        COMPARE_STATUS(imported, 0);
        QCOMPARE(imported.out, QByteArray("saved 1\nsaved 3\nsaved 4\n"));
        QVERIFY(imported.err.isEmpty());

        const Answer list = vaultCtl(words("note list"), m_vault);
        COMPARE_STATUS(list, 0);
        const QList<QJsonObject> notes = list.lines();
        QCOMPARE(notes.size(), 3);
        QCOMPARE(notes[0].keys(), words("at case lang note text"));
        QCOMPARE(notes[0][QLatin1String("case")].toString(), QStringLiteral("K-1"));
        QCOMPARE(notes[1][QLatin1String("lang")].toString(), QStringLiteral("th"));
        QCOMPARE(notes[1][QLatin1String("text")].toString(), QString::fromUtf8("เขายึดหนังสือเดินทาง"));
        QCOMPARE(notes[2][QLatin1String("text")].toString(), QStringLiteral("two\nlines"));
        QVERIFY(QDateTime::fromString(notes[0][QLatin1String("at")].toString(), Qt::ISODate).isValid());
        const Answer info = vaultCtl(words("vault info"), m_vault);
        QCOMPARE(info.json()[QLatin1String("counts")][QLatin1String("notes")].toInt(), 3);
        QCOMPARE(info.json()[QLatin1String("counts")][QLatin1String("cases")].toInt(), 2);
        QVERIFY(!info.out.contains("K-1"));
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 0);
    }

    void bad_lines_are_reported_and_the_rest_is_saved()
    {
        const Answer imported = import("{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"first\"}\n"
                                       "{\"case\":\"K-1\",\"lang\":\"en\",\"te\n"
                                       "{\"case\":7,\"text\":\"x\"}\n"
                                       "{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"  \"}\n"
                                       "[]\n"
                                       "{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"last\",\"mood\":1}\n");
        COMPARE_STATUS(imported, 1);
        QCOMPARE(imported.out, QByteArray("saved 1\nsaved 6\n"));
        for (const char *place : {"notes.jsonl:2:1: error: ", "notes.jsonl:3:1: error: ",
                 "notes.jsonl:4:1: error: ", "notes.jsonl:5:1: error: ", "notes.jsonl:6:1: warning: "})
            QVERIFY2(imported.says(place), place);
        QVERIFY(!imported.says("last")); // no words of a case among the findings
        QCOMPARE(texts(), words("first last"));
    }

    void an_unknown_key_alone_is_no_failure()
    {
        const Answer imported = import("{\"case\":\"K-1\",\"text\":\"x\",\"mood\":1}\n");
        COMPARE_STATUS(imported, 0);
        QVERIFY(imported.says(":1:1: warning: "));
    }

    void the_same_file_again_adds_nothing()
    {
        const QByteArray lines
            = "{\"case\":\"K-1\",\"text\":\"same\"}\n{\"case\":\"K-1\",\"text\":\"same\"}\n";
        const Answer first = import(lines);
        COMPARE_STATUS(first, 0);
        const Answer again = import(lines);
        COMPARE_STATUS(again, 0);
        QCOMPARE(again.out, first.out); // durable, also when it was there before
        QCOMPARE(texts(), words("same same")); // said twice is two notes
    }

    void a_file_that_is_not_there_changes_nothing()
    {
        for (const QString &file : {m_folder.filePath(QStringLiteral("missing.jsonl")), m_folder.path()}) {
            const Answer answer = vaultCtl({QStringLiteral("note"), QStringLiteral("import"), file}, m_vault);
            COMPARE_REFUSAL(answer, 1);
            QVERIFY(answer.err.startsWith(QByteArray(file.toUtf8() + ":1:1: error: ")));
        }
        QCOMPARE(vaultCtl(words("note list"), m_vault).out, QByteArray());
        COMPARE_STATUS(vaultCtl(words("note list"), m_vault), 0);
    }

    void search_finds_words_of_many_scripts()
    {
        COMPARE_STATUS(
            import("{\"case\":\"K-1\",\"lang\":\"en\",\"text\":\"They kept my passport.\"}\n"
                   "{\"case\":\"K-2\",\"lang\":\"th\",\"text\":\"เขายึดหนังสือเดินทางของฉัน\"}\n"
                   "{\"case\":\"K-3\",\"lang\":\"vi\",\"text\":\"Họ giữ hộ chiếu của tôi, passport\"}\n"),
            0);
        const Answer found = search("passport");
        COMPARE_STATUS(found, 0);
        QCOMPARE(found.lines().size(), 2);
        QCOMPARE(found.lines()[0].keys(), words("case note snippet"));
        QCOMPARE(search("passport", words("--limit 1")).lines().size(), 1);
        const Answer thai = search("หนังสือเดินทาง");
        QCOMPARE(thai.lines().value(0)[QLatin1String("case")].toString(), QStringLiteral("K-2"));
        QVERIFY(
            thai.lines().value(0)[QLatin1String("snippet")].toString().contains(QString::fromUtf8("เดินทาง")));
        QCOMPARE(
            search("ho chieu").lines().value(0)[QLatin1String("case")].toString(), QStringLiteral("K-3"));
    }

    void no_hit_is_an_answer_and_no_query_is_syntax()
    {
        COMPARE_STATUS(import("{\"case\":\"K-1\",\"text\":\"words\"}\n"), 0);
        for (const char *query : {"absent", "\"", "*", "a AND", "NEAR(", "';--", " "}) {
            const Answer answer = search(query);
            COMPARE_STATUS(answer, 0);
            QCOMPARE(answer.out, QByteArray());
        }
    }

    // Whoever reads "saved K" may pull the plug at that moment.
    void a_line_that_was_called_saved_survives_a_kill()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess tool;
        tool.start(QStringLiteral(TENANG_CTL),
            words("note import --passphrase-fd 0 --vault") + QStringList{m_vault, pipe});
        tool.write("correct horse\n");
        tool.closeWriteChannel();
        const int writer
            = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC); // both ends: never waits
        QVERIFY(writer >= 0);
        QByteArray told;
        for (int line = 1; line <= 5; ++line) {
            const QByteArray text = "{\"case\":\"K-1\",\"text\":\"note" + QByteArray::number(line) + "\"}\n";
            QCOMPARE(::write(writer, text.constData(), std::size_t(text.size())), ssize_t(text.size()));
            const QByteArray saved = "saved " + QByteArray::number(line) + '\n';
            while (!told.contains(saved)) {
                QVERIFY(tool.waitForReadyRead(60'000));
                told += tool.readAllStandardOutput();
            }
        }
        tool.kill();
        QVERIFY(tool.waitForFinished());
        ::close(writer);
        QCOMPARE(texts(), words("note1 note2 note3 note4 note5"));
        COMPARE_STATUS(vaultCtl(words("vault check"), m_vault), 0);
    }

    void no_word_of_a_note_is_readable_in_the_folder()
    {
        COMPARE_STATUS(import("{\"case\":\"K-canary\",\"text\":\"kingfisher\"}\n"), 0);
        for (const QString &name : QDir(m_vault).entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = contentOf(m_vault + u'/' + name);
            for (const char *canary : {"kingfisher", "K-canary", "correct horse", "SQLite format"})
                QVERIFY2(!bytes.contains(canary), canary);
        }
    }
};

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
