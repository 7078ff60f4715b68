// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderstates.h"
#include "vault/restore.h"

#include <QRandomGenerator>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

namespace {

// Flips a bit, zeroes a sector, cuts or lengthens.
QByteArray spoilt(QByteArray bytes, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
    switch (bytes.isEmpty() ? 3 : random.bounded(4)) {
    case 0: {
        const qsizetype at = place();
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        return bytes;
    }
    case 1: {
        const qsizetype at = place() / 512 * 512;
        const qsizetype length = std::min<qsizetype>(512, bytes.size() - at);
        return bytes.replace(at, length, QByteArray(length, '\0'));
    }
    case 2:
        return bytes.first(place());
    default:
        return bytes + QByteArray(1 + int(random.bounded(5000)), char(random.bounded(256)));
    }
}

} // namespace

class SpoiltTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void spoilt_bytes_are_seen_or_harmless_and_a_whole_snapshot_brings_the_vault_back()
    {
        QRandomGenerator random(seedOfRun());
        const TwoVaults both;
        QVERIFY(addNotes(both.own(), both.caseId, 30));
        QVERIFY(addNotes(both.own(), both.caseId, 30)); // a second snapshot
        QCOMPARE(toldAt(both.practice()), QStringLiteral(""));
        const FolderState closed(both.own());
        auto store = openStore(both.own(), secret("correct horse"));
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->append(both.caseId, {note(QStringLiteral("the last one"))}, {}));
        const QString open = told(**store, both.caseId);
        const FolderState killed(both.own()); // with its log
        VERIFY_GOOD((*store)->close());
        QVERIFY(closed.putBack(killed.names()));
        const FolderState practice(both.practice());
        const QString whole = [&] {
            auto again = openStore(both.own(), secret("correct horse"));
            return told(**again, both.caseId);
        }();
        QVERIFY(whole != open);

        const QStringList names{QStringLiteral("vault.db"), QStringLiteral("vault.db-wal"),
            QStringLiteral("vault.hdr"), QStringLiteral("vault.hdr1"), QStringLiteral("vault.state"),
            QStringLiteral("vault.witness"), QStringLiteral("vault.snap0"), QStringLiteral("vault.snap1")};
        int seen = 0;
        int restored = 0;
        const int rounds = trials({150, 150, 150, 20}); // security sheet §10, S1e
        // Few rounds may all hit what was harmless: then it goes on until a vault had to be brought back.
        for (int n = 0; n < rounds || (restored == 0 && n < 20 * rounds); ++n) {
            const QString &name = names.at(random.bounded(int(names.size())));
            const bool withLog = name.endsWith(u"-wal") || random.bounded(3) == 0;
            const FolderState &state = withLog ? killed : closed;
            for (const QString &file : QDir(both.own()).entryList(QDir::Files | QDir::Hidden))
                QVERIFY(QFile::remove(both.own() + u'/' + file));
            QVERIFY(state.putBack(state.names()) && practice.putBack(practice.names()));
            const bool isBeside = name == u"vault.witness";
            const QString file = (isBeside ? both.practice() : both.own()) + u'/' + name;
            QVERIFY(writeTo(file, spoilt(contentOf(file), random)));

            const QString what = QStringLiteral("round %1: %2").arg(n).arg(name);
            auto opened = openVault(both.own(), secret("correct horse"), ticking());
            if (opened) {
                const QString now = told(*opened->store, both.caseId);
                const bool isError = now.startsWith(u"error");
                QVERIFY2(isError || now == whole || (withLog && now == open), qPrintable(what));
                // Of a log that was cut the last note may be missing: less is not wrong, and that much is
                // within what a kill may put back unseen.
                seen += isError || opened->told.rolledBack || opened->told.freshnessInDoubt ? 1 : 0;
                const Result<void> shut = opened->store->close();
                Q_UNUSED(shut)
            } else {
                ++seen;
                QVERIFY2(opened.error().kind == Error::Kind::Damaged, qPrintable(what));
            }
            const auto check = checkVault(both.own(), secret("correct horse"), ticking());
            VERIFY_GOOD(check);
            if (!check->isDamaged())
                continue;
            ++seen;
            const auto all = snapshots(both.own(), secret("correct horse"), ticking());
            VERIFY_GOOD(all);
            QVERIFY2(!all->isEmpty() && all->first().isGood, qPrintable(what));
            const auto back = restoreSnapshot(both.own(), secret("correct horse"), ticking());
            VERIFY_GOOD(back);
            ++restored;
            auto again = openStore(both.own(), secret("correct horse"));
            VERIFY_GOOD(again);
            const QString now = told(**again, both.caseId);
            QVERIFY2(now == whole || now == open, qPrintable(what));
            QVERIFY(!(*again)->search(QStringLiteral("note"), 10)->isEmpty());
            VERIFY_GOOD((*again)->close());
            QVERIFY(!checkVault(both.own(), secret("correct horse"), ticking())->isDamaged());
        }
        qInfo("%d rounds or more, %d seen, %d restored", rounds, seen, restored);
        QVERIFY(restored > 0);
    }
};

QTEST_GUILESS_MAIN(SpoiltTest)
#include "tst_spoilt.moc"
