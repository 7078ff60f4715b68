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
    Place at;
};

// Messages that Linguist has set aside (vanished, obsolete) are left out.
struct LinguistFile {
    QList<LinguistMessage> messages;
};

// nullopt, reported: not readable (contentfiles.h), no XML, no Linguist file, or one of another language.
[[nodiscard]] std::optional<LinguistFile> readLinguistFile(
    const QString &path, const QString &language, Report &report);

} // namespace tenang::authoring
