// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offline.h"

#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QUrl>

namespace tenang {

// The engine of the screens. It begins to read them as soon as it is there, on a thread of its own, while
// what they show is still being made.
class Screens {
public:
    Screens()
    {
        m_engine.setNetworkAccessManagerFactory(&m_offline);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_begun.loadUrl(m_shell, QQmlComponent::Asynchronous);
    }

    [[nodiscard]] QQmlApplicationEngine &engine() { return m_engine; }
    void show() { m_engine.load(m_shell); }

private:
    const QUrl m_shell{QStringLiteral("qrc:/qt/qml/Tenang/Shell/Main.qml")};
    OfflineFactory m_offline;
    QQmlApplicationEngine m_engine;
    QQmlComponent m_begun{&m_engine};
};

} // namespace tenang
