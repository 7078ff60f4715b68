// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/endings.h"
#include "platform/fonts.h"
#include "platform/processguard.h"
#include "platform/screenkeyboard.h"
#include "presentation/agencyfile.h"
#include "presentation/appviewmodel.h"
#include "presentation/screenlanguage.h"
#include "screens.h"
#include "tour/options.h"
#include "tour/tour.h"
#include "triggers.h"
#include "vault/storage.h"
#include "vault/vaults.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QScopeGuard>
#include <QTimer>

#include <cstdio>
#include <future>
#include <memory>
#include <optional>

using namespace tenang;
using presentation::AppViewModel;

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    (void)platform::guardProcess();
    const tour::Options options = tour::readOptions(argc, argv);
    if (options.exitStatus)
        return *options.exitStatus;
    if (!vault::startStorage()) // also starts libsodium; before the first secret
        return EXIT_FAILURE;

    if (options.needsNoDisplay())
        tour::prepareWithoutDisplay();
    else
        platform::Endings::holdBackSignals(); // before the first thread
    QLocale::setDefault(QLocale::c());
    auto reading = std::async(std::launch::async, presentation::loadContent); // while windows and fonts begin
    QGuiApplication::setApplicationName(QStringLiteral("tenang")); // part of the folder's name
    const QString data = tour::dataFolder(options);
    const QString settings = data + QStringLiteral("/tablet.json");
    const auto tablet = presentation::readSettings(settings);
    const QString keyboard
        = platform::settleKeyboard(options.needsNoDisplay() ? QStringLiteral("never") : tablet.keyboard);
    (void)platform::forgetSystemFonts();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationVersion(QStringLiteral(TENANG_VERSION));
    platform::loadFirstFonts(presentation::showScreensIn(tablet.language)); // before words are made

    std::optional<Screens> screens(std::in_place);
    auto content = reading.get();
    if (!content) {
        std::fprintf(stderr, "tenang: %s\n", qPrintable(content.error().detail));
        return EXIT_FAILURE;
    }

    if (!options.needsNoDisplay()) // the tour and the self-test are the same everywhere
        presentation::takeAgency(*content, presentation::agencyFolder());

    const SystemClock systemClock;
    SetClock tourClock(tour::startOfTour());
    const Clock &clock = options.tourFolder.isEmpty() ? static_cast<const Clock &>(systemClock) : tourClock;
    QDir().mkpath(data);
    vault::Vaults vaults(data, clock);
    const protocol::Agency &agency = content->agency;
    vaults.nameCustodians(agency.custodians);
    vaults.keepCasesFor(
        {agency.child.residencyHours, agency.referred.residencyHours, agency.information.residencyHours});
    AppViewModel app(vaults, clock, *content, settings);
    const auto endScreens = qScopeGuard([&] { screens.reset(); }); // before what they show
    QQmlApplicationEngine &engine = screens->engine();
    engine.setInitialProperties(
        {{QStringLiteral("app"), QVariant::fromValue(&app)}, {QStringLiteral("keyboardFolder"), keyboard}});
    QObject::connect(&app, &AppViewModel::saidAgain, &engine, &QQmlEngine::retranslate);
    screens->show();
    auto *window = engine.rootObjects().isEmpty()
        ? nullptr
        : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (window == nullptr)
        return EXIT_FAILURE;

    Triggers triggers(app, content->agency, *window);
    QObject::connect(window, &QQuickWindow::frameSwapped, &app, [&, first = true]() mutable {
        if (!std::exchange(first, false))
            return;
        if (options.startupProbe) {
            std::printf("%lld\n", sinceStart.elapsed());
            std::fflush(stdout); // who measures waits for the line, not for the end
            QTimer::singleShot(0, &application, &QCoreApplication::quit);
        }
        QTimer::singleShot(0, &app, [] { platform::loadOtherFonts(); });
    });
    std::unique_ptr<tour::Tour> tour;
    if (options.needsNoDisplay()) {
        tour = std::make_unique<tour::Tour>(engine, *window, app, tourClock, options);
        QTimer::singleShot(0, tour.get(), &tour::Tour::run);
    } else {
        triggers.listen();
        // Nothing of the closed vault is left in memory: the process begins again.
        QObject::connect(&app, &AppViewModel::locked, &app, [argv] { platform::startAnew(argv); });
        if (options.practice)
            app.openPractice();
    }
    return QGuiApplication::exec();
}
