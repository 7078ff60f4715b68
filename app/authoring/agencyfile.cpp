// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/agencyfile.h"

#include "authoring/contentfiles.h"
#include "authoring/sources.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tenang::authoring {

namespace {

// Nothing but blank lines and comments, which to YAML is no document at all.
bool saysNothing(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    return std::ranges::all_of(lines, [](const QByteArray &line) {
        const QByteArray text = line.trimmed();
        return text.isEmpty() || text.startsWith('#') || text == "---";
    });
}

std::optional<YamlValue> readDocument(const QString &file, Report &report)
{
    const std::optional<QByteArray> bytes = readContent(file, report);
    if (!bytes)
        return std::nullopt;
    YamlValue nothing;
    nothing.kind = YamlValue::Kind::Map;
    nothing.at = {1, 1};
    if (saysNothing(*bytes))
        return nothing;
    std::optional<YamlValue> document = readYaml(*bytes, report);
    if (document && document->kind != YamlValue::Kind::Map) {
        report.error(document->at, QStringLiteral("must be a map of keys and values"));
        return std::nullopt;
    }
    return document;
}

} // namespace

Findings checkAgency(const QString &file)
{
    return buildAgency(file).findings;
}

BuildResult buildAgency(const QString &file)
{
    BuildResult result;
    Report report(file, result.findings);
    if (const std::optional<YamlValue> document = readDocument(file, report)) {
        const QByteArray bytes = protocol::writePack(readAgencySource(*document, report).agency);
        const auto read = protocol::readAgency(bytes);
        if (!hasErrors(result.findings) && !read)
            report.error(
                {}, QStringLiteral("the app would refuse these settings: %1").arg(read.error().detail));
        if (!hasErrors(result.findings))
            result.bytes = bytes;
    }
    std::ranges::stable_sort(
        result.findings, {}, [](const Finding &finding) { return std::pair(finding.line, finding.column); });
    return result;
}

} // namespace tenang::authoring
