// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite3.h"
#include "vaultsupport.h"

#include <QDir>
#include <QHash>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

namespace {

// A line of recall/SCRIPT.tsv: half, found or not, query, note, why.
struct Pair {
    QString script;
    bool isApart = false; // of the half that no rule was made for
    bool isThere = false;
    QString query;
    QString note;
    QString why;
};

struct Tally {
    int right = 0; // there, and found
    int missed = 0; // there, and not found
    int wrong = 0; // not there, and found
    int pairs = 0;

    [[nodiscard]] double recall() const { return right + missed == 0 ? 1 : double(right) / (right + missed); }
    [[nodiscard]] double precision() const
    {
        return right + wrong == 0 ? 1 : double(right) / (right + wrong);
    }
};

// A search with a tokenizer that comes with SQLite: every word a string, the last one a beginning.
class Peer {
public:
    explicit Peer(const QByteArray &tokenizer)
    {
        sqlite3_open(":memory:", &m_handle);
        run("CREATE VIRTUAL TABLE peer USING fts5(text, tokenize='" + tokenizer + "')");
    }
    ~Peer() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Peer)

    void add(const QString &note) { run("INSERT INTO peer VALUES(?1)", note); }

    QStringList search(const QString &typed)
    {
        QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
        for (QString &word : words)
            word = u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
        return run("SELECT text FROM peer WHERE peer MATCH ?1", words.join(u' ') + u'*');
    }

private:
    QStringList run(const QByteArray &sql, const QString &bound = {})
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr);
        const QByteArray utf8 = bound.toUtf8();
        sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        QStringList rows;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
        return rows;
    }

    sqlite3 *m_handle = nullptr;
};

} // namespace

// How much of what is there a search finds, and how much of what it finds is there, in each script.
class RecallTest : public QObject {
    Q_OBJECT

private:
    QList<Pair> m_pairs;

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(TENANG_SOURCE "/tests/vault/recall"));
        const QStringList files = folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                if (line.startsWith(u'#'))
                    continue;
                const QStringList parts = line.split(u'\t');
                QVERIFY2(parts.size() == 5, qPrintable(name + u": " + line));
                m_pairs.append({name.chopped(4), parts.at(0) == u"apart", parts.at(1) == u"found",
                    parts.at(2), parts.at(3), parts.at(4)});
            }
        }
    }

    void the_set_is_large_enough_in_every_script()
    {
        QHash<QString, int> perScript;
        for (const Pair &pair : std::as_const(m_pairs))
            ++perScript[pair.script];
        QVERIFY(m_pairs.size() >= 400);
        QVERIFY(perScript.size() >= 12);
        for (auto it = perScript.cbegin(); it != perScript.cend(); ++it)
            QVERIFY2(it.value() >= 25, qPrintable(it.key()));
    }

    void nearly_all_that_is_there_is_found_and_nearly_all_that_is_found_is_there()
    {
        QTemporaryDir folder;
        auto made = createVault(folder.path() + u"/vault", secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(made);
        const auto store = *std::move(made);
        const Id caseId = *store->open(begun(QStringLiteral("R-1")));
        QHash<QString, Id> notes; // several queries may ask for one note
        for (const Pair &pair : std::as_const(m_pairs)) {
            if (notes.contains(pair.note))
                continue;
            const interview::Event taken = note(pair.note);
            notes.insert(pair.note, std::get<interview::NoteTaken>(taken.payload).note);
            VERIFY_GOOD(store->append(caseId, {taken}, {}));
        }
        QMap<QString, Tally> tallies;
        for (const Pair &pair : std::as_const(m_pairs)) {
            const auto hits = store->search(pair.query, int(notes.size()));
            VERIFY_GOOD(hits);
            const bool isFound = std::ranges::any_of(*hits, [&](const interview::Hit &hit) {
                return !hit.isBySound && hit.note == notes.value(pair.note); // guesses: tst_sounds
            });
            for (const QString &of :
                {pair.script, pair.isApart ? QStringLiteral("= apart") : QStringLiteral("= tune")}) {
                Tally &tally = tallies[of];
                ++tally.pairs;
                tally.right += isFound && pair.isThere ? 1 : 0;
                tally.missed += !isFound && pair.isThere ? 1 : 0;
                tally.wrong += isFound && !pair.isThere ? 1 : 0;
            }
            if (isFound != pair.isThere && (!pair.isApart || qEnvironmentVariableIsSet("TENANG_RECALL_ALL")))
                qInfo("%s, %s: “%s” in “%s” (%s)", qPrintable(pair.script), pair.isThere ? "missed" : "wrong",
                    qPrintable(pair.query), qPrintable(pair.note), qPrintable(pair.why));
        }
        for (auto it = tallies.cbegin(); it != tallies.cend(); ++it)
            qInfo("%-12s %3d pairs, recall %.3f, precision %.3f", qPrintable(it.key()), it->pairs,
                it->recall(), it->precision());
        for (const char *tokenizer : {"unicode61", "trigram"}) {
            Peer peer(tokenizer);
            for (auto it = notes.cbegin(); it != notes.cend(); ++it)
                peer.add(it.key());
            Tally tally;
            for (const Pair &pair : std::as_const(m_pairs)) {
                const bool isFound = peer.search(pair.query).contains(pair.note);
                tally.right += isFound && pair.isThere ? 1 : 0;
                tally.missed += !isFound && pair.isThere ? 1 : 0;
                tally.wrong += isFound && !pair.isThere ? 1 : 0;
            }
            qInfo("%-12s recall %.3f, precision %.3f", tokenizer, tally.recall(), tally.precision());
        }
        for (const char *half : {"= apart", "= tune"}) {
            const Tally tally = tallies.value(QLatin1StringView(half));
            QVERIFY2(tally.recall() >= 0.97 && tally.precision() >= 0.97, half);
        }
    }
};

QTEST_GUILESS_MAIN(RecallTest)
#include "tst_recall.moc"
