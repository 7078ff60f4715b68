// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "history.h"

#include <QBuffer>
#include <QCborArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace tenang;
using namespace tenang::audit;
using namespace tenang::audit::testing;
using Kind = Error::Kind;

class LogTest : public QObject {
    Q_OBJECT

private:
    static QByteArray written(const History &history)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        LogWriter writer(out);
        bool good = bool(writer.begin(history.vault));
        for (const Line &line : history.lines)
            good = good && std::visit([&](const auto &what) { return bool(writer.add(what)); }, line);
        return good && writer.end() ? out.data() : QByteArray();
    }
    static Result<Verdict> read(QByteArray bytes, const QList<Checkpoint> &anchors = {})
    {
        QBuffer in(&bytes);
        in.open(QIODevice::ReadOnly);
        return verifyLog(in, anchors);
    }
    static QByteArray recordOf(const QByteArray &cbor)
    {
        char length[4];
        qToBigEndian(quint32(cbor.size()), length);
        return QByteArray(length, 4) + cbor;
    }
    static QByteArray recordOf(const QCborArray &array)
    {
        return recordOf(toCanonicalCbor(array.toCborValue()));
    }

private Q_SLOTS:
    void a_log_reads_as_it_was_written()
    {
        History honest;
        honest.add(QStringLiteral("vault_created"), 1);
        honest.add(70);
        honest.close();
        const QByteArray bytes = written(honest);
        const auto verdict = read(bytes, {honest.anchor()});
        VERIFY_GOOD(verdict);
        QVERIFY(verdict->faults.isEmpty());
        QCOMPARE(verdict->entries, qint64(71));
        QCOMPARE(verdict->afterLastAnchor, qint64(0));
        QBuffer in;
        in.setData(bytes);
        in.open(QIODevice::ReadOnly);
        LogReader reader(in);
        QCOMPARE(*reader.begin(), honest.vault);
        QList<Line> lines;
        while (const auto line = *reader.next())
            lines.append(*line);
        QVERIFY(lines == honest.lines);
    }

    void a_log_that_is_cut_off_anywhere_is_damaged()
    {
        History honest;
        honest.add(3);
        honest.close();
        const QByteArray bytes = written(honest);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            COMPARE_FAILURE(read(bytes.first(length)), length < 8 ? Kind::NotAVault : Kind::Damaged);
        COMPARE_FAILURE(read(bytes + '\0'), Kind::Damaged);
    }

    void every_flipped_bit_shows()
    {
        History honest;
        honest.add(3);
        honest.close();
        const QByteArray bytes = written(honest);
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            const auto verdict = read(flipped);
            QVERIFY2(!verdict || !verdict->faults.isEmpty(), qPrintable(QString::number(bit)));
        }
    }

    void what_no_writer_makes_is_not_read()
    {
        const QByteArray magic("\x89TNAUD\r\n");
        const QByteArray vault(16, 'v');
        const QByteArray head = magic + recordOf(QCborArray{0, 1, vault});
        const QByteArray end = recordOf(QCborArray{3, 0, 0});
        VERIFY_GOOD(read(head + end));
        COMPARE_FAILURE(read(magic + recordOf(QCborArray{0, 2, vault}) + end), Kind::NewerThanApp);
        COMPARE_FAILURE(read(magic + recordOf(QCborArray{0, 0, vault}) + end), Kind::Damaged);
        COMPARE_FAILURE(read(magic + recordOf(QCborArray{0, 1, vault, 1}) + end), Kind::Damaged);
        COMPARE_FAILURE(read(magic + recordOf(QCborArray{0, 1, QByteArray(15, 'v')}) + end), Kind::Damaged);
        COMPARE_FAILURE(read(magic + recordOf(QCborArray{1, 1, vault}) + end), Kind::Damaged);
        COMPARE_FAILURE(read(magic + end), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QCborArray{4})), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QCborArray{})), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QCborArray{3, 1, 0})), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QCborArray{3, 0, 1})), Kind::Damaged);
        COMPARE_FAILURE(
            read(head + recordOf(QCborArray{2, 1, 2}) + recordOf(QCborArray{3, 0, 1})), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QCborArray{1, 2, 1})), Kind::Damaged);
        COMPARE_FAILURE(read(head + recordOf(QByteArray("\x83\x18\x03\x00\x00", 5))), Kind::Damaged);
        COMPARE_FAILURE(read(head + QByteArray("\x7f\xff\xff\xff")), Kind::Damaged);
        const auto tooLong = read(head + recordOf(QByteArray(qsizetype(largestRecord) + 1, '\0')));
        COMPARE_FAILURE(tooLong, Kind::Damaged);
        QVERIFY(tooLong.error().detail.contains(u"too long")); // told before it is read
    }

    void an_entry_too_tooLongis_not_written()
    {
        History honest;
        honest.add(QString(qsizetype(largestRecord), u'x'));
        QCOMPARE(written(honest), QByteArray());
    }

    void a_checkpoint_travels_as_json()
    {
        History honest;
        honest.add(3);
        const Checkpoint kept = honest.anchor();
        const QByteArray json = QJsonDocument(toJson(kept)).toJson();
        QCOMPARE(*checkpointFromJson(json), kept);
        QCOMPARE(toJson(kept).keys().size(), 7);
        for (const char *bad : {"", "[]", "{}", "{\"seq\":1}"})
            COMPARE_FAILURE(checkpointFromJson(bad), Kind::Invalid);
        QJsonObject more = toJson(kept);
        more.insert(QStringLiteral("note"), QStringLiteral("x"));
        COMPARE_FAILURE(checkpointFromJson(QJsonDocument(more).toJson()), Kind::Invalid);
        for (const auto &[key, value] : {std::pair("seq", QJsonValue(0)), std::pair("hash", QJsonValue(1)),
                 std::pair("hash", QJsonValue(QStringLiteral("ab"))),
                 std::pair("vault", QJsonValue(QString()))}) {
            QJsonObject other = toJson(kept);
            other.insert(QLatin1StringView(key), value);
            COMPARE_FAILURE(checkpointFromJson(QJsonDocument(other).toJson()), Kind::Invalid);
        }
        COMPARE_FAILURE(checkpointFromJson(json + QByteArray(5000, ' ')), Kind::Invalid);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
