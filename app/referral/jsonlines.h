// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace tenang::referral {

// The line on which each object of a JSON text begins, by JSON Pointer ("/services/0/schedules/2"). Qt's
// reader keeps no positions, and a finding or a piece of evidence without a place helps nobody. `json` has
// been read by QJsonDocument without error before.
[[nodiscard]] QHash<QString, int> linesOfObjects(const QByteArray &json);

} // namespace tenang::referral
