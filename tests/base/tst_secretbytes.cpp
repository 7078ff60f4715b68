// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secretbytes.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <cstring>

using namespace tenang;

class SecretBytesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void it_holds_a_copy()
    {
        const QByteArray word("open sesame");
        const SecretBytes secret{QByteArrayView(word)};
        QCOMPARE(secret.size(), std::size_t(word.size()));
        QVERIFY(std::memcmp(secret.data(), word.constData(), secret.size()) == 0);
    }

    void new_bytes_are_zero()
    {
        const SecretBytes secret(32);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(secret.data()), 32), QByteArray(32, '\0'));
    }

    void moving_leaves_nothing_behind()
    {
        SecretBytes one{QByteArrayView("key")};
        const SecretBytes two(std::move(one));
        QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): the state after a move is what is tested
        QVERIFY(two.equals(SecretBytes(QByteArrayView("key"))));
        SecretBytes three;
        three = two.copy();
        QVERIFY(three.equals(two));
    }

    void a_copy_is_a_twin_of_its_own()
    {
        SecretBytes one{QByteArrayView("key")};
        const SecretBytes two = one.copy();
        one.data()[0] = 'K';
        QVERIFY(!one.equals(two));
        QCOMPARE(two.data()[0], static_cast<unsigned char>('k'));
    }

    void equality_looks_at_length_and_bytes()
    {
        const SecretBytes key{QByteArrayView("key")};
        QVERIFY(key.equals(SecretBytes(QByteArrayView("key"))));
        QVERIFY(!key.equals(SecretBytes(QByteArrayView("kez"))));
        QVERIFY(!key.equals(SecretBytes(QByteArrayView("keys"))));
        QVERIFY(!key.equals(SecretBytes{}));
        QVERIFY(SecretBytes{}.equals(SecretBytes{}));
    }

    void empty_secrets_can_be_made_moved_and_copied()
    {
        const SecretBytes empty{QByteArrayView{}};
        QVERIFY(empty.isEmpty());
        QVERIFY(empty.copy().isEmpty());
    }

    void wiping_leaves_zeroes()
    {
        std::array<char, 8> buffer{'s', 'e', 'c', 'r', 'e', 't', '!', '!'};
        wipe(buffer.data(), buffer.size());
        QCOMPARE(QByteArray(buffer.data(), 8), QByteArray(8, '\0'));
        QByteArray bytes("secret");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QString text = QString::fromLatin1("secret");
        wipe(text);
        QVERIFY(text.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SecretBytesTest)
#include "tst_secretbytes.moc"
