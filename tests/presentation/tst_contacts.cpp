// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/contactsviewmodel.h"
#include "presentation/content.h"
#include "presentation/screenlanguage.h"

#include <QTest>

#include <algorithm>

using namespace tenang;
using namespace tenang::presentation;

namespace {

const Content &content()
{
    static const Content read = *loadContent();
    return read;
}

} // namespace

class ContactsTest : public QObject {
    Q_OBJECT

private:
    static const QList<ContactRow> &rowsOf(ContactsViewModel &contacts)
    {
        return static_cast<RowsModel<ContactRow> *>(contacts.rows())->rows();
    }
    static ContactRow rowFor(ContactsViewModel &contacts, const char *service)
    {
        for (const ContactRow &row : rowsOf(contacts)) {
            if (row.service == QLatin1StringView(service))
                return row;
        }
        return {};
    }

private Q_SLOTS:
    void contacts_of_a_country_come_with_the_regional_ones_last()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QStringLiteral("TH"));
        QStringList countries;
        for (const ContactRow &row : rowsOf(contacts)) {
            if (countries.isEmpty() || countries.last() != row.country)
                countries.append(row.country);
        }
        QCOMPARE(countries, QStringList({QStringLiteral("Thailand"), QStringLiteral("Region")}));
        const qsizetype inThailand = rowsOf(contacts).size();
        contacts.chooseCountry(QString());
        QVERIFY(rowsOf(contacts).size() > inThailand);
        QCOMPARE(contacts.country(), QString());
        QStringList names;
        for (const Choice &choice : contacts.countries())
            names.append(choice.label);
        QVERIFY(names.contains(QStringLiteral("Viet Nam")) || names.contains(QStringLiteral("Vietnam")));
        QVERIFY(std::ranges::is_sorted(names));
    }

    void countries_stand_where_readers_of_the_screens_look_for_them()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QString());
        QCOMPARE(showScreensIn(QStringLiteral("th")), QStringLiteral("th"));
        QStringList codes;
        for (const Choice &choice : contacts.countries())
            codes.append(choice.code);
        (void)showScreensIn(QStringLiteral("en"));
        // Thai is under its first consonant, though a vowel stands before it.
        QVERIFY(codes.indexOf(QStringLiteral("TH")) < codes.indexOf(QStringLiteral("BD")));
        QVERIFY(codes.indexOf(QStringLiteral("KH")) < codes.indexOf(QStringLiteral("TH")));
    }

    void a_search_looks_at_name_role_country_and_number()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QString());
        const auto found = [&](const char *query) {
            contacts.search(QString::fromLatin1(query));
            QStringList services;
            for (const ContactRow &row : rowsOf(contacts))
                services.append(row.service);
            return services;
        };
        QVERIFY(found("actionline").contains(QStringLiteral("ph-1343")));
        contacts.search(QString::fromUtf8("Àctionlíne ๑๓๔๓")); // with accents, in Thai digits
        QCOMPARE(rowsOf(contacts).value(0).service, QStringLiteral("ph-1343"));
        QVERIFY(found("help line").contains(QStringLiteral("ph-1343")));
        QVERIFY(!found("help line").contains(QStringLiteral("kh-117")));
        QVERIFY(found("Philippines").contains(QStringLiteral("ph-1343")));
        QVERIFY(found("1300").contains(QStringLiteral("th-1300")));
        QVERIFY(found("line thailand").contains(QStringLiteral("th-1300"))); // each word, in any order
        QVERIFY(
            found("66991301300").contains(QStringLiteral("th-abroad"))); // without the spaces between digits
        QVERIFY(found("no such thing").isEmpty());
        QVERIFY(found("").size() > 20);
    }

    void a_contact_says_whether_it_answers_at_this_hour()
    {
        SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600)); // Friday
        ContactsViewModel contacts(clock);
        contacts.show(&content().demo, QStringLiteral("XD"));
        QCOMPARE(rowFor(contacts, "xd-law-desk").open, QStringLiteral("Open now"));
        QCOMPARE(rowFor(contacts, "xd-quiet-line").open, QStringLiteral("Open now"));
        QCOMPARE(rowFor(contacts, "xd-consul-b").open, QStringLiteral("Hours not known"));
        QCOMPARE(rowFor(contacts, "xd-law-desk").number, QStringLiteral("+1 202 555 0180"));
        clock.advance(12 * 3600);
        contacts.refresh();
        QCOMPARE(rowFor(contacts, "xd-law-desk").open, QStringLiteral("Closed now"));
        QCOMPARE(rowFor(contacts, "xd-quiet-line").open, QStringLiteral("Open now"));
    }

    void no_public_contact_is_called_checked()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QString());
        QVERIFY(!rowsOf(contacts).isEmpty());
        for (const ContactRow &row : rowsOf(contacts))
            QCOMPARE(row.checked, QStringLiteral("Not checked"));
        contacts.choose(QStringLiteral("th-1300"));
        QVERIFY(!contacts.chosenContact().risk.isEmpty());
        QVERIFY(contacts.chosenContact().doubtful);
        contacts.show(&content().demo, QStringLiteral("XD"));
        QCOMPARE(rowFor(contacts, "xd-quiet-line").checked, QStringLiteral("Checked on 15 Nov 2026"));
    }

    void a_contact_tells_what_is_known_and_what_nobody_wrote_down()
    {
        SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600)); // Friday
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QStringLiteral("TH"));
        contacts.choose(QStringLiteral("th-1300"));
        const ContactDetail detail = contacts.chosenContact();
        QCOMPARE(
            detail.checked, QStringLiteral("Not checked by your agency: call before you promise anything"));
        const auto factOf = [](const ContactDetail &of, const char *label) {
            const auto at = std::ranges::find(of.facts, QString::fromLatin1(label), &Choice::label);
            return at == of.facts.end() ? QString() : at->detail;
        };
        QCOMPARE(
            factOf(detail, "Does it tell the police?"), QStringLiteral("Not known: ask before you share"));
        QCOMPARE(factOf(detail, "Where this comes from"), QStringLiteral("gentrybusinessleader.com"));
        QVERIFY(factOf(detail, "What it costs").isEmpty());

        contacts.show(&content().demo, QStringLiteral("XD"));
        contacts.choose(QStringLiteral("xd-law-desk"));
        QVERIFY(contacts.chosenContact().open.startsWith(QStringLiteral("Open now, until ")));
        QVERIFY(!contacts.chosenContact().doubtful);
        clock.advance(12 * 3600);
        contacts.refresh();
        QVERIFY(contacts.chosenContact().open.startsWith(QStringLiteral("Closed now, opens at ")));
    }

    void a_check_of_long_ago_is_told_with_its_day_and_as_a_doubt()
    {
        SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().demo, QStringLiteral("XD"));
        contacts.choose(QStringLiteral("xd-quiet-line"));
        QVERIFY(!contacts.chosenContact().doubtful);
        clock.advance(3LL * 365 * 24 * 3'600);
        contacts.refresh();
        QVERIFY(contacts.chosenContact().doubtful);
        QCOMPARE(contacts.chosenContact().checked,
            QStringLiteral("Checked on 15 Nov 2026, too long ago: call before you promise anything"));
        QCOMPARE(rowFor(contacts, "xd-quiet-line").checked, QStringLiteral("Checked too long ago"));
    }

    void a_number_that_works_at_home_only_says_so_elsewhere()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().contacts, QStringLiteral("TH"));
        contacts.choose(QStringLiteral("th-1300"));
        QCOMPARE(contacts.chosenContact().ways.first().detail, QStringLiteral("1300"));
        QVERIFY(!contacts.chosenContact().ways.first().label.contains(QStringLiteral("does not work")));
        contacts.chooseCountry(QStringLiteral("KH"));
        QCOMPARE(contacts.chosen(), QString()); // it is not in this list
        const referral::Service *service = content().contacts.service(QStringLiteral("th-1300"));
        const ContactDetail abroad = contactDetail(*service, QStringLiteral("KH"), clock.now());
        QVERIFY(abroad.ways.last().label.endsWith(QStringLiteral("does not work from here")));
    }

    void what_is_not_public_is_not_shown_by_its_id_either()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().demo, QStringLiteral("XD"));
        int hidden = 0;
        for (const referral::Service &service : content().demo.services()) {
            if (isPublic(service))
                continue;
            ++hidden;
            contacts.choose(service.id);
            QCOMPARE(contacts.chosenContact(), ContactDetail());
        }
        QVERIFY(hidden > 0);
    }

    void only_what_is_public_and_in_service_is_listed()
    {
        const SetClock clock(QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::OffsetFromUTC, 7 * 3600));
        ContactsViewModel contacts(clock);
        contacts.show(&content().demo, QStringLiteral("XD"));
        QVERIFY(rowsOf(contacts).size() > 20);
        for (const ContactRow &row : rowsOf(contacts)) {
            const referral::Service *service = content().demo.service(row.service);
            QCOMPARE(service->status, QStringLiteral("active"));
            QVERIFY2(service->disclosure == u"public", qPrintable(row.name));
        }
    }
};

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
