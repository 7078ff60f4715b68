// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/endings.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <csignal>

using tenang::platform::Endings;

class EndingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_shutdown_asks_instead_of_ending()
    {
        for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
            Endings endings;
            QSignalSpy asked(&endings, &Endings::asked);
            QVERIFY(raise(number) == 0);
            QTRY_COMPARE(asked.size(), 1);
        }
    }

    void closing_the_window_asks_and_keeps_it_open()
    {
        Endings endings;
        QSignalSpy asked(&endings, &Endings::asked);
        QWindow window;
        window.show();
        endings.watch(&window);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QCOMPARE(asked.size(), 1);
    }

    void a_window_that_is_held_is_not_closed_and_a_shutdown_asks_all_the_same()
    {
        Endings endings;
        QSignalSpy asked(&endings, &Endings::asked);
        QWindow window;
        window.show();
        endings.watch(&window);
        endings.holdWindow(true);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QVERIFY(asked.isEmpty());
        QVERIFY(raise(SIGTERM) == 0);
        QTRY_COMPARE(asked.size(), 1);
    }

    void asking_twice_says_so()
    {
        Endings endings;
        QSignalSpy asked(&endings, &Endings::asked);
        QSignalSpy again(&endings, &Endings::askedAgain);
        QWindow window;
        window.show();
        endings.watch(&window);
        window.close();
        window.close();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(again.size(), 1);
    }
};

int main(int argc, char **argv)
{
    if (!Endings::holdBackSignals()) // as in main(): before the first thread
        return EXIT_FAILURE;
    QGuiApplication application(argc, argv);
    EndingsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_endings.moc"
