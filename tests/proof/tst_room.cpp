// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"
#include "vault/vaults.h"

#include <QRandomGenerator>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>

using namespace tenang;
using namespace tenang::proof;
using namespace tenang::interview;
using vault::Vaults;
using Which = VaultDoor::Which;

// A small real disk that fills in the middle of an interview: the officer is told, the ballast is given up,
// and the interview goes on to its end (tests/vault/tst_full.cpp looks at a single vault without a ballast).
class RoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(vault::startStorage()); }

    void an_interview_is_finished_on_a_disk_that_filled()
    {
        QRandomGenerator random(seedOfRun());
        const int disks = trials({5, 50, 50, 1});
        for (int disk = 0; disk < disks; ++disk) {
            QTemporaryDir folder;
            const QByteArray place = QFile::encodeName(folder.path());
            const QByteArray size = "size=" + QByteArray::number(44 + random.bounded(8)) + 'm';
            if ((disk == 0 && ::unshare(CLONE_NEWNS) != 0)
                || ::mount("none", "/", "none", MS_REC | MS_PRIVATE, nullptr) != 0
                || ::mount("tenang-test", place.constData(), "tmpfs", 0, size.constData()) != 0)
                QSKIP("this user may not mount a small disk; tst_full stands in with a file-size limit");
            QFile filler(folder.path() + u"/other");
            QVERIFY(filler.open(QIODevice::WriteOnly));
            QStringList saved;
            bool full = false;
            {
                Vaults vaults(folder.path(), ticking(), fast);
                bool done = false;
                vaults.create(Which::Own, secret("correct horse"), [&done](const Result<void> &made) {
                    VERIFY_GOOD(made);
                    done = true;
                });
                QTRY_VERIFY(done);
                QVERIFY(QFile::exists(folder.path() + u"/ballast"));
                while (filler.write(QByteArray(4096, 'x')) == 4096 && filler.flush()) { }
                Id caseId;
                const auto writes = [&](int n) {
                    const QString text
                        = QStringLiteral("note %1 ").arg(n) + QString(random.bounded(3000), u'x');
                    std::optional<Result<qint64>> told;
                    vaults.post([&](CaseStore &store) {
                        if (caseId.isNull()) {
                            const auto opened = store.open(begun(QStringLiteral("R-1")));
                            caseId = opened ? *opened : Id();
                        }
                        told = store.append(caseId, {note(text)}, {});
                    });
                    if (!QTest::qWaitFor([&told] { return told.has_value(); }, 20'000))
                        return fail(Error::Kind::Invalid, QStringLiteral("no answer"));
                    if (*told)
                        saved << text;
                    return *told ? Error{Error::Kind::Refused, {}} : told->error();
                };
                // As the desk does: when it is full the ballast goes, and the same is tried again.
                for (int n = 0; n < 400; ++n) {
                    const qsizetype before = saved.size();
                    for (int tries = 0; saved.size() == before && tries < 3; ++tries) {
                        const Error error = writes(n);
                        if (saved.size() > before)
                            break;
                        if (caseId.isNull()) { // full from the first
                            vaults.makeRoom();
                            continue;
                        }
                        QVERIFY2(error.kind == Error::Kind::NoSpace, qPrintable(error.detail));
                        full = true;
                        vaults.makeRoom();
                    }
                    QCOMPARE(saved.size(), before + 1);
                }
                vaults.close([&done] { done = false; });
                QTRY_VERIFY(!done);
            }
            QVERIFY(full || !QFile::exists(folder.path() + u"/ballast"));
            auto store = openAt(folder.path() + u"/own");
            VERIFY_GOOD(store);
            const auto events = (*store)->events(**(*store)->caseByRef(QStringLiteral("R-1")));
            VERIFY_GOOD(events);
            QCOMPARE(events->size(), saved.size() + 1);
            for (qsizetype n = 0; n < saved.size(); ++n)
                QCOMPARE(std::get<NoteTaken>(events->at(n + 1).payload).text, saved[n]);
            store->reset();
            QVERIFY(!vault::checkVault(folder.path() + u"/own", secret("correct horse"))->isDamaged());
            filler.close();
            ::umount2(place.constData(), MNT_DETACH);
        }
        qInfo("%d disks filled, every interview finished", disks);
    }
};

QTEST_GUILESS_MAIN(RoomTest)
#include "tst_room.moc"
