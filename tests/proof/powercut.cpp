// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powercut.h"

#include "support/secrets.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <utility>

namespace tenang::proof {

namespace {

using Kind = DiskOp::Kind;

constexpr qint64 sector = 512;

QByteArray folderOf(const QByteArray &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

void put(QByteArray &file, qint64 at, QByteArrayView bytes)
{
    if (file.size() < at + bytes.size())
        file.append(at + bytes.size() - file.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), file.begin() + at);
}

void change(QByteArray &file, const DiskOp &op)
{
    if (op.kind == Kind::Write)
        put(file, op.at, op.bytes);
    else if (op.at < file.size())
        file.truncate(op.at);
    else
        file.append(op.at - file.size(), '\0');
}

} // namespace

PowerCut::PowerCut(
    const std::vector<DiskOp> &ops, std::size_t cut, Kept kept, QRandomGenerator &random, bool honest)
{
    for (std::size_t n = 0; n < cut; ++n)
        take(ops[n], honest);
    lose(kept, random);
}

void PowerCut::take(const DiskOp &op, bool honest)
{
    switch (op.kind) {
    case Kind::Write:
    case Kind::Cut:
        m_files[op.file].waiting.push_back(&op);
        break;
    case Kind::SyncFile:
        if (!honest)
            break;
        for (const DiskOp *waiting : std::exchange(m_files[op.file].waiting, {}))
            change(m_files[op.file].bytes, *waiting);
        break;
    case Kind::SyncFolder: {
        if (!honest)
            break;
        std::vector<const DiskOp *> left;
        for (const DiskOp *waiting : m_waiting) {
            if (folderOf(waiting->path) == op.path || folderOf(waiting->other) == op.path)
                name(*waiting);
            else
                left.push_back(waiting);
        }
        m_waiting = left;
        break;
    }
    default:
        m_waiting.push_back(&op);
    }
}

void PowerCut::name(const DiskOp &op)
{
    const auto below = [](const QByteArray &path, const QByteArray &folder) {
        return path == folder || path.startsWith(QByteArray(folder + '/'));
    };
    QMap<QByteArray, int> moved;
    switch (op.kind) {
    case Kind::Make:
        m_names[op.path] = op.file;
        break;
    case Kind::Unlink:
        m_names.remove(op.path);
        break;
    case Kind::Rename:
    case Kind::Exchange:
        for (auto it = m_names.begin(); it != m_names.end();) {
            const bool from = below(it.key(), op.path);
            const bool to = below(it.key(), op.other);
            if (from)
                moved[op.other + it.key().mid(op.path.size())] = it.value();
            else if (to && op.kind == Kind::Exchange)
                moved[op.path + it.key().mid(op.other.size())] = it.value();
            it = from || to ? m_names.erase(it) : std::next(it);
        }
        m_names.insert(moved);
        break;
    default: // folders are there when something is in them
        break;
    }
}

void PowerCut::lose(Kept kept, QRandomGenerator &random)
{
    if (kept == Kept::Nothing)
        return;
    const bool some = kept == Kept::Some;
    for (File &file : m_files) {
        const std::size_t first
            = kept == Kept::Prefix ? random.bounded(quint32(file.waiting.size() + 1)) : file.waiting.size();
        for (std::size_t n = 0; n < first; ++n) {
            const DiskOp &op = *file.waiting[n];
            if (!some || op.kind == Kind::Cut) {
                if (!some || random.bounded(2) == 0)
                    change(file.bytes, op);
                continue;
            }
            for (qint64 at = 0; at < op.bytes.size(); at += sector)
                if (random.bounded(2) == 0)
                    put(file.bytes, op.at + at,
                        QByteArrayView(op.bytes).sliced(at, std::min(sector, op.bytes.size() - at)));
        }
    }
    const std::size_t names
        = kept == Kept::Prefix ? random.bounded(quint32(m_waiting.size() + 1)) : m_waiting.size();
    for (std::size_t n = 0; n < names; ++n)
        if (!some || random.bounded(2) == 0)
            name(*m_waiting[n]);
}

void PowerCut::lay(const QString &folder) const
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (auto it = m_names.begin(); it != m_names.end(); ++it) {
        const QString path = folder + QString::fromUtf8(it.key());
        QDir().mkpath(QFileInfo(path).path());
        if (!testing::writeTo(path, m_files.value(it.value()).bytes))
            qFatal("cannot lay %s", qPrintable(path));
    }
}

} // namespace tenang::proof
