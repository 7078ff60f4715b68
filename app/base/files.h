// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

// Small files that must be whole or absent. Folders are 0700, files 0600; a link in a file's place is never
// followed.
namespace tenang {

// An open descriptor that closes itself. An advisory lock taken on it goes with it.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor();
    Descriptor(Descriptor &&other) noexcept;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    Descriptor &operator=(Descriptor &&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

[[nodiscard]] Error systemError(int code, const char *where); // errno: NotFound, NoSpace, Refused or Io

// At most `limit` bytes; one byte more is asked for, so that a longer file shows. NotFound when there is
// none.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qsizetype limit);
// Beside it, to the disk, renamed over it, and the folder to the disk: old or new, never half.
[[nodiscard]] Result<void> replaceFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> makeEmptyFile(const QString &path); // Refused when there is one
[[nodiscard]] Result<void> makeFolders(const QString &path); // with its parents
[[nodiscard]] Result<void> syncToDisk(const QString &path); // a file or a folder

} // namespace tenang
