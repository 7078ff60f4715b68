// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fourcases.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_are_listed_by_reference_latest_first()
    {
        FourCases at;
        at.list.load();
        QVERIFY(at.list.loading());
        QCOMPARE(at.refs(), all);
        QVERIFY(!at.list.failed());
        QCOMPARE(at.rows().first().when(), QStringLiteral("23 Nov 2026"));
    }

    void each_case_says_where_it_stands_and_that_no_supervisor_has_seen_it()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        QCOMPARE(at.rows()[0].standing(), QStringLiteral("Not closed · Not yet seen by a supervisor"));
        QCOMPARE(at.rows()[1].standing(),
            QStringLiteral("Urgent protection now · Decision recorded · Not yet seen by a supervisor"));
        QCOMPARE(at.rows()[2].standing(), QStringLiteral("Stopped for now · Not yet seen by a supervisor"));
        QVERIFY(at.rows()[0].unfinished() && !at.rows()[1].unfinished() && at.rows()[2].unfinished());
        CaseSummary seen;
        seen.outcome = QStringLiteral("no_indication_recorded");
        seen.seenBySupervisor = true;
        QCOMPARE(CaseRow{seen}.standing(),
            QStringLiteral("No indication recorded so far · Decision recorded · Seen by a supervisor"));
    }

    void nothing_in_the_list_says_who_or_what_was_told()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.search(QStringLiteral("passport"));
        (void)at.refs();
        for (const CaseRow &row : at.rows()) {
            const QString shown = row.ref() + row.standing() + row.when();
            QVERIFY2(!shown.contains(u"Somchai") && !shown.contains(u"passport"), qPrintable(shown));
        }
        QCOMPARE(CaseRow::staticMetaObject.propertyCount(), 8); // a new one needs the same look
    }

    void filters_show_what_is_not_closed_or_not_seen()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.filterBy(QStringLiteral("open"));
        QCOMPARE(at.refs(),
            QStringList({QStringLiteral("E5-444"), QStringLiteral("C3-222"), QStringLiteral("A2-111")}));
        for (const char *filter : {"unseen", "all"}) { // not what the filter before left of it
            at.list.filterBy(QLatin1StringView(filter));
            QCOMPARE(at.refs(), all);
        }
        at.list.search(QStringLiteral("boat"));
        QCOMPARE(at.refs(), QStringList{QStringLiteral("D4-333")});
        at.list.filterBy(QStringLiteral("open"));
        QCOMPARE(at.refs(), QStringList());
        QVERIFY(at.list.any()); // there are cases, only none that fits
        at.list.clear();
        QCOMPARE(at.list.filter(), QStringLiteral("all"));
    }

    void the_chosen_case_tells_what_happened_without_a_word_of_it()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.choose(at.rows()[1].caseId());
        QCOMPARE(at.list.chosenRow(), 1);
        QCOMPARE(at.list.chosenCase().ref(), QStringLiteral("D4-333"));
        QTRY_VERIFY(at.list.timeline()->count() > 0);
        QStringList told;
        for (const HappenedRow &row : rowsOf<HappenedRow>(at.list.timeline()))
            told.append(row.what + u'|' + row.detail);
        QCOMPARE(told,
            QStringList({QStringLiteral("The conversation began|%1, in Thai").arg(content().protocol.title),
                QStringLiteral("Notes were written|"),
                QStringLiteral(
                    "A decision was recorded|Urgent protection now · with a reason of the officer's")}));
        QVERIFY(!told.join(u' ').contains(u"boat") && !told.join(u' ').contains(u"house"));
    }

    void looking_at_a_case_stands_in_the_record()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.choose(at.rows()[0].caseId());
        QTRY_VERIFY(at.list.timeline()->count() > 0);
        at.list.trail()->show(at.rows()[0].caseId(), at.rows()[0].ref());
        QTRY_VERIFY(!at.list.trail()->loading());
        const QList<HappenedRow> &rows = rowsOf<HappenedRow>(at.list.trail()->rows());
        QCOMPARE(rows.first().what, QStringLiteral("Looked at"));
        QCOMPARE(rows.first().detail, QStringLiteral("E5-444"));
    }

    void a_choice_that_was_left_before_its_answer_stays_left()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.choose(at.rows()[0].caseId());
        at.list.choose({});
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QCOMPARE(at.list.timeline()->count(), 0);
        QCOMPARE(at.list.chosen(), QString());
        at.list.choose(at.rows()[0].caseId());
        at.list.clear(); // a lock
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QCOMPARE(at.list.timeline()->count(), 0);
        QCOMPARE(at.list.chosenCase().ref(), QString());
    }

    void a_removed_case_is_chosen_no_more()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        const QString gone = at.rows()[2].caseId();
        at.list.choose(gone);
        at.list.remove(Id::fromString(gone), QStringLiteral("person_asked"));
        QTRY_COMPARE(at.list.removal(), CasesViewModel::Removal::Removed);
        QCOMPARE(at.list.chosen(), QString());
    }

    void a_case_is_removed_for_a_reason_that_stands_in_a_list()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        QSet<QString> codes;
        for (const Choice &reason : at.list.removalReasons())
            codes.insert(reason.code);
        QCOMPARE(codes.size(), 4);
        for (const QString &code : std::as_const(codes)) {
            const Id caseId = Id::fromString(at.rows().first().caseId());
            at.list.remove(caseId, code);
            QTRY_COMPARE(at.list.removal(), CasesViewModel::Removal::Removed);
            QTRY_VERIFY(at.rows().isEmpty() || at.rows().first().caseId() != caseId.toString());
            at.list.forgetRemoval();
        }
        QTRY_VERIFY(at.rows().isEmpty());
        at.list.remove(Id::random(), QStringLiteral("person_asked"));
        QTRY_COMPARE(at.list.removal(), CasesViewModel::Removal::Failed);
    }

    void a_case_under_a_legal_hold_says_so_and_stays()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        const Id held = Id::fromString(at.rows()[2].caseId());
        at.look([&](CaseStore &store) { QVERIFY(static_cast<vault::VaultStore &>(store).hold(held, true)); });
        at.list.load();
        QCOMPARE(at.refs(), all);
        QVERIFY(at.rows()[2].held() && !at.rows()[0].held());
        QVERIFY(at.rows()[2].standing().endsWith(u"Legal hold"));
        at.list.remove(held, QStringLiteral("person_asked"));
        QTRY_COMPARE(at.list.removal(), CasesViewModel::Removal::Held);
        QCOMPARE(at.refs(), all);
    }

    void a_removal_that_a_lock_overtakes_says_nothing_afterwards()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        at.list.remove(Id::fromString(at.rows().first().caseId()), QStringLiteral("person_asked"));
        at.list.clear();
        at.look([](CaseStore &) { });
        QCoreApplication::processEvents();
        QCOMPARE(at.list.removal(), CasesViewModel::Removal::NotAsked);
        QVERIFY(at.rows().isEmpty());
    }

    void a_list_that_was_cleared_while_it_loaded_stays_empty()
    {
        FourCases at;
        at.list.load();
        at.list.clear(); // a lock came between
        at.look([](CaseStore &) { }); // behind the loading; its answer has come when this one has
        QCoreApplication::processEvents();
        QVERIFY(at.rows().isEmpty());
        QVERIFY(!at.list.loading());
        QVERIFY(at.list.query().isEmpty());
    }

    void a_vault_that_cannot_answer_is_told_and_takes_nothing_from_the_screen()
    {
        FourCases at;
        at.list.load();
        QCOMPARE(at.refs(), all);
        bool closed = false;
        at.vaults.close([&] { closed = true; });
        QTRY_VERIFY(closed);
        at.list.load();
        QCOMPARE(at.refs(), all);
        QVERIFY(at.list.failed());
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
