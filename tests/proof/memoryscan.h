// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenang::proof {

struct Needle {
    QString name; // what was found, when it is
    QByteArray bytes;
};

// The forms in which programs leave bytes behind: as they are, hex and base64, these two also in UTF-16.
[[nodiscard]] QList<Needle> formsOf(const QString &name, const QByteArray &bytes);
// Of a text also UTF-16 and UTF-32.
[[nodiscard]] QList<Needle> formsOfText(const QString &name, const QString &text);

struct MemoryScan {
    qint64 bytes = 0; // that could be read
    int locked = 0; // finds in mappings that are locked and left out of core files
    int hidden = 0; // finds in mappings that are left out of core files and may be swapped
    QStringList elsewhere; // finds in all others
};
// All that another process holds (/proc/PID/smaps and mem); no bytes where this user may not look.
[[nodiscard]] MemoryScan scanMemory(qint64 process, const QList<Needle> &needles);

} // namespace tenang::proof
