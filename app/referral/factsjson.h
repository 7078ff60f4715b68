// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "referral/facts.h"

#include <QByteArray>

namespace tenang::referral {

class Directory;

// Facts as `tenangctl resolve` takes them (design.md §8). An absent key is unknown; an unknown key is a
// warning; an unknown value or id is an error, and then the facts must not be used (hasErrors).
// `must_not_know` may name services of `directory`: a misspelt name there would open a gate, so it is an
// error too. `file` is "stdin" or a path. An age that contradicts age_years counts as unsure and is reported.
[[nodiscard]] Facts readFacts(
    const QByteArray &json, const QString &file, const Directory &directory, Findings &findings);

// The vocabularies of design.md §8.
[[nodiscard]] const QStringList &sexIds();
[[nodiscard]] const QStringList &settingIds();
[[nodiscard]] const QStringList &userRoleIds();
[[nodiscard]] const QStringList &exploitationIds();
[[nodiscard]] const QStringList &fearIds();
[[nodiscard]] const QStringList &consentKeys();
[[nodiscard]] const QStringList &mustNotKnowAliases(); // embassy police family

} // namespace tenang::referral
