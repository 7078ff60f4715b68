// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "interview/event.h"

#include <QString>

#include <functional>

class QIODevice;

namespace tenang::vault {

class VaultStore;

// `tenangctl note import` (design.md §8): one JSON object a line, {"case","lang","text"}.
struct NoteImport {
    QString file; // as it is named in findings
    QString actor; // who imports
    interview::Begun begun; // what a new case is pinned to; reference and language come from the line
};

// case: the reference, 1 to 64 characters, no control characters. lang: BCP 47, may be absent. text: not
// blank; kept as it is. A line of more than 1 MiB, broken JSON, a missing or wrong value: a finding with its
// line, and the next one is read. An unknown key is a warning. Blank lines are passed over. `onSaved` is
// called with the line's number (from 1) once the line is durable, in order, also when it was there before.
// The error is the store's (NoSpace, Io …): what `onSaved` told is saved, the rest is not.
[[nodiscard]] Result<Findings> importNotes(VaultStore &store, QIODevice &input, const NoteImport &import,
    const std::function<void(int line)> &onSaved);

} // namespace tenang::vault
