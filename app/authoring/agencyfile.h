// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/authoring.h"

namespace tenang::authoring {

// agency.yaml: the settings of a fleet in one file (protocols/FLEET.md). Every key may be left out, down to
// an empty file: what is not said keeps the default of protocol/agency.h. Errors: a value out of its bounds
// (with the reason for them), a language or directory that cannot be, a key twice. Warnings: unknown keys, a
// child who would wait longer for a break than an adult.
[[nodiscard]] Findings checkAgency(const QString &file);
// Its pack; the bytes are empty when there are errors. The same file gives the same bytes on every machine.
[[nodiscard]] BuildResult buildAgency(const QString &file);

// agency.yaml with every key at its default, each with its meaning, bounds, their reason and its source.
// Checks without a finding, and says the same as an empty file.
[[nodiscard]] QByteArray agencyTemplate();

} // namespace tenang::authoring
