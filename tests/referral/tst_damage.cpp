// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input never crashes and never half-applies: a row is whole or not there.
#include "base/cbor.h"
#include "base/seeded.h"
#include "referral/factsjson.h"
#include "referral/made.h"
#include "referral/pathwayjson.h"

#include <QCborMap>

using namespace tenang;
using namespace tenang::referral;
using tenang::test::instant;

namespace {

const char *const folder = TENANG_SOURCE "/tests/referral/fixtures/xd/";

QByteArray fixture(const QString &name)
{
    QFile file(QString::fromLatin1(folder) + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Everything that a command would do with it.
void use(const Directory &directory)
{
    const QDateTime at = instant("2025-11-18T12:00:00+07:00");
    Facts facts;
    facts.country = QStringLiteral("XD");
    const Pathway pathway = resolve(directory, facts, at);
    QCOMPARE(pathway.steps.size() + pathway.blocked.size() + pathway.notEligible.size(),
        directory.services().size());
    QVERIFY(toJson(pathway).endsWith('\n'));
    for (const Service &service : directory.services())
        QVERIFY(toJson(hoursAt(service, at)).endsWith('\n'));
}

const QStringList tables{QStringLiteral("services"), QStringLiteral("phones"), QStringLiteral("schedules"),
    QStringLiteral("service_areas"), QStringLiteral("locations"), QStringLiteral("addresses")};

// The fixture with one table replaced by other bytes.
Directory withTable(const QString &changed, const QByteArray &bytes)
{
    static const DirectorySource whole = [] {
        Findings findings;
        return readDirectorySources(QString::fromLatin1(folder), findings)->first();
    }();
    Findings findings;
    DirectorySource source = whole;
    source.tables.insert(changed, readCsv(bytes, changed, findings));
    return joinDirectory({source}, findings);
}

QByteArray mutated(test::Seeded &random, QByteArray bytes)
{
    static const QByteArray telling(",\"\n\r;:{}[]0-9T*\0\xFF", 18);
    for (int i = 1 + random.below(5); i > 0; --i) {
        const qsizetype at = random.below(bytes.size());
        switch (random.below(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            bytes.insert(at, telling.at(random.below(telling.size())));
            break;
        case 2:
            bytes.remove(at, 1 + random.below(20));
            break;
        default:
            bytes.insert(at, bytes.mid(random.below(bytes.size()), random.below(40)));
            break;
        }
        if (bytes.isEmpty())
            bytes = " ";
    }
    return bytes;
}

const char *const factsJson
    = R"({"age":"adult","age_years":30,"sex":"female","nationalities":["MM"],"languages":["my"],
"location":{"country":"XD","subdivision":"XD-01"},"danger":["injury"],"assessment":"refer","fear_of_return":"no",
"must_not_know":["police"],"needs":["legal"],"consent":{"ngo":"given","police":"refused"}})";

const char *const nested = R"({"services":[{"id":"s","name":"Advice","status":"active","x_role":"ngo",
"schedules":[{"id":"h","freq":"WEEKLY","byday":"MO","opens_at":"09:00Z","closes_at":"12:00Z","count":3,"dtstart":"2025-01-06"}],
"phones":[{"id":"p","number":"555 1"}],"service_at_locations":[{"id":"l","location":{"id":"x","latitude":1}}]}]})";

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void any_table_cut_short_is_read_as_far_as_it_goes()
    {
        for (const QString &table : tables) {
            const QByteArray bytes = fixture(table + QStringLiteral(".csv"));
            QVERIFY(!bytes.isEmpty());
            for (qsizetype length = 0; length <= bytes.size(); length += 7)
                use(withTable(table, bytes.left(length)));
        }
    }

    void tables_with_random_damage_crash_nothing()
    {
        test::Seeded random;
        for (int i = 0; i < 2'000; ++i) {
            const QString table = tables.at(random.below(tables.size()));
            use(withTable(table, mutated(random, fixture(table + QStringLiteral(".csv")))));
        }
    }

    void json_cut_or_damaged_is_refused_or_read()
    {
        test::Seeded random;
        const QByteArray whole(nested);
        Findings findings;
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readHsdsJson(whole.left(length), QStringLiteral("s.json"), findings));
        for (int i = 0; i < 2'000; ++i) {
            const auto source = readHsdsJson(mutated(random, whole), QStringLiteral("s.json"), findings);
            if (source)
                use(joinDirectory({*source}, findings));
        }
    }

    void a_damaged_pack_is_refused_or_read()
    {
        test::Seeded random;
        const QCborMap rows{
            {QStringLiteral("columns"), QCborArray{QStringLiteral("id"), QStringLiteral("name")}},
            {QStringLiteral("rows"), QCborArray{QCborArray{2, QStringLiteral("a"), QStringLiteral("A")}}}};
        const QByteArray whole
            = toCanonicalCbor(QCborMap{{QStringLiteral("kind"), QStringLiteral("directory")},
                {QStringLiteral("tables"), QCborMap{{QStringLiteral("services"), rows}}}});
        Findings findings;
        QVERIFY(readDirectoryPack(whole, QStringLiteral("p"), findings));
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!readDirectoryPack(whole.left(length), QStringLiteral("p"), findings));
        for (int i = 0; i < 2'000; ++i) {
            const auto source = readDirectoryPack(mutated(random, whole), QStringLiteral("p"), findings);
            if (source)
                use(joinDirectory({*source}, findings));
        }
    }

    void damaged_facts_are_reported_or_read()
    {
        test::Seeded random;
        const QByteArray whole(factsJson);
        const Directory directory = withTable(QStringLiteral("x"), QByteArray());
        Findings none;
        (void)readFacts(whole, QStringLiteral("stdin"), directory, none);
        QVERIFY(none.isEmpty());
        for (qsizetype length = 0; length < whole.size(); ++length) {
            Findings findings;
            (void)readFacts(whole.left(length), QStringLiteral("stdin"), directory, findings);
            QVERIFY(hasErrors(findings));
        }
        for (int i = 0; i < 2'000; ++i) {
            Findings findings;
            const Facts facts
                = readFacts(mutated(random, whole), QStringLiteral("stdin"), directory, findings);
            if (!hasErrors(findings))
                (void)resolve(directory, facts, instant("2025-11-18T12:00:00+07:00"));
        }
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
