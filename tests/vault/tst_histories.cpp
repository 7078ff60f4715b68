// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"
#include "vaultsupport.h"

#include <QBuffer>
#include <QRandomGenerator>

#include <algorithm>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;

namespace {

int rounds()
{
    return trials({1'000, 2'000, 10'000, 50});
}

// A vault that lives: everything that the app does to one, in any order, with crashes and a clock that
// nobody keeps right.
class Life {
public:
    explicit Life(QRandomGenerator &random)
        : m_random(random)
        , m_clock(ticking().now())
    {
        auto made = createVault(path(), secret("correct horse"), m_clock, fast);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        m_store = *std::move(made);
        beginCase();
    }

    [[nodiscard]] QString path() const { return m_folder.path() + QStringLiteral("/vault"); }
    [[nodiscard]] const QList<audit::Checkpoint> &anchors() const { return m_anchors; }
    [[nodiscard]] VaultStore &store() const { return *m_store; }
    [[nodiscard]] bool close() const { return bool(m_store->close()); }
    [[nodiscard]] bool good() const { return m_good; }

    void step()
    {
        m_clock.advance(m_random.bounded(600));
        const Id caseId = m_cases[qsizetype(m_random.bounded(quint32(m_cases.size())))];
        switch (m_random.bounded(16)) {
        case 0:
            beginCase();
            break;
        case 1:
            take(m_store->keepSetting(QStringLiteral("a"), QString::number(m_random.generate())));
            break;
        case 2:
            take(m_store->keepPack(QByteArray(32, char(m_random.bounded(256))), "bytes"));
            break;
        case 3:
            take(m_store->read(caseId, ReadReason(m_random.bounded(6))));
            break;
        case 4: // forward or back, by up to ten years
            m_clock.setWall(m_clock.now().addSecs(
                qint64(m_random.bounded(20 * 365 * 86400U)) - qint64(10) * 365 * 86400));
            break;
        case 5: {
            const auto anchor = m_store->anchor();
            take(anchor);
            if (anchor)
                m_anchors.append(*anchor);
            break;
        }
        case 6: // a crash: nothing is signed, nothing moved into the file
            m_store.reset();
            open();
            break;
        case 7:
            m_good = m_good && close();
            m_clock.reboot(Id::random());
            open();
            break;
        case 8:
            eraseSomethingIn(caseId);
            break;
        case 9:
            if (m_cases.size() > 1) {
                take(m_store->remove(caseId, QStringLiteral("entered_twice")));
                m_cases.removeOne(caseId);
            }
            break;
        case 10:
            take(m_store->accept(caseId, m_store->events(caseId)->last().seq, "receipt", "supervisor"));
            take(m_store->tidy({0, 0, 0}));
            if (!m_store->events(caseId))
                m_cases.removeOne(caseId);
            if (m_cases.isEmpty())
                beginCase();
            break;
        case 11:
            take(m_store->keepDraft(caseId, QStringLiteral("f"), QStringLiteral("typing")));
            break;
        default:
            write(caseId);
        }
    }

private:
    template <typename T>
    void take(const Result<T> &done)
    {
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        m_good = m_good && done;
    }
    [[nodiscard]] Event at(const Payload &payload) const
    {
        return {Id::random(), 0, m_clock.now(), QStringLiteral("officer-1"), payload};
    }
    void open()
    {
        m_store.reset();
        auto opened = openStore(path(), secret("correct horse"), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_store = *std::move(opened);
    }
    void beginCase()
    {
        const Event begins = begun(QString::number(m_random.generate64()));
        const auto caseId = m_store->open(at(begins.payload));
        take(caseId);
        if (caseId)
            m_cases.append(*caseId);
    }
    void write(const Id &caseId)
    {
        const int together = 1 + int(m_random.bounded(5));
        QList<Event> events;
        for (int i = 0; i < together; ++i)
            events.append(at(note(QStringLiteral("words %1").arg(m_random.generate())).payload));
        take(m_store->append(caseId, events, {}));
    }
    void eraseSomethingIn(const Id &caseId)
    {
        const auto events = *m_store->events(caseId);
        const Event &one = events[qsizetype(m_random.bounded(quint32(events.size())))];
        if (std::holds_alternative<NoteTaken>(one.payload))
            take(m_store->erase(caseId, at(Erased{one.id})));
    }

    QRandomGenerator &m_random;
    QTemporaryDir m_folder;
    SetClock m_clock;
    std::unique_ptr<VaultStore> m_store;
    QList<Id> m_cases;
    QList<audit::Checkpoint> m_anchors;
    bool m_good = true;
};

} // namespace

class HistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void an_honest_life_raises_no_alarm()
    {
        QRandomGenerator random(seedOfRun());
        constexpr int perVault = 25;
        qint64 entries = 0;
        int held = 0;
        std::optional<Life> life;
        for (int round = 0; round < rounds(); ++round) {
            if (round % perVault == 0)
                life.emplace(random);
            for (int step = 4 + int(random.bounded(8)); step > 0; --step)
                life->step();
            QVERIFY(life->good());
            QBuffer log;
            log.open(QIODevice::ReadWrite);
            VERIFY_GOOD(life->store().exportAudit(log));
            log.seek(0);
            const auto verdict = audit::verifyLog(log, life->anchors(), *life->store().identity());
            VERIFY_GOOD(verdict);
            QVERIFY2(verdict->faults.isEmpty(),
                verdict->faults.isEmpty() ? "" : qPrintable(toString(verdict->faults.first().kind)));
            QVERIFY(std::ranges::all_of(verdict->anchors, &audit::Verdict::Anchor::extended));
            QVERIFY(verdict->entries - verdict->signedUpTo < audit::entriesPerCheckpoint);
            held += int(verdict->anchors.size());
            if (round % perVault != perVault - 1)
                continue;
            entries += verdict->entries;
            QVERIFY(life->close()); // and the journal beside the chain
            const auto found = checkVault(life->path(), secret("correct horse"));
            VERIFY_GOOD(found);
            QVERIFY2(!found->isDamaged(), qPrintable(found->details.join(u' ')));
        }
        qInfo("%d honest histories, %lld entries, %d anchors looked for: no alarm", rounds(),
            static_cast<long long>(entries), held);
    }
};

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // ms; tier R goes on for longer than QtTest would wait
    QCoreApplication app(argc, argv);
    HistoriesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_histories.moc"
