// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {
const QString good = QString::fromLatin1(passphrase);
}

// From a new tablet to Home, and every way in which a vault does not open.
class SetUpTest : public QObject {
    Q_OBJECT

private:
    // Both copies of the header of the officer's vault, changed alike.
    static bool changeHeaders(const Officer &officer, const std::function<void(QByteArray &)> &change)
    {
        const vault::VaultFolder own(officer.folder.filePath(QStringLiteral("own")));
        bool written = true;
        for (const QString &path : {own.header(), own.secondHeader()}) {
            QByteArray bytes = vault::testing::contentOf(path);
            change(bytes);
            written = written && vault::testing::writeTo(path, bytes);
        }
        return written;
    }

private Q_SLOTS:
    void a_new_tablet_starts_at_the_first_start_and_opens_practice_without_a_passphrase()
    {
        Officer officer;
        QCOMPARE(officer.app.place(), Where::FirstStart);
        QVERIFY(!officer.app.vault()->exists());
        officer.app.openPractice();
        QVERIFY(officer.app.busy());
        QVERIFY(officer.comesTo(Where::Home));
        QVERIFY(officer.app.practice());
        QVERIFY(!officer.app.vault()->exists());
        QCOMPARE(officer.app.contacts()->country(), QStringLiteral("XD"));
        officer.app.goCases();
        QTRY_COMPARE(officer.app.cases()->rows()->count(), int(content().practice.cases.size()));
        for (const CaseRow &row : rowsOf<CaseRow>(officer.app.cases()->rows()))
            QVERIFY2(row.ref().startsWith(u"P-"), qPrintable(row.ref()));
        officer.app.cover();
        QVERIFY(officer.app.covered());
        officer.press(officer.app.practicePin());
        QVERIFY(!officer.app.covered());
    }

    void leaving_practice_comes_back_to_the_first_start()
    {
        Officer officer;
        officer.app.openPractice();
        QVERIFY(officer.comesTo(Where::Home));
        officer.app.lock();
        QVERIFY(officer.comesTo(Where::FirstStart));
        QVERIFY(!officer.app.practice());
        QVERIFY(!officer.vaults.isOpen());
    }

    void a_passphrase_that_is_too_short_or_not_the_same_twice_makes_no_vault()
    {
        Officer officer;
        officer.app.goSetUp();
        QCOMPARE(officer.app.place(), Where::SetUp);
        officer.app.createVault(QStringLiteral("fourteen chars"), QStringLiteral("fourteen chars"));
        QVERIFY(officer.isTold(Problem::TooShort));
        officer.app.createVault(good, good + u' ');
        QCOMPARE(officer.app.problem(), Problem::NotTheSame);
        officer.app.createVault(QString(), QString());
        QVERIFY(officer.isTold(Problem::TooShort));
        officer.look([](CaseStore &) { });
        QVERIFY(!officer.app.vault()->exists());
        QVERIFY(!officer.app.busy());
        QCOMPARE(officer.app.place(), Where::SetUp);
        officer.app.createVault(QStringLiteral("x4#vq9 zmu!lbrt"), QStringLiteral("x4#vq9 zmu!lbrt"));
        QVERIFY(officer.comesTo(Where::ChoosePin));
        QCOMPARE(officer.app.problem(), Problem::None);
        QVERIFY(officer.app.vault()->exists());
    }

    void a_new_vault_asks_for_a_pin_twice_and_comes_home()
    {
        Officer officer;
        officer.app.goSetUp();
        officer.app.createVault(good, good);
        QVERIFY(officer.app.busy());
        QVERIFY(officer.comesTo(Where::ChoosePin));
        officer.press(QStringLiteral("271828"));
        QVERIFY(officer.app.pinAgain());
        QCOMPARE(officer.app.problem(), Problem::None);
        officer.press(QStringLiteral("271829"));
        QCOMPARE(officer.app.problem(), Problem::PinNotTheSame);
        QVERIFY(!officer.app.pinAgain());
        QCOMPARE(officer.app.place(), Where::ChoosePin);
        officer.press(QStringLiteral("271829"));
        officer.press(QStringLiteral("27182"));
        officer.app.eraseDigit();
        officer.press(QStringLiteral("29"));
        QVERIFY(officer.comesTo(Where::Home));
        QVERIFY(!officer.app.practice());
    }

    void pressing_twice_makes_one_vault_and_leaves_it_open()
    {
        Officer officer;
        officer.app.goSetUp();
        officer.app.createVault(good, good);
        officer.app.createVault(good, good);
        QVERIFY(officer.comesTo(Where::ChoosePin));
        officer.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QCOMPARE(officer.app.problem(), Problem::None);
        QVERIFY(officer.vaults.isOpen());
        QVERIFY(officer.choosesPin());
        QVERIFY(officer.begins());
    }

    void a_wrong_passphrase_is_told_and_may_be_tried_again()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        officer.app.unlock(good + u'!');
        QVERIFY(officer.isTold(Problem::WrongPassphrase));
        QCOMPARE(officer.app.place(), Where::Unlock);
        QVERIFY(!officer.vaults.isOpen());
        officer.app.unlock(QString());
        QCOMPARE(officer.app.problem(), Problem::WrongPassphrase);
        QVERIFY(!officer.app.busy());
        QVERIFY(officer.unlocks());
        QCOMPARE(officer.app.problem(), Problem::None);
    }

    void every_vault_that_does_not_open_says_why_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("problem");
        QTest::newRow("not a vault") << 0 << int(Problem::NotAVault);
        QTest::newRow("newer than this app") << 1 << int(Problem::NewerThanApp);
        QTest::newRow("damaged") << 2 << int(Problem::Damaged);
    }

    void every_vault_that_does_not_open_says_why()
    {
        QFETCH(int, kind);
        QFETCH(int, problem);
        Officer officer;
        QVERIFY(officer.setsUp());
        QVERIFY(officer.locks());
        QByteArray before;
        QVERIFY(changeHeaders(officer, [&](QByteArray &bytes) {
            before = bytes;
            if (kind == 0)
                bytes = QByteArray(4096, 'x');
            else if (kind == 1)
                bytes[8] = bytes[9] = char(0x7f); // the format's number, behind the magic
            else
                bytes[2000] = char(bytes[2000] ^ 1);
        }));
        officer.app.unlock(good);
        QVERIFY(officer.isTold(Problem(problem)));
        QCOMPARE(officer.app.place(), Where::Unlock);
        QVERIFY(changeHeaders(officer, [&](QByteArray &bytes) { bytes = before; }));
        QVERIFY(officer.unlocks()); // nothing was touched
    }

    void what_was_chosen_at_the_first_start_is_there_at_the_next()
    {
        Officer officer;
        QVERIFY(officer.setsUp());
        officer.app.tablet()->setOffice(QStringLiteral("Border post 4"), QStringLiteral("+66 2 000 0000"));
        officer.app.tablet()->setLight(QStringLiteral("dark"));
        officer.app.tablet()->setTextScale(1.25);
        officer.app.tablet()->setReduceMotion(true);
        QVERIFY(officer.locks());
        AppViewModel next(officer.door, officer.clock, content(), officer.settingsFile());
        QCOMPARE(next.place(), Where::Unlock);
        QCOMPARE(next.tablet()->role(), QStringLiteral("border"));
        QCOMPARE(next.tablet()->country(), QStringLiteral("TH"));
        QCOMPARE(next.tablet()->office(), QStringLiteral("Border post 4"));
        QVERIFY(next.tablet()->isDark() && !next.tablet()->isDim());
        QVERIFY(next.tablet()->reduceMotion());
        QCOMPARE(next.tablet()->textScale(), 1.25);
    }

    void broken_settings_start_like_a_new_tablet()
    {
        Officer officer;
        QVERIFY(vault::testing::writeTo(officer.settingsFile(), "{\"textScale\": 99, \"language\": "));
        AppViewModel next(officer.door, officer.clock, content(), officer.settingsFile());
        QCOMPARE(next.place(), Where::FirstStart);
        QCOMPARE(next.tablet()->textScale(), 1.0);
    }
};

QTEST_GUILESS_MAIN(SetUpTest)
#include "tst_setup.moc"
