// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "base/seeded.h"
#include "keys/lockjournal.h"
#include "keys/sealedbox.h"
#include "support/secrets.h"

#include <QtEndian>

#include <limits>

using namespace tenang;
using namespace tenang::keys;
using namespace tenang::testing;
using Kind = Error::Kind;
using Try = LockJournal::Kind;

namespace {

const Id vault = Id::fromBytes(QByteArray(16, 'v'));
const Id boot = Id::fromBytes(QByteArray(16, 'b'));

// As one would who knows the format: the checksum fits again.
QByteArray mended(QByteArray bytes)
{
    bytes.replace(96, 32, contentHash("tenang/lock-journal/v1", QByteArrayView(bytes).first(96)));
    return bytes;
}

template <typename T>
QByteArray with(QByteArray bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
    return mended(bytes);
}

} // namespace

class LockJournalTest : public QObject {
    Q_OBJECT

    SecretBytes m_seed;
    QByteArray m_key;
    QList<LockJournal::Record> m_tries;

    LockJournal filled(int count)
    {
        LockJournal journal(vault, 7);
        m_tries.clear();
        for (int n = 0; n < count; ++n) {
            const Try kind = n % 5 == 4 ? Try::CustodianTry : Try::WrongPassphrase;
            const QDateTime at = ticking().now().addSecs(n * 3).toOffsetFromUtc(n % 2 == 0 ? -12600 : 25200);
            journal.add(kind, at, {boot, 1000LL * n}, m_key);
            m_tries.append(
                {kind, at, {boot, 1000LL * n}, kind == Try::CustodianTry ? 0 : journal.row().count});
        }
        return journal;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCryptography());
        m_seed = newBoxSeed();
        m_key = boxKeyOf(m_seed);
    }

    void every_try_comes_back_as_it_was()
    {
        const LockJournal journal = filled(23);
        const auto read = LockJournal::parse(journal.bytes());
        VERIFY_GOOD(read);
        QCOMPARE(read->bytes(), journal.bytes());
        QCOMPARE(read->vaultId(), vault);
        QCOMPARE(read->serial(), quint64{7});
        QCOMPARE(read->row(), (WrongRow{19, {boot, 22'000}}));
        QCOMPARE(read->total(), 23U);
        const auto opened = read->opened(m_seed);
        QVERIFY(opened.whole);
        QCOMPARE(opened.records, m_tries);
        QCOMPARE(opened.records[0].at.offsetFromUtc(), -12600);
        QCOMPARE(read->opened(m_seed, 20).records, m_tries.mid(20));
    }

    void without_the_vault_nothing_but_the_row_can_be_read()
    {
        const LockJournal journal = filled(3);
        const auto opened = journal.opened(newBoxSeed());
        QVERIFY(!opened.whole);
        QVERIFY(opened.records.isEmpty());
        // Two tries at one instant look unlike.
        LockJournal twice(vault, 1);
        twice.add(Try::WrongPassphrase, ticking().now(), {boot, 5}, m_key);
        LockJournal again(vault, 1);
        again.add(Try::WrongPassphrase, ticking().now(), {boot, 5}, m_key);
        QVERIFY(twice.bytes().mid(130) != again.bytes().mid(130));
        QCOMPARE(twice.head(), again.head());
    }

    void the_head_alone_is_enough_for_the_wait()
    {
        const LockJournal journal = filled(9);
        const auto head = LockJournal::parseHead(journal.bytes().first(LockJournal::headSize));
        VERIFY_GOOD(head);
        QCOMPARE(head->row(), journal.row());
        QCOMPARE(head->total(), 9U);
    }

    void beyond_the_most_a_try_is_counted_only()
    {
        LockJournal journal(vault, 1);
        for (quint32 n = 0; n < LockJournal::mostRecords + 5; ++n)
            journal.add(Try::WrongPassphrase, ticking().now(), {boot, n}, m_key);
        QCOMPARE(journal.bytes().size(), LockJournal::largestSize);
        QCOMPARE(journal.row().count, LockJournal::mostRecords + 5);
        QCOMPARE(journal.counted(), 5U);
        QCOMPARE(journal.row().last.milliseconds, qint64{LockJournal::mostRecords} + 4);
        VERIFY_GOOD(LockJournal::parse(journal.bytes()));
        QVERIFY(journal.opened(m_seed).whole);
    }

    void without_a_key_to_seal_to_a_try_is_counted_only()
    {
        LockJournal journal(vault, 1);
        journal.add(Try::WrongPassphrase, ticking().now(), {boot, 3}, {});
        journal.add(Try::WrongPassphrase, ticking().now(), {boot, 4}, QByteArray(32, '\0')); // seals nothing
        QCOMPARE(journal.bytes().size(), LockJournal::headSize);
        QCOMPARE(journal.row().count, 2U);
        QCOMPARE(journal.counted(), 2U);
    }

    void every_flipped_bit_and_every_cut_is_damage()
    {
        const QByteArray good = filled(4).bytes();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ (1 << (at % 8)));
            const auto read = LockJournal::parse(bad);
            if (!read)
                QCOMPARE(read.error().kind, Kind::Damaged);
            else // inside a box: only its seal can tell
                QVERIFY(!read->opened(m_seed).whole);
            COMPARE_FAILURE(LockJournal::parse(good.first(at)), Kind::Damaged);
        }
        COMPARE_FAILURE(LockJournal::parse(good + '\0'), Kind::Damaged);
    }

    void a_record_taken_out_or_put_elsewhere_shows()
    {
        const QByteArray good = filled(4).bytes();
        QByteArray without = good;
        without.remove(128 + 114, 114);
        QVERIFY(!LockJournal::parse(with<quint32>(without, 64, 3))->opened(m_seed).whole);
        QByteArray twice = good;
        twice.replace(128, 114, good.mid(128 + 114, 114));
        QVERIFY(!LockJournal::parse(twice)->opened(m_seed).whole);
    }

    void nothing_is_allocated_by_what_the_bytes_say()
    {
        const QByteArray good = filled(2).bytes();
        for (const quint32 records : {0U, 1U, 3U, 4096U, 4097U, 0x7fffffffU, 0xffffffffU})
            COMPARE_FAILURE(LockJournal::parse(with(good, 64, records)), Kind::Damaged);
        for (const quint16 length : {quint16{0}, quint16{111}, quint16{113}, quint16{0xffff}}) {
            QByteArray bad = good;
            qToBigEndian(length, bad.data() + 128);
            COMPARE_FAILURE(LockJournal::parse(bad), Kind::Damaged);
        }
        COMPARE_FAILURE(LockJournal::parse(with<quint16>(good, 8, 2)), Kind::Damaged);
        const auto most = LockJournal::parse(
            with<quint32>(with<quint32>(good, 12, 0xffffffff), 68, 0xffffffff)); // counters at their end
        VERIFY_GOOD(most);
        LockJournal journal = *most;
        journal.add(Try::WrongPassphrase, ticking().now(), {boot, 3}, m_key);
        journal.addCounted(Try::WrongPassphrase, {boot, 3});
        QCOMPARE(journal.row().count, std::numeric_limits<quint32>::max());
        QCOMPARE(journal.total(), std::numeric_limits<quint32>::max());
    }

    void random_bytes_never_crash()
    {
        test::Seeded random;
        const QByteArray good = filled(3).bytes();
        for (int round = 0; round < test::manyCases / 10; ++round) {
            QByteArray bytes = good;
            for (int n = random.below(6); n >= 0; --n)
                bytes[random.below(bytes.size())] = char(random.bits());
            if (random.below(2) == 0)
                bytes.truncate(random.below(bytes.size()));
            if (bytes.size() >= 128)
                bytes = mended(bytes);
            const auto read = LockJournal::parse(bytes);
            if (read)
                (void)read->opened(m_seed);
        }
    }
};

QTEST_GUILESS_MAIN(LockJournalTest)
#include "tst_lockjournal.moc"
