// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/signature.h"
#include "keys/publickey.h"
#include "protocol/pack.h"
#include "protocol/signedpack.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace tenang::presentation::testing {

// A folder such as /etc/tenang, and the agency that signs what is in it.
class AgencyFolder {
protected:
    // A folder with nothing in it; the keys stay the same.
    [[nodiscard]] bool isReady()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        if (!startCryptography())
            return false;
        if (m_seed.isEmpty()) {
            m_seed = newSigningSeed();
            m_stranger = newSigningSeed();
        }
        return m_folder->isValid();
    }
    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    [[nodiscard]] bool put(const char *name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    [[nodiscard]] static QByteArray signedBy(const SecretBytes &seed, const QByteArray &pack)
    {
        const auto made = protocol::signedPack(pack, seed);
        return made ? *made : QByteArray();
    }
    [[nodiscard]] bool putKey(const SecretBytes &seed) const
    {
        return put("agency.pub", keys::publicKeyText(publicKeyOf(seed)));
    }
    [[nodiscard]] bool putSettings(const protocol::Agency &agency) const
    {
        return put("agency.pack", signedBy(m_seed, protocol::writePack(agency)));
    }

    SecretBytes m_seed, m_stranger;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace tenang::presentation::testing
