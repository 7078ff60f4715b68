// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/logframes.h"

#include <QtEndian>

namespace tenang::vault {

namespace {

// sqlite.org/fileformat2.html#walformat
constexpr qint64 pageBytes = 4096;
constexpr qint64 frameBytes = LogFrames::frameHeadBytes + pageBytes;
constexpr quint32 magic = 0x377f0682; // the lowest bit: in which order the words of the checksum lie

class Checksum {
public:
    explicit Checksum(bool bigEndian)
        : m_bigEndian(bigEndian)
    {
    }
    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes.data() + at) + m_second;
            m_second += word(bytes.data() + at + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(QByteArrayView stored) const
    {
        return qFromBigEndian<quint32>(stored.data()) == m_first
            && qFromBigEndian<quint32>(stored.data() + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const char *bytes) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }
    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

LogFrames readLog(const QByteArray &log)
{
    LogFrames found;
    if (log.isEmpty())
        return found;
    const QByteArrayView whole(log);
    if (log.size() < LogFrames::headBytes + frameBytes) {
        found.isDamaged = log.size() != LogFrames::headBytes;
        return found;
    }
    const QByteArrayView head = whole.first(LogFrames::headBytes);
    const quint32 kind = qFromBigEndian<quint32>(head.data());
    Checksum sum((kind & 1) != 0);
    sum.add(head.first(24));
    const bool isHeadGood = (kind & ~1U) == magic && sum.is(head.sliced(24));
    // Each beginning of a log has its own two numbers; frames of the one before it stand behind its own.
    const QByteArrayView begun = isHeadGood ? head.sliced(16, 8) : whole.sliced(LogFrames::headBytes + 8, 8);
    bool follows = isHeadGood;
    qsizetype committed = 0;
    for (qint64 at = LogFrames::headBytes; at + frameBytes <= log.size(); at += frameBytes) {
        const QByteArrayView frame = whole.sliced(at, frameBytes);
        sum.add(frame.first(8));
        sum.add(frame.sliced(LogFrames::frameHeadBytes));
        const bool isOurs = frame.sliced(8, 8) == begun;
        const bool isNext = follows && sum.is(frame.sliced(16, 8));
        found.isDamaged = found.isDamaged || isOurs != isNext;
        follows = isNext;
        if (!isOurs)
            continue;
        found.frames.append({qFromBigEndian<quint32>(frame.data()), at + LogFrames::frameHeadBytes});
        if (qFromBigEndian<quint32>(frame.data() + 4) != 0)
            committed = found.frames.size();
    }
    found.isDamaged = found.isDamaged || !isHeadGood || (log.size() - LogFrames::headBytes) % frameBytes != 0;
    // What no commit ended was told to nobody. A log that is cut off may have lost the commit.
    found.isDamaged = found.isDamaged || committed != found.frames.size();
    found.frames.resize(committed);
    return found;
}

} // namespace tenang::vault
