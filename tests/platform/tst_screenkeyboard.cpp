// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/screenkeyboard.h"

#include <QTest>

using namespace tenang::platform;

namespace {

// As a 64-bit kernel tells of them: a power button, a real keyboard, a barcode reader's few keys.
const QByteArray powerButton = "I: Bus=0019 Vendor=0000 Product=0001 Version=0000\n"
                               "N: Name=\"Power Button\"\n"
                               "S: Sysfs=/devices/LNXSYSTM:00/LNXPWRBN:00/input/input0\n"
                               "B: EV=3\n"
                               "B: KEY=10000000000000 0\n\n";
const QByteArray letters = "B: EV=120013\n"
                           "B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe\n\n";
const QByteArray keyboard = "I: Bus=0003 Vendor=046d Product=c31c Version=0110\n"
                            "S: Sysfs=/devices/pci0000:00/usb1/1-1/input/input5\n"
    + letters;
const QByteArray bluetooth = "I: Bus=0005 Vendor=05ac Product=0239 Version=0050\n"
                             "S: Sysfs=/devices/virtual/misc/uhid/0005:05AC:0239.0004/input/input9\n"
    + letters;
const QByteArray program = "I: Bus=0006 Vendor=0000 Product=0000 Version=0000\n"
                           "S: Sysfs=/devices/virtual/input/input12\n"
    + letters;

QProcessEnvironment session(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment;
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

} // namespace

class TestScreenKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_what_has_all_letters_is_a_keyboard_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("a power button") << powerButton << false;
        QTest::newRow("a keyboard beside it") << powerButton + keyboard << true;
        QTest::newRow("by Bluetooth") << bluetooth << true;
        QTest::newRow("made by a program") << program << false;
        QTest::newRow("a real one after it") << program + keyboard << true;
        QTest::newRow("digits only") << QByteArray("I: Bus=0003\nB: KEY=7ff0ffc\n") << false;
        QTest::newRow("no numbers") << QByteArray("I: Bus=0003\nB: KEY=zzz \n") << false;
        QTest::newRow("every key but M") << QByteArray("I: Bus=0003\nB: KEY=fffbffffffffffff\n") << false;
    }
    void only_what_has_all_letters_is_a_keyboard()
    {
        QFETCH(QByteArray, devices);
        QFETCH(bool, found);
        QCOMPARE(hasLetterKeys(devices), found);
    }

    void a_method_of_the_session_goes_before_ours_data()
    {
        QTest::addColumn<QProcessEnvironment>("environment");
        QTest::addColumn<bool>("brought");
        const QString method = QStringLiteral("QT_IM_MODULE");
        const QString wayland = QStringLiteral("WAYLAND_DISPLAY");
        const QString desktop = QStringLiteral("XDG_CURRENT_DESKTOP");
        QTest::newRow("nothing") << session({}) << false;
        QTest::newRow("empty") << session({{method, QString()}}) << false;
        QTest::newRow("ibus") << session({{method, QStringLiteral("ibus")}}) << true;
        QTest::newRow("ours from before a lock")
            << session({{method, QStringLiteral("qtvirtualkeyboard")}}) << false;
        QTest::newRow("Plasma") << session(
            {{wayland, QStringLiteral("wayland-0")}, {desktop, QStringLiteral("KDE")}})
                                << true;
        QTest::newRow("Phosh") << session(
            {{wayland, QStringLiteral("wayland-0")}, {desktop, QStringLiteral("Phosh:GNOME")}})
                               << false;
        QTest::newRow("Plasma on X") << session({{desktop, QStringLiteral("KDE")}}) << false;
    }
    void a_method_of_the_session_goes_before_ours()
    {
        QFETCH(QProcessEnvironment, environment);
        QFETCH(bool, brought);
        QCOMPARE(sessionBringsKeyboard(environment), brought);
    }

    void the_choice_of_the_tablet_is_above_all_that_is_found()
    {
        const QProcessEnvironment ibus = session({{QStringLiteral("QT_IM_MODULE"), QStringLiteral("ibus")}});
        QVERIFY(wantsKeyboard(QStringLiteral("always"), keyboard, ibus));
        QVERIFY(!wantsKeyboard(QStringLiteral("never"), powerButton, session({})));
        QVERIFY(wantsKeyboard(QStringLiteral("auto"), powerButton, session({})));
        QVERIFY(!wantsKeyboard(QStringLiteral("auto"), keyboard, session({})));
        QVERIFY(!wantsKeyboard(QStringLiteral("auto"), powerButton, ibus));
    }

    void nothing_is_kept_on_a_disk()
    {
        QCOMPARE(folderInMemory(QStringLiteral("/dev/shm")), QStringLiteral("/dev/shm/tenang-keyboard"));
        QCOMPARE(folderInMemory(QStringLiteral("/proc")), QString());
        QCOMPARE(folderInMemory(QStringLiteral("/no/such/folder")), QString());
        QCOMPARE(folderInMemory(QString()), QString());
    }

    void without_memory_there_is_no_keyboard()
    {
        qputenv("XDG_RUNTIME_DIR", "/proc");
        qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
        QCOMPARE(settleKeyboard(QStringLiteral("always")), QString());
        QVERIFY(!qEnvironmentVariableIsSet("QT_IM_MODULE"));
        qputenv("XDG_RUNTIME_DIR", "/dev/shm");
        QCOMPARE(settleKeyboard(QStringLiteral("always")), QStringLiteral("/dev/shm/tenang-keyboard"));
        QCOMPARE(qgetenv("QT_IM_MODULE"), QByteArray("qtvirtualkeyboard"));
        QCOMPARE(settleKeyboard(QStringLiteral("never")), QString());
        QVERIFY(!qEnvironmentVariableIsSet("QT_IM_MODULE"));
    }

    void another_input_method_is_left_alone_when_ours_is_off()
    {
        qputenv("QT_IM_MODULE", "ibus");
        QCOMPARE(settleKeyboard(QStringLiteral("never")), QString());
        QCOMPARE(qgetenv("QT_IM_MODULE"), QByteArray("ibus"));
    }
};

QTEST_GUILESS_MAIN(TestScreenKeyboard)
#include "tst_screenkeyboard.moc"
