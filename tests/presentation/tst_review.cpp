// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/reviewrows.h"
#include "presentation/reviewviewmodel.h"
#include "presentation/rowsof.h"
#include "routesupport.h"

#include <QRegularExpression>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Outcome;
using protocol::Phase;

namespace {

const QStringList headings{QStringLiteral("What was recorded"), QStringLiteral("Why"),
    QStringLiteral("The words behind each mark"), QStringLiteral("What was tried"),
    QStringLiteral("How the conversation was held")};

class AtReview : public AtRoute {
public:
    explicit AtReview(const char *ref = "P-101")
        : AtRoute(ref)
    {
        review.show();
    }
    [[nodiscard]] const QList<ReadingRow> &rows()
    {
        return static_cast<RowsModel<ReadingRow> *>(review.rows())->rows();
    }
    // The lines of one section, each with its kind in front.
    [[nodiscard]] QStringList section(int number)
    {
        QStringList lines;
        bool inside = false;
        for (const ReadingRow &row : rows()) {
            if (row.lineKind == QLatin1StringView("heading"))
                inside = row.text == headings.at(number);
            else if (inside)
                lines.append(row.lineKind + u": " + row.text);
        }
        return lines;
    }
    [[nodiscard]] QString title(Outcome outcome) const
    {
        return outcomeTextOf(outcome, content().sets).title;
    }
    Id takes(NoteKind kind, const char *text)
    {
        const NoteTaken taken{Id::random(), kind, {}, Phase::Account, QString::fromUtf8(text)};
        desk.record(taken);
        return taken.note;
    }

    ReviewViewModel review{desk, pathway};
};

} // namespace

// What a supervisor reads, over the real vault with the invented people and the packs that ship.
class ReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void an_empty_case_has_every_section_and_says_what_is_not_there()
    {
        const Session session;
        const protocol::Protocol bare;
        const QList<ReadingRow> rows
            = reviewRows({session, {bare}, content().sets, Outcome::NoIndicationRecorded, {}, {}});
        QStringList found;
        for (const ReadingRow &row : rows) {
            if (row.lineKind == QLatin1StringView("heading"))
                found.append(row.text);
        }
        QCOMPARE(found, headings);
        QCOMPARE(std::ranges::count(rows, QStringLiteral("nothing"), &ReadingRow::lineKind), 4);
    }

    void the_decision_is_read_with_its_steps_and_its_reasons()
    {
        AtReview at;
        Session before = at.desk.session();
        before.decided.reset();
        const QList<ReadingRow> open
            = reviewRows({before, at.desk.protocols(), at.desk.sets(), Outcome::Refer, {}, {}});
        QCOMPARE(open.at(1).lineKind, QStringLiteral("nothing"));
        QVERIFY(open.at(1).text.startsWith(u"Nothing is recorded yet."));
        QVERIFY(open.at(1).text.contains(at.title(Outcome::Refer)));
        at.pathway.chooseStep(QStringLiteral("xd-nrm-duty"));
        QVERIFY(at.pathway.decide({}, {}));
        const Outcome outcome = at.desk.session().decided->decided;
        QCOMPARE(at.section(0),
            (QStringList{u"line: " + at.title(outcome),
                u"line: Steps: " + at.step(QStringLiteral("xd-nrm-duty"))->name}));
        QStringList because;
        for (const QString &line : at.pathway.because())
            because.append(u"line: " + line);
        QVERIFY(!because.isEmpty());
        QCOMPARE(at.section(1), because);
    }

    void a_raised_outcome_is_told_with_its_reason()
    {
        AtReview at;
        QVERIFY(at.desk.record(Decided{
            Outcome::Refer, Outcome::UrgentProtection, QStringLiteral("He knows the house."), {}, {}, {}}));
        QCOMPARE(at.section(0),
            (QStringList{u"line: " + at.title(Outcome::UrgentProtection),
                u"line: By the marks alone: " + at.title(Outcome::Refer),
                QStringLiteral("line: Raised because: He knows the house."),
                QStringLiteral("line: No step was chosen.")}));
    }

    void what_came_after_the_decision_is_told_and_a_call_is_no_such_thing()
    {
        AtReview at;
        QVERIFY(!hasChangedSinceDecided(at.desk.session()));
        QVERIFY(at.pathway.decide({}, {}));
        at.pathway.logAttempt(QStringLiteral("xd-nrm-duty"), QStringLiteral("no_answer"));
        QVERIFY(!hasChangedSinceDecided(at.desk.session()));
        at.desk.record(Stated{QStringLiteral("danger/injury"), QStringLiteral("yes"), {}});
        QVERIFY(hasChangedSinceDecided(at.desk.session()));
        QVERIFY(at.section(0).last().contains(at.title(Outcome::UrgentProtection)));
        QVERIFY(at.pathway.decide({}, {}));
        QVERIFY(!hasChangedSinceDecided(at.desk.session()));
        at.consent("police", ConsentState::Withdrawn);
        QVERIFY(hasChangedSinceDecided(at.desk.session()));
    }

    void each_mark_stands_with_the_words_or_the_sight_that_ground_it()
    {
        AtReview at;
        const QString taken = findIndicator(QStringLiteral("FC-A1"), content().sets)->text;
        const Id words = at.takes(NoteKind::Words, "They kept it in a drawer.");
        const Id sight = at.takes(NoteKind::Observation, "A torn cover.");
        at.desk.record(Marked{QStringLiteral("FC-A1"), MarkState::Seen, sight, Phase::Account});
        at.desk.record(Marked{QStringLiteral("FC-A1"), MarkState::Said, words, Phase::Account});
        const QStringList lines = at.section(2);
        const qsizetype topic = lines.indexOf(u"topic: " + taken + u" · said");
        QVERIFY2(topic >= 0, qPrintable(lines.join(u'\n')));
        const QStringList behind = lines.mid(topic + 1);
        const qsizetype end = behind.indexOf(QRegularExpression(QStringLiteral("^topic: .*")));
        const QStringList own = behind.first(end < 0 ? behind.size() : end);
        QVERIFY(own.contains(QStringLiteral("quote: They kept it in a drawer.")));
        QVERIFY(own.contains(QStringLiteral("line: Seen: A torn cover.")));
        QVERIFY(!own.contains(QStringLiteral("nothing: No words or sight are tied to it.")));
    }

    void a_mark_without_grounds_says_so_unless_the_person_would_not_speak_of_it()
    {
        AtReview at;
        QList<protocol::Indicator> unmarked;
        for (const protocol::Indicator &indicator : content().sets.first().indicators) {
            if (markState(indicator.id, at.desk.session()).isEmpty())
                unmarked.append(indicator);
        }
        QVERIFY(unmarked.size() >= 2);
        at.desk.record(Marked{unmarked.at(0).id, MarkState::Said, {}, Phase::Explore});
        at.desk.record(Marked{unmarked.at(1).id, MarkState::Declined, {}, Phase::Explore});
        const QStringList lines = at.section(2);
        const qsizetype said = lines.indexOf(u"topic: " + unmarked.at(0).text + u" · said");
        QVERIFY(said >= 0);
        QCOMPARE(lines.value(said + 1), QStringLiteral("nothing: No words or sight are tied to it."));
        const qsizetype declined = lines.indexOf(u"topic: " + unmarked.at(1).text + u" · did not say");
        QVERIFY(declined >= 0);
        QVERIFY(!lines.value(declined + 1).startsWith(u"nothing"));
    }

    void calls_and_the_way_it_was_held_are_support_and_no_measure()
    {
        AtReview at;
        QCOMPARE(at.section(3), QStringList{QStringLiteral("nothing: No call is noted yet.")});
        at.pathway.logAttempt(QStringLiteral("xd-nrm-duty"), QStringLiteral("wrong_number"));
        const QString name = at.step(QStringLiteral("xd-nrm-duty"))->name;
        QCOMPARE(at.section(3), QStringList{u"line: " + name + u": the number is wrong"});
        at.desk.record(BreakOffered{});
        at.desk.record(BreakOffered{});
        at.desk.record(Stated{
            QStringLiteral("setting/privacy"), QStringLiteral("cannot"), QStringLiteral("one room only")});
        const QStringList held = at.section(4);
        QVERIFY(held.contains(QStringLiteral("line: A break was offered.")));
        QVERIFY2(held.filter(QStringLiteral("one room only")).size() == 1, qPrintable(held.join(u'\n')));
        QVERIFY(
            held.contains(u"line: " + content().protocol.title + u", version " + content().protocol.version));
    }

    void the_officers_doubt_about_the_interpreting_is_read_here()
    {
        AtReview at;
        QVERIFY(at.section(4).filter(QStringLiteral("doubt about the interpreting")).isEmpty());
        const auto &items = content().protocol.items;
        const auto asked
            = std::ranges::find(items, QStringLiteral("setting/interpreter_doubt"), &protocol::Item::sets);
        QVERIFY(asked != items.cend() && !asked->answerOptions.isEmpty());
        const protocol::AnswerOption &option = asked->answerOptions.first();
        QVERIFY(at.desk.record(Stated{asked->sets, option.code, {}}));
        const QStringList held = at.section(4);
        const qsizetype heading
            = held.indexOf(QStringLiteral("topic: The officer's own doubt about the interpreting"));
        QVERIFY(heading >= 0);
        QCOMPARE(held.mid(heading + 1), QStringList{u"line: " + option.label});
        QCOMPARE(held.filter(option.label).size(), 1); // and not among the conditions
    }

    void under_the_cover_and_without_a_case_there_is_nothing_to_read()
    {
        AtReview at;
        QVERIFY(at.review.isOpen() && !at.rows().isEmpty());
        at.review.setCovered(true);
        QVERIFY(at.review.isOpen() && at.rows().isEmpty());
        at.review.setCovered(false);
        QVERIFY(!at.rows().isEmpty());
        at.desk.putAway();
        QTRY_VERIFY(!at.review.isOpen());
        QVERIFY(at.rows().isEmpty());
        at.review.show();
        QVERIFY(!at.review.isOpen());
    }
};

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
