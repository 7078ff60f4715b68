// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/yamlvalue.h"

#include <QStringList>

namespace tenang::authoring {

inline constexpr qsizetype maxTextBytes
    = qsizetype{16} * 1024; // the cap of a string in a pack (design.md §5)

enum class Need { Required, Optional };

// A text and where it stands, for what is checked later against other files.
struct Mention {
    QString text;
    Place at;
};

// Reads one map of a YAML file key by key and reports what is missing, blank, of the wrong shape or unknown.
// Always gives a value, so that one fault does not hide the next.
class Fields {
public:
    Fields(const YamlValue &map, Report &report);

    [[nodiscard]] QString text(const char *key, Need need);
    [[nodiscard]] QString shaped(
        const char *key, Need need, bool (*test)(const QString &), const char *shape);
    [[nodiscard]] bool flag(const char *key, bool otherwise);
    // `why` gives the reason of the bounds, for the message.
    [[nodiscard]] int number(
        const char *key, Need need, int least, int most, int otherwise, const char *why = nullptr);
    [[nodiscard]] QList<Mention> texts(const char *key);
    [[nodiscard]] QStringList strings(const char *key);

    // nullopt: missing, blank or unknown; reported.
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> choice(
        const char *key, Need need, std::optional<Enum> (*fromString)(const QString &))
    {
        const QString id = text(key, need);
        std::optional<Enum> value;
        if (!id.isEmpty())
            value = fromString(id);
        if (!id.isEmpty() && !value)
            m_report->error(at(key), QStringLiteral("“%1” is no value of `%2`").arg(id, QLatin1String(key)));
        return value;
    }

    // Each map of a list.
    template <typename Read>
    void each(const char *key, Need need, Read read)
    {
        for (const YamlValue *item : list(key, need)) {
            if (item->kind != YamlValue::Kind::Map) {
                m_report->error(item->at, QStringLiteral("must be a map of keys and values"));
                continue;
            }
            Fields fields(*item, *m_report);
            read(fields);
            fields.finish();
        }
    }
    // The keys and values of a map within the map.
    [[nodiscard]] std::vector<std::pair<Mention, Mention>> pairs(const char *key);
    // One map within the map; without it, nothing is read.
    template <typename Read>
    void within(const char *key, Read read)
    {
        const YamlValue *value = known(key, Need::Optional);
        if (value == nullptr)
            return;
        if (value->kind != YamlValue::Kind::Map) {
            m_report->error(value->at, QStringLiteral("`%1` must be a map").arg(QLatin1String(key)));
            return;
        }
        Fields fields(*value, *m_report);
        read(fields);
        fields.finish();
    }

    [[nodiscard]] bool has(const char *key) const { return m_map->find(QLatin1String(key)) != nullptr; }
    // Of the key's value; of the map itself where the key is missing.
    [[nodiscard]] Place at(const char *key) const;
    // Of the key itself; for what is wrong with a list as a whole.
    [[nodiscard]] Place keyAt(const char *key) const;
    [[nodiscard]] Report &report() { return *m_report; }
    // Call last: keys that nobody asked for are reported.
    void finish();

private:
    const YamlValue *known(const char *key, Need need);
    std::vector<const YamlValue *> list(const char *key, Need need);
    QString checked(const YamlValue &value, const char *key, Need need);

    const YamlValue *m_map;
    Report *m_report;
    QStringList m_known;
};

} // namespace tenang::authoring
