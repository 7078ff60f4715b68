// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

namespace tenang::vault {

// Single pages of an encrypted database, whatever became of the rest of it. All cryptography is SQLCipher's:
// the pages are laid into files of our own in `workFolder` and it is asked about these. What lies there is
// encrypted as it was; nothing is left when a call returns.
class PageCipher {
public:
    // A page as it lies in the file, 4096 bytes, by its place from 0 on.
    using PageOf = std::function<QByteArray(qsizetype page)>;

    // Both must outlive this.
    PageCipher(const SecretBytes &key, const QString &workFolder)
        : m_key(key)
        , m_folder(workFolder)
    {
    }

    // Numbers, from 1 on, of the pages whose seal is broken; all of them when the first 16 bytes of the first
    // page are not those that the file was made with. NoSpace, Io.
    [[nodiscard]] Result<QSet<quint32>> broken(qsizetype count, const PageOf &pageOf) const;
    // Without regard to the seals: DamagedPages::usable bytes a page. A page whose seal is broken may be
    // anything. NoSpace, Io.
    [[nodiscard]] Result<QByteArray> decrypted(qsizetype count, const PageOf &pageOf) const;

private:
    const SecretBytes &m_key;
    const QString &m_folder;
};

} // namespace tenang::vault
