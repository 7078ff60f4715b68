// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/derivation.h"
#include "vault/vaultstore.h"

namespace tenang::vault {

Result<void> VaultStore::readNameKey()
{
    ASSIGN_OR_RETURN(
        Statement find, m_connection->prepare("SELECT value FROM setting WHERE key = 'vault/name-key'"));
    ASSIGN_OR_RETURN(const bool row, find.step());
    if (!row)
        return {};
    QByteArray hex = find.bytes(0);
    QByteArray key = QByteArray::fromHex(hex);
    m_nameKey = SecretBytes(QByteArrayView(key));
    wipe(hex);
    wipe(key);
    return m_nameKey.size() == keys::keySize
        ? Result<void>()
        : fail(Error::Kind::Damaged, QStringLiteral("the key of names is cut short"));
}

bool VaultStore::isOpenUnder(const SecretBytes &vaultKey) const
{
    return keys::subKey(vaultKey, keys::Purpose::ImportedNotes).equals(m_importKey);
}

void VaultStore::headerChanged(const keys::Header &header)
{
    if (m_freshness)
        m_freshness->headerChanged(*m_connection, header);
}

} // namespace tenang::vault
