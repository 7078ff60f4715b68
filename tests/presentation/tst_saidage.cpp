// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "presentation/rowsof.h"
#include "presentation/saidage.h"
#include "referral/identity.h"
#include "routesupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// A birth as somebody tells of it, and what an officer reads from it. Nothing of it answers for the officer.
class SaidAgeTest : public QObject {
    Q_OBJECT

private:
    static QStringList itemsIn(InterviewViewModel &model)
    {
        QStringList ids;
        for (const ItemRow &row : rowsOf<ItemRow>(model.items()))
            ids.append(row.linkId);
        return ids;
    }

private Q_SLOTS:
    void a_year_or_a_day_says_which_ages_are_possible_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const char *said, const char *spoken, const char *line) {
            QTest::newRow(name) << QString::fromUtf8(said) << QString::fromLatin1(spoken)
                                << QString::fromUtf8(line);
        };
        row("a day", "3 May 1990", "en", "Born 3 May 1990: 18 or older, if that is right.");
        row("a Buddhist year", "๒๕๕๑", "th",
            "Born 1 Jan 2008 – 31 Dec 2008: perhaps under 18. Not sure stays the careful answer.");
        row("a child's", "2015", "en", "Born 1 Jan 2015 – 31 Dec 2015: under 18, if that is right.");
        row("before a year", "before 2000", "en", "Born until 31 Dec 1999: 18 or older, if that is right.");
        row("the officer's language", "March 1999", "km",
            "Born 1 Mar 1999 – 31 Mar 1999: 18 or older, if that is right.");
        row("about a year that is nearly enough", "about 2006", "en",
            "Born 1 Jan 2005 – 31 Dec 2007: perhaps under 18. Not sure stays the careful answer.");
        row("about a year long ago", "about 1990", "en",
            "Born 1 Jan 1989 – 31 Dec 1991: 18 or older, if that is right.");
        row("month first for the person, day first for the officer", "04/12/2008", "fil",
            "Born 12 Apr 2008 – 4 Dec 2008: perhaps under 18. Not sure stays the careful answer.");
        row("may be, and no month", "may be 2551", "th",
            "Born 1 Jan 2007 – 31 Dec 2009: perhaps under 18. Not sure stays the careful answer.");
        row("no date", "the year of the flood", "en", "");
        row("nothing", "", "th", "");
        row("not born yet", "2031", "en", "");
    }

    void a_year_or_a_day_says_which_ages_are_possible()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, spoken);
        QTEST(saidAgeText(said, spoken, QDate(2026, 11, 20)), "line");
    }

    void it_is_asked_only_when_the_age_is_not_sure_and_kept_as_it_was_told()
    {
        for (const char *protocol :
            {"second-line-forced-criminality", "consular-screening", "child-or-unsure-age"}) {
            AtDesk at;
            if (QLatin1StringView(protocol) != content().protocol.id)
                at.desk.handOn(*content().shelf.find(QLatin1StringView(protocol)));
            InterviewViewModel model(at.desk, content());
            model.goTo(QStringLiteral("safety"));
            const QString born = QStringLiteral("born");
            const QString field = QStringLiteral("words/born");
            QVERIFY2(!itemsIn(model).contains(born), protocol);
            model.answer(QStringLiteral("age_band"), QStringLiteral("adult"));
            QVERIFY2(!itemsIn(model).contains(born), protocol);
            model.answer(QStringLiteral("age_band"), QStringLiteral("unsure"));
            QVERIFY2(itemsIn(model).contains(born), protocol);
            QCOMPARE(model.saidAge(born, 0), QString());
            const QString told = QString::fromUtf8("  about 2551, in the rains ");
            model.type(field, QStringLiteral("2551"), 4);
            QVERIFY(model.saidAge(born, model.typed()).contains(QStringLiteral("perhaps under 18")));
            QCOMPARE(model.saidAge(QStringLiteral("how_now"), model.typed()), QString());
            model.type(field, told, 0);
            model.commit(field);
            QCOMPARE(at.desk.session().state(QStringLiteral("fact/born")).trimmed(), told.trimmed());
            QCOMPARE(at.desk.session().state(QStringLiteral("fact/age")), QStringLiteral("unsure"));
            // Papers do without it, but not without every word of it.
            const QStringList masked = referral::identityValues(at.desk.session());
            QVERIFY(masked.contains(QStringLiteral("2551")) && !masked.contains(QStringLiteral("rains")));
            HandoverViewModel over(at.desk);
            over.show();
            const auto isTold = [&](const ReadingRow &row) { return row.text.contains(u"about 2551"); };
            QVERIFY2(std::ranges::any_of(rowsOf<ReadingRow>(over.rows()), isTold), protocol);
        }
    }
};

QTEST_GUILESS_MAIN(SaidAgeTest)
#include "tst_saidage.moc"
