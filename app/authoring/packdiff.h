// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCborValue>
#include <QList>
#include <QStringList>

namespace tenang::authoring {

// One thing that a newer pack says otherwise than the older one.
struct PackChange {
    enum class Kind { Added, Removed, Changed, Moved };
    Kind kind = Kind::Changed;
    // Where people are sent or called: phones, addresses, e-mail, web pages, places on a map. A wrong one
    // does harm.
    bool contact = false;
    QString what; // "prompt", "indicator", "number", "phone" …; empty: the pack itself
    QString id; // of that prompt, indicator …; empty: all of them (Moved)
    QString title; // what a person would call it, as the newer pack says
    QString field; // the key as in the file, and the place below it ("follow_ups 2"); empty: the whole of it
    QCborValue older,
        newer; // the whole row where a row was added or removed; Moved: the id that stood before
    friend bool operator==(const PackChange &, const PackChange &) = default;
};
[[nodiscard]] QString toString(PackChange::Kind kind); // "added" "removed" "changed" "moved"

// What a newer pack adds, removes, changes and moves, for the one who answers for it before it is signed.
// Contacts first, then in the order of the file. None: the packs say the same. Invalid: a pack that the app
// would refuse, or packs of two kinds.
[[nodiscard]] Result<QList<PackChange>> packDiff(const QByteArray &older, const QByteArray &newer);

// The same in plain lines; what is longer than a word or two stands below, old above new:
//
//   ! changed phone ph-1, number: +855 23 1 -> +855 23 2
//     changed version: 1.0.0 -> 1.0.1
//     changed number break_minutes_adult, value: 30 -> 25
//     changed prompt offer (The offer), text
//         old: Tell me how you heard of it.
//         new: Tell me how it began.
//     added prompt pets (Animals)
//         new: Tell me about the animals.
//     moved prompt money (Money): after debt -> after work
[[nodiscard]] QStringList linesOf(const QList<PackChange> &changes);

} // namespace tenang::authoring
