// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "protocol/agency.h"
#include "protocol/owncontent.h"
#include "referral/directory.h"

#include <QByteArray>

namespace tenang::presentation {

// The settings that the agency put on this tablet, and the directories they name (protocols/FLEET.md):
//
//   agency.pub     the keys that are trusted, put there by who administers the tablet
//   agency.pack    signed settings
//   <id>.pack      signed directories and content that the settings name
//
// All or nothing for each file: settings that are not signed by one of the keys, or cannot be read, leave
// what is built in, and one finding that the app can show. Nothing here ever keeps the app from starting.
struct AgencySettings {
    protocol::Agency agency; // what is built in, unless `taken`
    bool taken = false;
    QList<QByteArray> directoryPacks; // in the order of the settings; never empty
    Findings findings; // sentences for the screen, with the file that each is about
    QString folder = {}; // where it was taken from, and whom that folder trusts: for readOwnContent()
    QList<QByteArray> trusted = {};
};

// /etc/tenang; TENANG_AGENCY_DIR names another folder, for tests, and not in a release build.
[[nodiscard]] QString agencyFolder();
// No agency.pack, or no folder (""): what is built in, and nothing to say.
[[nodiscard]] AgencySettings loadAgency(const QString &folder);

// The packs under `content`, each whole or not at all, and all together or none: what one of them refers to
// may stand in another. A pack that cannot be used leaves what ships in its place.
struct OwnContent {
    QList<protocol::OwnPack> packs; // in the order of the settings
    Findings findings;
};
// Reads and parses files: not before the first page, and not where a frame waits.
[[nodiscard]] OwnContent readOwnContent(
    const AgencySettings &settings, const protocol::ContentInForce &shipped);

// Who can help, from the directories of the settings. Rows that are broken are left out; those findings are
// the author's, who saw them when the pack was built.
struct AgencyDirectory {
    referral::Directory directory;
    QList<QByteArray> hashes; // of the packs, in order: what a decision was made with
};
[[nodiscard]] AgencyDirectory joinAgencyDirectories(const AgencySettings &settings);

} // namespace tenang::presentation
