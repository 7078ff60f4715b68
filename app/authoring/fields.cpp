// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/fields.h"

#include "protocol/plaintext.h"

namespace tenang::authoring {

namespace {

constexpr std::size_t maxListLength
    = 2'000; // far beyond any real content; keeps a hostile file from costing minutes

QString quoted(const char *key)
{
    return QStringLiteral("`%1`").arg(QLatin1String(key));
}

} // namespace

Fields::Fields(const YamlValue &map, Report &report)
    : m_map(&map)
    , m_report(&report)
{
}

QString Fields::text(const char *key, Need need)
{
    const YamlValue *value = known(key, need);
    return value == nullptr ? QString() : checked(*value, key, need);
}

QString Fields::shaped(const char *key, Need need, bool (*test)(const QString &), const char *shape)
{
    const QString value = text(key, need);
    if (!value.isEmpty() && !test(value))
        m_report->error(at(key), QStringLiteral("%1 must be %2").arg(quoted(key), QLatin1String(shape)));
    return value;
}

bool Fields::flag(const char *key, bool otherwise)
{
    const QString value = text(key, Need::Optional);
    if (value.isEmpty())
        return otherwise;
    if (value != u"true" && value != u"false")
        m_report->error(at(key), QStringLiteral("%1 must be true or false").arg(quoted(key)));
    return value == u"true";
}

int Fields::number(const char *key, Need need, int least, int most, int otherwise, const char *why)
{
    const QString value = text(key, need);
    if (value.isEmpty())
        return otherwise;
    bool whole = false;
    const int number = value.toInt(&whole);
    if (!whole || number < least || number > most) {
        const QString reason = why == nullptr ? QString() : u": " + QString::fromUtf8(why);
        m_report->error(at(key),
            QStringLiteral("%1 must be a whole number from %2 to %3").arg(quoted(key)).arg(least).arg(most)
                + reason);
        return otherwise;
    }
    return number;
}

QList<Mention> Fields::texts(const char *key)
{
    QList<Mention> values;
    for (const YamlValue *item : list(key, Need::Optional)) {
        const QString value = checked(*item, key, Need::Required);
        if (!value.isEmpty())
            values.append({value, item->at});
    }
    return values;
}

QStringList Fields::strings(const char *key)
{
    QStringList values;
    for (const Mention &mention : texts(key))
        values.append(mention.text);
    return values;
}

std::vector<std::pair<Mention, Mention>> Fields::pairs(const char *key)
{
    std::vector<std::pair<Mention, Mention>> found;
    const YamlValue *value = known(key, Need::Optional);
    if (value == nullptr)
        return found;
    if (value->kind != YamlValue::Kind::Map)
        m_report->error(value->at, QStringLiteral("%1 must be a map").arg(quoted(key)));
    for (const YamlEntry &entry : value->entries) {
        const QString text = checked(entry.value, key, Need::Required);
        found.push_back({{entry.key, entry.at}, {text, entry.value.at}});
    }
    return found;
}

Place Fields::at(const char *key) const
{
    const YamlValue *value = m_map->find(QLatin1String(key));
    return value == nullptr ? m_map->at : value->at;
}

Place Fields::keyAt(const char *key) const
{
    for (const YamlEntry &entry : m_map->entries) {
        if (entry.key == QLatin1String(key))
            return entry.at;
    }
    return m_map->at;
}

void Fields::finish()
{
    for (const YamlEntry &entry : m_map->entries) {
        if (!m_known.contains(entry.key))
            m_report->warning(entry.at, QStringLiteral("unknown key “%1” is ignored").arg(entry.key));
    }
}

const YamlValue *Fields::known(const char *key, Need need)
{
    m_known.append(QString::fromLatin1(key));
    const YamlValue *value = m_map->find(QLatin1String(key));
    if (value == nullptr && need == Need::Required)
        m_report->error(m_map->at, QStringLiteral("%1 is missing").arg(quoted(key)));
    return value;
}

std::vector<const YamlValue *> Fields::list(const char *key, Need need)
{
    std::vector<const YamlValue *> items;
    const YamlValue *value = known(key, need);
    if (value == nullptr)
        return items;
    if (value->kind != YamlValue::Kind::List)
        m_report->error(value->at, QStringLiteral("%1 must be a list").arg(quoted(key)));
    else if (need == Need::Required && value->items.empty())
        m_report->error(value->at, QStringLiteral("%1 is empty").arg(quoted(key)));
    for (const YamlValue &item : value->items) {
        if (items.size() == maxListLength) {
            m_report->error(
                item.at, QStringLiteral("%1 has more than %2 entries").arg(quoted(key)).arg(maxListLength));
            break;
        }
        items.push_back(&item);
    }
    return items;
}

QString Fields::checked(const YamlValue &value, const char *key, Need need)
{
    if (value.kind == YamlValue::Kind::List || value.kind == YamlValue::Kind::Map) {
        m_report->error(value.at, QStringLiteral("%1 must be text").arg(quoted(key)));
        return {};
    }
    const QString text = value.text.trimmed();
    if (text.isEmpty()) {
        const QString blank = QStringLiteral("%1 is blank").arg(quoted(key));
        if (need == Need::Required)
            m_report->error(value.at, blank);
        else
            m_report->warning(value.at, blank);
    }
    if (!protocol::isComposed(text))
        m_report->error(
            value.at, QStringLiteral("%1 is not in Unicode normalization form C").arg(quoted(key)));
    if (text.toUtf8().size() > maxTextBytes)
        m_report->error(
            value.at, QStringLiteral("%1 is longer than %2 bytes").arg(quoted(key)).arg(maxTextBytes));
    return text;
}

} // namespace tenang::authoring
