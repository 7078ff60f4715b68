// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"

#include <QStringList>

#include <optional>

namespace tenang::authoring {

// The YAML files at a path: the file itself, or all below the folder, sorted. Hidden files and links to
// folders are left alone. Reports a path that is not there, or holds nothing of ours.
[[nodiscard]] QStringList contentFilesAt(const QString &path, Findings &findings);
// The CSV files beside a directory.yaml, sorted.
[[nodiscard]] QStringList tablesBeside(const QString &file);
// At most 8 MiB of a plain file; nullopt, reported: not a plain file, larger, or not readable.
[[nodiscard]] std::optional<QByteArray> readContent(const QString &file, Report &report);

} // namespace tenang::authoring
