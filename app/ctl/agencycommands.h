// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

// `tenangctl agency …`: the fleet's settings (protocols/FLEET.md).
namespace tenang::ctl {

// `agency check FILE [--packs DIR]`: {"errors":0,"warnings":N} when there are no errors. With the folder that
// holds the packs of `content`, signed or not yet, also whether they fit to each other and to what ships, as
// a tablet would say.
ExitStatus checkAgency(const QString &file, const QString &packs);
// `agency template`: a commented agency.yaml with every default, as plain text.
ExitStatus writeAgencyTemplate();
// `agency build FILE -o PACK`: answers like `pack build`. The pack is not signed yet.
ExitStatus buildAgency(const QString &file, const QString &out);

} // namespace tenang::ctl
