// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/hidekeys.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using tenang::platform::HideKeys;

class HideKeysTest : public QObject {
    Q_OBJECT

    QWindow m_window;
    quint64 m_now = 1'000'000; // ms

    void press(int key, quint64 later, bool held = false)
    {
        m_now += later;
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, held);
        event.setTimestamp(m_now);
        QCoreApplication::sendEvent(&m_window, &event);
    }

private Q_SLOTS:
    void three_presses_within_five_seconds_ask_once()
    {
        HideKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        const QSignalSpy asked(&keys, &HideKeys::asked);
        for (const quint64 later : {0, 2500, 2500})
            press(Qt::Key_Shift, later);
        QCOMPARE(asked.count(), 1);
        press(Qt::Key_Shift, 100); // begins anew
        press(Qt::Key_Shift, 100);
        QCOMPARE(asked.count(), 1);
        press(Qt::Key_Shift, 100);
        QCOMPARE(asked.count(), 2);
    }

    void slow_presses_do_not_ask_until_three_of_them_are_near()
    {
        HideKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        const QSignalSpy asked(&keys, &HideKeys::asked);
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_Shift, 2501);
        QCOMPARE(asked.count(), 0);
        press(Qt::Key_Shift, 2000);
        QCOMPARE(asked.count(), 1);
    }

    void writing_capitals_never_asks()
    {
        HideKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        const QSignalSpy asked(&keys, &HideKeys::asked);
        for (int i = 0; i < 10; ++i) {
            press(Qt::Key_Shift, 100);
            press(Qt::Key_A, 50);
        }
        QCOMPARE(asked.count(), 0);
    }

    void a_key_that_is_held_down_counts_once()
    {
        HideKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        const QSignalSpy asked(&keys, &HideKeys::asked);
        press(Qt::Key_Shift, 0);
        for (int i = 0; i < 20; ++i)
            press(Qt::Key_Shift, 30, true);
        QCOMPARE(asked.count(), 0);
    }

    void what_goes_to_an_item_of_the_window_does_not_count_again()
    {
        HideKeys keys;
        QCoreApplication::instance()->installEventFilter(&keys);
        const QSignalSpy asked(&keys, &HideKeys::asked);
        QObject item;
        for (int i = 0; i < 2; ++i) {
            press(Qt::Key_Shift, 10);
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
            QCoreApplication::sendEvent(&item, &again);
        }
        QCOMPARE(asked.count(), 0);
    }
};

QTEST_MAIN(HideKeysTest)
#include "tst_hidekeys.moc"
