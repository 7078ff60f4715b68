// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

// From YAML and CSV, as people write them, to packs, as the app reads them (protocols/README.md is the
// contract). Never linked into the app.
namespace tenang::authoring {

struct BuildResult {
    QByteArray bytes; // one pack; empty when there are errors
    Findings findings; // all of them, warnings too
};

// Lints all content under the paths (files, or folders walked to their ends) as one run: indicator ids,
// linkIds and crosswalks are looked up across everything given. Sorted by file and place. Never throws,
// whatever the files hold.
[[nodiscard]] Findings check(const QStringList &paths);

// Builds the one pack that the file or folder holds. `with` names other content whose ids this one refers to.
// The same input gives the same bytes on every machine.
[[nodiscard]] BuildResult build(const QString &path, const QStringList &with = {});

// What the app's own reader says to the bytes of a pack; nullopt: it takes them. Nothing is built, signed or
// compared that it would refuse.
[[nodiscard]] std::optional<Error> refusalOf(const QByteArray &pack);

} // namespace tenang::authoring
