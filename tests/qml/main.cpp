// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"
#include "vault/storage.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QTest>
#include <QtQuickTest>

// Gives each test file the app's fonts, an awake accessibility bridge as with a screen reader, and a hook
// that turns every QML warning into a failure (Qt Quick Test swallows them otherwise).
class Setup : public QObject {
    Q_OBJECT

public:
    Setup() { (void)tenang::platform::forgetSystemFonts(); }

public Q_SLOTS:
    void applicationAvailable()
    {
        if (!tenang::vault::startStorage())
            qFatal("no storage");
        tenang::platform::loadFirstFonts();
        tenang::platform::loadOtherFonts();
        QAccessible::setActive(true);
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        QObject::connect(engine, &QQmlEngine::warnings, engine, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings)
                QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(tenang, Setup)
#include "main.moc"
