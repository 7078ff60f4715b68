// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A full vault of one officer, everything on: encryption, chain, index. Prints what opening it, a case, the
// search and the audit take, in milliseconds, as JSON. Usage: FOLDER NOTES
#include "audit/verifier.h"
#include "base/hash.h"
#include "bench/generatednotes.h"
#include "bench/percentile.h"
#include "interview/session.h"
#include "vault/audit.h"
#include "vault/opening.h"
#include "vault/storage.h"

#include <QHash>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace tenang;

constexpr int eventsOfCase = 10'000;
constexpr int rounds = 5;
constexpr int hits = 50; // as many as a screen asks for at once
const QByteArray unspacedLanguages = "th km lo my zh ja";

template <typename T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(result.error().detail));
        std::exit(1);
    }
    return *std::move(result);
}

void need(const Result<void> &result, const char *what)
{
    need(result ? Result<bool>(true) : Result<bool>(result.error()), what);
}

template <typename Work>
double milliseconds(const Work &work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

template <typename Work>
double medianOf(int times, const Work &work)
{
    std::vector<double> passes;
    for (int i = 0; i < times; ++i)
        passes.push_back(milliseconds(work));
    return bench::percentile(passes, 50);
}

interview::Begun conversation(const QString &ref)
{
    interview::Begun begun;
    begun.ref = ref;
    begun.language = QStringLiteral("en");
    begun.protocolId = QStringLiteral("bench");
    return begun;
}

void fill(vault::VaultStore &store, const bench::GeneratedNotes &generated, int count)
{
    QList<vault::NewNote> batch;
    for (int i = 0; i < count; ++i) {
        batch.append({Id::random(), QStringLiteral("C-%1").arg(i % 1'000),
            QLatin1StringView(bench::GeneratedNotes::scriptOf(i).language),
            QString::fromStdString(generated.note(i))});
        if (batch.size() == 5'000 || i + 1 == count) {
            need(store.takeIn(batch, QStringLiteral("bench"), conversation({})), "notes");
            batch.clear();
        }
    }
}

// One conversation that never ended.
Id longCase(vault::VaultStore &store, const Clock &clock)
{
    const QString actor = QStringLiteral("bench");
    const Id id = need(
        store.open({Id::random(), 0, clock.now(), actor, conversation(QStringLiteral("LONG"))}), "case");
    QList<interview::Event> events;
    for (int i = 1; i < eventsOfCase; ++i) {
        events.append({Id::random(), 0, clock.now(), actor,
            interview::NoteTaken{Id::random(), interview::NoteKind::Words, QStringLiteral("offer"),
                protocol::Phase::Account, QStringLiteral("They told me of the work, part %1.").arg(i)}});
    }
    need(store.append(id, events, {}), "events");
    return id;
}

struct Search {
    double p95 = 0;
    double heard95 = 0; // of names that stand in no note, so that it has to listen for those that sound alike
    double recall = 0; // in the scripts without spaces: of the notes that hold the word
};

Search searched(vault::VaultStore &store, const bench::GeneratedNotes &generated, int count)
{
    std::vector<double> passes;
    qint64 expected = 0;
    qint64 found = 0;
    for (int number = 0; number < bench::GeneratedNotes::queryCount; ++number) {
        const QString query = QString::fromStdString(generated.query(number));
        passes.push_back(milliseconds([&] { need(store.search(query, hits), "search"); }));
        if (bench::GeneratedNotes::scriptOf(number).spaces)
            continue;
        const std::string word = generated.query(number);
        const int script = number % int(bench::scripts.size());
        for (int i = script; i < count; i += int(bench::scripts.size()))
            expected += generated.note(i).find(word) != std::string::npos ? 1 : 0;
        found += need(store.search(query, count), "search").size();
    }
    std::vector<double> heard;
    for (const char *name :
        {"Somchai", "Siriporn", "Sokha", "Kyaw Zin", "Nguyen", "Xiaoming", "Rahim", "Murugan"})
        heard.push_back(milliseconds([&] { need(store.search(QLatin1StringView(name), hits), "search"); }));
    return {bench::percentile(passes, 95), bench::percentile(heard, 95),
        expected == 0 ? 0 : std::min(1.0, double(found) / double(expected))};
}

// The record itself: its chain and its signatures.
void verifyEntries(vault::Connection &connection, const Id &vaultId)
{
    audit::Verifier verifier(vaultId, {});
    const auto fed = [&verifier](const auto &line) {
        verifier.take(line);
        return Result<void>();
    };
    need(vault::eachAudit(connection, {fed, fed}), "audit");
    if (!verifier.verdict().faults.isEmpty())
        need(Result<void>(fail(Error::Kind::Damaged, QStringLiteral("faults"))), "audit");
}

// What libsodium alone takes for as many hashes as an audit of `count` events has: entry, event, payload.
double hashes(qint64 count)
{
    const QByteArray entry(230, 'e');
    const QByteArray payload(400, 'p');
    qsizetype size = 0;
    const double took = milliseconds([&] {
        for (qint64 i = 0; i < count; ++i)
            size += contentHash("bench", entry).size() + contentHash("bench", entry).size()
                + contentHash("bench", payload).size();
    });
    return size > 0 ? took : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc == 3 ? std::atoi(argv[2]) : 0;
    if (count < 1) {
        std::fputs("usage: FOLDER NOTES\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]) + u"/full";
    const SystemClock clock;
    const SecretBytes words = startCryptography()
        ? SecretBytes(QByteArrayView("six words that nobody would ever guess"))
        : SecretBytes();
    need(vault::startStorage(), "engine");
    const bench::GeneratedNotes generated;
    Id longest;
    {
        const auto store = need(
            vault::createVault(folder, words, clock, {keys::Suite::Standard, keys::leastCosts}), "vault");
        fill(*store, generated, count);
        longest = longCase(*store, clock);
        need(store->close(), "close");
    }
    std::vector<double> beyond;
    for (int i = 0; i < rounds; ++i) {
        const auto header = need(vault::VaultFolder(folder).readHeader(), "header").header;
        const double derivation = milliseconds([&] { need(header.unlock(words), "unlock"); });
        std::unique_ptr<vault::VaultStore> store;
        beyond.push_back(milliseconds([&] {
            store = need(vault::openVault(folder, words, clock), "open").store;
        }) - derivation);
        need(store->close(), "close");
    }
    const auto store = need(vault::openVault(folder, words, clock), "open").store;
    protocol::Protocol protocol;
    protocol.id = QStringLiteral("bench");
    protocol.phases.append(protocol::PhaseInfo{});
    protocol.items.append(protocol::Item{});
    protocol.items.first().linkId = QStringLiteral("offer");
    const double openCase = medianOf(rounds, [&] {
        const auto events = need(store->events(longest), "events");
        need(interview::fold(protocol, events), "fold");
    });
    const Search search = searched(*store, generated, count);
    need(store->close(), "close");

    const auto header = need(vault::VaultFolder(folder).readHeader(), "header").header;
    const auto key = need(header.unlock(words), "unlock");
    const auto connection
        = need(vault::Connection::open(vault::VaultFolder(folder).database(),
                   keys::subKey(key, keys::Purpose::Database), vault::Connection::Mode::Maintain),
            "connection");
    const qint64 entries = need(connection->number("SELECT count(*) FROM audit"), "entries");
    const qint64 index = need(connection->number("SELECT sum(length(block)) FROM note_index_data"), "index");
    const double build = milliseconds([&] {
        need(connection->run("INSERT INTO note_index(note_index) VALUES('delete-all')"), "index");
        need(connection->run("INSERT INTO note_index(rowid, text) SELECT p.id, p.text FROM note n"
                             " JOIN payload p ON p.id = n.payload_id WHERE n.indexed = 1"),
            "index");
    });
    const double chain = medianOf(rounds, [&] { verifyEntries(*connection, header.vaultId()); });
    const double verify = medianOf(rounds, [&] { need(vault::verifyAudit(*connection), "audit"); });
    std::printf(
        "{\"unlock\": %.3f, \"case\": %.3f, \"search_p95\": %.3f, \"heard_p95\": %.3f, \"recall\": %.4f,"
        " \"index\": %lld, \"build\": %.0f, \"entries\": %lld, \"chain\": %.3f, \"verify\": %.3f, "
        "\"hashes\": %.3f}\n",
        bench::percentile(beyond, 50), openCase, search.p95, search.heard95, search.recall,
        static_cast<long long>(index), build, static_cast<long long>(entries), chain, verify,
        hashes(entries));
    return 0;
}
