// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/entry.h"

#include <optional>

namespace tenang::audit {

// What can be wrong with a record, in the order in which it is looked for.
enum class FaultKind {
    Gap, // an entry before this one is missing
    OutOfOrder, // its number was there already
    Form, // of a form that is not known, that may not stand here, or that cannot have what it has
    Changed, // its hash is not that of its content and of the entry before
    Astray, // a checkpoint that does not stand on this chain
    OtherVault, // a checkpoint or an anchor of another vault
    OtherSigner, // signed with another key than the rest
    Signature, // a checkpoint or an anchor whose signature is wrong
    Unsigned, // more entries in a row without a checkpoint than are ever written
    Rewritten, // an anchor names another entry at its place: what came before it was made anew
    Shortened, // an anchor names an entry that is not there any more
};
[[nodiscard]] QString toString(FaultKind kind); // "gap" "out_of_order" … "shortened"

struct Fault {
    FaultKind kind;
    qint64 seq; // of the entry, checkpoint or anchor
    friend bool operator==(const Fault &, const Fault &) = default;
};

// Follows a record entry by entry, from the first on. It says whether the entries hold together; whether they
// are the ones that were written, only a head that was kept elsewhere can say (Verifier).
class Chain {
public:
    // Nothing: it follows. After the first fault every further entry is one (Changed).
    [[nodiscard]] std::optional<Fault> take(const Entry &entry);
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] const Head &head() const { return m_head; } // the last entry before any fault
    [[nodiscard]] int form() const { return m_form; } // of that entry; 0: none yet

private:
    [[nodiscard]] std::optional<FaultKind> wrongWith(const Entry &entry) const;

    Head m_head;
    int m_form = 0;
    bool m_broken = false;
};

} // namespace tenang::audit
