// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/vaultaccess.h"

namespace tenang::ctl {

// `tenangctl note import FILE.jsonl`: prints `saved K` once line K is durable. A bad line is reported and
// passed over.
ExitStatus importNotes(const VaultAccess &access, const QString &file);

// `tenangctl note list`: {"note","case","lang","at","text"} a line, in order of saving.
ExitStatus listNotes(const VaultAccess &access);

// `tenangctl search QUERY [--limit N]`: {"case","note","snippet"} a line, best first. No hit is an answer
// too.
ExitStatus searchNotes(const VaultAccess &access, const QString &query, int limit);

} // namespace tenang::ctl
