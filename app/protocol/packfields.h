// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCborArray>
#include <QCborMap>
#include <QMap>
#include <QStringList>

#include <optional>

namespace tenang::protocol {

// The first thing wrong with a pack; whatever is read after it is thrown away with the rest.
class PackFault {
public:
    // Keeps the first only. `place` is a JSON pointer into the pack ("/items/3/text").
    void set(const QString &place, const QString &text);
    [[nodiscard]] bool isSet() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

enum class Blank { Allowed, Refused };

// Reads one map of a pack strictly: every key must be there, of its type, and no other key may stand beside
// them.
class PackFields {
public:
    PackFields(const QCborMap &map, QString place, PackFault &fault);

    // For a key that packs of before do not have; the others must be there.
    [[nodiscard]] bool has(const char *key) const { return m_map.contains(QLatin1StringView(key)); }
    [[nodiscard]] QString text(const char *key, Blank blank);
    // As text(), but must pass `test`; `shape` says in words what is expected.
    [[nodiscard]] QString shaped(const char *key, bool (*test)(const QString &), const char *shape);
    // As shaped(), or empty.
    [[nodiscard]] QString shapedOrEmpty(const char *key, bool (*test)(const QString &), const char *shape);
    // A key that came after the first packs: without it, `otherwise`; with it, as shaped().
    [[nodiscard]] QString shapedOr(
        const char *key, const QString &otherwise, bool (*test)(const QString &), const char *shape);
    [[nodiscard]] bool flag(const char *key);
    [[nodiscard]] int number(const char *key, int least, int most);
    [[nodiscard]] QStringList texts(const char *key, bool (*test)(const QString &) = nullptr);

    template <typename Enum>
    [[nodiscard]] Enum choice(const char *key, std::optional<Enum> (*fromString)(const QString &))
    {
        const QString id = text(key, Blank::Refused);
        const std::optional<Enum> value = fromString(id);
        if (!value)
            refuse(key, QStringLiteral("“%1” is not one of the known values").arg(id));
        return value.value_or(Enum{});
    }

    // A list of maps, each read by `read(PackFields &)`.
    template <typename T, typename Read>
    [[nodiscard]] QList<T> list(const char *key, Read read)
    {
        QList<T> values;
        const QCborArray array = arrayOf(key);
        for (qsizetype i = 0; i < array.size() && !m_fault->isSet(); ++i) {
            PackFields fields(array.at(i), placeOf(key) + u'/' + QString::number(i), *m_fault);
            values.append(read(fields));
            fields.finish();
        }
        return values;
    }
    // One map within the map.
    template <typename Read>
    void within(const char *key, Read read)
    {
        PackFields fields(valueOf(key), placeOf(key), *m_fault);
        read(fields);
        fields.finish();
    }
    // A map of maps whose keys are free, each read by `read(key, PackFields &)`.
    template <typename Read>
    void each(const char *key, Read read)
    {
        const QCborMap map = mapAt(key);
        for (const auto &[name, value] : map) {
            PackFields fields(value, placeOf(key, name.toString()), *m_fault);
            read(checked(name, placeOf(key, name.toString())), fields);
            fields.finish();
        }
    }
    // A map of text to text; the keys come in their canonical order.
    [[nodiscard]] QMap<QString, QString> textMap(const char *key);

    void refuse(const char *key, const QString &text);
    void refuse(const char *key, const QString &below, const QString &text); // of a map whose keys are free
    // Call last: a key that nobody asked for is refused, for it may change what the others mean.
    void finish();

private:
    PackFields(const QCborValue &value, QString place, PackFault &fault);
    [[nodiscard]] QCborValue valueOf(const char *key);
    [[nodiscard]] QCborArray arrayOf(const char *key);
    [[nodiscard]] QString checked(const QCborValue &value, const QString &place);
    [[nodiscard]] QCborMap mapAt(const char *key);
    [[nodiscard]] QString placeOf(const char *key) const;
    [[nodiscard]] QString placeOf(const char *key, const QString &below) const;

    QCborMap m_map;
    QString m_place;
    PackFault *m_fault;
    QStringList m_known;
};

} // namespace tenang::protocol
