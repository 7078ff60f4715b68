// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seeded.h"
#include "protocol/samples.h"

#include <QTest>

using namespace tenang;

// A damaged pack is refused whole, or it is another pack that reads and writes to exactly its own bytes.
// Nothing lies between: no default fills a hole, no part is used without the rest.
class PackDamageTest : public QObject {
    Q_OBJECT

    static void kinds()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("protocol") << protocol::writePack(test::sampleProtocol());
        QTest::newRow("translated") << protocol::writePack(test::translatedSample());
        QTest::newRow("indicators") << protocol::writePack(test::sampleSet());
        QTest::newRow("practice") << protocol::writePack(test::samplePractice());
        QTest::newRow("coach") << protocol::writePack(test::sampleCoach());
        QTest::newRow("cards") << protocol::writePack(test::sampleCards());
        QTest::newRow("agency") << protocol::writePack(test::sampleAgency());
    }

private Q_SLOTS:
    void a_pack_cut_short_anywhere_is_refused_data() { kinds(); }
    void a_pack_cut_short_anywhere_is_refused()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(!test::rewritten(bytes.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!test::rewritten(bytes + '\0'));
        QCOMPARE(test::rewritten(bytes).value_or(QByteArray()), bytes);
    }

    void any_one_byte_changed_gives_a_whole_pack_or_none_data() { kinds(); }
    void any_one_byte_changed_gives_a_whole_pack_or_none()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const int other : {0x01, 0x80}) {
                QByteArray damaged = bytes;
                damaged[at] = char(quint8(bytes[at]) ^ other);
                const auto again = test::rewritten(damaged);
                QVERIFY2(!again || *again == damaged, qPrintable(QString::number(at)));
            }
        }
    }

    void random_damage_gives_a_whole_pack_or_none_data() { kinds(); }
    void random_damage_gives_a_whole_pack_or_none()
    {
        QFETCH(QByteArray, bytes);
        test::Seeded random;
        int refused = 0;
        for (int i = 0; i < 2'000; ++i) {
            QByteArray damaged = bytes;
            for (int change = 1 + random.below(4); change > 0; --change) {
                const qsizetype at = random.below(damaged.size());
                const qsizetype length = 1 + random.below(24);
                switch (random.below(5)) {
                case 0:
                    damaged[at] = char(random.below(256));
                    break;
                case 1:
                    damaged.remove(at, length);
                    break;
                case 2:
                    damaged.insert(at, damaged.mid(random.below(damaged.size()), length));
                    break;
                case 3:
                    damaged.insert(at, QByteArray(length, char(random.below(256))));
                    break;
                default:
                    damaged.replace(at, length, bytes.mid(random.below(bytes.size()), length));
                    break;
                }
                if (damaged.isEmpty())
                    damaged = QByteArray(1, '\0');
            }
            const auto again = test::rewritten(damaged);
            refused += again ? 0 : 1;
            QVERIFY2(!again || *again == damaged, damaged.toHex());
        }
        QVERIFY(refused > 1'000);
    }
};

QTEST_GUILESS_MAIN(PackDamageTest)
#include "tst_packdamage.moc"
