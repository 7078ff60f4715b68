// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a pack of each kind: refused whole, or read and written again as exactly its own bytes. Half
// of the mutants are made on the tree of values and written canonically, since bytes that are not canonical
// go no further than the door.
#include "base/cbor.h"
#include "fuzz/target.h"
#include "protocol/packplaces.h"
#include "protocol/samples.h"

using namespace tenang;

namespace {

class Mutant {
public:
    Mutant(QCborValue whole, unsigned seed)
        : m_whole(std::move(whole))
        , m_random(seed)
    {
        test::collect(m_whole, {}, m_places);
    }

    // One to three changes: a value copied from another place, one left out, one that is nearly the same.
    QCborValue made()
    {
        for (unsigned change = below(3) + 1; change > 0 && !m_places.isEmpty(); --change) {
            const test::Steps place = m_places.at(below(m_places.size()));
            const QCborValue other = nearly(at(m_places.at(below(m_places.size()))));
            const unsigned kind = below(4);
            m_whole = test::changedAt(m_whole, place, [&](QCborMap &map, const QCborValue &key) {
                if (kind == 0)
                    map.remove(key);
                else if (kind == 1)
                    map[QString::fromLatin1("x%1").arg(below(4))] = other;
                else
                    map[key.toString()] = kind == 2 ? nearly(map.value(key)) : other;
            });
            if (change > 1) {
                m_places.clear();
                test::collect(m_whole, {}, m_places);
            }
        }
        return m_whole;
    }

private:
    unsigned below(qsizetype limit) { return unsigned(m_random() % std::size_t(limit)); }

    QCborValue at(const test::Steps &steps) const
    {
        QCborValue value = m_whole;
        for (const QCborValue &step : steps)
            value = step.isString() ? value.toMap().value(step) : value.toArray().at(step.toInteger());
        return value;
    }

    QCborValue nearly(const QCborValue &value)
    {
        if (value.isInteger())
            return value.toInteger() + qint64(below(3)) - 1;
        if (value.isBool())
            return !value.toBool();
        if (value.isArray()) {
            QCborArray array = value.toArray();
            if (!array.isEmpty() && below(2) == 0)
                array.removeAt(below(array.size()));
            else if (!array.isEmpty())
                array.append(array.at(below(array.size())));
            return array;
        }
        if (!value.isString())
            return value;
        QByteArray text = value.toString().toUtf8();
        text.resize(text.size() + 8);
        const std::size_t size = LLVMFuzzerMutate(reinterpret_cast<std::uint8_t *>(text.data()),
            std::size_t(text.size() - 8), std::size_t(text.size()));
        return QString::fromUtf8(text.first(qsizetype(size)));
    }

    QCborValue m_whole;
    QList<test::Steps> m_places;
    std::minstd_rand m_random;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto again = test::rewritten(bytes);
    REQUIRE(!again || *again == bytes);
    if (size % 8 != 0)
        return 0;
    // Whatever it says of itself: no reader may take another kind's bytes, or trip over them.
    const int takers = int(bool(protocol::readProtocol(bytes))) + int(bool(protocol::readIndicatorSet(bytes)))
        + int(bool(protocol::readPracticeSet(bytes))) + int(bool(protocol::readAgency(bytes)))
        + int(bool(protocol::readCoachRules(bytes))) + int(bool(protocol::readCardSet(bytes)));
    REQUIRE(takers == (again ? 1 : 0));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    const auto value = fromCbor(fuzz::bytesOf(data, size));
    if (!value || seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, most);
    const QByteArray bytes = toCanonicalCbor(Mutant(*value, seed).made());
    if (bytes.isEmpty() || std::size_t(bytes.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, bytes.constData(), std::size_t(bytes.size()));
    return std::size_t(bytes.size());
}
