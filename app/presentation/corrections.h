// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/desk.h"

// A correction while it is being written: drafts of the case, so that neither a lock nor a power cut loses
// them. Leaving a page makes none of them final: only the officer does.
namespace tenang::presentation {

[[nodiscard]] QString correctionField(const QString &noteId); // of the desk's drafts
[[nodiscard]] QString reasonField(const QString &noteId); // why; may stay empty

// The draft becomes the note's correction; one that says nothing, or nothing new, is left.
void keepCorrection(Desk &desk, const QString &noteId);
void leaveCorrection(Desk &desk, const QString &noteId); // the note stays as it is

} // namespace tenang::presentation
