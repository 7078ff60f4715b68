// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "keys/header.h"

#include <QFile>

#include <cstdio>

// keyof HEADER PASSPHRASE: the vault key and the keys below it, one a line in hexadecimal digits, so that a
// journey can look for them in the memory of the app.
using namespace tenang;

namespace {

void print(const SecretBytes &key)
{
    const QByteArray hex
        = QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex();
    std::puts(hex.constData());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3 || !startCryptography())
        return 2;
    const auto bytes = readFile(QFile::decodeName(argv[1]), keys::Header::size);
    const auto header = bytes ? keys::Header::parse(*bytes) : Result<keys::Header>(bytes.error());
    const auto vaultKey
        = header ? header->unlock(SecretBytes(QByteArrayView(argv[2]))) : Result<SecretBytes>(header.error());
    if (!vaultKey)
        return 1;
    print(*vaultKey);
    for (quint64 purpose = 1; purpose <= 6; ++purpose)
        print(keys::subKey(*vaultKey, keys::Purpose(purpose)));
    return 0;
}
