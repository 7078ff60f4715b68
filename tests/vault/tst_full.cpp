// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultsupport.h"

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;
using Kind = Error::Kind;

// A full disk must cost nobody a word: what was said to be saved is saved, the rest is said not to be.
class FullDiskTest : public QObject {
    Q_OBJECT

private:
    // Fills the disk, sees that nothing is half-done, makes room, goes on.
    template <typename Room>
    static void fillAndGoOn(VaultStore &store, const Room &makeRoom)
    {
        const Id caseId = *store.open(begun(QStringLiteral("F-1")));
        VERIFY_GOOD(store.keepDraft(caseId, QStringLiteral("note"), QStringLiteral("the draft that stays")));
        QStringList saved;
        for (int n = 0;; ++n) {
            QVERIFY2(n < 100'000, "the disk never filled");
            const QString text = QStringLiteral("saved %1 ").arg(n) + QString(2000, QChar(u'a' + n % 26));
            const auto appended
                = store.append(caseId, {note(text), note(text + u"second")}, {QStringLiteral("none")});
            if (!appended) {
                QCOMPARE(appended.error().kind, Kind::NoSpace);
                QVERIFY(!appended.error().detail.contains(u"saved"));
                break;
            }
            saved << text << text + u"second";
        }
        QVERIFY(!saved.isEmpty());
        const QString before = told(store, caseId);
        QCOMPARE(before.count(u'\n'), saved.size() + 1);
        // Everything else that writes says so too, and changes nothing.
        const QString large(60'000, u'x');
        COMPARE_FAILURE(
            store.append(caseId, {note(large + large + large)}, {QStringLiteral("note")}), Kind::NoSpace);
        COMPARE_FAILURE(
            store.keepDraft(caseId, QStringLiteral("note"), large + large + large), Kind::NoSpace);
        QCOMPARE(store.drafts(caseId)->value(QStringLiteral("note")), QStringLiteral("the draft that stays"));
        QCOMPARE(told(store, caseId), before);
        // Who needs the words gets them; that they were read is written when there is room.
        qint64 entries = 0;
        do {
            entries = store.auditHead()->seq;
            const auto read = store.read(caseId, ReadReason::Conversation);
            VERIFY_GOOD(read);
            QCOMPARE(read->size(), saved.size() + 1);
        } while (store.auditHead()->seq > entries);

        makeRoom();
        VERIFY_GOOD(
            store.append(caseId, {note(QStringLiteral("after room was made"))}, {QStringLiteral("note")}));
        QCOMPARE(store.auditHead()->seq, entries + 2);
        QVERIFY(store.drafts(caseId)->isEmpty());
        const auto events = *store.events(caseId);
        QCOMPARE(events.size(), saved.size() + 2);
        for (qsizetype n = 0; n < saved.size(); ++n)
            QCOMPARE(std::get<NoteTaken>(events[n + 1].payload).text, saved[n]);
        QCOMPARE(store.search(QStringLiteral("saved"), 100'000)->size(), saved.size());
        VERIFY_GOOD(store.close());
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_GOOD(startStorage()); }

    void a_file_size_limit_is_survived()
    {
        const SmallVault vault;
        auto store = vault.open();
        VERIFY_GOOD(store);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tight{1'200'000, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        fillAndGoOn(**store, [&before] { setrlimit(RLIMIT_FSIZE, &before); });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!checkVault(vault.path(), secret("correct horse"))->isDamaged());
    }

    void a_full_disk_is_survived()
    {
        QTemporaryDir folder;
        const QByteArray place = QFile::encodeName(folder.path());
        if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", "none", MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tenang-test", place.constData(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("this user may not mount a small disk: the file-size limit stands in for it");
        const QString path = folder.path() + u"/vault";
        auto store = createVault(path, secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(store);
        const QString ballast = folder.path() + u"/ballast";
        QVERIFY(writeTo(ballast, QByteArray(1024 * 1024, 'b')));
        fillAndGoOn(**store, [&ballast] { QFile::remove(ballast); });
        QVERIFY(!checkVault(path, secret("correct horse"))->isDamaged());

        // A vault that cannot be made leaves nothing.
        QVERIFY(QFile(ballast).open(QIODevice::WriteOnly));
        QFile fill(ballast);
        QVERIFY(fill.open(QIODevice::WriteOnly));
        while (fill.write(QByteArray(4096, 'x')) == 4096 && fill.flush()) { }
        COMPARE_FAILURE(createVault(folder.path() + u"/second", secret("x"), ticking(), fast), Kind::NoSpace);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
            (QStringList{QStringLiteral("ballast"), QStringLiteral("vault")}));
        VERIFY_GOOD(openVault(path, secret("correct horse"), ticking())); // reading needs no room
        fill.close();
        ::umount2(place.constData(), MNT_DETACH);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full.moc"
