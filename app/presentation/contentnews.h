// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interview/casestore.h"
#include "presentation/protocolshelf.h"
#include "presentation/rows.h"

namespace tenang::presentation {

// What is other than when the owner of this vault was told last: the agency's content on the tablet beside
// what they have read of. On the store's thread.
struct ContentNews {
    QStringList lines; // a sentence each, the title, the version now and the one before; none: nothing is new
    // The same, prompt by prompt, against what they worked with before; not of a coach, and not where the
    // vault never kept that version, since no case was held with it.
    QList<ContentChange> changes;
    QStringList problems; // of the packs that could not be used
    QString now; // for keepContentNews()
};
[[nodiscard]] ContentNews contentNews(interview::CaseStore &store, const ProtocolShelf &shelf);
// They have read it. Leaves an entry in the vault's record.
[[nodiscard]] Result<void> keepContentNews(interview::CaseStore &store, const QString &now);

} // namespace tenang::presentation
