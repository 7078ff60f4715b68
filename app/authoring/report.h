// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"

namespace tenang::authoring {

// Where something stands in a file: line and column (in characters), from 1. Zero: the file as a whole.
struct Place {
    int line = 0;
    int column = 0;
};

// Collects what is wrong with one file.
class Report {
public:
    Report(QString file, Findings &findings)
        : m_file(std::move(file))
        , m_findings(&findings)
    {
    }
    void error(Place at, const QString &text) { add(Finding::Severity::Error, at, text); }
    void warning(Place at, const QString &text) { add(Finding::Severity::Warning, at, text); }
    [[nodiscard]] QString file() const { return m_file; }

private:
    void add(Finding::Severity severity, Place at, const QString &text)
    {
        m_findings->append({severity, m_file, at.line, at.column, text, {}});
    }

    QString m_file;
    Findings *m_findings;
};

} // namespace tenang::authoring
