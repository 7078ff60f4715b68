// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/leafrows.h"

#include <QtEndian>

#include <bit>
#include <optional>

// sqlite.org/fileformat2.html#b_tree_pages and #record_format
namespace tenang::vault {

namespace {

using Value = LeafRow::Value;
using Worth = DamagedPages::Worth;

constexpr qint64 usable = DamagedPages::usable;
constexpr qint64 largestRow
    = qint64{20} * 1024 * 1024; // the engine takes 16 MiB at most (connectionsettings.cpp)
constexpr qsizetype mostColumns = 32;

enum PageKind : quint8 { InteriorOfIndex = 0x02, LeafOfIndex = 0x0a, LeafOfTable = 0x0d };

// Reads forwards and never past the end: then everything it gives is nothing.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    std::optional<qint64> varint()
    {
        quint64 value = 0;
        for (int n = 0; n < 9; ++n) {
            if (m_at >= m_bytes.size())
                return {};
            const quint8 byte = quint8(m_bytes.at(m_at++));
            if (n == 8)
                return qint64(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                return qint64(value);
        }
        return {};
    }
    std::optional<QByteArrayView> take(qint64 length)
    {
        if (length < 0 || length > m_bytes.size() - m_at)
            return {};
        m_at += length;
        return m_bytes.sliced(m_at - length, length);
    }
    [[nodiscard]] qint64 at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qint64 m_at = 0;
};

qint64 bytesOfSerial(qint64 serial)
{
    constexpr qint64 small[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return serial < 10 ? small[serial] : (serial - 12) / 2;
}

Value valueOf(qint64 serial, QByteArrayView bytes)
{
    if (serial >= 12)
        return {serial % 2 == 0 ? Value::Kind::Blob : Value::Kind::Text, 0, 0, bytes.toByteArray()};
    if (serial == 0)
        return {};
    if (serial >= 8)
        return {Value::Kind::Integer, serial - 8, 0, {}};
    quint64 raw = !bytes.isEmpty() && (bytes.at(0) & 0x80) != 0 && serial != 7 ? ~quint64{0} : 0;
    for (const char byte : bytes)
        raw = raw << 8 | quint8(byte);
    return serial == 7 ? Value{Value::Kind::Real, 0, std::bit_cast<double>(raw), {}}
                       : Value{Value::Kind::Integer, qint64(raw), 0, {}};
}

std::optional<QList<Value>> valuesOf(QByteArrayView record)
{
    Cursor whole(record);
    const auto headBytes = whole.varint();
    if (!headBytes || *headBytes < whole.at() || *headBytes > record.size())
        return {};
    Cursor head(record.first(*headBytes));
    head.varint();
    Cursor body(record.sliced(*headBytes));
    QList<Value> values;
    while (!head.isAtEnd()) {
        const auto serial = head.varint();
        if (!serial || *serial < 0 || *serial == 10 || *serial == 11 || values.size() == mostColumns)
            return {};
        const auto bytes = body.take(bytesOfSerial(*serial));
        if (!bytes)
            return {};
        values.append(valueOf(*serial, *bytes));
    }
    return body.isAtEnd() ? std::optional(values) : std::nullopt;
}

// What stands on the page itself of a row of so many bytes.
qint64 localBytes(qint64 length, bool isTable)
{
    const qint64 most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (length <= most)
        return length;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (length - least) % (usable - 4);
    return fitting <= most ? fitting : least;
}

class PageReader {
public:
    PageReader(const DamagedPages &pages, quint32 number)
        : m_pages(pages)
        , m_bytes(pages.page(number))
        , m_worth(pages.worth(number))
    {
    }

    void each(const std::function<void(const LeafRow &)> &take)
    {
        if (m_bytes.isEmpty())
            return;
        const quint8 kind = quint8(m_bytes.at(0));
        if (kind != LeafOfTable && kind != LeafOfIndex && kind != InteriorOfIndex)
            return;
        const bool isInterior = kind == InteriorOfIndex; // whose rows are rows like any other
        const qint64 head = isInterior ? 12 : 8;
        const qint64 count = qFromBigEndian<quint16>(m_bytes.data() + 3);
        for (qint64 n = 0; n < count && head + 2 * n + 2 <= usable; ++n) {
            const qint64 at = qFromBigEndian<quint16>(m_bytes.data() + head + 2 * n);
            if (at < head || at >= usable)
                continue;
            Cursor cell(m_bytes.sliced(at));
            if (isInterior && !cell.take(4))
                continue;
            if (const auto row = rowOf(cell, kind == LeafOfTable))
                take(*row);
        }
    }

private:
    std::optional<LeafRow> rowOf(Cursor cell, bool isTable) const
    {
        LeafRow row;
        row.hasKey = isTable;
        row.isOlder = m_worth == Worth::Older;
        row.isWhole = m_worth == Worth::Whole;
        const auto length = cell.varint();
        if (!length || *length < 1 || *length > largestRow)
            return {};
        if (isTable) {
            const auto key = cell.varint();
            if (!key)
                return {};
            row.key = *key;
        }
        const qint64 local = localBytes(*length, isTable);
        const auto here = cell.take(local);
        if (!here)
            return {};
        std::optional<QList<Value>> values;
        if (local == *length) {
            values = valuesOf(*here);
        } else {
            const auto more = cell.take(4);
            QByteArray all = here->toByteArray();
            if (!more || !follow(qFromBigEndian<quint32>(more->data()), *length, all, row))
                return {};
            values = valuesOf(all);
            wipe(all);
        }
        if (!values)
            return {};
        row.values = *std::move(values);
        return row;
    }

    // Each page of the chain adds to it, so a circle ends.
    bool follow(quint32 next, qint64 length, QByteArray &all, LeafRow &row) const
    {
        while (all.size() < length) {
            const QByteArrayView page = m_pages.page(next);
            if (page.isEmpty())
                return false;
            row.isOlder = row.isOlder || m_pages.worth(next) == Worth::Older;
            row.isWhole = row.isWhole && m_pages.worth(next) == Worth::Whole;
            next = qFromBigEndian<quint32>(page.data());
            all.append(page.sliced(4, std::min(usable - 4, length - all.size())));
        }
        return true;
    }

    const DamagedPages &m_pages;
    QByteArrayView m_bytes;
    Worth m_worth;
};

} // namespace

void eachLeafRow(const DamagedPages &pages, const std::function<void(const LeafRow &)> &take)
{
    for (quint32 number = 2; number <= pages.count(); ++number) // the first holds what tables there are
        PageReader(pages, number).each(take);
}

} // namespace tenang::vault
