// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the seeds of every target with our own writers, and beside them some that must be refused. They are
// kept in the tree: salts and keys are random, so a second run gives other bytes. Usage: FOLDER
#include "base/cbor.h"
#include "base/hash.h"
#include "base/signature.h"
#include "fuzz/auditlines.h"
#include "fuzz/custodians.h"
#include "keys/header.h"
#include "keys/keyfile.h"
#include "keys/lockjournal.h"
#include "keys/publickey.h"
#include "keys/witnessfile.h"
#include "protocol/samples.h"
#include "protocol/signedpack.h"
#include "vault/payloadform.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace tenang;

namespace {

QString root;

void keep(const char *target, const char *name, const QByteArray &bytes)
{
    const QString folder = root + u'/' + QLatin1StringView(target);
    QFile file(folder + u'/' + QLatin1StringView(name));
    REQUIRE(QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray changed(QByteArray bytes, qsizetype at, const QByteArray &by)
{
    return bytes.replace(at, by.size(), by);
}

QByteArray chopped(QByteArray bytes, qsizetype by)
{
    bytes.chop(by);
    return bytes;
}

void cbor()
{
    keep("cbor", "numbers", toCanonicalCbor(QCborArray{0, -1, 23, 24, 65536, 1.5, true, nullptr}));
    keep("cbor", "map", toCanonicalCbor(QCborMap{{QStringLiteral("b"), QByteArray("\x01")}, {1, 2}}));
    keep("cbor", "deep", QByteArray(31, '\x81') + '\x00');
    keep("cbor", "bad-too-deep", QByteArray(40, '\x81') + '\x00');
    keep("cbor", "bad-twins", QByteArray::fromHex("a2616101616102"));
    keep("cbor", "bad-map-as-key", QByteArray::fromHex("a1a1010203"));
    keep("cbor", "bad-indefinite", QByteArray::fromHex("9f01ff"));
    keep("cbor", "bad-tag", QByteArray::fromHex("c11a514b67b0"));
    keep("cbor", "bad-huge-length", QByteArray::fromHex("5b7fffffffffffffff"));
    keep("cbor", "bad-half-of-a-letter", QByteArray::fromHex("61c3"));
}

void header()
{
    const auto checked = [](QByteArray bytes) {
        const QByteArrayView whole = QByteArrayView(bytes).first(keys::Header::size - 32);
        return changed(bytes, keys::Header::size - 32, contentHash("tenang/vault-header/v1", whole));
    };
    const auto made = keys::Header::make(fuzz::passphrase(), keys::Suite::Test, keys::testCosts,
        QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC));
    REQUIRE(made);
    const QByteArray bytes = made->header.bytes();
    keep("header", "made", bytes);
    keep("header", "standard",
        checked(changed(changed(bytes, 10, "\x01"), 60, QByteArray::fromHex("0001000000000003"))));
    keep("header", "bad-newer", changed(bytes, 8, QByteArray::fromHex("7fff")));
    keep("header", "bad-suite", checked(changed(bytes, 10, "\x02")));
    keep("header", "bad-costs", checked(changed(bytes, 60, QByteArray(8, '\xff'))));
    keep("header", "bad-checksum", changed(bytes, 300, "x"));
    keep("header", "bad-short", bytes.first(64));
}

void signingKeys()
{
    const SecretBytes seed(QByteArrayView("the signing seed of every test.."));
    const QByteArray publicKey = publicKeyOf(seed);
    const auto file = keys::sealedKey(seed, fuzz::passphrase(), keys::KeySuite::Test);
    REQUIRE(file);
    keep("keyfile", "made", *file);
    keep("keyfile", "bad-short", file->first(100));
    keep("keyfile", "bad-newer", changed(*file, 17, "\x02"));
    keep("keyfile", "bad-hash", changed(*file, 120, "x"));

    const QByteArray text = keys::publicKeyText(publicKey);
    keep("publickey", "one", text);
    keep("publickey", "two", text + keys::publicKeyText(publicKeyOf(newSigningSeed())));
    keep("publickey", "bad-fingerprint",
        text + keys::publicKeyText(QByteArray(32, '\0')).replace("fingerprint: ", "fingerprint: 0"));
    keep("publickey", "bad-no-fingerprint", text.first(text.indexOf("fingerprint")));
    keep("publickey", "bad-newer", QByteArray(text).replace("key: 1", "key: 2"));

    const auto pack = protocol::signedPack(protocol::writePack(test::sampleAgency()), seed);
    REQUIRE(pack);
    keep("signedpack", "made", *pack);
    keep("signedpack", "bad-signature", changed(*pack, pack->size() - 1, "x"));
    keep("signedpack", "bad-signer", changed(*pack, 18, "x"));
    keep("signedpack", "bad-length", changed(*pack, 50, "\x7f"));
    keep("signedpack", "bad-short", pack->first(60));
}

void lockSide()
{
    const SecretBytes seed(QByteArrayView("the seed of a lock journal, 32 b"));
    const QDateTime at(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC);
    const Uptime uptime{Id::fromBytes(QByteArray(16, 'b')), 1'000};
    keys::LockJournal journal(Id::fromBytes(QByteArray(16, 'v')), 7);
    keep("lockjournal", "empty", journal.bytes());
    for (const auto kind : {keys::LockJournal::Kind::WrongPassphrase, keys::LockJournal::Kind::CustodianTry})
        journal.add(kind, at, uptime, keys::boxKeyOf(seed));
    keep("lockjournal", "two", journal.bytes());
    keep("lockjournal", "bad-short", chopped(journal.bytes(), 1));
    keep("lockjournal", "bad-checksum", changed(journal.bytes(), 12, "x"));
    journal.add(keys::LockJournal::Kind::WrongPassphrase, at, uptime, keys::boxKeyOf(newSigningSeed()));
    keep("lockjournal", "bad-box", journal.bytes());

    const auto made = keys::Recovery::make(
        fuzz::vaultKey(), Id::fromBytes(QByteArray(16, 'v')), 5, at, fuzz::custodians());
    REQUIRE(made);
    keep("recovery", "made", made->bytes());
    keep("recovery", "bad-short", chopped(made->bytes(), 1));
    keep("recovery", "bad-newer", changed(made->bytes(), 9, "\x02"));
    keep("recovery", "bad-box", changed(made->bytes(), 200, "x"));

    const keys::VaultState state{Id::fromBytes(QByteArray(16, 'v')), 3, QByteArray(32, 'h'), 1, 40,
        QByteArray(32, 'a'), at.toMSecsSinceEpoch(), true};
    const SecretBytes key(QByteArrayView("the key of states, 32 bytes long"));
    const QByteArray record = keys::StateRecord::make(state, key).bytes();
    keep("vaultstate", "made", record);
    keep("vaultstate", "bad-short", chopped(record, 1));
    keep("vaultstate", "bad-newer", changed(record, 9, "\x02"));
    keep("vaultstate", "bad-seal", changed(record, 150, "x"));

    keys::VaultState later = state;
    later.auditSeq += 32;
    const QByteArray witness
        = keys::witnessBytes({keys::StateRecord::make(later, key), keys::StateRecord::make(state, key)});
    keep("witness", "none", keys::witnessBytes({}));
    keep("witness", "two", witness);
    keep("witness", "one-unreadable", changed(witness, 12, "x"));
    keep("witness", "bad-short", chopped(witness, 1));
    keep("witness", "bad-newer", changed(witness, 9, "\x02"));
    keep("witness", "bad-count", changed(witness, 11, "\x03"));
}

// What is done to the vault that the target makes (fuzz_snapshot.cpp).
void snapshots()
{
    keep("snapshot", "whole", QByteArray::fromHex("0000"));
    keep("snapshot", "a-bit-of-the-file", QByteArray::fromHex("00000123450001"));
    keep("snapshot", "the-first-page", QByteArray::fromHex("00000000100001"));
    keep("snapshot", "an-event-less", QByteArray::fromHex("01060301"));
    keep("snapshot", "a-shorter-note", QByteArray::fromHex("01090305"));
    keep("snapshot", "a-deleted-case", QByteArray::fromHex("01100501"));
    keep("snapshot", "a-row-of-nothing", QByteArray::fromHex("01000000"));
    keep("snapshot", "a-bit-in-the-clear", QByteArray::fromHex("02000123450001"));
    keep("snapshot", "a-place-and-a-length", QByteArray::fromHex("0200002f6010ff00002f8000ff"));
}

void record()
{
    const fuzz::Honest &told = fuzz::honest();
    const QByteArray bytes = fuzz::written(told.history.lines, told.history.vault);
    REQUIRE(!bytes.isEmpty());
    keep("auditlog", "honest", bytes);
    keep("auditlog", "empty", fuzz::written({}, told.history.vault));
    keep("auditlog", "bad-short", chopped(bytes, 1));
    keep("auditlog", "bad-shortened",
        fuzz::written(told.history.lines.first(told.history.lines.size() / 2), told.history.vault));
    keep("auditlog", "bad-changed", changed(bytes, bytes.size() / 2, "x"));
}

void packs()
{
    const QByteArray agency = protocol::writePack(test::sampleAgency());
    keep("pack", "protocol", protocol::writePack(test::sampleProtocol()));
    keep("pack", "indicators", protocol::writePack(test::sampleSet()));
    keep("pack", "coach", protocol::writePack(test::sampleCoach()));
    keep("pack", "cards", protocol::writePack(test::sampleCards()));
    keep("pack", "practice", protocol::writePack(test::samplePractice()));
    keep("pack", "agency", agency);
    keep("pack", "bad-short", chopped(agency, 9));
    keep("pack", "bad-longer", agency + '\0');
    keep("pack", "bad-kind", QByteArray(agency).replace("fagency", "fagencx"));
}

template <std::size_t... I>
void payloads(std::index_sequence<I...> /*all*/)
{
    const Id id = Id::random();
    const auto one = [](int number, const interview::Payload &payload) {
        const vault::StoredPayload stored = vault::toStored(payload);
        const QByteArray words = stored.text.toUtf8();
        QByteArray head(4, '\0');
        head[0] = char(number);
        head[1] = char(stored.hasText ? 1 : 0);
        qToBigEndian(quint16(words.size()), head.data() + 2);
        keep("payload", interview::kindOf(payload).toLatin1().constData(), head + words + stored.body);
    };
    (one(int(I), std::variant_alternative_t<I, interview::AnyPayload>{}), ...);
    one(7,
        interview::NoteTaken{id, interview::NoteKind::Words, QStringLiteral("offer"),
            protocol::Phase::Account, QStringLiteral("ស្តាប់ them.")});
    one(16,
        interview::Decided{protocol::Outcome::Refer, protocol::Outcome::UrgentProtection,
            QStringLiteral("a reason"), {QStringLiteral("s1")}, {QByteArray(32, 'h')}, QByteArray(32, 'c')});
    keep("payload", "bad-kind", QByteArray::fromHex("13000000a0"));
    keep("payload", "bad-body", QByteArray::fromHex("00000000ff"));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    root = QString::fromLocal8Bit(argv[1]);
    fuzz::startOnce();
    cbor();
    header();
    signingKeys();
    lockSide();
    snapshots();
    record();
    packs();
    payloads(std::make_index_sequence<std::variant_size_v<interview::AnyPayload>>());
    return 0;
}
