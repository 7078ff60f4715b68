// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "presentation/rowsof.h"
#include "support/stories.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Phase;

namespace {

const QStringList headings{QStringLiteral("How the person is"), QStringLiteral("Explained to the person"),
    QStringLiteral("In the person's own words"), QStringLiteral("Not asked yet"),
    QStringLiteral("Left for another day, or not spoken about"), QStringLiteral("Please do not ask again"),
    QStringLiteral("Who may know, and who must not")};

// The lines of one section, without its heading.
QStringList sectionOf(const QList<ReadingRow> &rows, const QString &heading)
{
    QStringList lines;
    bool inside = false;
    for (const ReadingRow &row : rows) {
        if (row.lineKind == QLatin1StringView("heading"))
            inside = row.text == heading;
        else if (inside)
            lines.append(row.text);
    }
    return lines;
}

QStringList textsOf(const QList<ReadingRow> &rows)
{
    QStringList texts;
    for (const ReadingRow &row : rows)
        texts.append(row.text);
    return texts;
}

Stated stated(const char *sets, const char *state)
{
    return {QString::fromLatin1(sets), QString::fromLatin1(state), {}};
}

} // namespace

// What the next officer reads, over the real vault and with the protocol that ships.
class HandoverOnScreenTest : public QObject {
    Q_OBJECT

private:
    struct Read : AtDesk {
        HandoverViewModel model{desk};

        [[nodiscard]] const QList<ReadingRow> &rows() { return rowsOf<ReadingRow>(model.rows()); }
        [[nodiscard]] QStringList section(int number) { return sectionOf(rows(), headings.at(number)); }
        void happens(const QList<Payload> &steps)
        {
            for (const Payload &step : steps) {
                if (!desk.record(step))
                    qFatal("refused: %s", qPrintable(kindOf(step)));
            }
        }
    };

private Q_SLOTS:
    void an_empty_conversation_has_every_section_and_each_says_so_in_one_line()
    {
        const protocol::Protocol bare;
        const QList<ReadingRow> rows = handoverRows(handoverOf(bare, {}), {bare}, {}, {});
        QCOMPARE(rows.size(), 2 * headings.size());
        for (qsizetype i = 0; i < headings.size(); ++i) {
            QCOMPARE(rows.at(2 * i).text, headings.at(i));
            QCOMPARE(rows.at(2 * i + 1).lineKind, QStringLiteral("nothing"));
            QVERIFY(!rows.at(2 * i + 1).text.isEmpty());
        }
    }

    void what_was_told_is_read_by_topic_and_never_what_the_officer_thinks()
    {
        Read read;
        const protocol::Item &item = *content().protocol.item(QStringLiteral("offer"));
        NoteTaken thought = note(QStringLiteral("I wonder about this."));
        thought.kind = NoteKind::Thought;
        NoteTaken sight = note(QStringLiteral("Hands shook."));
        sight.kind = NoteKind::Observation;
        NoteTaken later = note(QStringLiteral("I was tired today."), {});
        later.phase = Phase::Reflect;
        read.happens({PromptOpened{item.linkId}, note(QStringLiteral("A man wrote to me.")),
            note(QStringLiteral("He paid the ticket.")), thought, sight, later,
            note(QStringLiteral("At the door."), {}), stated("wish/next", "To call my sister"),
            stated("reflect/questions", "I asked narrowly"),
            Marked{QStringLiteral("FC-A1"), MarkState::Said, {}, Phase::Explore}});
        read.model.show();
        const protocol::Item *wish = content().protocol.item(QStringLiteral("wish_next"));
        QCOMPARE(read.section(2),
            (QStringList{item.title, QStringLiteral("A man wrote to me."),
                QStringLiteral("He paid the ticket."), wish->title, QStringLiteral("To call my sister"),
                QStringLiteral("Said in between"), QStringLiteral("At the door.")}));
        const QString all = textsOf(read.rows()).join(u'\n');
        for (const char *own : {"wonder", "shook", "tired", "narrowly", "Papers taken"})
            QVERIFY2(!all.contains(QLatin1StringView(own)), own);
        QVERIFY(!read.section(3).join(u' ').contains(item.title)); // it was asked
        QVERIFY(read.section(3).join(u' ').contains(content().protocol.item(QStringLiteral("money"))->title));
        QVERIFY(read.section(5).contains(item.title + QStringLiteral(": told, read it above")));
    }

    void what_was_left_is_named_and_not_asked_again()
    {
        Read read;
        const protocol::Item &money = *content().protocol.item(QStringLiteral("money"));
        read.happens({Skipped{money.linkId}, stated("need/legal", "declined"),
            Marked{QStringLiteral("FC-C1"), MarkState::Declined, {}, Phase::Explore},
            stated("fact/age", "unsure")});
        read.model.show();
        const QString label = findIndicator(QStringLiteral("FC-C1"), content().sets)->label;
        const QString legal = content().protocol.item(QStringLiteral("need_legal"))->title;
        QCOMPARE(read.section(4),
            (QStringList{QStringLiteral("Another day: ") + money.title,
                QStringLiteral("Would rather not say: ") + legal,
                QStringLiteral("Would rather not say: ") + label}));
        QCOMPARE(read.section(5),
            (QStringList{money.title + QStringLiteral(": only when they bring it up"),
                QStringLiteral("Age: Not sure")}));
    }

    void what_was_explained_and_what_was_not_is_a_line_each_in_the_order_of_the_protocol()
    {
        Read read;
        QStringList titles;
        for (const protocol::Item &item : content().protocol.items) {
            if (item.sets.startsWith(u"explain/"))
                titles.append(item.title);
        }
        read.happens({Explained{QStringLiteral("role"), true}, Explained{QStringLiteral("reason"), true}});
        read.model.show();
        QCOMPARE(read.section(1),
            (QStringList{titles.mid(0, 2).join(QStringLiteral(" · ")), QStringLiteral("Still to explain"),
                titles.mid(2).join(QStringLiteral(" · "))}));
    }

    void who_may_know_is_said_of_everybody_and_unasked_shares_nothing()
    {
        Read read;
        read.happens({ConsentSet{QStringLiteral("ngo"), ConsentState::Given},
            ConsentSet{QStringLiteral("police"), ConsentState::Refused},
            ConsentSet{QStringLiteral("family"), ConsentState::Withdrawn},
            ConsentSet{QStringLiteral("acts/some-service"), ConsentState::Given},
            stated("safe/must_not_know", "family,police")});
        read.model.show();
        const QStringList lines = read.section(6);
        QVERIFY(lines.contains(QStringLiteral("Support organisation: agreed")));
        QVERIFY(lines.contains(QStringLiteral("Police: said no")));
        QVERIFY(lines.contains(QStringLiteral("Family: taken back, so nothing is shared")));
        QVERIFY(lines.contains(QStringLiteral("Embassy: not asked, so nothing is shared")));
        QVERIFY(lines.contains(QStringLiteral("Must not know: The family")));
        QVERIFY(lines.contains(QStringLiteral("Must not know: The police")));
        QVERIFY(lines.filter(QStringLiteral("some-service")).isEmpty());
    }

    void how_the_person_is_names_danger_need_and_how_to_talk()
    {
        Read read;
        read.happens({stated("danger/injury", "yes"), stated("danger/acute_illness", "no"),
            stated("need/food", "yes"), stated("wish/rest", "yes"), stated("pace/asked_to_stop", "yes"),
            stated("setting/interpreter", "by_phone"), stated("setting/dialect", "Surin")});
        read.model.show();
        QCOMPARE(read.section(0),
            (QStringList{QStringLiteral("In danger: Hurt"), QStringLiteral("Needs: Food and water"),
                QStringLiteral("Wishes for: Sleep first"), QStringLiteral("They asked to stop."),
                QStringLiteral("Language: Thai"), QStringLiteral("Dialect: Surin"),
                QStringLiteral("Interpreter: Someone by phone")}));
        read.happens({stated("fact/language", "km"), Stopped{}});
        const QStringList lines = read.section(0);
        QVERIFY(!lines.contains(QStringLiteral("Language: Thai")));
        QCOMPARE(lines.filter(QStringLiteral("Language: Khmer")).size(), 1);
        QVERIFY(lines.contains(QStringLiteral("The conversation was stopped for that day.")));
    }

    void no_line_counts_or_grades_anything()
    {
        Read read;
        read.happens({note(QStringLiteral("Told.")), Skipped{QStringLiteral("money")}});
        read.model.show();
        static const QRegularExpression grade(QStringLiteral("%|score|[0-9] of [0-9]|credib|consisten|truth"),
            QRegularExpression::CaseInsensitiveOption);
        for (const ReadingRow &row : read.rows())
            QVERIFY2(!grade.match(row.text).hasMatch(), qPrintable(row.text));
    }

    void the_lines_are_there_only_while_the_page_is_open_and_not_covered()
    {
        Read read;
        read.happens({note(QStringLiteral("Told."))});
        QCOMPARE(read.model.rows()->count(), 0);
        read.model.show();
        QVERIFY(read.model.isOpen() && read.model.rows()->count() > 0);
        read.model.setCovered(true);
        QCOMPARE(read.model.rows()->count(), 0);
        read.model.setCovered(false);
        QVERIFY(read.model.rows()->count() > 0);
        read.model.close();
        QCOMPARE(read.model.rows()->count(), 0);
        read.model.show();
        read.desk.putAway();
        QVERIFY(!read.model.isOpen());
        QCOMPARE(read.model.rows()->count(), 0);
        read.model.show(); // of no case
        QVERIFY(!read.model.isOpen());
    }

    void what_was_told_stands_where_it_would_be_asked_for_again()
    {
        Read read;
        InterviewViewModel talk(read.desk, content());
        const QString offer = QStringLiteral("offer");
        talk.openPrompt(offer);
        read.happens({note(QStringLiteral("A man wrote.")), note(QStringLiteral("He paid."))});
        QCOMPARE(talk.told(), QString()); // it is being told
        talk.leavePrompt();
        talk.openPrompt(offer);
        QCOMPARE(talk.told(), QStringLiteral("A man wrote. · He paid."));
        read.happens({stated("wish/next", "To sleep"), stated("setting/companion_apart", "yes")});
        talk.openPrompt(QStringLiteral("hopes")); // skip_if_known: wish_next
        QCOMPARE(talk.told(), QStringLiteral("To sleep"));
        talk.openPrompt(QStringLiteral("money"));
        QCOMPARE(talk.told(), QString());
        const auto toldAt = [&](Phase phase, const char *linkId) {
            const auto rows = itemRows(content().protocol, read.desk.session(), phase);
            return std::ranges::find(rows, QString::fromLatin1(linkId), &ItemRow::linkId)->told;
        };
        QCOMPARE(toldAt(Phase::Setting, "companion_check"), QStringLiteral("Yes"));
        QCOMPARE(toldAt(Phase::Explore, "hopes"), QStringLiteral("To sleep"));
        QCOMPARE(toldAt(Phase::Explore, "offer"), QString()); // its own words are `known`
    }

    void a_mark_on_a_list_stands_on_what_is_being_typed_or_on_nothing()
    {
        Read read;
        InterviewViewModel talk(read.desk, content());
        read.happens({note(QStringLiteral("Long before."), {}), PhaseEntered{Phase::Check}});
        QCOMPARE(talk.marks()->count(), content().protocol.quickMarks.size());
        talk.mark(QStringLiteral("FC-A1"));
        QVERIFY(read.desk.session().marks.first().note.isNull());
        talk.type(QStringLiteral("words/check_add"), QStringLiteral("And no pay."), 11);
        talk.mark(QStringLiteral("FC-A4"));
        const Mark &grounded = read.desk.session().marks.at(1);
        QVERIFY(!grounded.note.isNull());
        QCOMPARE(read.desk.session().note(grounded.note)->text, QStringLiteral("And no pay."));
    }

    void a_case_that_is_opened_again_says_so_until_something_is_done()
    {
        Officer officer;
        QVERIFY(officer.setsUp() && officer.begins());
        HandoverViewModel &page = *officer.app.handover();
        QVERIFY(!page.isEarlier());
        officer.talk().answer(QStringLiteral("age_band"), QStringLiteral("child"));
        QVERIFY(!page.isEarlier());
        const QString id = officer.app.desk().caseId().toString();
        officer.talk().stop();
        QVERIFY(officer.comesTo(Where::Home));
        officer.app.openCase(id);
        QVERIFY(officer.comesTo(Where::Interview));
        QVERIFY(page.isEarlier());
        page.show();
        QVERIFY(sectionOf(rowsOf<ReadingRow>(page.rows()), headings.at(5))
                .contains(QStringLiteral("Age: Under 18")));
        page.close();
        officer.talk().goTo(QStringLiteral("explore"));
        QVERIFY(!page.isEarlier());
    }

    void what_is_half_typed_is_on_the_page_and_nothing_of_it_under_the_cover()
    {
        Officer officer;
        QVERIFY(officer.setsUp() && officer.begins());
        HandoverViewModel &page = *officer.app.handover();
        officer.talk().openPrompt(QStringLiteral("offer"));
        officer.talk().type(QStringLiteral("words/offer"), QStringLiteral("A friend wrote"), 14);
        page.show();
        QVERIFY(textsOf(rowsOf<ReadingRow>(page.rows())).contains(QStringLiteral("A friend wrote")));
        officer.app.cover();
        QVERIFY(officer.app.covered());
        QCOMPARE(page.rows()->count(), 0);
        officer.press(Officer::pin);
        QVERIFY(QTest::qWaitFor([&] { return !officer.app.covered(); }, 20'000));
        QVERIFY(page.isOpen() && page.rows()->count() > 0);
        QVERIFY(officer.goesHome());
        QVERIFY(!page.isOpen());
    }
};

QTEST_MAIN(HandoverOnScreenTest)
#include "tst_handover.moc"
