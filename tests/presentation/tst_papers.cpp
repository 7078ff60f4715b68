// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fonts.h"
#include "routesupport.h"

#include <QProcess>
#include <QStandardPaths>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

const QString letterKind = QStringLiteral("letter");
const QString actsKind = QStringLiteral("acts");
const QString cardKind = QStringLiteral("card");
const QString duty = QStringLiteral("xd-nrm-duty");

} // namespace

// The three papers: offered by consent, shown first, written only where the officer says.
class PapersTest : public QObject {
    Q_OBJECT

private:
    static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return process.waitForFinished(30'000)
            ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
            : QString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(platform::loadFirstFonts()); }

    void a_letter_is_offered_where_the_person_agreed_and_nowhere_else()
    {
        AtRoute at("P-101"); // yes to the protection service, not now to the police
        QVERIFY(at.step(duty)->canShare);
        at.pathway.showPaper(letterKind, duty);
        QVERIFY(!at.paper().isEmpty());
        QVERIFY(at.pathway.paperProblem().isEmpty());
        const QString police = QStringLiteral("xd-police-unit");
        QVERIFY(at.step(police).has_value() && !at.step(police)->canShare);
        at.pathway.showPaper(letterKind, police);
        QVERIFY(at.paper().isEmpty());
        QVERIFY(!at.pathway.paperProblem().isEmpty());
        QVERIFY(!at.pathway.writePaper(at.folder.filePath(QStringLiteral("police.pdf"))));
    }

    void a_consent_that_is_withdrawn_takes_the_letter_with_it()
    {
        AtRoute at("P-101");
        at.consent("protection_service", ConsentState::Withdrawn);
        QVERIFY(at.step(duty).has_value()); // help that was refused is still told to the person
        QCOMPARE(at.step(duty)->action, QStringLiteral("inform_person"));
        QVERIFY(!at.step(duty)->canShare);
        at.pathway.showPaper(letterKind, duty);
        QVERIFY(at.paper().isEmpty() && !at.pathway.paperProblem().isEmpty());
    }

    void the_letter_holds_none_of_the_persons_words_and_says_who_sends_it()
    {
        AtRoute at("P-101");
        at.pathway.showPaper(letterKind, duty);
        const QString all = at.paper().join(u'\n');
        QVERIFY(all.contains(u"Border post 4"));
        QVERIFY(all.contains(u"P-101"));
        QVERIFY(!at.desk.session().notes.isEmpty());
        for (const Note &note : at.desk.session().notes)
            QVERIFY2(!all.contains(note.text), qPrintable(note.text));
    }

    void the_acts_are_on_paper_only_with_the_persons_yes_to_this_recipient_and_when_picked()
    {
        AtRoute at("P-101");
        at.pathway.showPaper(actsKind, duty);
        QVERIFY(at.paper().isEmpty() && !at.pathway.paperProblem().isEmpty());
        QVERIFY(!at.pathway.actsConsent());
        const QString act = QStringLiteral("P-FC");
        at.pathway.pickAct(act);
        QVERIFY(at.paper().isEmpty());
        at.pathway.setActsConsent(true);
        QVERIFY(at.pathway.actsConsent());
        QVERIFY(!at.paper().isEmpty());
        QVERIFY(at.paper().join(u'\n').contains(u"a list and words to copy"));
        QVERIFY(!at.paper().join(u'\n').contains(u"dark room")); // a note of a mark that was not picked
        at.pathway.pickAct(act);
        QVERIFY(at.paper().isEmpty());
        at.pathway.pickAct(act);
        at.pathway.setActsConsent(false);
        QVERIFY(at.paper().isEmpty());
        QVERIFY(at.desk.session().consentTo(QStringLiteral("acts/xd-nrm-duty")) == ConsentState::Withdrawn);
        at.pathway.setActsConsent(true);
        at.pathway.showPaper(actsKind, QStringLiteral("xd-ngo-harbour")); // another recipient, another yes
        QVERIFY(!at.pathway.actsConsent() && at.pathway.actsPicked().isEmpty());
    }

    void only_what_was_said_or_seen_can_be_picked()
    {
        AtRoute at("P-101");
        at.desk.record(Marked{QStringLiteral("FC-C2"), MarkState::NotExplored, {}, protocol::Phase::Explore});
        at.pathway.showPaper(actsKind, duty);
        QStringList codes;
        for (const Choice &choice : at.pathway.actChoices())
            codes.append(choice.code);
        QVERIFY(codes.contains(QStringLiteral("P-FC")));
        QVERIFY(!codes.contains(QStringLiteral("FC-C2")));
        at.pathway.showPaper(letterKind, duty);
        QVERIFY(at.pathway.actChoices().isEmpty());
    }

    void the_card_is_made_only_when_it_is_safe_to_carry_and_holds_a_number_and_a_reference()
    {
        AtRoute unsafe("P-101");
        QVERIFY(!unsafe.pathway.cardAllowed());
        unsafe.pathway.showPaper(cardKind, {});
        QVERIFY(unsafe.paper().isEmpty() && !unsafe.pathway.paperProblem().isEmpty());
        AtRoute safe("P-104");
        QVERIFY(safe.pathway.cardAllowed());
        safe.pathway.showPaper(cardKind, {});
        QCOMPARE(safe.paper().size(), 2);
        QStringList numbers;
        for (const StepRow &row : safe.steps())
            numbers.append(row.number);
        QVERIFY2(numbers.contains(safe.paper().first()), qPrintable(safe.paper().first()));
        QCOMPARE(safe.paper().last(), QStringLiteral("P-104"));
    }

    void every_paper_of_practice_says_so_and_that_nobody_is_to_act_on_it()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext is not installed");
        AtRoute at("P-104");
        const QString legal = QStringLiteral("xd-law-desk");
        const QString file = at.folder.filePath(QStringLiteral("paper.pdf"));
        at.pathway.showPaper(letterKind, legal);
        VERIFY_GOOD(at.pathway.writePaper(file));
        QVERIFY2(textOf(file).contains(u"Practice: an invented person. Do not act on this paper."),
            qPrintable(textOf(file)));
        at.pathway.showPaper(cardKind, {});
        VERIFY_GOOD(at.pathway.writePaper(file));
        QVERIFY2(textOf(file).contains(u"Practice"), qPrintable(textOf(file)));
    }

    void a_paper_with_letters_that_no_font_has_comes_with_its_text()
    {
        AtRoute at("P-101");
        const QString post = QString::fromUtf8("Border post \uE123"); // of nobody's use
        at.pathway.setReferrer(post, QStringLiteral("+44 20 7946 0000"));
        at.pathway.showPaper(letterKind, duty);
        at.pathway.savePaper(at.folder.path());
        QVERIFY2(at.pathway.paperProblem().contains(u"boxes"), qPrintable(at.pathway.paperProblem()));
        QVERIFY(!at.pathway.paperSavedAs().isEmpty());
        const QByteArray text
            = vault::testing::contentOf(at.folder.filePath(QStringLiteral("P-101-letter.txt")));
        QVERIFY(QString::fromUtf8(text).contains(post));
        at.pathway.setReferrer(QStringLiteral("Border post 4"), QStringLiteral("+44 20 7946 0000"));
        at.pathway.showPaper(letterKind, duty);
        at.pathway.savePaper(at.folder.path());
        QVERIFY(at.pathway.paperProblem().isEmpty());
        QVERIFY(
            !QFile::exists(at.folder.filePath(QStringLiteral("P-101-letter.txt")))); // of the paper before
    }

    void a_paper_is_written_where_the_officer_says_and_a_place_that_fails_is_told()
    {
        AtRoute at("P-101");
        at.pathway.showPaper(letterKind, duty);
        QVERIFY(at.pathway.paperSavedAs().isEmpty());
        at.pathway.savePaper(at.folder.filePath(QStringLiteral("no-such-stick")));
        QVERIFY(at.pathway.paperSavedAs().isEmpty());
        QVERIFY(!at.pathway.paperProblem().isEmpty());
        at.pathway.savePaper(at.folder.path());
        QCOMPARE(at.pathway.paperSavedAs(), at.folder.filePath(QStringLiteral("P-101-letter.pdf")));
        QVERIFY(vault::testing::contentOf(at.pathway.paperSavedAs()).startsWith("%PDF"));
        QVERIFY(at.pathway.paperProblem().isEmpty());
        QVERIFY(at.pathway.paperPlaces().last().label.contains(u"not encrypted"));
        at.pathway.closePaper();
        QVERIFY(at.paper().isEmpty() && at.pathway.paperTitle().isEmpty());
        QVERIFY(at.pathway.paperSavedAs().isEmpty());
    }

    void the_sheet_for_the_journey_is_shown_when_its_questions_were_answered_and_says_what_it_leaves_off()
    {
        AtRoute at("P-101");
        QVERIFY(!at.pathway.journeyOffered()); // the second-line interview knows none
        at.pathway.showPaper(QStringLiteral("journey"), {});
        QVERIFY(at.paper().isEmpty() && !at.pathway.paperProblem().isEmpty());
        const QMap<QString, QString> said{{QStringLiteral("fact/age"), QStringLiteral("adult")},
            {QStringLiteral("fact/fear_of_return"), QStringLiteral("no")},
            {QStringLiteral("need/return_home"), QStringLiteral("yes")},
            {QStringLiteral("safe/must_not_know"), QStringLiteral("family")},
            {QStringLiteral("safe/journey_helps"), QStringLiteral("a seat at the aisle")},
            {QStringLiteral("safe/journey_stop"), QStringLiteral("think of the scam compound")}};
        for (const auto &[sets, state] : said.asKeyValueRange())
            at.desk.record(Stated{sets, state, {}});
        at.consent("journey", ConsentState::Given);
        at.pathway.showPaper(QStringLiteral("journey"), {});
        QVERIFY2(at.pathway.paperProblem().isEmpty(), qPrintable(at.pathway.paperProblem()));
        const QString all = at.paper().join(u'\n');
        QVERIFY(all.contains(u"a seat at the aisle"));
        QVERIFY(!all.contains(u"scam"));
        const QString warnings = at.pathway.paperWarnings().join(u'\n');
        QVERIFY2(warnings.contains(u"“Wants to stop” is left off this sheet"), qPrintable(warnings));
        QVERIFY(warnings.contains(u"Read this sheet to the person"));
        VERIFY_GOOD(at.pathway.writePaper(at.folder.filePath(QStringLiteral("journey.pdf"))));
        at.consent("journey", ConsentState::Withdrawn);
        at.pathway.showPaper(QStringLiteral("journey"), {});
        QVERIFY(at.paper().isEmpty() && !at.pathway.paperProblem().isEmpty());
    }
};

QTEST_MAIN(PapersTest)
#include "tst_papers.moc"
