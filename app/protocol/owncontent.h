// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "protocol/cardset.h"
#include "protocol/coachrules.h"
#include "protocol/indicatorset.h"
#include "protocol/protocol.h"

#include <QMap>

#include <variant>

// What an agency asks, marks and coaches with instead of what ships, and whether all of it fits together
// (protocols/FLEET.md). Pure: who reads the files, and who signed them, is the caller's.
namespace tenang::protocol {

template <typename Content>
struct Packed {
    Content content;
    QByteArray bytes;
};

struct ContentInForce {
    QList<Packed<Protocol>> protocols; // in the order in which they are offered
    QList<Packed<IndicatorSet>> sets; // that a conversation uses
    QList<IndicatorSet> otherSets; // that none uses, but whose rows a crosswalk may name
    QMap<QString, QByteArray> coaches; // packs by their id
    QList<Packed<CardSet>> cards; // that are turned towards the person; the first is the one in use
};

struct OwnPack {
    QByteArray bytes;
    std::variant<Protocol, IndicatorSet, CoachRules, CardSet> content;

    [[nodiscard]] QString id() const;
};

// The pack of that id. NotFound: it has another id, or is of a kind that an agency cannot put in this place.
// Invalid: it cannot be read. `detail` says which.
[[nodiscard]] Result<OwnPack> readOwnPack(const QByteArray &bytes, const QString &id);

// The agency's packs in the place of those that have their id; a protocol with an id of its own behind the
// others. Any version may stand in the place of any other: an agency may hold back, too.
[[nodiscard]] ContentInForce withOwn(const ContentInForce &shipped, const QList<OwnPack> &own);

// Why packs cannot be used together: the pack that has to be changed, and what in it.
struct Misfit {
    QString pack;
    QString id; // of an indicator, a prompt, a rule; empty: the pack as a whole
    QString text; // for who made the pack: "names an indicator that no set has"
    friend bool operator==(const Misfit &, const Misfit &) = default;
};

// All of them, pack by pack. What is looked at, and why:
//   - every indicator that a protocol in force names is in a set in force, and has a label where it is a
//     quick mark: else marks would be missing from the screen
//   - every row that a crosswalk names is there, and no id stands in two sets: a mark names it alone
//   - a prompt means the same in all protocols (what it sets, its type, its answers): a case goes from one to
//     another and nothing is asked twice
//   - a protocol keeps the role of the one whose place it takes: what a consular officer may read hangs on it
//   - danger can be noted in every protocol, and danger is always urgent
//   - no further mark can lower an outcome: a rule for act or vulnerability marks alone has one for means and
//     one for purpose marks that gives no less
//   - an indicator set, coach rules and cards stand in the place of one that ships: the app would use no
//     other
[[nodiscard]] QList<Misfit> misfits(const ContentInForce &shipped, const QList<OwnPack> &own);

} // namespace tenang::protocol
