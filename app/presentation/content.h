// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "presentation/protocolshelf.h"
#include "protocol/agency.h"
#include "protocol/indicatorset.h"
#include "protocol/practiceset.h"
#include "protocol/protocol.h"
#include "referral/directory.h"

namespace tenang::presentation {

// Everything the app was given to read: immutable while it runs. Built once, by main.
struct Content {
    protocol::Protocol protocol; // the usual one
    ProtocolShelf shelf; // that one and the others
    QList<protocol::IndicatorSet> sets;
    protocol::PracticeSet practice;
    referral::Directory demo; // the fictional country, for practice only
    referral::Directory contacts; // public contacts, for a real vault
    QByteArray demoHash;
    QList<QByteArray> contactsHashes; // of the packs that `contacts` came from
    QList<QByteArray> packs; // the bytes, to be kept in each vault; a protocol's own with its first case
    protocol::Agency agency; // built in, unless the agency has put its own on the tablet
    bool agencyTaken = false;
    QStringList agencyProblems; // sentences: why its own could not be taken
};

// From the packs that ship inside the app. An error names the pack that cannot be read.
[[nodiscard]] Result<Content> loadContent();
// With what the agency put into this folder (agencyfile.h), where that can be trusted and read.
void takeAgency(Content &content, const QString &folder);

} // namespace tenang::presentation
