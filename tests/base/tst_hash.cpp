// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/secretbytes.h"

#include <QTest>

#include <sodium.h>

using namespace tenang;

class HashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void it_is_blake2b_256_of_purpose_zero_and_bytes()
    {
        QByteArray joined("pack");
        joined.append('\0').append("hello");
        QByteArray expected(32, '\0');
        crypto_generichash(reinterpret_cast<unsigned char *>(expected.data()), 32,
            reinterpret_cast<const unsigned char *>(joined.constData()), quint64(joined.size()), nullptr, 0);
        QCOMPARE(contentHash("pack", "hello").toHex(), expected.toHex());
    }

    // Written down once: a changed hash would orphan every pack that an interview has pinned.
    void it_never_changes()
    {
        QCOMPARE(contentHash("pack", {}).toHex(),
            QByteArray("03c67dcf82c5fa25ce3e8de6c184625fa5b56dfb226442928e2a3a3821e1e41d"));
    }

    void purposes_do_not_mix()
    {
        QVERIFY(contentHash("pack", "x") != contentHash("case", "x"));
        QVERIFY(contentHash("ab", "c") != contentHash("a", "bc"));
    }
};

QTEST_GUILESS_MAIN(HashTest)
#include "tst_hash.moc"
