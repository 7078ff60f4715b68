// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screens/screen.h"

#include "platform/fonts.h"
#include "platform/processguard.h"
#include "platform/wipedheap.h"
#include "presentation/tabletsettings.h"
#include "vault/storage.h"

#include <QDir>
#include <QKeyEvent>
#include <QLocale>

#include <cstdio>

namespace tenang::bench {

using presentation::AppViewModel;

namespace {

constexpr auto pin = "271828";

QString firstBelow(const QQuickItem *item, QStringView name, bool isPrefix)
{
    if (item == nullptr || !item->isVisible())
        return {};
    const QString own = item->objectName();
    if (isPrefix ? own.startsWith(name) : own == name)
        return own;
    const auto children = item->childItems();
    for (const QQuickItem *child : children) {
        if (const QString found = firstBelow(child, name, isPrefix); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

void giveUp(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

void Screen::prepare()
{
    (void)platform::guardProcess();
    if (!platform::isHeapWiped()) // it costs time too
        giveUp(QStringLiteral("freed memory is not overwritten, as it is in the app"));
    if (!vault::startStorage())
        giveUp(QStringLiteral("the storage did not start"));
    QLocale::setDefault(QLocale::c());
}

Screen::Screen(const QString &folder)
{
    platform::loadFirstFonts();
    platform::loadOtherFonts();
    auto content = presentation::loadContent();
    if (!content)
        giveUp(content.error().detail);
    m_content = *std::move(content);
    QDir().mkpath(folder);
    const QString settings = folder + u"/tablet.json";
    presentation::TabletSettings tablet;
    tablet.language = QStringLiteral("en");
    tablet.role = QStringLiteral("border");
    tablet.country = QStringLiteral("TH");
    tablet.light = QStringLiteral("day"); // the same at any hour
    if (!presentation::writeSettings(settings, tablet))
        giveUp(QStringLiteral("the settings cannot be written"));
    m_vaults = std::make_unique<vault::Vaults>(folder, m_clock, making());
    m_app = std::make_unique<AppViewModel>(*m_vaults, m_clock, m_content, settings);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    connect(m_engine.get(), &QQmlEngine::warnings, this,
        [](const QList<QQmlError> &warnings) { giveUp(warnings.constFirst().toString()); });
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(m_app.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Tenang/Shell/Main.qml")));
    if (!m_engine->rootObjects().isEmpty())
        m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (m_window == nullptr)
        giveUp(QStringLiteral("no window"));
    m_window->installEventFilter(this);
    m_hand = std::make_unique<tour::Hand>(*m_window);
    m_hand->pause(500); // the first frame, and what is read after it
}

Screen::~Screen()
{
    m_engine.reset(); // the pages before what they show
    m_app.reset();
}

bool Screen::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        m_pressed = Clock::now();
    return false;
}

void Screen::comesTo(Place place)
{
    if (!m_hand->wait([&] { return m_app->place() == place && !m_app->covered(); }))
        giveUp(QStringLiteral("place %1 did not come").arg(int(place)));
}

void Screen::pressPin()
{
    for (const char *digit = pin; *digit != '\0'; ++digit)
        m_app->pressDigit(*digit - '0');
}

void Screen::choosePin()
{
    comesTo(Place::ChoosePin);
    pressPin();
    pressPin();
    comesTo(Place::Home);
}

void Screen::makeVault()
{
    m_app->goSetUp();
    m_app->createVault(QString::fromLatin1(passphrase), QString::fromLatin1(passphrase));
    choosePin();
}

void Screen::unlock()
{
    m_app->unlock(QString::fromLatin1(passphrase));
    choosePin();
}

QString Screen::shown(const QString &name) const
{
    const bool isPrefix = name.endsWith(u'*');
    return firstBelow(m_window->contentItem(), isPrefix ? QStringView(name).chopped(1) : name, isPrefix);
}

double Screen::change(
    const QString &what, const std::function<void()> &hand, const std::function<bool()> &sight)
{
    if (sight())
        giveUp(QStringLiteral("%1: seen before it was pressed for").arg(what));
    std::optional<double> took;
    m_pressed.reset();
    const auto frames = connect(m_window, &QQuickWindow::frameSwapped, this, [&] {
        const auto now = Clock::now(); // looking for the item is no part of it
        if (m_pressed && !took && sight())
            took = std::chrono::duration<double, std::milli>(now - *m_pressed).count();
    });
    hand();
    if (!m_hand->wait([&] { return took.has_value(); }))
        giveUp(QStringLiteral("%1: nothing came of the press").arg(what));
    disconnect(frames);
    return *took;
}

double Screen::changeByTap(const QString &what, const QString &tapped, const std::function<bool()> &sight)
{
    if (!m_hand->wait([&] { return isShown(tapped); }))
        giveUp(QStringLiteral("%1: nothing to press").arg(what));
    return change(
        what,
        [&] {
            if (!m_hand->tap(shown(tapped)))
                giveUp(QStringLiteral("%1: cannot be pressed").arg(what));
        },
        sight);
}

void Screen::typePin()
{
    for (const char *digit = pin; *digit != '\0'; ++digit) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_0 + (*digit - '0'), Qt::NoModifier, QString(QLatin1Char(*digit)));
            QCoreApplication::sendEvent(m_window, &event);
        }
    }
}

} // namespace tenang::bench
