// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"
#include "support/trials.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <algorithm>

using namespace tenang;
using namespace tenang::audit;
using namespace tenang::audit::testing;
using tenang::testing::seedOfRun;
using tenang::testing::trials;

namespace {

int rounds()
{
    return trials({500, 2'000, 10'000, 100});
}

QList<Entry> entriesOf(const QList<Line> &lines)
{
    QList<Entry> entries;
    for (const Line &line : lines) {
        if (const auto *entry = std::get_if<Entry>(&line))
            entries.append(*entry);
    }
    return entries;
}

// Somebody who knows the format, owns the vault and holds its signing key.
class Rewriter {
public:
    enum class Edit { Field, Insert, Delete, Swap, Truncate, Replace, Splice, Count };

    explicit Rewriter(QRandomGenerator &random)
        : m_random(random)
    {
    }

    // What would be shown in place of `honest`.
    QList<Line> rewrite(const History &honest)
    {
        QList<Entry> entries = entriesOf(honest.lines);
        const int edits = 1 + int(m_random.bounded(3));
        for (int i = 0; i < edits && !entries.isEmpty(); ++i)
            edit(entries);
        // Mostly everything is linked, hashed and signed anew; sometimes one step is forgotten.
        const quint32 diligence = m_random.bounded(10);
        if (diligence == 0)
            return withOldCheckpoints(honest, entries);
        History again(honest.vault, diligence == 1 ? 'o' : 'k');
        for (const Entry &entry : std::as_const(entries))
            again.write(entry);
        again.close();
        if (diligence == 2) // and the signatures left out
            again.lines.removeIf([](const Line &line) { return std::holds_alternative<Checkpoint>(line); });
        return again.lines;
    }

private:
    qsizetype any(qsizetype size) { return qsizetype(m_random.bounded(quint32(size))); }
    void edit(QList<Entry> &entries)
    {
        const qsizetype at = any(entries.size());
        Entry other = entries[at];
        switch (Edit(m_random.bounded(quint32(Edit::Count)))) {
        case Edit::Field:
            change(entries[at]);
            break;
        case Edit::Insert:
            change(other);
            entries.insert(at, other);
            break;
        case Edit::Delete:
            entries.removeAt(at);
            break;
        case Edit::Swap:
            entries.swapItemsAt(at, any(entries.size()));
            break;
        case Edit::Truncate:
            entries.resize(at);
            break;
        case Edit::Replace: // the tail made up anew, as long as it was
            for (qsizetype i = at; i < entries.size(); ++i)
                change(entries[i]);
            break;
        case Edit::Splice:
            entries.append(entries.sliced(at));
            entries.remove(at, std::min<qsizetype>(entries.size() - at, 1 + any(5)));
            break;
        case Edit::Count:
            break;
        }
    }
    void change(Entry &entry)
    {
        switch (m_random.bounded(7)) {
        case 0:
            entry.kind = QStringLiteral("event/skipped");
            break;
        case 1:
            entry.actor += u'x';
            break;
        case 2:
            entry.caseId = Id::random();
            break;
        case 3:
            entry.at -= 86'400'000;
            break;
        case 4:
            entry.zone += 1;
            break;
        case 5:
            entry.detail[0] = char(~entry.detail[0]);
            break;
        default:
            entry.form == 1 ? void(entry.actor += u'y') : void(entry.uptime += 1);
            break;
        }
    }
    // Entries hashed as they now are, numbers and checkpoints left where they were.
    static QList<Line> withOldCheckpoints(const History &honest, const QList<Entry> &entries)
    {
        QList<Line> lines;
        QHash<qint64, Checkpoint> kept;
        for (const Line &line : honest.lines) {
            if (const auto *checkpoint = std::get_if<Checkpoint>(&line))
                kept.insert(checkpoint->seq, *checkpoint);
        }
        History again(honest.vault);
        for (const Entry &entry : entries) {
            again.lines.clear();
            again.write(entry);
            lines.append(again.lines.first());
            if (kept.contains(again.head.seq))
                lines.append(kept.value(again.head.seq));
        }
        return lines;
    }

    QRandomGenerator &m_random;
};

// Through the file and back, as it would be handed over.
Verdict judgeAsFile(const QList<Line> &lines, const Id &vault, const QList<Checkpoint> &anchors)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    LogWriter writer(file);
    bool good = bool(writer.begin(vault));
    for (const Line &line : lines)
        good = good && std::visit([&writer](const auto &what) { return bool(writer.add(what)); }, line);
    good = good && writer.end();
    file.seek(0);
    const auto verdict = verifyLog(file, anchors);
    if (!good || !verdict)
        qFatal("the log could not be written or read");
    return *verdict;
}

} // namespace

class AdversaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoever_rewrites_what_was_anchored_is_found()
    {
        QRandomGenerator random(seedOfRun());
        int before = 0; // reached behind an anchor
        int after = 0; // only what no anchor had seen
        int unseen = 0; // of those, perfect by themselves: reported as the window
        for (int round = 0; round < rounds(); ++round) {
            History honest;
            const int older = random.bounded(4) == 0 ? int(random.bounded(40)) : 0;
            for (int i = 0; i < older; ++i)
                honest.add(QStringLiteral("event/note_taken"), 1);
            QList<Checkpoint> anchors;
            const int parts = 1 + int(random.bounded(4));
            for (int part = 0; part < parts; ++part) {
                honest.add(1 + int(random.bounded(50)));
                if (random.bounded(2) == 0)
                    honest.close();
                anchors.append(honest.anchor());
            }
            honest.add(int(random.bounded(40)));
            honest.close();
            const qint64 anchored = anchors.last().seq;
            const QList<Line> shown = Rewriter(random).rewrite(honest);

            const QList<Entry> was = entriesOf(honest.lines);
            const QList<Entry> is = entriesOf(shown);
            const bool reached
                = is.size() < anchored || !std::equal(was.begin(), was.begin() + anchored, is.begin());
            const Verdict verdict = judgeAsFile(shown, honest.vault, anchors);
            if (reached) {
                ++before;
                QVERIFY2(!verdict.faults.isEmpty(), qPrintable(QStringLiteral("round %1").arg(round)));
                QVERIFY(!verdict.anchors.last().extended);
                continue;
            }
            ++after;
            QVERIFY(verdict.anchors.last().extended);
            QCOMPARE(verdict.afterLastAnchor, is.size() - anchored); // the window is told, as long as it is
            unseen += verdict.faults.isEmpty() ? 1 : 0;
        }
        qInfo("%d rewritings: %d reached behind an anchor, all found; %d did not, %d of them only to be told "
              "as the window",
            before + after, before, after, unseen);
        QVERIFY(before > after / 10 && after > 0 && unseen > 0);
    }

    void an_honest_record_raises_no_alarm()
    {
        QRandomGenerator random(seedOfRun());
        const int histories = rounds(); // tests/vault does it with real vaults
        for (int round = 0; round < histories; ++round) {
            History honest;
            for (int i = int(random.bounded(3)) * int(random.bounded(30)); i > 0; --i)
                honest.add(QStringLiteral("event/note_taken"), 1);
            QList<Checkpoint> anchors;
            for (int step = int(random.bounded(60)); step > 0; --step) {
                switch (random.bounded(6)) {
                case 0:
                    honest.close();
                    break;
                case 1:
                    if (honest.head.seq > 0)
                        anchors.append(honest.anchor());
                    break;
                case 2: // the clock jumps
                    honest.lines.isEmpty() ? void() : honest.add(QStringLiteral("clock_set_back"));
                    break;
                default:
                    honest.add(1 + int(random.bounded(20)));
                }
            }
            const Verdict verdict = judgeAsFile(honest.lines, honest.vault, anchors);
            QVERIFY(verdict.faults.isEmpty());
            QVERIFY(std::ranges::all_of(verdict.anchors, &Verdict::Anchor::extended));
            // Put back to a checkpoint that no anchor had passed yet: a crash, and no alarm.
            const qint64 anchored = anchors.isEmpty() ? 0 : anchors.last().seq;
            QList<Line> shorter = honest.lines;
            while (!shorter.isEmpty()
                && !(std::holds_alternative<Checkpoint>(shorter.last())
                    && std::get<Checkpoint>(shorter.last()).seq >= anchored))
                shorter.removeLast();
            if (entriesOf(shorter).size() >= anchored)
                QVERIFY(judgeAsFile(shorter, honest.vault, anchors).faults.isEmpty());
        }
        qInfo("%d honest records, no alarm", histories);
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // ms; tier R goes on for longer than QtTest would wait
    QCoreApplication app(argc, argv);
    AdversaryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_adversary.moc"
