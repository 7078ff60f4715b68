// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a record outside its vault. Most mutants come from somebody who knows the format and has the
// owner's keys: lines changed, left out, doubled and put elsewhere, then numbered, linked, hashed and signed
// anew. Whatever they do: a record without a fault has, up to the head that was kept, the entries that were
// written (S7).
#include "fuzz/auditlines.h"

using namespace tenang;
using namespace tenang::fuzz;
using audit::Checkpoint;
using audit::Entry;

namespace {

QList<Entry> entriesOf(const QList<Line> &lines)
{
    QList<Entry> entries;
    for (const Line &line : lines) {
        if (const auto *entry = std::get_if<Entry>(&line))
            entries.append(*entry);
    }
    return entries;
}

void change(QList<Line> &lines, std::minstd_rand &random)
{
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % std::size_t(limit)); };
    const qsizetype at = below(lines.size());
    switch (below(6)) {
    case 0:
        lines.removeAt(at);
        return;
    case 1:
        lines.insert(below(lines.size()), Line(lines.at(at)));
        return;
    case 2:
        lines.swapItemsAt(at, below(lines.size()));
        return;
    case 3:
        lines.resize(at);
        return;
    default:
        break;
    }
    if (auto *checkpoint = std::get_if<Checkpoint>(&lines[at])) {
        checkpoint->seq += below(3) - 1;
        checkpoint->count += below(3) - 1;
        return;
    }
    auto &entry = std::get<Entry>(lines[at]);
    switch (below(6)) {
    case 0:
        entry.kind = QStringLiteral("case_read");
        break;
    case 1:
        entry.detail[below(qMax<qsizetype>(1, entry.detail.size()))] = char(below(256));
        break;
    case 2:
        entry.at += below(1000) - 500;
        break;
    case 3:
        entry.form = int(below(4));
        break;
    case 4:
        entry.actor += u'x';
        break;
    default:
        entry.seq += below(3) - 1;
        break;
    }
}

// Hashed and signed anew; the numbers too when `linked`.
QList<Line> madeAnew(const QList<Line> &lines, bool linked)
{
    History again;
    for (const Line &line : lines) {
        if (const auto *entry = std::get_if<Entry>(&line)) {
            if (linked) {
                again.write(*entry);
            } else {
                Entry hashed = *entry;
                hashed.hash = audit::hashOf(hashed);
                again.lines.append(hashed);
                again.head = {hashed.seq, hashed.hash, again.head.count + 1};
            }
        } else {
            again.close();
        }
    }
    again.close();
    return again.lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Honest &told = honest();
    QByteArray bytes = bytesOf(data, size);
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    const auto verdict = audit::verifyLog(in, {told.kept}, told.kept.key);
    if (!verdict) {
        const Error::Kind kind = verdict.error().kind;
        REQUIRE(kind == Error::Kind::NotAVault || kind == Error::Kind::NewerThanApp
            || kind == Error::Kind::Damaged);
        return 0;
    }
    REQUIRE(verdict->anchors.size() == 1);
    if (!verdict->faults.isEmpty())
        return 0;
    const QList<Entry> entries = entriesOf(linesOf(bytes));
    REQUIRE(verdict->entries == entries.size() && verdict->anchors.first().extended);
    REQUIRE(entries.size() >= told.kept.count);
    REQUIRE(entries.first(told.kept.count) == entriesOf(told.history.lines).first(told.kept.count));
    REQUIRE(verdict->afterLastAnchor == verdict->entries - told.kept.count);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t most, unsigned seed)
{
    if (seed % 8 == 0)
        return LLVMFuzzerMutate(data, size, most);
    std::minstd_rand random(seed);
    QList<Line> lines = linesOf(bytesOf(data, size));
    for (unsigned changes = unsigned(random() % 3); changes > 0 && !lines.isEmpty(); --changes)
        change(lines, random);
    if (seed % 4 != 1)
        lines = madeAnew(lines, seed % 4 == 2);
    const QByteArray bytes = written(lines, honest().history.vault);
    if (bytes.isEmpty() || std::size_t(bytes.size()) > most)
        return LLVMFuzzerMutate(data, size, most);
    std::memcpy(data, bytes.constData(), std::size_t(bytes.size()));
    return std::size_t(bytes.size());
}
