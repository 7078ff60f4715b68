// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/agency.h"
#include "protocol/cardset.h"
#include "protocol/coachrules.h"
#include "protocol/indicatorset.h"
#include "protocol/practiceset.h"
#include "protocol/protocol.h"

#include <QCborMap>

namespace tenang::protocol {

// A pack is one canonical CBOR map {"kind","id","version", …}: protocol, indicators, practice, directory,
// agency, coach or cards.
// Its hash is contentHash("pack", bytes).
enum class PackKind { Protocol, Indicators, Practice, Directory, Agency, Coach, Cards };
[[nodiscard]] QString toString(PackKind kind); // "protocol" "indicators" "practice" "directory" "agency"
                                               // "coach" "cards"
[[nodiscard]] std::optional<PackKind> packKindFromString(const QString &id);

struct PackHead {
    PackKind kind = PackKind::Protocol;
    QString id;
    QString version;
    QByteArray hash;
    QCborMap body;
};

// Invalid with the place and the reason ("/items/3/text: must not be blank"; cap broken, bytes not canonical,
// wrong kind, missing or unknown key, unknown value, an id twice, a condition on a later item …): nothing of
// a bad pack is used. Every key is always present, so writePack(readX(bytes)) == bytes for all bytes that a
// reader takes.
[[nodiscard]] Result<PackHead> readPackHead(const QByteArray &bytes);
[[nodiscard]] Result<Protocol> readProtocol(const QByteArray &bytes);
[[nodiscard]] Result<IndicatorSet> readIndicatorSet(const QByteArray &bytes);
[[nodiscard]] Result<PracticeSet> readPracticeSet(const QByteArray &bytes);
[[nodiscard]] Result<Agency> readAgency(const QByteArray &bytes);
[[nodiscard]] Result<CoachRules> readCoachRules(const QByteArray &bytes);
[[nodiscard]] Result<CardSet> readCardSet(const QByteArray &bytes);

// The inverse, for authoring and tests. `hash` is not written: it is the hash of the bytes.
[[nodiscard]] QByteArray writePack(const Protocol &protocol);
[[nodiscard]] QByteArray writePack(const IndicatorSet &set);
[[nodiscard]] QByteArray writePack(const PracticeSet &set);
[[nodiscard]] QByteArray writePack(const Agency &agency);
[[nodiscard]] QByteArray writePack(const CoachRules &rules);
[[nodiscard]] QByteArray writePack(const CardSet &set);

} // namespace tenang::protocol
