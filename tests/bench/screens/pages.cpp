// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the app in one process, round after round. Prints as JSON: milliseconds of each change of
// page, and the MB that are resident after each round. Usage: FOLDER ROUNDS
#include "bench/screens/walk.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <cstdlib>

namespace {

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray told = status.readAll();
    const qsizetype at = told.indexOf("VmRSS:");
    return at < 0 ? 0 : std::atof(told.constData() + at + 6) / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = argc == 3 ? std::atoi(argv[2]) : 0;
    if (rounds < 1) {
        std::fputs("usage: FOLDER ROUNDS\n", stderr);
        return 2;
    }
    tenang::bench::Screen::prepare();
    const QGuiApplication application(argc, argv);
    tenang::bench::Screen screen(QString::fromLocal8Bit(argv[1]) + u"/pages");
    screen.makeVault();
    tenang::bench::Walk walk(screen);
    QJsonArray resident;
    for (int i = 0; i < rounds; ++i) {
        walk.round();
        screen.hand().pause(1'000); // what is left of the last page
        resident.append(residentMb());
    }
    QJsonArray changes;
    for (const tenang::bench::Change &change : walk.changes())
        changes.append(QJsonArray{change.page, change.milliseconds});
    const QJsonObject said{{QStringLiteral("changes"), changes}, {QStringLiteral("resident"), resident}};
    std::puts(QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
