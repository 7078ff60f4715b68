// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/phrases.h"
#include "letter/randomcase.h"

#include <QTest>

using namespace tenang;
using namespace tenang::letter;
using namespace tenang::test;
using interview::ConsentState;
using interview::NoteKind;

namespace {

// A person who wants to go home, is not afraid and said yes to the sheet.
Story goingHome()
{
    Story story;
    story.begin(u"K7-204"_s, false, u"km"_s);
    story.state(u"fact/age"_s, u"adult"_s);
    story.state(u"fact/fear_of_return"_s, u"no"_s);
    story.state(u"need/return_home"_s, u"yes"_s);
    story.consent(u"journey"_s);
    return story;
}

Result<referral::JourneySheet> journeyOf(const Story &story)
{
    return referral::journeyFor({story.session, {}, story.protocol, u"TH"_s, u"consular"_s, referrerOfTests(),
        story.at, {{u"protocol"_s, u"1.2.0"_s, story.protocol.hash}}});
}

QString textOf(const Story &story)
{
    const auto journey = journeyOf(story);
    return journey ? toText(journeyPaper(*journey, Review::NotYetSeen)) : journey.error().detail;
}

QStringList fieldsOf(const referral::JourneySheet &sheet)
{
    QStringList fields;
    for (const Finding &finding : sheet.findings)
        fields.append(finding.field);
    return fields;
}

} // namespace

// The sheet for a return journey: those who travel along and those who meet the person know what helps, and
// nothing of what happened.
class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void there_is_no_sheet_without_each_of_its_conditions()
    {
        QVERIFY(journeyOf(goingHome()));
        const auto refusal = [](const QString &sets, const QString &what) {
            Story story = goingHome();
            story.state(sets, what);
            return textOf(story);
        };
        QCOMPARE(refusal(u"fact/fear_of_return"_s, u"yes"_s), u"FEAR_OF_RETURN"_s);
        QCOMPARE(refusal(u"fact/fear_of_return"_s, u"not_asked"_s), u"FEAR_NOT_ASKED"_s);
        QCOMPARE(refusal(u"fact/age"_s, u"child"_s), u"NOT_AN_ADULT"_s);
        QCOMPARE(refusal(u"fact/age"_s, u"unsure"_s), u"NOT_AN_ADULT"_s);
        QCOMPARE(refusal(u"need/return_home"_s, u"no"_s), u"RETURN_NOT_WISHED"_s);
        QCOMPARE(refusal(u"safe/must_not_know"_s, u"family,embassy"_s), u"MUST_NOT_KNOW"_s);
        for (const ConsentState how :
            {ConsentState::Refused, ConsentState::Withdrawn, ConsentState::NotNow, ConsentState::NotAsked}) {
            Story story = goingHome();
            story.consent(u"ministry"_s); // another yes is not this one
            story.consent(u"embassy"_s);
            story.consent(u"journey"_s, how);
            const bool refused = how == ConsentState::Refused || how == ConsentState::Withdrawn;
            QCOMPARE(textOf(story), refused ? u"CONSENT_REFUSED"_s : u"CONSENT_NOT_ASKED"_s);
        }
    }

    void what_the_person_wants_known_is_on_it_and_the_rest_reads_the_same_for_all()
    {
        Story story = goingHome();
        story.state(u"safe/journey_medicine"_s, u"white tablets, morning and evening"_s);
        story.state(u"safe/journey_helps"_s, u"a seat at the aisle"_s);
        story.state(u"safe/journey_asked"_s, u"health,age"_s);
        const QString text = textOf(story);
        QVERIFY2(text.contains(u"white tablets, morning and evening"_s), qPrintable(text));
        QVERIFY(text.contains(u"a seat at the aisle"_s));
        QVERIFY(text.contains(u"- Anything that happened before"_s)); // ticked or not
        QVERIFY(text.contains(u"- Health"_s) && !text.contains(u"- Wishes"_s));
        QVERIFY(text.contains(u"Language:             Khmer"_s));
        QCOMPARE(text.count(u"not on this sheet"_s), referral::journeyTopics().size() - 2 + 1);
        QVERIFY(text.contains(u"Draft until a supervisor has seen it"_s));
        QVERIFY(!text.contains(u"Content:"_s)); // a hash would tell which talk it was
    }

    void each_topic_and_each_tick_has_words()
    {
        for (const QString &id : referral::journeyTopics() + referral::leaveAloneIds()) {
            Story story = goingHome();
            story.state(u"safe/journey_"_s + id, u"Mango42"_s);
            story.state(u"safe/journey_asked"_s, id);
            const bool isLine = referral::journeyTopics().contains(id);
            QCOMPARE(textOf(story).contains(u"Mango42"_s), isLine);
            QVERIFY2(!id.contains(u'_') || !textOf(story).contains(id), qPrintable(id));
            const Sheet sheet = journeyPaper(*journeyOf(story), Review::Seen);
            for (const Line &line : sheet.lines) {
                QVERIFY2(line.kind != Line::Kind::Row || !line.label.isEmpty(), qPrintable(id));
                QVERIFY2(!line.text.isEmpty(), qPrintable(id));
            }
            QVERIFY2(isLine || !letter::journeyPhrase(id).isEmpty(), qPrintable(id));
        }
    }

    // Whoever finds it learns nothing: no word of the notes, no mark, no fact, no other need.
    void no_word_of_the_account_and_no_act_leaves_on_it()
    {
#ifdef TENANG_SANITIZED
        constexpr int cases = 100;
#else
        constexpr int cases = 500;
#endif
        const quint32 seed = seedOfRun();
        for (int i = 0; i < cases; ++i) {
            RandomCase some(seed + quint32(i));
            const auto where = QByteArray::number(seed + quint32(i));
            Story &story = some.story;
            story.state(u"fact/age"_s, u"adult"_s);
            story.state(u"fact/fear_of_return"_s, u"no"_s);
            story.state(u"need/return_home"_s, u"yes"_s);
            story.state(u"safe/must_not_know"_s, u"family"_s);
            story.consent(u"journey"_s);
            story.note(NoteKind::Words, u"money"_s,
                u"Wordcanary made me write to strangers all night, every night"_s);
            const QStringList topics = referral::journeyTopics();
            const QString topic = topics[qsizetype(i) % topics.size()];
            // Two ways in which an account gets into a line: it is copied, or told again in a telling word.
            story.state(u"safe/journey_"_s + topic,
                i % 2 == 0
                    ? u"They say she was made to write to strangers: MADE me  write TO strangers all night"_s
                    : u"Someone from the scam-place, said Quillfeather"_s);
            const auto journey = journeyOf(story);
            QVERIFY2(journey, where);
            QVERIFY2(fieldsOf(*journey).contains(u"held_back/"_s + topic), where);
            const QString paper = toText(journeyPaper(*journey, Review::NotYetSeen));
            for (const QString &canary : canaries())
                QVERIFY2(!paper.contains(canary, Qt::CaseInsensitive),
                    qPrintable(QString::fromUtf8(where) + u' ' + canary));
            for (const QString &word : {u"Actcanary"_s, u"strangers"_s, u"scam"_s, u"traffick"_s, u"victim"_s,
                     u"asylum"_s, u"forced"_s, u"detention"_s, u"police"_s, u"protection"_s})
                QVERIFY2(!paper.contains(word, Qt::CaseInsensitive),
                    qPrintable(QString::fromUtf8(where) + u' ' + word));
        }
    }

    // Two people with the same needs for the way have the same sheet, whatever else was said or marked.
    void it_is_the_same_whatever_was_told()
    {
        const auto sheetAfter = [](const QString &words, bool harmed, const QString &need) {
            Story story = goingHome();
            story.state(u"safe/journey_stop"_s, u"sit down and wait"_s);
            const Id note = story.note(NoteKind::Words, u"saying_no"_s, words);
            story.mark(harmed ? u"P-FC"_s : u"FC-A1"_s, note);
            story.state(need, u"yes"_s);
            const auto journey = journeyOf(story);
            return journey
                ? toText(journeyPaper(*journey, Review::Seen)).remove(u"02:26"_s).remove(u"02:25"_s)
                : journey.error().detail;
        };
        const QString one = sheetAfter(u"a"_s, false, u"need/legal"_s);
        QVERIFY(one.contains(u"sit down and wait"_s));
        QCOMPARE(sheetAfter(u"something else entirely, told at length"_s, true, u"need/asylum"_s), one);
    }

    void a_line_in_a_script_without_spaces_is_compared_too()
    {
        Story story = goingHome();
        story.note(NoteKind::Words, u"journey"_s, u"他们把我关在黑房间里三天三夜没有水"_s);
        story.state(u"safe/journey_frightens"_s, u"我被关在黑房间里三天三夜"_s);
        story.state(u"safe/journey_helps"_s, u"安静，喝水"_s);
        const QString text = textOf(story);
        QVERIFY2(!text.contains(u"黑房间"_s), qPrintable(text));
        QVERIFY(text.contains(u"安静，喝水"_s));
    }

    void names_are_left_out_and_the_officer_is_asked_to_read_it_out()
    {
        Story story = goingHome();
        story.state(u"fact/name"_s, u"Quillfeather Zanzimar"_s);
        story.state(u"wish/leave_out"_s, u"my sister"_s);
        story.state(u"safe/journey_meets"_s, u"an aunt of Quillfeather"_s);
        story.state(u"safe/journey_stop"_s, u"call Mango Tree"_s);
        const auto journey = journeyOf(story);
        QVERIFY(journey);
        const QStringList fields = fieldsOf(*journey);
        QCOMPARE(fields, QStringList({u"stop"_s, u"meets"_s, u"leave_out"_s, u"read_out"_s}));
        QVERIFY(textOf(story).contains(u"an aunt of [left out]"_s));
        QCOMPARE(fieldsOf(*journeyOf(goingHome())), QStringList{u"read_out"_s});
    }

    // One model, two forms; practice says so on both.
    void text_and_pdf_come_from_one_sheet()
    {
        Story story = goingHome();
        story.state(u"safe/journey_first_night"_s, u"a bed by the window"_s);
        const auto journey = journeyOf(story);
        QVERIFY(journey);
        const Sheet sheet = journeyPaper(*journey, Review::NotYetSeen);
        const auto paper = print(sheet);
        QVERIFY(paper);
        QCOMPARE(paper->text, toText(sheet));
        QVERIFY(paper->pdf.startsWith("%PDF"));
        QVERIFY2(paper->pages <= 2, qPrintable(QString::number(paper->pages)));
        QVERIFY(!paper->text.contains(u"Practice"_s));
        referral::JourneySheet practice = *journey;
        practice.practice = true;
        QVERIFY(toText(journeyPaper(practice, Review::NotYetSeen)).contains(u"Do not act on this paper"_s));
    }

    // The home state neither reads nor writes that somebody asks another state for protection.
    void no_letter_of_a_consular_officer_says_a_word_on_asylum()
    {
        const auto tells = [](const Story &story, const QString &tabletRole) {
            const auto packet = referral::packetFor(
                {story.session, {}, story.protocol, u"TH"_s, tabletRole, referrerOfTests(), story.at, {}},
                stepTo(u"legal"_s));
            return packet
                && (packet->services.contains(u"asylum"_s) || packet->needsNotAsked.contains(u"asylum"_s));
        };
        for (const QString &asylum : {u"yes"_s, u"no"_s, u"not stated"_s}) {
            Story story = goingHome();
            story.consent(u"ngo"_s);
            if (asylum != u"not stated"_s)
                story.state(u"need/asylum"_s, asylum);
            QCOMPARE(tells(story, u"border"_s), asylum != u"no"_s);
            QVERIFY(!tells(story, u"consular"_s));
            story.protocol.userRole = u"consular"_s; // the protocol decides, on any tablet
            QVERIFY(!tells(story, u"border"_s));
        }
    }
};

QTEST_MAIN(JourneyTest)
#include "tst_journey.moc"
