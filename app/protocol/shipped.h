// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/owncontent.h"
#include "protocol/pack.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <array>

namespace tenang::protocol {

// The packs built into this program from protocols/ (link tenang_packs). Names are those of their folders or
// files: second-line, consular, child, first-look, forced-criminality, ilo-delphi, ilo-11,
// unodc-forced-criminality, practice, coach-en, cards, demo-xd, public-contacts. Trusted as part of the
// binary.
[[nodiscard]] QStringList shippedPacks(PackKind kind); // sorted; none is read for it
// Empty: no such pack.
[[nodiscard]] QByteArray shippedPack(const QString &name);
// Of the indicator sets among them, those that a conversation uses. The others are for `tenangctl assess`: no
// screen shows them, so no vault keeps them.
inline constexpr std::array usualSets{
    QLatin1StringView("forced-criminality"), QLatin1StringView("ilo-delphi")};
// Of the protocols among them, the one that a conversation follows where nobody chose another.
inline constexpr QLatin1StringView usualProtocol("second-line");
// All of them, in the order in which they are offered.
inline constexpr std::array<QLatin1StringView, 4> protocolsOffered{usualProtocol,
    QLatin1StringView("first-look"), QLatin1StringView("child"), QLatin1StringView("consular")};

// All of it that an agency can put something in the place of. Reads many packs: not before the first page.
[[nodiscard]] Result<ContentInForce> shippedContent();

} // namespace tenang::protocol
