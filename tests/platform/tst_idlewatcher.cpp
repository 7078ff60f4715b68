// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/idlewatcher.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <memory>

using tenang::platform::IdleWatcher;
using namespace std::chrono_literals;

class TestIdleWatcher : public QObject {
    Q_OBJECT

    qint64 m_now = 1'000'000;
    IdleWatcher::TimeSource m_source = [this] { return m_now; };

private Q_SLOTS:
    void tells_once_when_nobody_touches_it()
    {
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(120s);
        m_now += 119'999;
        watcher.check();
        QCOMPARE(idle.count(), 0);
        m_now += 1;
        watcher.check();
        watcher.check();
        m_now += 500'000;
        watcher.check();
        QCOMPARE(idle.count(), 1);
    }

    void a_key_a_finger_or_a_mouse_begins_the_wait_anew()
    {
        QWindow window;
        window.resize(100, 100);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(60s);
        const std::unique_ptr<QPointingDevice> touchscreen(QTest::createTouchDevice());
        QPointingDevice *finger = touchscreen.get();
        const QList<std::function<void()>> inputs = {
            [&window] { QTest::keyClick(&window, Qt::Key_A); },
            [&window] { QTest::mouseClick(&window, Qt::LeftButton); },
            [&window, finger] {
                QTest::touchEvent(&window, finger).press(0, QPoint(5, 5));
                QTest::touchEvent(&window, finger).release(0, QPoint(5, 5));
            },
        };
        for (const auto &input : inputs) {
            m_now += 59'000;
            input();
            QCoreApplication::processEvents();
            m_now += 59'000;
            watcher.check();
            QCOMPARE(idle.count(), 0);
            watcher.markActive();
        }
        m_now += 60'000;
        watcher.check();
        QCOMPARE(idle.count(), 1);
    }

    void what_the_app_sends_itself_is_no_touch()
    {
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(60s);
        m_now += 59'000;
        QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &own);
        m_now += 1'000;
        watcher.check();
        QCOMPARE(idle.count(), 1);
    }

    void after_it_told_a_touch_makes_it_watch_again()
    {
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(10s);
        for (int round = 1; round <= 3; ++round) {
            m_now += 10'000;
            watcher.check();
            QCOMPARE(idle.count(), round);
            watcher.markActive();
        }
    }

    void no_limit_means_never()
    {
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        m_now += 1'000'000;
        watcher.check();
        watcher.setLimit(0s);
        m_now += 1'000'000;
        watcher.check();
        watcher.setLimit(-5s);
        m_now += 1'000'000;
        watcher.check();
        QCOMPARE(idle.count(), 0);
    }

    void a_new_limit_counts_from_now()
    {
        IdleWatcher watcher(m_source);
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(600s);
        m_now += 100'000;
        watcher.setLimit(60s);
        watcher.check();
        QCOMPARE(idle.count(), 0);
        m_now += 60'000;
        watcher.check();
        QCOMPARE(idle.count(), 1);
    }

    void it_looks_by_itself_with_the_clock_of_the_machine()
    {
        IdleWatcher watcher;
        QSignalSpy idle(&watcher, &IdleWatcher::idle);
        watcher.setLimit(1s);
        QVERIFY(idle.wait(20'000));
        QCOMPARE(idle.count(), 1);
    }
};

QTEST_MAIN(TestIdleWatcher)
#include "tst_idlewatcher.moc"
