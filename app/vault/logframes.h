// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace tenang::vault {

// The pages in a write-ahead log that may be damaged. The engine gives up everything behind the first fault
// of a log; here only the frame that is broken is given up, because every page proves itself by its own seal.
struct LogFrames {
    static constexpr qint64 headBytes = 32;
    static constexpr qint64 frameHeadBytes = 24;

    struct Frame {
        quint32 page = 0; // from 1
        qint64 at = 0; // of the page's bytes in the log
    };
    QList<Frame> frames; // in the order of writing; of the log as it began last, up to its last commit
    bool isDamaged = false; // something of it cannot be read: what was written last may be missing
};

// No log, or an empty one: no frames. `log`: bytes of the file, a page being 4096 of them.
[[nodiscard]] LogFrames readLog(const QByteArray &log);

} // namespace tenang::vault
