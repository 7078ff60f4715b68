// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/run.h"

namespace tenang::authoring {

struct LinguistUpdate {
    QByteArray bytes; // of the Linguist file; empty: it cannot be written without losing something
    int added = 0, changed = 0, kept = 0, vanished = 0;
};

// The file of a language brought to what the content says now, in the order of the content. `file` is what
// was there, `messages` the same by place. A message whose text is unchanged stays as it is, to the byte. A
// new text, and one that was changed, comes as a blank "unfinished" message: what was translated before says
// something else now, and must not pass for a draft. Whatever was translated and is no longer asked for is
// set aside as "vanished", and comes back, "unfinished", with its text.
[[nodiscard]] LinguistUpdate updatedLinguist(const LinguistFile &file,
    QHash<QString, LinguistMessage> messages, const Translatable &content, const QString &language);

} // namespace tenang::authoring
