// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencyfolder.h"
#include "base/hash.h"
#include "base/seeded.h"
#include "presentation/agencyfile.h"
#include "protocol/shipped.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenang;
using namespace tenang::presentation;
using protocol::Agency;

class AgencyFileTest : public QObject, presentation::testing::AgencyFolder {
    Q_OBJECT

    [[nodiscard]] static Agency settings()
    {
        Agency agency;
        agency.id = QStringLiteral("harbour");
        agency.coverIdleSeconds = 60;
        return agency;
    }
    // What is built in, and one sentence of two that a technician is shown.
    static bool isBuiltIn(const AgencySettings &loaded, qsizetype findings)
    {
        for (const Finding &finding : loaded.findings) {
            if (finding.text.count(u'.') < 2 || finding.text.contains(u'%') || finding.file.isEmpty())
                return false;
        }
        return !loaded.taken && loaded.agency == Agency{} && loaded.findings.size() == findings
            && loaded.directoryPacks
            == QList<QByteArray>{protocol::shippedPack(QStringLiteral("public-contacts"))};
    }

private Q_SLOTS:
    void init() { QVERIFY(isReady()); }

    void without_a_file_what_is_built_in_holds_and_nothing_is_said()
    {
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 0));
        QVERIFY(isBuiltIn(loadAgency(at("no-such-folder")), 0));
        QVERIFY(putKey(m_seed) && putSettings(settings()));
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const AgencySettings loaded = loadAgency({}); // not the folder that it was started in
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(isBuiltIn(loaded, 0));
        QVERIFY(QFile::remove(at("agency.pack")));
        QVERIFY(putKey(m_seed)); // a key alone says nothing
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 0));
    }

    void signed_settings_are_taken_whole()
    {
        QVERIFY(putKey(m_seed) && putSettings(settings()));
        const AgencySettings loaded = loadAgency(m_folder->path());
        QVERIFY(loaded.taken);
        QVERIFY(loaded.findings.isEmpty());
        Agency same = loaded.agency;
        QCOMPARE(same.hash, contentHash("pack", protocol::writePack(settings())));
        same.hash.clear();
        QVERIFY(same == settings());
    }

    void settings_by_the_older_of_two_keys_are_taken_too()
    {
        QVERIFY(put("agency.pub",
            keys::publicKeyText(publicKeyOf(m_seed)) + keys::publicKeyText(publicKeyOf(m_stranger))));
        QVERIFY(putSettings(settings()));
        QVERIFY(loadAgency(m_folder->path()).taken);
    }

    void settings_that_are_not_signed_by_the_key_are_not_taken()
    {
        QVERIFY(putKey(m_seed));
        const QByteArray pack = protocol::writePack(settings());
        for (const QByteArray &bytes :
            {pack, signedBy(m_stranger, pack), QByteArray(), QByteArray("id: harbour\n"),
                signedBy(m_seed, pack).chopped(1), QByteArray(signedBy(m_seed, pack) + '\0'),
                signedBy(m_seed, protocol::shippedPack(QStringLiteral("public-contacts"))),
                signedBy(m_seed, "id: harbour\n"), QByteArray(9 * 1024 * 1024, 'x')}) {
            QVERIFY(put("agency.pack", bytes));
            QVERIFY2(isBuiltIn(loadAgency(m_folder->path()), 1), bytes.left(80));
        }
    }

    void without_a_key_that_can_be_used_nothing_is_taken()
    {
        QVERIFY(putSettings(settings()));
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1));
        for (const char *text : {"", "tenang-public-key: 1\n", "tenang-public-key: 2\n", "\xff"}) {
            QVERIFY(put("agency.pub", text));
            QVERIFY2(isBuiltIn(loadAgency(m_folder->path()), 1), text);
        }
        QVERIFY(putKey(m_seed));
        QVERIFY(loadAgency(m_folder->path()).taken);
        QVERIFY(QFile(at("agency.pub"))
                .setPermissions(QFile::permissions(at("agency.pub")) | QFileDevice::WriteOther));
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1)); // anyone could have put another key there
        QVERIFY(putKey(m_seed));
        QVERIFY(loadAgency(m_folder->path()).taken);
        QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0777), 0);
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1));
    }

    void what_is_no_plain_file_never_holds_the_start()
    {
        QVERIFY(putKey(m_seed));
        QCOMPARE(::mkfifo(at("agency.pack").toLocal8Bit().constData(), 0600), 0);
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1));
        QVERIFY(QFile::remove(at("agency.pack")));
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("agency.pack")));
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1));
        QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("agency.pack")));
        QVERIFY(QFile::link(at("nowhere"), at("agency.pack")));
        QVERIFY(isBuiltIn(loadAgency(m_folder->path()), 1));
        QVERIFY(isBuiltIn(loadAgency(at("agency.pub")), 0)); // a file in the place of the folder
    }

    void a_folder_that_is_closed_to_us_is_told()
    {
        if (::geteuid() == 0)
            QSKIP("No folder is closed to root.");
        QVERIFY(putKey(m_seed) && putSettings(settings()));
        QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0), 0);
        const AgencySettings loaded = loadAgency(m_folder->path());
        QCOMPARE(::chmod(m_folder->path().toLocal8Bit().constData(), 0700), 0);
        QVERIFY(isBuiltIn(loaded, 1));
    }

    void directories_that_the_settings_name_are_loaded_in_their_order()
    {
        const QByteArray demo = protocol::shippedPack(QStringLiteral("demo-xd"));
        QByteArray ours = demo; // the same length, so that the bytes stay canonical
        QVERIFY(ours.contains("gdemo-xd"));
        ours.replace("gdemo-xd", "gourland");
        Agency agency = settings();
        agency.directories = {QStringLiteral("ourland"), QStringLiteral("public-contacts")};
        QVERIFY(putKey(m_seed) && putSettings(agency) && put("ourland.pack", signedBy(m_seed, ours)));
        const AgencySettings loaded = loadAgency(m_folder->path());
        QVERIFY(loaded.findings.isEmpty());
        QCOMPARE(loaded.directoryPacks,
            (QList<QByteArray>{ours, protocol::shippedPack(QStringLiteral("public-contacts"))}));
        const AgencyDirectory joined = joinAgencyDirectories(loaded);
        QCOMPARE(joined.hashes.size(), 2);
        QCOMPARE(joined.hashes.first(), contentHash("pack", ours));
        QVERIFY(joined.directory.services().size()
            > joinAgencyDirectories(AgencySettings{{}, false, {ours}, {}}).directory.services().size());
    }

    void a_directory_that_cannot_be_used_is_told_and_the_others_stay()
    {
        const QByteArray demo = protocol::shippedPack(QStringLiteral("demo-xd"));
        Agency agency = settings();
        agency.directories = {QStringLiteral("ourland"), QStringLiteral("public-contacts")};
        QVERIFY(putKey(m_seed) && putSettings(agency));
        const QList<QByteArray> wrong{signedBy(m_seed, demo), // signed, but of another id
            signedBy(m_stranger, demo), demo, {}, signedBy(m_seed, protocol::writePack(agency))};
        for (qsizetype i = -1; i < wrong.size(); ++i) {
            if (i >= 0)
                QVERIFY(put("ourland.pack", wrong[i]));
            const AgencySettings loaded = loadAgency(m_folder->path());
            QVERIFY(loaded.taken);
            QCOMPARE(loaded.findings.size(), 1);
            QVERIFY2(
                loaded.findings.first().text.contains(u"ourland"), qPrintable(loaded.findings.first().text));
            QCOMPARE(loaded.directoryPacks,
                QList<QByteArray>{protocol::shippedPack(QStringLiteral("public-contacts"))});
        }
    }

    void someone_can_always_be_called()
    {
        Agency agency = settings();
        agency.directories = {QStringLiteral("ourland")};
        QVERIFY(putKey(m_seed) && putSettings(agency));
        const AgencySettings loaded = loadAgency(m_folder->path());
        QVERIFY(loaded.taken);
        QCOMPARE(loaded.findings.size(), 1);
        QVERIFY(!joinAgencyDirectories(loaded).directory.isEmpty());
        agency.directories = {QStringLiteral("public-contacts")};
        QVERIFY(putSettings(agency) && put("public-contacts.pack", "hurt"));
        const AgencySettings hurt = loadAgency(m_folder->path());
        QCOMPARE(hurt.findings.size(), 1);
        QCOMPARE(
            hurt.directoryPacks, QList<QByteArray>{protocol::shippedPack(QStringLiteral("public-contacts"))});
    }

    void damaged_settings_are_never_half_taken()
    {
        test::Seeded random;
        QVERIFY(putKey(m_seed));
        const QByteArray whole = signedBy(m_seed, protocol::writePack(settings()));
        for (int i = 0; i < test::manyCases / 100; ++i) {
            QByteArray damaged = whole;
            const qsizetype where = random.below(damaged.size());
            if (random.below(2) == 0)
                damaged[where] = char(quint8(damaged[where]) ^ (1U << random.below(8)));
            else
                damaged.remove(where, 1 + random.below(30));
            QVERIFY(put("agency.pack", damaged));
            QVERIFY2(isBuiltIn(loadAgency(m_folder->path()), 1), damaged.toHex());
        }
    }

    void another_folder_is_named_for_tests()
    {
        qunsetenv("TENANG_AGENCY_DIR");
        QCOMPARE(agencyFolder(), QStringLiteral("/etc/tenang"));
        qputenv("TENANG_AGENCY_DIR", "elsewhere");
#ifdef TENANG_RELEASE
        QCOMPARE(agencyFolder(), QStringLiteral("/etc/tenang"));
#else
        QCOMPARE(agencyFolder(), QStringLiteral("elsewhere"));
#endif
        qunsetenv("TENANG_AGENCY_DIR");
    }
};

QTEST_GUILESS_MAIN(AgencyFileTest)
#include "tst_agencyfile.moc"
