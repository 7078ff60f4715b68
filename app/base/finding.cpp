// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/finding.h"

#include <algorithm>

namespace tenang {

QString toString(const Finding &finding)
{
    const QString place = finding.field.isEmpty()
        ? QStringLiteral("%1:%2").arg(qMax(finding.line, 1)).arg(qMax(finding.column, 1))
        : finding.field;
    const auto severity
        = finding.severity == Finding::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
    return QStringLiteral("%1:%2: %3: %4").arg(finding.file, place, severity, finding.text);
}

bool hasErrors(const Findings &findings)
{
    return std::ranges::any_of(
        findings, [](const Finding &finding) { return finding.severity == Finding::Severity::Error; });
}

} // namespace tenang
