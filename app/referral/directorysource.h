// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "referral/csv.h"

#include <QMap>

namespace tenang::referral {

// The raw tables of one directory, by their HSDS 3.1 name ("services", "phones", …), before anything is
// understood.
struct DirectorySource {
    QString name; // as the caller named it
    QString
        zone; // IANA zone of rows that name none (x_tzid of directory.yaml or datapackage.json); may be empty
    QMap<QString, Table> tables;
    friend bool operator==(const DirectorySource &, const DirectorySource &) = default;
};

// A folder of HSDS tabular CSV (with or without datapackage.json), a folder of HSDS JSON files (one source a
// file), one JSON file, or one directory pack. CSV wins where a folder holds both. NotFound when there is
// nothing of the kind; what is broken inside is reported in `findings` and the rest is used.
[[nodiscard]] Result<QList<DirectorySource>> readDirectorySources(const QString &path, Findings &findings);

// {"kind":"directory", …, "tables":{"services":{"columns":[…],"rows":[[line,cell…]…]}}} in CBOR, as
// `tenangctl pack build` writes it. The caller has verified the signature. Invalid: nothing is used.
[[nodiscard]] Result<DirectorySource> readDirectoryPack(
    const QByteArray &bytes, const QString &name, Findings &findings);

// HSDS JSON: {"services":[…]}, one page {"contents":[…]}, one service, organization or service_at_location in
// its nested form, or {"services.csv":[…]}. Invalid: not JSON, or not an object or array.
[[nodiscard]] Result<DirectorySource> readHsdsJson(
    const QByteArray &bytes, const QString &file, Findings &findings);

// "services" for services.csv, service.csv, Services.CSV …; empty for a file that we do not read.
[[nodiscard]] QString tableOf(const QString &fileName);

} // namespace tenang::referral
