// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"

#include <QMap>

class QRandomGenerator;

namespace tenang::proof {

// What a disk holds when the power goes: what was synced, and of the rest whatever chance leaves. Strict, as
// POSIX allows and no real file system quite does: a name is durable only when its folder was synced, writes
// reach the disk in any order, and a sector of 512 bytes is the only unit.
class PowerCut {
public:
    enum class Kept {
        Nothing, // of what was not synced
        Some, // any sectors, any names
        Prefix, // the first so many of each file's writes, and of the names
        Everything,
    };

    // After the first `cut` of `ops`. `honest` false: syncs do nothing, as on a disk that lies.
    PowerCut(const std::vector<DiskOp> &ops, std::size_t cut, Kept kept, QRandomGenerator &random,
        bool honest = true);

    void lay(const QString &folder) const; // emptied first

private:
    struct File {
        QByteArray bytes;
        std::vector<const DiskOp *> waiting;
    };

    void take(const DiskOp &op, bool honest);
    void name(const DiskOp &op);
    void lose(Kept kept, QRandomGenerator &random);

    QMap<int, File> m_files; // in order, so that a seed gives the same state again
    QMap<QByteArray, int> m_names;
    std::vector<const DiskOp *> m_waiting; // names
};

} // namespace tenang::proof
