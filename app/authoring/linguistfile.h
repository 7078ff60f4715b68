// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"

#include <QList>

#include <optional>

namespace tenang::authoring {

struct LinguistMessage {
    QString comment, source, translation;
    bool isFinished = false; // no type="unfinished"
    QString whole; // the element as it stands in the file, from <message to its end
    Place at;
};

struct LinguistFile {
    QList<LinguistMessage> messages;
    QList<LinguistMessage> setAside; // by Linguist, because their texts are gone: vanished, obsolete
};

// nullopt, reported: not readable (contentfiles.h), no XML, no Linguist file, or one of another language.
[[nodiscard]] std::optional<LinguistFile> readLinguistFile(
    const QString &path, const QString &language, Report &report);
[[nodiscard]] std::optional<LinguistFile> readLinguist(
    const QByteArray &bytes, const QString &language, Report &report);

} // namespace tenang::authoring
