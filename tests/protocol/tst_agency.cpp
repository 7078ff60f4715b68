// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "base/hash.h"
#include "base/seeded.h"
#include "protocol/samples.h"

#include <QCborArray>
#include <QTest>

using namespace tenang;
using namespace tenang::protocol;

namespace {

QString faultOf(const Agency &agency)
{
    const Result<Agency> read = readAgency(writePack(agency));
    return read ? QString() : read.error().detail;
}

// What the reader says when one key of the pack holds something else.
QString faultWith(const char *key, const QCborValue &value)
{
    QCborMap map = fromCbor(writePack(test::sampleAgency()))->toMap();
    map[QLatin1StringView(key)] = value;
    const Result<Agency> read = readAgency(toCanonicalCbor(map));
    return read ? QString() : read.error().detail;
}

Agency anyAgency(test::Seeded &random)
{
    Agency agency = test::sampleAgency();
    for (const AgencyNumber &number : agencyNumbers())
        number.in(agency) = number.least + random.below(number.most - number.least + 1);
    agency.draftTranslations = random.below(2) == 1;
    agency.practice = random.below(2) == 1;
    agency.pinBeforePapers = random.below(2) == 1;
    agency.name = QString(random.below(121), QChar(0x1780 + random.below(32)));
    if (random.below(2) == 1)
        agency.languages.clear();
    return agency;
}

} // namespace

class AgencyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_is_built_in_is_what_the_design_says()
    {
        const Agency built;
        QCOMPARE(built.coverIdleSeconds, 120);
        QCOMPARE(built.coverInterviewMinutes, 10);
        QCOMPARE(built.coverHandedOverSeconds, 180);
        QCOMPARE(built.lockCoveredMinutes, 30);
        QCOMPARE(built.lockSessionHours, 8);
        QVERIFY(built.pinBeforePapers);
        for (const CaseClass of : {CaseClass::Child, CaseClass::Referred, CaseClass::Information})
            QCOMPARE(built.retention(of).residencyHours, 24);
    }

    void every_number_has_a_reason_a_source_and_a_default_within_its_bounds()
    {
        Agency built;
        QStringList names;
        for (const AgencyNumber &number : agencyNumbers()) {
            QVERIFY2(number.least < number.most, number.key);
            QVERIFY2(number.in(built) >= number.least && number.in(built) <= number.most, number.key);
            QVERIFY2(*number.means != '\0' && *number.bounds != '\0' && *number.source != '\0', number.key);
            names.append(QLatin1StringView(number.group) + u'/' + QLatin1StringView(number.key));
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QCOMPARE(names.size(), 17);
    }

    void what_is_written_is_read_again()
    {
        for (const Agency &agency : {Agency{}, test::sampleAgency()}) {
            const QByteArray bytes = writePack(agency);
            const Result<Agency> read = readAgency(bytes);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            QCOMPARE(read->hash, contentHash("pack", bytes));
            Agency same = *read;
            same.hash.clear();
            QVERIFY(same == agency);
        }
    }

    void settings_from_before_there_was_content_keep_their_bytes()
    {
        Agency agency = test::sampleAgency();
        agency.content.clear();
        const QByteArray bytes = writePack(agency);
        QVERIFY(!fromCbor(bytes)->toMap().contains(QStringLiteral("content")));
        QVERIFY(readAgency(bytes) && readAgency(bytes)->content.isEmpty());
        QVERIFY(faultWith("content", QCborArray{}).startsWith(u"/content: ")); // one spelling of nothing
    }

    void any_settings_within_the_bounds_go_round()
    {
        test::Seeded random;
        for (int i = 0; i < test::manyCases / 50; ++i) {
            const Agency agency = anyAgency(random);
            Result<Agency> read = readAgency(writePack(agency));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
            read->hash.clear();
            QVERIFY(*read == agency);
        }
    }

    void each_bound_holds_on_both_sides()
    {
        for (const AgencyNumber &number : agencyNumbers()) {
            const QString place
                = u'/' + QLatin1StringView(number.group) + u'/' + QLatin1StringView(number.key);
            for (const int fit : {number.least, number.most}) {
                Agency agency;
                number.in(agency) = fit;
                QCOMPARE(faultOf(agency), QString());
            }
            for (const int unfit : {number.least - 1, number.most + 1, -1, 1'000'000}) {
                Agency agency;
                number.in(agency) = unfit;
                QVERIFY2(faultOf(agency).startsWith(place + u':'), qPrintable(place));
            }
        }
    }

    void what_cannot_be_is_refused()
    {
        QVERIFY(faultWith("directories", QCborArray{}).startsWith(u"/directories: "));
        QVERIFY(
            faultWith("directories", QCborArray{QStringLiteral("demo-xd")}).startsWith(u"/directories/0: "));
        QVERIFY(
            faultWith("directories", QCborArray{QStringLiteral("../etc")}).startsWith(u"/directories/0: "));
        QVERIFY(faultWith("directories", QCborArray{QStringLiteral("a"), QStringLiteral("a")})
                .startsWith(u"/directories: "));
        QVERIFY(faultWith("content", QCborArray{QStringLiteral("agency")}).startsWith(u"/content/0: "));
        QVERIFY(faultWith("content", QCborArray{QStringLiteral("../etc")}).startsWith(u"/content/0: "));
        QVERIFY(faultWith("content", QCborArray{QStringLiteral("a"), QStringLiteral("a")})
                .startsWith(u"/content: "));
        QVERIFY(faultWith("content", QCborArray{QStringLiteral("our-country")})
                .startsWith(u"/content: ")); // both
        QVERIFY(faultWith("languages", QCborArray{QStringLiteral("Klingon!")}).startsWith(u"/languages/0: "));
        QVERIFY(faultWith("languages", QStringLiteral("en")).startsWith(u"/languages: "));
        QVERIFY(faultWith("name", QStringLiteral("two\nlines")).startsWith(u"/name: "));
        QVERIFY(faultWith("name", QString(121, u'x')).startsWith(u"/name: "));
        QVERIFY(faultWith("name", QStringLiteral("turned \u202e round")).startsWith(u"/name: "));
        QVERIFY(faultWith("practice", 1).startsWith(u"/practice: "));
        QVERIFY(faultWith("cover", 60).startsWith(u"/cover: "));
        QVERIFY(faultWith("kind", QStringLiteral("protocol")).startsWith(u"/kind: "));
        QVERIFY(faultWith("colour", QStringLiteral("blue")).contains(u"colour"));
        QCOMPARE(faultWith("practice", true), QString());
    }

    void a_key_that_is_missing_or_unknown_in_a_group_is_refused()
    {
        const QCborMap whole = fromCbor(writePack(Agency{}))->toMap();
        for (const char *group : {"breaks", "cover", "lock", "retention"}) {
            QCborMap numbers = whole.value(QLatin1StringView(group)).toMap();
            numbers.insert(QStringLiteral("other"), 5);
            QVERIFY2(faultWith(group, numbers).contains(u"other"), group);
            numbers.remove(QStringLiteral("other"));
            QCOMPARE(faultWith(group, numbers), QString());
            numbers.erase(numbers.begin());
            QVERIFY2(faultWith(group, numbers).contains(u"is missing"), group);
        }
    }

    void the_pack_of_another_kind_is_no_settings()
    {
        QVERIFY(!readAgency(writePack(test::sampleProtocol())));
        QVERIFY(!readAgency(writePack(test::samplePractice())));
        QVERIFY(!readAgency({}));
    }

    void a_childs_break_goes_by_the_years_that_are_known()
    {
        Agency agency;
        agency.breakChild = 11;
        agency.breakChildUnder7 = 12;
        agency.breakChild7To12 = 13;
        agency.breakChild13To17 = 14;
        QCOMPARE(agency.breakForChild({}), 11);
        const QList<std::pair<int, int>> wanted{
            {0, 12}, {6, 12}, {7, 13}, {12, 13}, {13, 14}, {17, 14}, {18, 11}, {-1, 11}};
        for (const auto &[years, minutes] : wanted)
            QCOMPARE(agency.breakForChild(years), minutes);
    }

    void each_class_of_cases_has_its_own_retention()
    {
        Agency agency;
        agency.child = {1, 2};
        agency.referred = {3, 4};
        agency.information = {5, 6};
        QVERIFY(agency.retention(CaseClass::Child) == agency.child);
        QVERIFY(agency.retention(CaseClass::Referred) == agency.referred);
        QVERIFY(agency.retention(CaseClass::Information) == agency.information);
    }
};

QTEST_GUILESS_MAIN(AgencyTest)
#include "tst_agency.moc"
