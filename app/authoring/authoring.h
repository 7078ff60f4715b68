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

// The texts of a file as a Qt Linguist file, for a translator (translations.h).
struct StringsResult {
    QString file; // where it belongs, beside the content
    QByteArray bytes; // empty when there are errors
    int added = 0, changed = 0, kept = 0; // messages that are asked for
    int vanished = 0; // messages of texts that are no longer there
    Findings findings;
};

// Makes or updates the Linguist file of a language for the one pack that `path` holds; nothing is written.
// What was translated stays; a text that is new, or was changed, is asked for (linguistupdate.h). A warning
// says so when the content does not name the language yet, for it would stay out of the pack.
[[nodiscard]] StringsResult strings(const QString &path, const QString &language);

// What the app's own reader says to the bytes of a pack; nullopt: it takes them. Nothing is built, signed or
// compared that it would refuse.
[[nodiscard]] std::optional<Error> refusalOf(const QByteArray &pack);

} // namespace tenang::authoring
