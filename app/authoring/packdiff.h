// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tenang::authoring {

// What a newer pack adds, removes and changes, for the one who answers for it before it is signed. One line
// each, by id and field, values as JSON:
//
//   ! changed phones ph-1 number: "+855 23 1" -> "+855 23 2"
//     added items pets: "Pets"
//     changed version: "1.0.0" -> "1.0.1"
//
// Where people are sent or called (phones, addresses, e-mail, web pages, places on a map) stands first,
// marked with "!": a wrong one does harm. None: the packs say the same. Invalid: a pack that the app would
// refuse, or packs of two kinds.
[[nodiscard]] Result<QStringList> packDiff(const QByteArray &older, const QByteArray &newer);

} // namespace tenang::authoring
