// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/covertriggers.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using tenang::platform::CoverTriggers;

namespace {

const auto service = QStringLiteral("org.freedesktop.login1");
const auto managerPath = QStringLiteral("/org/freedesktop/login1");
const auto managerName = QStringLiteral("org.freedesktop.login1.Manager");
const auto ownSession = QStringLiteral("/org/freedesktop/login1/session/own");
const auto otherSession = QStringLiteral("/org/freedesktop/login1/session/other");

// Answers as logind does, on a bus of the test's own.
class Login : public QDBusVirtualObject {
public:
    bool knowsSession = true;
    int inhibitions = 0;
    QString inhibitWords;

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1String("GetSessionByPID")) {
            return connection.send(knowsSession
                    ? message.createReply(QVariant::fromValue(QDBusObjectPath(ownSession)))
                    : message.createErrorReply(
                          QStringLiteral("org.freedesktop.login1.NoSessionForPID"), QStringLiteral("none")));
        }
        if (message.member() == QLatin1String("Inhibit")) {
            ++inhibitions;
            inhibitWords = message.arguments().at(1).toString() + message.arguments().at(2).toString();
            int ends[2];
            if (pipe(ends) != 0)
                return false;
            const QDBusUnixFileDescriptor held(ends[1]);
            close(ends[0]);
            close(ends[1]);
            return connection.send(message.createReply(QVariant::fromValue(held)));
        }
        return false;
    }
};

} // namespace

class TestCoverTriggers : public QObject {
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;

    QDBusConnection connectAs(const QString &name) { return QDBusConnection::connectToBus(m_address, name); }

    static void send(const QDBusConnection &bus, const QString &path, const QString &interface,
        const QString &name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(bus.send(signal));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed: the bus triggers are not tested here.");
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QVERIFY(m_daemon.waitForStarted());
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }

    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void sleep_and_lock_of_this_session_are_told()
    {
        QDBusConnection host = connectAs(QStringLiteral("host"));
        Login login;
        QVERIFY(host.registerService(service));
        QVERIFY(host.registerVirtualObject(managerPath, &login, QDBusConnection::SingleNode));

        CoverTriggers triggers(connectAs(QStringLiteral("app")), connectAs(QStringLiteral("app-session")));
        QSignalSpy listening(&triggers, &CoverTriggers::listening);
        QSignalSpy sleep(&triggers, &CoverTriggers::sleepComing);
        QSignalSpy woken(&triggers, &CoverTriggers::wokenUp);
        QSignalSpy locked(&triggers, &CoverTriggers::sessionLocked);
        triggers.listen();
        QVERIFY(listening.wait());
        QTRY_VERIFY(triggers.holdsSleep());
        QVERIFY2(!login.inhibitWords.contains(QLatin1String("enang")), "the inhibitor names the app");

        send(host, managerPath, managerName, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(sleep.count(), 1);
        QVERIFY(triggers.holdsSleep());
        triggers.readyForSleep();
        QVERIFY(!triggers.holdsSleep());
        send(host, managerPath, managerName, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(woken.count(), 1);
        QTRY_VERIFY(triggers.holdsSleep());
        QCOMPARE(login.inhibitions, 2);

        send(
            host, otherSession, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
        send(host, ownSession, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
        QTRY_COMPARE(locked.count(), 1);
        QTest::qWait(50);
        QCOMPARE(locked.count(), 1);
        send(host, QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), {false});
        send(host, QStringLiteral("/org/freedesktop/ScreenSaver"),
            QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), {true});
        QTRY_COMPARE(locked.count(), 2);
        host.unregisterService(service);
    }

    void without_a_session_of_its_own_any_lock_counts()
    {
        QDBusConnection host = connectAs(QStringLiteral("host2"));
        Login login;
        login.knowsSession = false;
        QVERIFY(host.registerService(service));
        QVERIFY(host.registerVirtualObject(managerPath, &login, QDBusConnection::SingleNode));
        CoverTriggers triggers(connectAs(QStringLiteral("app2")), connectAs(QStringLiteral("app2-session")));
        QSignalSpy listening(&triggers, &CoverTriggers::listening);
        QSignalSpy locked(&triggers, &CoverTriggers::sessionLocked);
        triggers.listen();
        QVERIFY(listening.wait());
        send(
            host, otherSession, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
        QTRY_COMPARE(locked.count(), 1);
        host.unregisterService(service);
    }

    void without_any_bus_nothing_fails()
    {
        const auto none = QStringLiteral("unix:path=/nonexistent/bus");
        CoverTriggers triggers(QDBusConnection::connectToBus(none, QStringLiteral("none")),
            QDBusConnection::connectToBus(none, QStringLiteral("none-session")));
        triggers.listen();
        triggers.readyForSleep();
        QVERIFY(!triggers.holdsSleep());
    }

    void losing_the_focus_is_told()
    {
        // The offscreen platform never takes the focus away, so the test says what a window system would.
        CoverTriggers triggers;
        QSignalSpy lost(&triggers, &CoverTriggers::focusLost);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(lost.count(), 0);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
        QCOMPARE(lost.count(), 2);
    }
};

QTEST_MAIN(TestCoverTriggers)
#include "tst_covertriggers.moc"
