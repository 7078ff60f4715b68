// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From tables to services: what is joined, what is reported, what is left out.
#include "base/cbor.h"
#include "referral/hours.h"
#include "referral/languagenames.h"
#include "referral/made.h"

#include <QCborArray>
#include <QCborMap>
#include <QTemporaryDir>

using namespace tenang;
using namespace tenang::referral;
using tenang::test::instant;
using tenang::test::Made;
using tenang::test::places;

namespace {

const char *const nested = R"({
  "services": [
    {
      "id": "s", "name": "Advice", "status": "active", "x_role": "ngo", "minimum_age": 12,
      "organization": {"id": "o", "name": "Harbour", "phones": [{"id": "p2", "number": "555 2"}]},
      "schedules": [
        {"id": "h", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00Z", "closes_at": "12:00Z"}
      ],
      "phones": [{"id": "p", "number": "555 1", "extension": 7, "languages": [{"id": "l", "code": "ur"}]}],
      "service_areas": [{"id": "a", "x_area": "TH"}],
      "service_at_locations": [
        {"id": "sl", "phones": [{"id": "p", "number": "555 1"}],
         "location": {"id": "x", "latitude": 10, "longitude": 20, "addresses":
           [{"id": "ad", "address_1": "1 Quay", "city": "Port", "country": "TH", "address_type": "physical"}]}}
      ]
    }
  ]
})";

QByteArray packOf(const QMap<QString, Table> &tables)
{
    QCborMap made;
    for (auto it = tables.cbegin(); it != tables.cend(); ++it) {
        QCborArray rows;
        for (const Table::Row &row : it->rows) {
            QCborArray cells{row.line};
            for (const QString &cell : row.cells)
                cells.append(cell);
            rows.append(cells);
        }
        made.insert(it.key(),
            QCborMap{{QStringLiteral("columns"), QCborArray::fromStringList(it->columns)},
                {QStringLiteral("rows"), rows}});
    }
    return toCanonicalCbor(QCborMap{{QStringLiteral("kind"), QStringLiteral("directory")},
        {QStringLiteral("id"), QStringLiteral("xd")}, {QStringLiteral("version"), QStringLiteral("1.0.0")},
        {QStringLiteral("tables"), made}});
}

} // namespace

class DirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nested_json_gives_the_same_service_as_tables_would()
    {
        Findings findings;
        const auto source = readHsdsJson(nested, QStringLiteral("services.json"), findings);
        QVERIFY(source);
        const Directory directory = joinDirectory({*source}, findings);
        QVERIFY2(findings.isEmpty(), qPrintable(places(findings).join(u' ')));
        const Service *service = directory.service(QStringLiteral("s"));
        QVERIFY(service);
        QVERIFY(service->role == Role::Ngo);
        QCOMPARE(service->organization, QStringLiteral("Harbour"));
        QCOMPARE(service->phones.size(), 2);
        QCOMPARE(service->phones.at(0).extension, QStringLiteral("7"));
        QVERIFY(service->phones.at(1).ofOrganization);
        QCOMPARE(service->languages, QStringList{QStringLiteral("ur")});
        QCOMPARE(service->areas, QStringList{QStringLiteral("TH")});
        QCOMPARE(service->countries, QStringList{QStringLiteral("TH")});
        QCOMPARE(service->streetAddress, QStringLiteral("1 Quay, Port"));
        QCOMPARE(service->minimumAge.value_or(0), 12);
        const Hours hours = hoursAt(*service, instant("2025-11-17T10:00:00Z"));
        QVERIFY(hours.state == OpenState::Open);
        QCOMPARE(hours.evidence, QList<Evidence>({{QStringLiteral("services.json"), 7}}));
    }

    void a_pack_keeps_the_lines_of_the_files_that_it_was_made_of()
    {
        Findings findings;
        const auto folder
            = readDirectorySources(QStringLiteral(TENANG_SOURCE "/tests/referral/fixtures/xd"), findings);
        QVERIFY(folder);
        const auto pack
            = readDirectoryPack(packOf(folder->first().tables), QStringLiteral("xd.pack"), findings);
        QVERIFY(pack);
        const Directory fromFolder = joinDirectory(*folder, findings);
        const Directory fromPack = joinDirectory({*pack}, findings);
        QVERIFY(findings.isEmpty());
        QCOMPARE(fromPack.services().size(), fromFolder.services().size());
        for (const Service &service : fromFolder.services()) {
            const Service *twin = fromPack.service(service.id);
            QVERIFY(twin);
            QCOMPARE(twin->evidence, service.evidence);
            QCOMPARE(twin->phones.size(), service.phones.size());
            const QDateTime at = instant("2025-11-18T05:00:00Z");
            QCOMPARE(hoursAt(*twin, at), hoursAt(service, at));
        }
    }

    void broken_rows_are_reported_with_their_line_and_the_rest_is_used()
    {
        Made made;
        made.table("services",
                "id,name,status,x_role,minimum_age,x_disclosure,organization_id,x_fallback_service_id,"
                "assured_date\n"
                "a,A,active,ngo,,,,,\n"
                "a,Twin,active,ngo,,,,,\n"
                ",No id,active,ngo,,,,,\n"
                "b,B,active,consulat,,,,,\n"
                "c,C,active,shelter,twelve,secret,nobody,z,next week\n"
                "d,D,asleep,,,,,,0001-01-01\n")
            .table("organizations", "id,name\no,O\n")
            .table("phones", "id,service_id,number\np,a,\"\"\"+44 1234\"\"\"\nq,ghost,111\nr,a,call us\n")
            .table("locations", "id,latitude,longitude\nx,100,101\n")
            .table("addresses", "id,location_id,country\ny,x,Thailand\nz,nowhere,TH\n")
            .table("service_areas", "id,service_id,x_area\nv,a,Thailand\nw,c,th\n")
            .table("languages", "id,service_id,code,name\nl,a,,Urdu\nm,a,,Elvish\n");
        const Directory directory = made.directory();
        QCOMPARE(places(made.findings),
            QStringList({QStringLiteral("locations.csv:2 warning"), QStringLiteral("addresses.csv:2 warning"),
                QStringLiteral("addresses.csv:3 warning"), QStringLiteral("services.csv:3 error"),
                QStringLiteral("services.csv:4 error"), QStringLiteral("services.csv:5 error"),
                QStringLiteral("services.csv:6 warning"), QStringLiteral("services.csv:6 warning"),
                QStringLiteral("services.csv:6 warning"), QStringLiteral("services.csv:6 warning"),
                QStringLiteral("services.csv:7 warning"), QStringLiteral("phones.csv:2 warning"),
                QStringLiteral("phones.csv:3 warning"), QStringLiteral("phones.csv:4 error"),
                QStringLiteral("languages.csv:3 warning"), QStringLiteral("service_areas.csv:2 warning"),
                QStringLiteral("services.csv:6 warning")}));
        QCOMPARE(directory.services().size(), 3);
        const Service *a = directory.service(QStringLiteral("a"));
        QCOMPARE(a->name, QStringLiteral("A"));
        QCOMPARE(a->phones.size(), 1);
        QCOMPARE(a->phones.first().number, QStringLiteral("+44 1234"));
        QVERIFY(a->areas.isEmpty()); // what cannot be read is unknown
        QCOMPARE(a->languages, QStringList{QStringLiteral("ur")});
        QCOMPARE(directory.service(QStringLiteral("c"))->areas, QStringList{QStringLiteral("TH")});
        QVERIFY(directory.service(QStringLiteral("c"))->ageUnreadable);
        QVERIFY(directory.service(QStringLiteral("d"))->role == Role::Other);
    }

    void the_number_of_a_confidential_place_never_gets_in()
    {
        Made made;
        made.table("services",
                "id,name,status,x_disclosure,organization_id\na,A,active,,o\nb,B,active,restricted,o\n")
            .table("organizations", "id,name,email\no,O,door@example.org\n")
            .table("locations", "id,name,x_redacted\nx,Hidden,true\n")
            .table("service_at_location", "id,service_id,location_id\nl,a,x\n")
            .table("addresses", "id,location_id,address_1,city,country\ny,x,9 Secret Lane,Port,TH\n")
            .table("phones",
                "id,service_id,location_id,organization_id,number,x_disclosure\n"
                "p,a,x,,111,\nq,,x,,222,\nr,a,x,,333,public\ns,b,,,444,public\nt,,,o,555,\nu,,,o,666,never_"
                "export\n");
        const Directory directory = made.directory();
        QVERIFY(made.findings.isEmpty());
        const auto numbers = [&](const QString &id) {
            QStringList list;
            for (const Phone &phone : directory.service(id)->phones)
                list.append(phone.number);
            return list;
        };
        QCOMPARE(numbers(QStringLiteral("a")), QStringList({QStringLiteral("333"), QStringLiteral("555")}));
        QCOMPARE(numbers(QStringLiteral("b")), QStringList({QStringLiteral("555")}));
        QVERIFY(directory.service(QStringLiteral("b"))->contactWithheld);
        QCOMPARE(directory.service(QStringLiteral("a"))->streetAddress, QString());
        QCOMPARE(directory.service(QStringLiteral("a"))->countries, QStringList{QStringLiteral("TH")});
    }

    void several_directories_merge_and_the_first_keeps_an_id()
    {
        QTemporaryDir one, two;
        const auto write = [](const QTemporaryDir &dir, const char *name, const QByteArray &bytes) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(one, "services.csv", "id,name,status\na,First,active\n"));
        QVERIFY(write(two, "services.csv", "id,name,status\na,Second,active\nb,Other,active\n"));
        QVERIFY(write(two, "phones.csv", "id,service_id,number\np,a,111\nq,b,222\n"));
        Findings findings;
        const auto directory = readDirectory({one.path(), two.path()}, findings);
        QVERIFY(directory);
        QCOMPARE(directory->services().size(), 2);
        QCOMPARE(directory->service(QStringLiteral("a"))->name, QStringLiteral("First"));
        QVERIFY(directory->service(QStringLiteral("a"))->phones.isEmpty()); // a number of another "a"
        QCOMPARE(directory->service(QStringLiteral("b"))->phones.size(), 1);
        QCOMPARE(findings.size(), 1);
        QVERIFY(write(two, "directory.yaml", "kind: directory\nx_tzid: Asia/Bangkok # for all\n"));
        QCOMPARE(readDirectorySources(two.path(), findings)->first().zone, QStringLiteral("Asia/Bangkok"));
        QVERIFY(!readDirectory({one.filePath(QStringLiteral("missing"))}, findings));
    }

    void extent_and_address_stand_in_for_the_area()
    {
        Made made;
        made.table("services", "id,name,status\na,A,active\nb,B,active\nc,C,active\nd,D,active\n")
            .table("locations", "id\nx\n")
            .table("addresses", "id,location_id,country\ny,x,th\n")
            .table("service_at_location", "id,service_id,location_id\nl,a,x\nm,b,x\nn,c,x\n")
            .table("service_areas",
                "id,service_id,extent,x_area\n1,a,mm-05,\n2,b,\"{\"\"type\"\":1}\",\n3,c,LA,*\n");
        const Directory directory = made.directory();
        const auto area
            = [&](const char *id) { return directory.service(QString::fromLatin1(id))->areas.join(u' '); };
        QCOMPARE(area("a"), QStringLiteral("MM-05"));
        QCOMPARE(area("b"), QStringLiteral("TH"));
        QCOMPARE(area("c"), QStringLiteral("*"));
        QCOMPARE(area("d"), QString());
    }

    void languages_are_compared_in_one_form()
    {
        for (const char *tag : {"my", "MY", "my-MM", "mya", "my_MM"})
            QCOMPARE(languageOf(QString::fromLatin1(tag)), QStringLiteral("my"));
        QCOMPARE(languageOf(QStringLiteral("rhg-Arab")), QStringLiteral("rhg"));
        QCOMPARE(languageOf(QStringLiteral("tl")), languageOf(QStringLiteral("fil")));
        QCOMPARE(languageOf(QStringLiteral("Burmese")), QString());
        QCOMPARE(languagesIn(QStringLiteral("my, shn by phone")),
            QStringList({QStringLiteral("my"), QStringLiteral("shn")}));
        QCOMPARE(
            languagesIn(QStringLiteral("Interpretation services are available in Urdu, Polish, and Slovak")),
            QStringList({QStringLiteral("ur"), QStringLiteral("pl"), QStringLiteral("sk")}));
        QCOMPARE(languagesIn(QStringLiteral("no, it is not to be had, so be it")), QStringList());
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
