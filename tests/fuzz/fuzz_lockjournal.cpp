// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what happened to a locked vault. Mutants get a right head, and some new boxes around whatever
// stands in the places of the old ones: anyone can close one, so what is in them is anyone's too.
#include "base/hash.h"
#include "fuzz/target.h"
#include "keys/lockjournal.h"
#include "keys/sealedbox.h"

#include <QtEndian>

using namespace tenang;
using keys::LockJournal;

namespace {

constexpr qsizetype checksumAt = 96, recordsAt = 64, rowSize = 114, plainSize = 64;

const SecretBytes &seed()
{
    fuzz::startOnce();
    static const SecretBytes of(QByteArrayView("the seed of a lock journal, 32 b"));
    return of;
}

void closeBoxes(QByteArray &bytes)
{
    for (qsizetype at = LockJournal::headSize; at + rowSize <= bytes.size(); at += rowSize) {
        SecretBytes plain(QByteArrayView(bytes).sliced(at + 2, plainSize));
        plain.data()[0] = 1;
        const auto box = keys::sealedTo(keys::boxKeyOf(seed()), plain);
        REQUIRE(box);
        qToBigEndian(quint16(box->size()), bytes.data() + at);
        bytes.replace(at + 2, box->size(), *box);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const SecretBytes &key = seed();
    const auto head = LockJournal::parseHead(bytes);
    auto journal = LockJournal::parse(bytes);
    REQUIRE(head || !journal);
    if (!head) {
        REQUIRE(head.error().kind == Error::Kind::Damaged);
        return 0;
    }
    const Uptime now{Id::fromBytes(QByteArray(16, 'b')), 5'000};
    const auto wait = keys::stillToWait(head->row(), now);
    REQUIRE(wait.count() >= 0 && wait <= keys::waitWithoutCustodians);
    REQUIRE(keys::isStopped(head->row(), true) == (head->row().count >= keys::mostTries));
    if (!journal)
        return 0;
    const QByteArray written = journal->bytes();
    const auto again = LockJournal::parse(written);
    REQUIRE(again && again->bytes() == written && again->row() == head->row());
    const auto opened = journal->opened(key);
    REQUIRE(opened.records.size() <= qsizetype(journal->total()));
    REQUIRE(journal->opened(key, journal->total()).records.isEmpty() || !opened.whole);

    // The next wrong passphrase is told and counted, whatever stood there before.
    const quint32 before = journal->total();
    const auto row = journal->row().count;
    journal->add(LockJournal::Kind::WrongPassphrase, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), now,
        keys::boxKeyOf(key));
    REQUIRE(journal->row().count >= row && journal->total() >= before && journal->total() > 0);
    REQUIRE(LockJournal::parse(journal->bytes()));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    return fuzz::mutatedAndMended(data, size, most, seed, [](QByteArray &bytes, unsigned by) {
        if (bytes.size() < LockJournal::headSize)
            return;
        if (by % 4 != 3) { // as many records as there is room for
            const auto records = quint32(bytes.size() - LockJournal::headSize) / quint32(rowSize);
            bytes.truncate(LockJournal::headSize + qsizetype(records) * rowSize);
            qToBigEndian(records, bytes.data() + recordsAt);
        }
        if (by % 4 == 1)
            closeBoxes(bytes);
        bytes.replace(
            checksumAt, 32, contentHash("tenang/lock-journal/v1", QByteArrayView(bytes).first(checksumAt)));
    });
}
