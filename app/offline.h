// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QQmlNetworkAccessManagerFactory>

namespace tenang {

// QML fetches remote pictures and rich text by itself. Nothing here may: every request is refused before a
// socket.
class RefusingNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &, QIODevice *) override
    {
        const QNetworkRequest nowhere{QUrl(QStringLiteral("refused:"))};
        return QNetworkAccessManager::createRequest(operation, nowhere, nullptr);
    }
};

class OfflineFactory final : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override { return new RefusingNetwork(parent); }
};

} // namespace tenang
