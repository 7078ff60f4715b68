// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "base/signature.h"
#include "keys/publickey.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cctype>

using namespace tenang;
using namespace tenang::keys;

namespace {

QByteArray newKey()
{
    return publicKeyOf(newSigningSeed());
}

Error::Kind faultOf(const QByteArray &text)
{
    const auto read = readPublicKeys(text);
    return read ? Error::Kind::NotFound : read.error().kind; // NotFound is never given: it stands for none
}

} // namespace

class PublicKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void what_is_written_is_read_again()
    {
        for (int i = 0; i < 100; ++i) {
            const QByteArray key = newKey();
            const auto read = readPublicKeys(publicKeyText(key));
            QVERIFY(read);
            QCOMPARE(*read, QList<QByteArray>{key});
        }
    }

    void a_fingerprint_is_eight_groups_of_four_and_differs_between_keys()
    {
        const QRegularExpression shape(QStringLiteral("\\A(?:[0-9a-f]{4} ){7}[0-9a-f]{4}\\z"));
        QSet<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString print = fingerprint(newKey());
            QVERIFY2(shape.match(print).hasMatch(), qPrintable(print));
            seen.insert(print);
        }
        QCOMPARE(seen.size(), 200);
    }

    void one_key_has_one_fingerprint_for_ever()
    {
        // Printed on paper in an office: it may never come out otherwise.
        const QByteArray key
            = QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        QCOMPARE(fingerprint(key), QStringLiteral("b444 c6a1 fc7d 8555 1787 a854 7224 c25a"));
    }

    void several_keys_stand_one_after_the_other()
    {
        const QByteArray one = newKey(), other = newKey();
        const auto both = readPublicKeys(publicKeyText(one) + publicKeyText(other) + publicKeyText(one));
        QVERIFY(both);
        QCOMPARE(*both, (QList<QByteArray>{one, other}));
        QByteArray eight, nine;
        for (int i = 0; i < 9; ++i) {
            eight = nine;
            nine += publicKeyText(newKey());
        }
        QVERIFY(readPublicKeys(eight));
        QCOMPARE(faultOf(nine), Error::Kind::Invalid);
    }

    void what_a_person_does_to_the_text_does_not_matter()
    {
        const QByteArray key = newKey();
        QByteArray text = publicKeyText(key);
        QVERIFY(readPublicKeys(text.replace("\n", "\r\n")));
        text = publicKeyText(key);
        QVERIFY(readPublicKeys(text.toUpper()
                .replace("TENANG-PUBLIC-KEY", "tenang-public-key")
                .replace("KEY:", "key:")
                .replace("FINGERPRINT:", "fingerprint:")));
        text = publicKeyText(key);
        text.replace("\nkey: ", "\n  # from the ministry\n   key:\t");
        QVERIFY(readPublicKeys(text.chopped(1)));
    }

    void a_changed_key_no_longer_fits_its_fingerprint()
    {
        const QByteArray text = publicKeyText(newKey());
        const qsizetype from = text.indexOf("\nkey: ") + 6;
        int tried = 0;
        for (qsizetype at = from; at < text.size() - 1; ++at) {
            if (std::isxdigit(static_cast<unsigned char>(text[at])) == 0 || text.mid(at, 1) == "e")
                continue;
            QByteArray changed = text;
            changed[at] = 'e';
            if (changed.mid(at).contains("finge") != text.mid(at).contains("finge"))
                continue;
            const auto read = readPublicKeys(changed);
            QVERIFY2(!read, changed);
            ++tried;
        }
        QVERIFY(tried > 80);
    }

    void what_is_no_public_key_file_is_refused()
    {
        const QByteArray text = publicKeyText(newKey());
        QCOMPARE(faultOf({}), Error::Kind::Invalid);
        QCOMPARE(faultOf("# nothing\n"), Error::Kind::Invalid);
        QCOMPARE(faultOf("a letter to the ministry"), Error::Kind::Invalid);
        QCOMPARE(faultOf(QByteArray(text).replace("tenang-public-key: 1", "")), Error::Kind::Invalid);
        QCOMPARE(faultOf(QByteArray(text).replace("tenang-public-key: 1", "tenang-public-key: 2")),
            Error::Kind::NewerThanApp);
        QCOMPARE(faultOf(text.first(text.indexOf("fingerprint:"))), Error::Kind::Invalid);
        QCOMPARE(faultOf(text + "owner: someone\n"), Error::Kind::Invalid);
        QCOMPARE(faultOf(QByteArray(text).replace("\nkey: ", "\nkey: 00 ")), Error::Kind::Invalid);
        QCOMPARE(faultOf(text + QByteArray(20'000, '#')), Error::Kind::Invalid);
    }

    void damaged_text_gives_the_key_or_none()
    {
        test::Seeded random;
        const QByteArray key = newKey();
        const QByteArray text = publicKeyText(key);
        for (int i = 0; i < test::manyCases / 10; ++i) {
            QByteArray damaged = text;
            for (int change = 1 + random.below(3); change > 0; --change) {
                const qsizetype at = random.below(damaged.size());
                if (random.below(2) == 0)
                    damaged[at] = char(random.below(256));
                else
                    damaged.remove(at, 1 + random.below(10));
            }
            const auto read = readPublicKeys(damaged);
            QVERIFY2(!read || *read == QList<QByteArray>{key}, damaged);
        }
    }

    void a_custodians_text_and_a_signers_are_never_taken_for_each_other()
    {
        const QByteArray key(32, 'c');
        const QByteArray text = publicKeyText(key, KeyKind::Custodian);
        QVERIFY(text.contains("\ntenang-custodian-key: 1\n"));
        const auto read = readPublicKeys(text, KeyKind::Custodian);
        QVERIFY(read);
        QCOMPARE(*read, QList<QByteArray>{key});
        QCOMPARE(readPublicKeys(text).error().kind, Error::Kind::Invalid);
        QCOMPARE(readPublicKeys(publicKeyText(key), KeyKind::Custodian).error().kind, Error::Kind::Invalid);
        QVERIFY(fingerprint(key) != fingerprint(key, KeyKind::Custodian));
        QByteArray renamed = publicKeyText(key);
        renamed.replace("tenang-public-key", "tenang-custodian-key");
        QCOMPARE(readPublicKeys(renamed, KeyKind::Custodian).error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(PublicKeyTest)
#include "tst_publickey.moc"
