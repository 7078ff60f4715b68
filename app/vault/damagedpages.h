// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace tenang::vault {

// All pages of a database that may be damaged, in the clear, each with what it is worth. The engine refuses a
// whole file for one bad page; here each page is looked at by itself.
class DamagedPages {
public:
    static constexpr qint64 pageBytes = 4096;
    static constexpr qint64 usable = pageBytes - 80; // behind it: 16 bytes to decrypt by, 64 of the seal

    enum class Worth {
        Missing, // not in the file any more
        Broken, // its seal is broken, or what all seals are checked by is gone: any byte of it may be wrong
        Older, // whole, but there was a newer one that is broken
        Whole,
    };

    // `database` and the log beside it (`-wal`) are read only. `key`: the database's. `workFolder`: for
    // copies, encrypted as the pages are, which go again. NotFound; Refused: somebody has it open; NoSpace,
    // Io.
    [[nodiscard]] static Result<DamagedPages> read(
        const QString &database, const SecretBytes &key, const QString &workFolder);
    // Pages that are in the clear already, `usable` bytes for each of `worth`.
    [[nodiscard]] static DamagedPages of(QByteArray clear, QList<Worth> worth);
    DamagedPages(DamagedPages &&) = default;
    DamagedPages(const DamagedPages &) = delete;
    DamagedPages &operator=(DamagedPages &&) = delete;
    DamagedPages &operator=(const DamagedPages &) = delete;
    ~DamagedPages(); // wipes

    [[nodiscard]] quint32 count() const { return quint32(m_worth.size()); } // pages are numbered from 1
    [[nodiscard]] Worth worth(quint32 page) const;
    [[nodiscard]] QByteArrayView page(quint32 page) const; // `usable` bytes; empty when it is missing
    [[nodiscard]] QList<quint32> notWhole() const;
    [[nodiscard]] bool isLogDamaged() const { return m_isLogDamaged; }

private:
    DamagedPages() = default;

    QByteArray m_clear; // page by page, `usable` bytes each
    QList<Worth> m_worth;
    bool m_isLogDamaged = false;
};

} // namespace tenang::vault
