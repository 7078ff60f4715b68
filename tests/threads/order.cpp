// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two threads and one number: handed over by queued calls, or read while the other writes. Usage: queued|race
#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <cstdio>

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const bool race = app.arguments().value(1) == QLatin1StringView("race");
    int number = 0; // on purpose no atomic
    QThread thread;
    QObject there;
    QObject here;
    there.moveToThread(&thread);
    thread.start();
    for (int i = 0; i < 200; ++i) {
        QEventLoop answered;
        QMetaObject::invokeMethod(
            &there,
            [&] {
                ++number;
                QMetaObject::invokeMethod(&here, [&] { answered.exit(); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
        if (race)
            std::printf("%d\n", number);
        answered.exec();
        std::printf("%d\n", number);
    }
    QMetaObject::invokeMethod(
        &there,
        [&] {
            ++number;
            thread.quit();
        },
        Qt::QueuedConnection);
    thread.wait();
    std::printf("%d\n", number);
    return 0;
}
