// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryscan.h"

#include <QFile>
#include <QStringEncoder>

#include <cstring>

namespace tenang::proof {

namespace {

QByteArray wide(const QByteArray &ascii)
{
    return QStringEncoder(QStringEncoder::Utf16LE)(QString::fromLatin1(ascii));
}

const char *find(const char *begin, const char *end, const QByteArray &bytes)
{
    return static_cast<const char *>(
        ::memmem(begin, std::size_t(end - begin), bytes.constData(), std::size_t(bytes.size())));
}

struct Mapping {
    quint64 begin = 0;
    quint64 end = 0;
    QString name;
    QList<QByteArray> flags;
};

QList<Mapping> mappingsOf(qint64 process)
{
    QFile smaps(QStringLiteral("/proc/%1/smaps").arg(process));
    QList<Mapping> all;
    if (!smaps.open(QIODevice::ReadOnly))
        return all;
    const QList<QByteArray> lines = smaps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QList<QByteArray> span = words.first().split('-');
        if (span.size() == 2 && words.size() >= 5)
            all.append({span[0].toULongLong(nullptr, 16), span[1].toULongLong(nullptr, 16),
                QString::fromUtf8(line.simplified()), {}});
        else if (words.first() == "VmFlags:" && !all.isEmpty())
            all.last().flags = words.mid(1);
    }
    return all;
}

} // namespace

QList<Needle> formsOf(const QString &name, const QByteArray &bytes)
{
    QList<Needle> all{{name, bytes}};
    const auto text = [&](const QString &form, const QByteArray &ascii) {
        all.append({name + u' ' + form, ascii});
        all.append({name + u' ' + form + u" in UTF-16", wide(ascii)});
    };
    text(QStringLiteral("hex"), bytes.toHex());
    text(QStringLiteral("HEX"), bytes.toHex().toUpper());
    // Inside a longer text it begins at one of three places; the ends depend on what stands beside it.
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray whole
            = QByteArray(QByteArray(offset, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray inner = whole.mid(offset == 0 ? 0 : offset + 1).chopped(2);
        text(QStringLiteral("base64"), inner);
        if (inner.contains('+') || inner.contains('/'))
            text(QStringLiteral("base64url"), QByteArray(inner).replace('+', '-').replace('/', '_'));
    }
    return all;
}

QList<Needle> formsOfText(const QString &name, const QString &said)
{
    return formsOf(name, said.toUtf8())
        + formsOf(name + u" UTF-16LE", QStringEncoder(QStringEncoder::Utf16LE)(said))
        + formsOf(name + u" UTF-16BE", QStringEncoder(QStringEncoder::Utf16BE)(said))
        + formsOf(name + u" UTF-32", QStringEncoder(QStringEncoder::Utf32LE)(said));
}

MemoryScan scanMemory(qint64 process, const QList<Needle> &needles)
{
    MemoryScan scan;
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return scan;
    const QList<Mapping> mappings = mappingsOf(process);
    for (const Mapping &mapping : mappings) {
        // What comes from a file and cannot be written holds what is in the file.
        const bool program = mapping.name.contains(u'/') && !mapping.flags.contains("wr");
        if (!mapping.flags.contains("rd") || program || mapping.name.contains(u"[v")
            || !memory.seek(qint64(mapping.begin)))
            continue;
        const QByteArray held = memory.read(qint64(mapping.end - mapping.begin));
        scan.bytes += held.size();
        const bool hidden = mapping.flags.contains("dd");
        const bool locked = hidden && mapping.flags.contains("lo");
        for (const Needle &needle : needles) {
            const char *const end = held.constData() + held.size();
            for (const char *at = held.constData(); (at = find(at, end, needle.bytes)) != nullptr; ++at) {
                if (locked)
                    ++scan.locked;
                else if (hidden)
                    ++scan.hidden;
                else
                    scan.elsewhere.append(QStringLiteral("%1 at +%2 of %3")
                            .arg(needle.name)
                            .arg(at - held.constData())
                            .arg(mapping.name));
            }
        }
    }
    return scan;
}

} // namespace tenang::proof
