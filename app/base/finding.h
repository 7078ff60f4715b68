// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenang {

// One thing a reader or linter found in its input. Readers collect them all; one error means nothing was
// applied.
struct Finding {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString file; // as the caller named it, or "stdin"
    int line = 0; // from 1; 0 = the whole file
    int column = 0; // from 1; 0 = the whole line
    QString text; // what is wrong and what would be right
    QString field; // JSON input: the pointer, as "/marks/2/state"; then line and column are not shown

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

// "file:line:column: error|warning: text", or "file:/pointer: error|warning: text" (design.md §8).
[[nodiscard]] QString toString(const Finding &finding);
[[nodiscard]] bool hasErrors(const Findings &findings);

} // namespace tenang
