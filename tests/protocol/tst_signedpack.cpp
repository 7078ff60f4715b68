// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "base/signature.h"
#include "protocol/samples.h"
#include "protocol/signedpack.h"

#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace tenang;
using namespace tenang::protocol;

class SignedPackTest : public QObject {
    Q_OBJECT

    SecretBytes m_seed;
    QByteArray m_key, m_pack, m_signed;

    [[nodiscard]] Error faultOf(const QByteArray &bytes, const QList<QByteArray> &trusted) const
    {
        const auto pack = verifiedPack(bytes, trusted);
        return pack ? Error{Error::Kind::NotFound, QStringLiteral("taken")} : pack.error();
    }
    [[nodiscard]] Error faultOf(const QByteArray &bytes) const { return faultOf(bytes, {m_key}); }
    // Signs any bytes as if they were a pack file without its signature.
    [[nodiscard]] QByteArray signedAsIs(const QByteArray &head) const
    {
        return head + signatureOf(head, m_seed);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCryptography());
        m_seed = newSigningSeed();
        m_key = publicKeyOf(m_seed);
        m_pack = writePack(test::sampleAgency());
        const auto made = signedPack(m_pack, m_seed);
        QVERIFY(made);
        m_signed = *made;
        QCOMPARE(m_signed.size(), m_pack.size() + signedPackOverhead);
    }

    void a_signed_pack_comes_back_byte_for_byte()
    {
        for (const QByteArray &pack : {m_pack, writePack(test::sampleProtocol()), QByteArray("x")}) {
            const auto made = signedPack(pack, m_seed);
            QVERIFY(made);
            QVERIFY(looksSigned(*made));
            QCOMPARE(namedSigner(*made), m_key);
            const auto read = verifiedPack(*made, {QByteArray(32, 'k'), m_key});
            QVERIFY(read);
            QCOMPARE(*read, pack);
        }
    }

    void the_same_pack_and_key_give_the_same_file() { QCOMPARE(*signedPack(m_pack, m_seed), m_signed); }

    void each_fault_is_its_own_sentence()
    {
        QSet<QString> told;
        const auto tell = [&](const Error &error, Error::Kind kind) {
            told.insert(error.detail);
            return error.kind == kind && !error.detail.isEmpty();
        };
        QByteArray changed = m_signed;
        changed[60] = char(changed[60] ^ 1);
        QVERIFY(tell(faultOf(changed), Error::Kind::Damaged));
        QVERIFY(tell(faultOf(m_signed.chopped(1)), Error::Kind::Damaged));
        QVERIFY(tell(faultOf(m_signed + '\0'), Error::Kind::Damaged));
        QVERIFY(tell(faultOf(m_signed, {}), Error::Kind::Refused));
        QVERIFY(tell(faultOf(m_pack), Error::Kind::Invalid));
        QVERIFY(tell(faultOf(QByteArray(largestPack + signedPackOverhead + 1, 'x')), Error::Kind::Invalid));
        QByteArray newer = m_signed;
        newer[17] = 2;
        QVERIFY(tell(faultOf(newer), Error::Kind::NewerThanApp));
        QCOMPARE(told.size(), 7);
    }

    void a_key_that_is_not_trusted_is_told_and_so_is_a_signature_put_under_a_trusted_key()
    {
        const SecretBytes stranger = newSigningSeed();
        const QByteArray foreign = *signedPack(m_pack, stranger);
        QVERIFY(faultOf(foreign).kind == Error::Kind::Refused);
        QVERIFY(verifiedPack(foreign, {publicKeyOf(stranger)}));
        QByteArray passedOff = foreign;
        passedOff.replace(18, publicKeySize, m_key);
        QVERIFY(faultOf(passedOff).kind == Error::Kind::Damaged);
    }

    void the_signature_covers_the_head_too()
    {
        // A file whose signature covers the pack alone, as another program might make it.
        const QByteArray head = m_signed.first(54);
        QVERIFY(faultOf(head + m_pack + signatureOf(m_pack, m_seed)).kind == Error::Kind::Damaged);
    }

    void a_length_that_lies_is_caught_however_it_was_signed()
    {
        const QByteArray head = m_signed.chopped(signatureSize);
        for (const quint32 length : {0U, 1U, quint32(m_pack.size() - 1), quint32(m_pack.size() + 1),
                 quint32(largestPack), quint32(largestPack + 1), 0x7fffffffU, 0x80000000U, 0xffffffffU}) {
            QByteArray lying = head;
            qToBigEndian(length, lying.data() + 50);
            QVERIFY2(!verifiedPack(signedAsIs(lying), {m_key}), qPrintable(QString::number(length)));
        }
    }

    void sign_and_verify_go_in_their_order()
    {
        QVERIFY(!signedPack(m_signed, m_seed)); // no pack in a pack
        QVERIFY(!verifiedPack(m_pack, {m_key})); // not signed yet
        QVERIFY(!readPackHead(m_signed)); // what is signed is read only through verifiedPack()
        QVERIFY(!signedPack({}, m_seed));
        QVERIFY(!signedPack(m_pack, SecretBytes()));
        QVERIFY(!signedPack(QByteArray(largestPack + 1, 'x'), m_seed));
        QVERIFY(namedSigner(m_pack).isEmpty());
        QVERIFY(namedSigner(m_signed.first(53)).isEmpty());
    }

    void the_largest_pack_is_taken()
    {
        const QByteArray largest(largestPack, 'x');
        const auto made = signedPack(largest, m_seed);
        QVERIFY(made);
        const auto read = verifiedPack(*made, {m_key});
        QVERIFY(read && *read == largest);
    }

    void every_cut_and_every_changed_bit_is_refused()
    {
        for (qsizetype size = 0; size < m_signed.size(); ++size)
            QVERIFY2(!verifiedPack(m_signed.first(size), {m_key}), qPrintable(QString::number(size)));
        for (qsizetype at = 0; at < m_signed.size(); ++at) {
            for (const int bit : {0x01, 0x10, 0x80}) {
                QByteArray changed = m_signed;
                changed[at] = char(quint8(changed[at]) ^ bit);
                QVERIFY2(!verifiedPack(changed, {m_key}), qPrintable(QString::number(at)));
            }
        }
    }

    void every_one_of_2000_mutated_packs_is_refused()
    {
        test::Seeded random;
#ifdef TENANG_SANITIZED
        constexpr int cases = 500;
#else
        constexpr int cases = 2'000;
#endif
        const QByteArray other = *signedPack(writePack(test::sampleProtocol()), m_seed);
        int done = 0;
        while (done < cases) {
            QByteArray mutated = m_signed;
            for (int change = 1 + random.below(4); change > 0; --change) {
                const qsizetype at = random.below(mutated.size() + 1);
                const qsizetype length = 1 + random.below(40);
                switch (random.below(5)) {
                case 0:
                    mutated.replace(at, 1, QByteArray(1, char(random.below(256))));
                    break;
                case 1:
                    mutated.remove(at, length);
                    break;
                case 2:
                    mutated.insert(at, QByteArray(length, char(random.below(256))));
                    break;
                case 3: // a part of another pack that the same key signed
                    mutated.replace(at, length, other.mid(random.below(other.size()), length));
                    break;
                default:
                    mutated.replace(at, length, m_signed.mid(random.below(m_signed.size()), length));
                    break;
                }
            }
            if (mutated == m_signed)
                continue;
            ++done;
            QVERIFY2(!verifiedPack(mutated, {m_key}), mutated.toHex());
        }
    }
};

QTEST_GUILESS_MAIN(SignedPackTest)
#include "tst_signedpack.moc"
