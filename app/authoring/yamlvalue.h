// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/report.h"

#include <QString>

#include <optional>
#include <vector>

namespace tenang::authoring {

struct YamlEntry;

// A YAML document as data: no types are guessed ("no" is a text, so is 1.0), and everything knows its place.
struct YamlValue {
    enum class Kind { Null, Text, List, Map };
    Kind kind = Kind::Null;
    Place at;
    QString text; // Text; without the line breaks at its end
    std::vector<YamlValue> items; // List
    std::vector<YamlEntry> entries; // Map, in the order of the file

    // The last entry of that name; nullptr: none.
    [[nodiscard]] const YamlValue *find(const QString &key) const;
};

struct YamlEntry {
    QString key;
    Place at;
    YamlValue value;
};

// Reads one document. Refused, each with its place: more than 8 MiB, bytes that are not UTF-8, control and
// bidirectional characters, more than 200,000 values, nesting deeper than 32, anchors and aliases (a few
// lines of them unfold to gigabytes), tags, a key twice, a second document, and what is no YAML. nullopt:
// nothing could be read.
[[nodiscard]] std::optional<YamlValue> readYaml(const QByteArray &bytes, Report &report);

} // namespace tenang::authoring
