// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace tenang::presentation {

// What a tablet knows before anyone unlocks it, in one small JSON file. Never a name, a case or a count.
struct TabletSettings {
    QString language; // of the screens, BCP 47; "" before the first start
    QString role; // border | consular | supervisor
    QString country; // ISO 3166-1, where the tablet is used; for who to call
    QString office; // the agency and its post, as it stands on a letter; never a person
    QString officePhone; // who answers a call back
    QString light = QStringLiteral("hour"); // of the screen: lightCodes()
    qreal textScale = 1.0; // nearestTextScale()
    bool reduceMotion = false;
    QString keyboard = QStringLiteral("auto"); // on the screen: keyboardCodes()
    friend bool operator==(const TabletSettings &, const TabletSettings &) = default;
};

// By the hour of the day, or always the same.
[[nodiscard]] const QStringList &lightCodes(); // hour day dark dim
// A keyboard on the screen: where there is no other, always, or never.
[[nodiscard]] const QStringList &keyboardCodes(); // auto always never
[[nodiscard]] qreal nearestTextScale(qreal scale); // 0.9 1.0 1.25 1.5; no number at all: 1.0

// A missing or broken file gives the defaults: nothing in it is worth refusing to start for.
[[nodiscard]] TabletSettings readSettings(const QString &path);
// Whole or not at all (written beside, then renamed).
[[nodiscard]] Result<void> writeSettings(const QString &path, const TabletSettings &settings);

} // namespace tenang::presentation
