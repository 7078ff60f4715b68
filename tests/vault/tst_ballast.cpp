// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ballast.h"
#include "vaultsupport.h"

#include <QFileInfo>

#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;

// A disk of the test's own, as small as it is told; gone with the object.
class SmallDisk {
public:
    explicit SmallDisk(const char *size)
        : m_mounted(::unshare(CLONE_NEWNS) == 0
              && ::mount("none", "/", "none", MS_REC | MS_PRIVATE, nullptr) == 0
              && ::mount("tenang-test", place().constData(), "tmpfs", 0, size) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(place().constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted;
};

class BallastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_takes_real_room_and_gives_it_back_once()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("ballast"));
        const Ballast ballast(file);
        if (!ballast.keep())
            QSKIP("this disk has too little room to keep some aside");
        struct stat there{};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &there), 0);
        QVERIFY(there.st_blocks * 512 >= Ballast::size); // no hole
        QCOMPARE(there.st_mode & 0777, 0600U);
        VERIFY_GOOD(ballast.keep()); // a second time changes nothing
        QVERIFY(ballast.give());
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(!ballast.give());
    }

    void a_small_disk_keeps_none()
    {
        const SmallDisk disk("size=16m");
        if (!disk.isThere())
            QSKIP("this user may not mount a small disk");
        const Ballast ballast(disk.path() + u"/ballast");
        QVERIFY(!ballast.keep());
        QVERIFY(!QFileInfo::exists(disk.path() + u"/ballast"));
    }

    void a_full_disk_takes_notes_again_once_the_ballast_is_given_up()
    {
        const SmallDisk disk("size=64m");
        if (!disk.isThere())
            QSKIP("this user may not mount a small disk");
        const Ballast ballast(disk.path() + u"/ballast");
        VERIFY_GOOD(ballast.keep());
        auto store = createVault(disk.path() + u"/vault", secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(store);
        const Id caseId = *(*store)->open(begun(QStringLiteral("B-1")));
        QFile fill(disk.path() + u"/other");
        QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (fill.write(QByteArray(65'536, 'x')) > 0) { }
        const QString words(20'000, u'w');
        Result<qint64> written = (*store)->append(caseId, {note(words)}, {});
        for (int n = 0; written && n < 1000; ++n)
            written = (*store)->append(caseId, {note(words)}, {});
        QVERIFY(!written && written.error().kind == Error::Kind::NoSpace);
        QVERIFY(ballast.give());
        for (int n = 0; n < 60; ++n) // an interview's worth
            VERIFY_GOOD((*store)->append(caseId, {note(words)}, {}));
        VERIFY_GOOD((*store)->close());
    }
};

QTEST_GUILESS_MAIN(BallastTest)
#include "tst_ballast.moc"
