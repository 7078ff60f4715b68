// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"

#include <QStringList>

namespace tenang::authoring {

// One CSV file of a directory (RFC 4180, UTF-8, comma, header first; LF and CRLF; blank lines are skipped).
struct CsvTable {
    struct Row {
        int line = 0; // where the row begins; the header of a file stands on line 1
        QStringList cells; // as many as there are columns
    };
    QStringList columns;
    QList<Row> rows;
};

// Reports every broken row with its line; a directory with errors is not built.
[[nodiscard]] CsvTable readCsv(const QByteArray &bytes, Report &report);

} // namespace tenang::authoring
