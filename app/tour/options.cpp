// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace tenang::tour {

Options readOptions(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Trauma-informed interviews and referrals, without a network."));
    const QCommandLineOption help(
        {QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this."));
    const QCommandLineOption version(
        {QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Shows the version."));
    const QCommandLineOption tour(QStringLiteral("tour"),
        QStringLiteral("Plays a whole practice interview; leaves pictures, a letter and tour.json in <dir>."),
        QStringLiteral("dir"));
    const QCommandLineOption selfTest(
        QStringLiteral("self-test"), QStringLiteral("Loads every page once and exits."));
    const QCommandLineOption practice(
        QStringLiteral("practice"), QStringLiteral("Opens the practice vault."));
    const QCommandLineOption probe(QStringLiteral("startup-probe"),
        QStringLiteral("Prints the milliseconds to the first frame and exits."));
    parser.addOptions({help, version, tour, selfTest, practice, probe});

    Options options;
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()
        || (parser.isSet(tour) && parser.value(tour).isEmpty())) {
        const QString fault
            = parser.errorText().isEmpty() ? QStringLiteral("this is not understood") : parser.errorText();
        std::fprintf(stderr, "tenang: %s\ntenang: see tenang --help\n", qPrintable(fault));
        options.exitStatus = 2;
    } else if (parser.isSet(help)) {
        std::fputs(
            qPrintable(QStringLiteral(
                "tenang [options]\n"
                "  --practice       opens the practice vault\n"
                "  --tour DIR       plays a practice interview; pictures, letter and tour.json in DIR\n"
                "  --self-test      loads every page once\n"
                "  --startup-probe  prints the milliseconds to the first frame\n"
                "  --version, --help\n")),
            stdout);
        options.exitStatus = 0;
    } else if (parser.isSet(version)) {
        std::puts("tenang " TENANG_VERSION);
        options.exitStatus = 0;
    }
    options.tourFolder = parser.value(tour);
    options.selfTest = parser.isSet(selfTest);
    options.practice = parser.isSet(practice);
    options.startupProbe = parser.isSet(probe);
    return options;
}

void prepareWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

QDateTime startOfTour()
{
    return {QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600};
}

QString dataFolder(const Options &options)
{
    QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (options.needsNoDisplay()) {
        data += QStringLiteral("/tour");
        QDir(data).removeRecursively();
    }
    return data;
}

} // namespace tenang::tour
