// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/noteimport.h"
#include "vaultsupport.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;

class ImportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VaultStore> m_store;
    QList<int> m_saved;

    Result<Findings> import(const QByteArray &lines)
    {
        QBuffer input;
        input.setData(lines);
        input.open(QIODevice::ReadOnly);
        return import(input);
    }
    Result<Findings> import(QIODevice &input)
    {
        m_saved.clear();
        const NoteImport how{QStringLiteral("notes.jsonl"), QStringLiteral("technician"),
            Begun{{}, QStringLiteral("second-line"), QStringLiteral("1"), QByteArray(32, 'h'), {}, false}};
        return importNotes(*m_store, input, how, [this](int line) { m_saved.append(line); });
    }
    QList<StoredNote> notes()
    {
        QList<StoredNote> all;
        const auto walked = m_store->eachNote([&](const StoredNote &note) { all.append(note); });
        return walked ? all : QList<StoredNote>();
    }
    static QByteArray line(const QString &ref, const QString &language, const QString &text)
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("case"), ref}, {QStringLiteral("lang"), language},
                                 {QStringLiteral("text"), text}})
                   .toJson(QJsonDocument::Compact)
            + '\n';
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        static int count = 0;
        auto store
            = createVault(m_folder.path() + QStringLiteral("/%1").arg(++count), secret("x"), ticking(), fast);
        VERIFY_GOOD(store);
        m_store = *std::move(store);
    }

    void notes_come_in_and_are_listed_in_their_order()
    {
        const auto done = import(line(QStringLiteral("K-1"), QStringLiteral("en"), QStringLiteral("first"))
            + line(QStringLiteral("K-2"), QStringLiteral("th"), QString::fromUtf8("ที่สอง"))
            + line(QStringLiteral("K-1"), QStringLiteral("zh-Hant"), QStringLiteral(" third\nline \u0000 ")));
        VERIFY_GOOD(done);
        QVERIFY(done->isEmpty());
        QCOMPARE(m_saved, (QList<int>{1, 2, 3}));
        const auto all = notes();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].ref, QStringLiteral("K-1"));
        QCOMPARE(all[1].text, QString::fromUtf8("ที่สอง"));
        QCOMPARE(all[2].language, QStringLiteral("zh-Hant"));
        QVERIFY(all[2].text.startsWith(QStringLiteral(" third\nline ")));
        QVERIFY(all[0].at.isValid());
        QCOMPARE(m_store->cases()->size(), 2);
        QCOMPARE(m_store->search(QString::fromUtf8("ที่สอง"), 5)->value(0).ref, QStringLiteral("K-2"));
        QCOMPARE(m_store->counts()->notes, qint64(3));
        const auto events = *m_store->events(m_store->caseByRef(QStringLiteral("K-2"))->value());
        QCOMPARE(std::get<Begun>(events[0].payload).language, QStringLiteral("th"));
        QCOMPARE(events[0].actor, QStringLiteral("technician"));
    }

    void the_same_file_again_adds_nothing_twice()
    {
        const QByteArray twins
            = line(QStringLiteral("K"), QStringLiteral("en"), QStringLiteral("same words"));
        const QByteArray file = twins
            + line(QStringLiteral("K"), QStringLiteral("fr"), QStringLiteral("same words")) + twins
            + line(QStringLiteral("L"), QStringLiteral("en"), QStringLiteral("same words"));
        VERIFY_GOOD(import(file));
        QCOMPARE(notes().size(), 4); // said twice is two notes
        const QString before = told(*m_store, m_store->caseByRef(QStringLiteral("K"))->value());
        VERIFY_GOOD(import(file));
        QCOMPARE(m_saved, (QList<int>{1, 2, 3, 4}));
        QCOMPARE(notes().size(), 4);
        QCOMPARE(told(*m_store, m_store->caseByRef(QStringLiteral("K"))->value()), before);
        VERIFY_GOOD(import(file + twins)); // a longer file adds what is new in it
        QCOMPARE(notes().size(), 5);
        VERIFY_GOOD(import(" " + file.left(file.size() - 1))); // spaces around a line say nothing
        QCOMPARE(notes().size(), 5);
    }

    void an_erased_or_undone_note_does_not_come_back()
    {
        const QByteArray file = line(QStringLiteral("K"), QStringLiteral("en"), QStringLiteral("one"))
            + line(QStringLiteral("K"), QStringLiteral("en"), QStringLiteral("two"));
        VERIFY_GOOD(import(file));
        const Id caseId = m_store->caseByRef(QStringLiteral("K"))->value();
        const auto events = *m_store->events(caseId);
        VERIFY_GOOD(m_store->erase(caseId, happened(Erased{events[1].id})));
        VERIFY_GOOD(m_store->append(caseId, {happened(Undone{events[2].id})}, {}));
        QVERIFY(notes().isEmpty());
        VERIFY_GOOD(import(file));
        QVERIFY(notes().isEmpty());
        QVERIFY(m_store->search(QStringLiteral("one"), 5)->isEmpty());
    }

    void bad_lines_are_named_and_passed_over()
    {
        const QByteArray good = line(QStringLiteral("K"), QStringLiteral("en"), QStringLiteral("good"));
        const QList<QByteArray> bad{"nonsense\n", "[1,2]\n", "\"text\"\n", "{\"case\":\"K\",\"text\":\"cut\n",
            "{}\n", "{\"case\":\"K\"}\n", "{\"case\":\"K\",\"text\":\"  \"}\n",
            "{\"case\":7,\"text\":\"x\"}\n", "{\"case\":\"K\",\"text\":[\"x\"]}\n",
            "{\"case\":\"\",\"text\":\"x\"}\n", "{\"case\":\"K\\u0007\",\"text\":\"x\"}\n",
            "{\"case\":\"K\",\"lang\":\"not a tag\",\"text\":\"x\"}\n",
            "{\"case\":\"K\",\"lang\":7,\"text\":\"x\"}\n", "{\"case\":\"K\",\"text\":\"\xff\xfe\"}\n",
            "{\"case\":\"" + QByteArray(65, 'k') + "\",\"text\":\"x\"}\n",
            "{\"case\":\"K\",\"text\":\"" + QByteArray(3 * 1024 * 1024, 'x') + "\"}\n"};
        QByteArray file;
        for (const QByteArray &one : bad)
            file += one + good;
        const auto done
            = import(file + "\n\r\n  \n" + "{\"case\":\"K\",\"text\":\"no newline at the end\",\"more\":1}");
        VERIFY_GOOD(done);
        QList<int> linesFound;
        QList<int> linesSaved;
        for (int i = 0; i < bad.size(); ++i) {
            linesFound.append(2 * i + 1);
            linesSaved.append(2 * i + 2);
        }
        linesSaved.append(int(2 * bad.size()) + 4);
        QCOMPARE(m_saved, linesSaved);
        QCOMPARE(notes().size(), bad.size() + 1);
        QList<int> linesNamed;
        for (const Finding &finding : *done) {
            if (finding.severity == Finding::Severity::Error && !linesNamed.contains(finding.line))
                linesNamed.append(finding.line);
            QVERIFY2(!finding.text.contains(u"cut"), "a finding repeats words of the file");
        }
        QCOMPARE(linesNamed, linesFound);
        QCOMPARE(done->size(), bad.size() + 2); // {} lacks two things; the last line has one key too many
        QVERIFY(tenang::toString(done->first()).startsWith(QStringLiteral("notes.jsonl:1:1: error: ")));
        QVERIFY(done->last().severity == Finding::Severity::Warning);
        QCOMPARE(done->last().line, int(2 * bad.size()) + 4);
    }

    void each_line_is_answered_before_the_next_one_is_needed()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QFile input;
        QVERIFY(input.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
        const NoteImport how{QStringLiteral("stdin"), QStringLiteral("t"), {}};
        int answered = 0;
        const auto send = [&](int n) {
            const QByteArray one
                = line(QStringLiteral("K"), QStringLiteral("en"), QStringLiteral("n %1").arg(n));
            return ::write(ends[1], one.constData(), size_t(one.size())) == one.size();
        };
        QVERIFY(send(1));
        // The next line is written only when the one before was answered; waiting for more would hang here.
        const auto done = importNotes(*m_store, input, how, [&](int line) {
            answered = line;
            if (line == 5)
                ::close(ends[1]);
            else
                QVERIFY(send(line + 1));
        });
        VERIFY_GOOD(done);
        QCOMPARE(answered, 5);
        QCOMPARE(notes().size(), 5);
    }

    void a_thousand_lines_come_in_together_and_none_is_told_too_early()
    {
        QByteArray file;
        for (int i = 0; i < 1000; ++i)
            file += line(
                QStringLiteral("K-%1").arg(i % 30), QStringLiteral("en"), QStringLiteral("note %1").arg(i));
        QBuffer input(&file);
        input.open(QIODevice::ReadOnly);
        int last = 0;
        const auto done
            = importNotes(*m_store, input, {QStringLiteral("f"), QStringLiteral("t"), {}}, [&](int line) {
                  QCOMPARE(line, ++last);
                  QVERIFY(m_store->counts()->notes >= line);
              });
        VERIFY_GOOD(done);
        QCOMPARE(last, 1000);
        QCOMPARE(m_store->cases()->size(), 30);
    }

    void a_corrected_note_is_listed_once_with_its_last_words()
    {
        const Id caseId = *m_store->open(begun(QStringLiteral("C")));
        const Id noteId = Id::random();
        VERIFY_GOOD(m_store->append(caseId,
            {note(QStringLiteral("one"), noteId), note(QStringLiteral("other")),
                happened(NoteCorrected{noteId, QStringLiteral("two"), {}}),
                happened(NoteCorrected{noteId, QStringLiteral("three"), {}})},
            {}));
        const auto all = notes();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].note, noteId);
        QCOMPARE(all[0].text, QStringLiteral("three"));
        QCOMPARE(all[0].language, QStringLiteral("th"));
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
