// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace tenang::vault {

// Room kept aside on the disk, so that a conversation can be ended when it fills (security sheet §6.3): a
// file of nothing that is given up at the first write that finds no room, and made again when there is
// plenty.
class Ballast {
public:
    static constexpr qint64 size = qint64{8} * 1024 * 1024;
    static constexpr qint64 plenty = 4 * size; // free on the disk, besides the ballast, before it is made

    explicit Ballast(QString file)
        : m_file(std::move(file))
    {
    }

    // Refused when there is not plenty of room: nothing is changed then.
    Result<void> keep() const;
    bool give() const; // false: there was none

private:
    QString m_file;
};

} // namespace tenang::vault
