// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "protocol/agency.h"
#include "referral/directory.h"

#include <QByteArray>

namespace tenang::presentation {

// The settings that the agency put on this tablet, and the directories they name (protocols/FLEET.md):
//
//   agency.pub     the keys that are trusted, put there by who administers the tablet
//   agency.pack    signed settings
//   <id>.pack      signed directories that the settings name
//
// All or nothing for each file: settings that are not signed by one of the keys, or cannot be read, leave
// what is built in, and one finding that the app can show. Nothing here ever keeps the app from starting.
struct AgencySettings {
    protocol::Agency agency; // what is built in, unless `taken`
    bool taken = false;
    QList<QByteArray> directoryPacks; // in the order of the settings; never empty
    Findings findings; // sentences for the screen, with the file that each is about
};

// /etc/tenang; TENANG_AGENCY_DIR names another folder, for tests, and not in a release build.
[[nodiscard]] QString agencyFolder();
// No agency.pack, or no folder (""): what is built in, and nothing to say.
[[nodiscard]] AgencySettings loadAgency(const QString &folder);

// Who can help, from the directories of the settings. Rows that are broken are left out; those findings are
// the author's, who saw them when the pack was built.
struct AgencyDirectory {
    referral::Directory directory;
    QList<QByteArray> hashes; // of the packs, in order: what a decision was made with
};
[[nodiscard]] AgencyDirectory joinAgencyDirectories(const AgencySettings &settings);

} // namespace tenang::presentation
