// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// tenang_gallery DIR [page…]: leaves a picture of every gallery page and every moment of Stages in every set
// of choices, for people to look at. tenang_gallery --sheets DIR: puts what lies there on sheets.
#include "contactsheet.h"
#include "platform/fonts.h"
#include "stages.h"
#include "vault/storage.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QStyleHints>
#include <QTest>

namespace {

struct Choice {
    QString name;
    QSize size;
    QVariantMap properties;
    QString speech = QStringLiteral("en"); // of Stages
};

QList<Choice> choices()
{
    const QSize landscape(1280, 800);
    const QSize portrait(800, 1280);
    return {
        {QStringLiteral("light"), landscape, {}},
        {QStringLiteral("portrait"), portrait, {}},
        {QStringLiteral("dark"), landscape, {{QStringLiteral("dark"), true}}},
        {QStringLiteral("low"), landscape, {{QStringLiteral("lowLight"), true}}},
        {QStringLiteral("rtl"), landscape, {{QStringLiteral("rtl"), true}}},
        {QStringLiteral("large"), landscape, {{QStringLiteral("textScale"), 1.5}}},
        {QStringLiteral("large-portrait"), portrait, {{QStringLiteral("textScale"), 1.5}}},
        {QStringLiteral("burmese"), landscape, {{QStringLiteral("language"), QStringLiteral("my")}},
            QStringLiteral("my")},
        {QStringLiteral("khmer-portrait"), portrait, {{QStringLiteral("language"), QStringLiteral("km")}},
            QStringLiteral("km")},
        {QStringLiteral("urdu"), landscape,
            {{QStringLiteral("language"), QStringLiteral("ur")}, {QStringLiteral("rtl"), true}},
            QStringLiteral("ur")},
        {QStringLiteral("thai"), landscape, {{QStringLiteral("language"), QStringLiteral("th")}},
            QStringLiteral("th")},
        {QStringLiteral("vietnamese-portrait"), portrait,
            {{QStringLiteral("language"), QStringLiteral("vi")}}, QStringLiteral("vi")},
        {QStringLiteral("chinese"), landscape, {{QStringLiteral("language"), QStringLiteral("zh-Hans")}},
            QStringLiteral("zh-Hans")},
        {QStringLiteral("indonesian"), landscape, {{QStringLiteral("language"), QStringLiteral("id")}},
            QStringLiteral("id")},
    };
}

QStringList allPages()
{
    QStringList pages
        = QDir(QStringLiteral(":/qt/qml/Tenang/Gallery")).entryList({QStringLiteral("*.qml")}, QDir::Files);
    pages.replaceInStrings(QStringLiteral(".qml"), QString());
    pages.removeAll(QStringLiteral("Gallery"));
    pages.removeAll(QStringLiteral("GalleryPage"));
    pages.removeAll(QStringLiteral("Scene"));
    return pages + Stages::scenes();
}

} // namespace

int main(int argc, char *argv[])
{
    (void)tenang::platform::forgetSystemFonts();
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    if (arguments.at(1) == QLatin1StringView("--sheets"))
        return arguments.size() == 3 && writeContactSheets(QDir(arguments.at(2))) ? 0 : 1;
    if (!tenang::vault::startStorage())
        return 1;
    tenang::platform::loadFirstFonts();
    tenang::platform::loadOtherFonts();
    QGuiApplication::styleHints()->setCursorFlashTime(0);

    const QDir folder(arguments.at(1));
    folder.mkpath(QStringLiteral("."));
    const QStringList pages = arguments.size() > 2 ? arguments.mid(2) : allPages();
    for (const QString &page : pages) {
        Stages::clear(); // each holds locked memory, of which a process has little
        for (const Choice &choice : choices()) {
            Stages::speak(choice.speech);
            QQuickView view;
            view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
            view.setResizeMode(QQuickView::SizeRootObjectToView);
            view.resize(choice.size);
            QVariantMap properties = choice.properties;
            const bool isScene = Stages::scenes().contains(page);
            if (isScene && !Stages::isReached(page))
                return 1;
            if (isScene)
                Stages::speakAgain(page, choice.speech);
            properties.insert(isScene ? QStringLiteral("scene") : QStringLiteral("page"), page);
            view.setInitialProperties(properties);
            view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Tenang/Gallery/Gallery.qml")));
            view.show();
            if (view.status() != QQuickView::Ready || !QTest::qWaitForWindowActive(&view))
                return 1;
            bool played = false;
            const auto play = [&] {
                QMetaObject::invokeMethod(view.rootObject(), "play", Q_RETURN_ARG(bool, played));
                return played;
            };
            if (!QTest::qWaitFor(play, 5'000))
                return 1;
            QTest::qWait(30);
            if (!view.grabWindow().save(
                    folder.filePath(page + QLatin1Char('-') + choice.name + QStringLiteral(".png"))))
                return 1;
        }
    }
    return 0;
}
