// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

// A disk that can be made to fail and that remembers what was asked of it. It stands between the whole
// program, the storage engine and Qt included, and the kernel: disk.cpp defines open, pwrite, fsync and their
// kin, and the linker takes those of the program before those of the C library. Only what lies in the watched
// folder is looked at. A sync of it is noted but not made, which keeps the loops fast.
namespace tenang::proof {

struct DiskOp {
    enum class Kind {
        Make,
        Write,
        Cut,
        SyncFile,
        SyncFolder,
        Rename,
        Exchange,
        Unlink,
        MakeFolder,
        RemoveFolder
    };

    Kind kind;
    int file = -1; // a number for the life of the file: Make, Write, Cut, SyncFile
    QByteArray path; // below the watched folder, with a leading slash; of Rename the old one
    QByteArray other; // of Rename and Exchange the new one
    qint64 at = 0; // where a write begins, the length after a cut
    QByteArray bytes;
};

struct DiskFault {
    enum class Kind {
        Io, // any call: EIO
        Full, // what needs room: ENOSPC
        ShortRead, // half of what was asked for
        SyncFails, // EIO of a sync
        Torn, // half of a write lands, the rest finds no room
    };

    Kind kind = Kind::Io;
    int first = 0; // of the calls that it can hit, from 0
    bool lasting = false; // from there on all of them; else this one
};

namespace disk {

void watch(const QString &folder); // absolute; forgets what it remembered
void unwatch();
void record(bool on);
const std::vector<DiskOp> &recorded();

void arm(const DiskFault &fault); // counts from 0
void heal();
void stepAside(bool aside); // the test itself is at work: nothing fails or is noted
int met(); // calls since arm() that the fault's kind can hit
bool struck(); // a fault was given since arm()

} // namespace disk

} // namespace tenang::proof
