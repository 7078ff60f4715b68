// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/plaintext.h"
#include "letter/randomcase.h"

#include <QFile>
#include <QTest>

using namespace tenang;
using namespace tenang::letter;
using namespace tenang::test;
using interview::ConsentState;
using interview::NoteKind;

namespace {

QString textTo(const Story &story, const referral::Step &step, const indicators::Assessment &assessment = {},
    const QList<referral::PackMark> &packs = {})
{
    const auto packet = referral::packetFor(
        {story.session, assessment, story.protocol, u"TH"_s, u"border"_s, referrerOfTests(), story.at, packs},
        step);
    return packet ? toText(letterTo(*packet, Review::NotYetSeen)) : packet.error().detail;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private:
    Story m_story;

private Q_SLOTS:
    void init()
    {
        m_story = Story();
        m_story.begin();
    }

    void nothing_of_a_higher_tier_is_on_a_letter_or_card()
    {
#ifdef TENANG_SANITIZED
        constexpr int cases = 500;
#else
        constexpr int cases = 3000;
#endif
        // Few cases make a paper, and how few is chance: go on until enough have been read.
        constexpr int enough = 25;
        const quint32 seed = seedOfRun();
        int letters = 0;
        int cards = 0;
        for (int i = 0; i < cases || letters < enough || cards < enough; ++i) {
            QVERIFY2(i < 20 * cases, "the generator no longer reaches the papers it is about");
            const RandomCase some(seed + quint32(i));
            const auto where = QByteArray::number(seed + quint32(i));
            QString paper;
            if (const auto packet = referral::packetFor(some.sources(), some.step)) {
                paper = toText(letterTo(*packet, Review::NotYetSeen));
                ++letters;
                QVERIFY2(some.step.role != u"consular" || !paper.contains(u"Age:"_s), where);
                QCOMPARE(paper.contains(u"Practice"_s), some.story.session.begun.practice);
            }
            if (const auto card = cardFor(some.story.session, some.step)) {
                QCOMPARE(some.story.session.state(u"safe/card_safe"_s), u"yes"_s);
                paper += toText(cardPaper(*card));
                ++cards;
            }
            for (const QString &canary : canaries())
                QVERIFY2(!paper.contains(canary, Qt::CaseInsensitive),
                    qPrintable(QString::fromUtf8(where) + u": "_s + canary));
            QVERIFY2(!paper.contains(u"Actcanary"_s), where);
        }
        qInfo("%d letters and %d cards read", letters, cards);
    }

    // Whoever holds two letters must not be able to tell from them what differs in tier 3, tier 4 or the list
    // of those who must not know.
    void a_letter_is_the_same_whatever_was_told_and_whoever_is_feared()
    {
        const auto letterFor = [](const QString &hidden, const QString &name, const QString &words,
                                   bool harmed, const QString &role) {
            Story story;
            story.begin();
            story.consent(u"protection_service"_s);
            story.consent(u"ngo"_s);
            story.state(u"safe/must_not_know"_s, hidden);
            story.state(u"fact/name"_s, name);
            const Id note = story.note(NoteKind::Words, u"journey"_s, words);
            story.note(NoteKind::Thought, {}, words);
            story.mark(harmed ? u"FC-C1"_s : u"FC-A1"_s, note);
            if (harmed)
                story.note(NoteKind::Words, u"saying_no"_s, words);
            story.at = QDateTime(QDate(2025, 11, 20), QTime(4, 0), QTimeZone(7 * 3600));
            return textTo(story, stepTo(role));
        };
        for (const QString &role :
            {u"ngo"_s, u"shelter"_s, u"nrm_authority"_s, u"legal"_s, u"medical"_s, u"hotline"_s}) {
            const QString one = letterFor(u"embassy"_s, u"Quillfeather"_s, u"a"_s, false, role);
            QVERIFY(one.contains(u"Request for help"_s));
            QCOMPARE(letterFor(u"police family svc-7"_s, u"Zanzimar"_s, u"bb"_s, true, role), one);
            QCOMPARE(letterFor(u"family"_s, QString(), u"c"_s, true, role), one);
        }
    }

    void an_empty_conversation_still_makes_a_usable_letter()
    {
        Story story;
        story.begin(QString(), false, QString());
        story.consent(u"ngo"_s);
        referral::Step bare;
        bare.role = u"ngo"_s;
        bare.service = u"x"_s;
        bare.consentBasis = u"consent"_s;
        bare.shareTier = 2;
        const auto packet
            = referral::packetFor({story.session, {}, protocol::Protocol{}, {}, {}, {}, {}, {}}, bare);
        QVERIFY(packet);
        const Sheet sheet = letterTo(*packet, Review::NotYetSeen);
        for (const Line &line : sheet.lines) {
            QVERIFY2(!line.text.trimmed().isEmpty(), qPrintable(line.label));
            QVERIFY(line.kind != Line::Kind::Row || !line.label.trimmed().isEmpty());
        }
        const QString text = toText(sheet);
        QVERIFY(text.contains(u"not known yet, please call us"_s));
        QVERIFY(text.contains(u"Danger now: not known"_s));
        QVERIFY(text.contains(u"nobody in our agency has checked it"_s));
        QVERIFY(text.contains(u"Draft until a supervisor has seen it"_s));
    }

    void the_packs_are_named_by_version_and_hash_only()
    {
        m_story.consent(u"ngo"_s);
        const QString text = textTo(m_story, stepTo(u"ngo"_s), {},
            {{u"protocol"_s, u"1.2.0"_s, QByteArray::fromHex("a1b2c3d4e5")},
                {u"indicators"_s, u"2.0.0"_s, {}}});
        QVERIFY(text.contains(u"Content: questions 1.2.0 a1b2c3d4, list 2.0.0"_s));
    }

    void markup_and_control_characters_in_text_appear_as_they_are_or_not_at_all()
    {
        m_story.consent(u"ngo"_s);
        m_story.state(u"safe/contact_route"_s,
            u"<b>bold</b> &amp; <img src='x'> \u202E+999 555 0177\u202C\x1B[2J\u2028second"_s);
        const QString text = textTo(m_story, stepTo(u"ngo"_s)).simplified();
        QVERIFY(text.contains(u"<b>bold</b> &amp; <img src='x'> +999 555 0177[2J second"_s));
        QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(QChar(0x1B)));
    }

    void a_number_keeps_its_order_among_right_to_left_words()
    {
        QCOMPARE(withNumbersInOrder(u"call +999 555 0177"_s), u"call +999 555 0177"_s);
        QCOMPARE(withNumbersInOrder(u"فون +999 555 0177 شام 7"_s), u"فون \u2066+999 555 0177\u2069 شام 7"_s);
    }

    void a_practice_letter_says_so_from_top_to_bottom()
    {
        Story story;
        story.begin(u"P-101"_s, true);
        story.consent(u"ngo"_s);
        story.state(u"safe/card_safe"_s, u"yes"_s);
        const QString text = textTo(story, stepTo(u"ngo"_s));
        QVERIFY(text.startsWith(u"Practice"_s));
        QVERIFY(text.section(u'\n', -2).contains(u"Practice"_s));
        QVERIFY(text.contains(u"Who calls whom [Practice]"_s));
        const auto card = cardFor(story.session, stepTo(u"ngo"_s));
        QVERIFY(card);
        QVERIFY(toText(cardPaper(*card)).startsWith(u"Practice"_s));
    }

    void a_card_is_one_number_and_a_reference_and_only_if_safe()
    {
        const referral::Step step = stepTo(u"hotline"_s);
        QCOMPARE(cardFor(m_story.session, step).error().detail, u"CARD_NOT_SAFE"_s);
        m_story.state(u"safe/card_safe"_s, u"no"_s);
        QCOMPARE(cardFor(m_story.session, step).error().kind, Error::Kind::Refused);
        m_story.state(u"safe/card_safe"_s, u"yes"_s);
        const auto card = cardFor(m_story.session, step);
        QVERIFY(card);
        QCOMPARE(toText(cardPaper(*card)).simplified(), u"+999 555 0142 K7-204"_s);
        referral::Step telling = step;
        telling.contact->extension = u"12"_s;
        QCOMPARE(cardFor(m_story.session, telling)->number, u"+999 555 0142 (12)"_s);
        for (const QString &number :
            {u"help@trafficking.invalid"_s, u"999 (trafficking line)"_s, QString()}) {
            telling.contact->number = number;
            QCOMPARE(cardFor(m_story.session, telling).error().detail, u"NO_PLAIN_NUMBER"_s);
        }
        telling.contact.reset();
        QCOMPARE(cardFor(m_story.session, telling).error().detail, u"NO_PLAIN_NUMBER"_s);
    }

    void text_keeps_to_72_columns_in_every_script_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"one two three four five six seven eight nine ten "_s.repeated(30);
        QTest::newRow("one long word") << QString(500, u'x');
        QTest::newRow("Khmer") << u"ខ្ញុំចង់ទូរស័ព្ទទៅគ្រួសាររបស់ខ្ញុំនៅពេលល្ងាច"_s.repeated(12);
        QTest::newRow("Burmese") << u"ကျွန်တော်မိသားစုကိုဖုန်းဆက်ချင်ပါတယ်"_s.repeated(12);
        QTest::newRow("Thai") << u"ฉันอยากโทรหาครอบครัวของฉันตอนเย็น"_s.repeated(12);
        QTest::newRow("Urdu") << u"میں شام کو اپنے گھر والوں کو فون کرنا چاہتی ہوں "_s.repeated(12);
        QTest::newRow("Chinese") << u"我想晚上给家人打电话。"_s.repeated(20);
        QTest::newRow("pictures") << u"👩‍👩‍👧‍👦"_s.repeated(60);
    }
    void text_keeps_to_72_columns_in_every_script()
    {
        QFETCH(QString, text);
        const QStringList lines = wrapped(text, 40, u"km"_s);
        for (const QString &line : lines)
            QVERIFY2(columnsOf(line) <= 40, qPrintable(line));
        const auto packed = [](QString all) { return all.remove(u' ').remove(u'\n'); };
        QCOMPARE(packed(lines.join(u'\n')), packed(text)); // nothing lost

        m_story.consent(u"ngo"_s);
        m_story.state(u"safe/contact_route"_s, text);
        const QStringList sheet = textTo(m_story, stepTo(u"ngo"_s)).split(u'\n');
        for (const QString &line : sheet)
            QVERIFY2(columnsOf(line) <= sheetColumns, qPrintable(line));
    }

    void the_acts_paper_tells_how_to_read_it_and_quotes_word_by_word()
    {
        m_story.consent(u"ngo"_s);
        m_story.consent(u"acts/svc-ngo"_s);
        const Id note = m_story.note(NoteKind::Words, u"journey"_s, u"They <i>hit</i> me.\nThen I did it."_s);
        m_story.mark(u"P-FC"_s, note);
        m_story.mark(u"FC-C1"_s, note, interview::MarkState::Seen);
        const auto acts = referral::actsFor(
            {m_story.session, {}, m_story.protocol, u"TH"_s, u"border"_s, referrerOfTests(), m_story.at, {}},
            {setOfTests()}, stepTo(u"ngo"_s), {{u"P-FC"_s, u"FC-C1"_s}, {note}});
        QVERIFY(acts);
        const QString text = toText(actsPaper(*acts, Review::Seen));
        QVERIFY(text.contains(u"    > “They <i>hit</i> me.\n    > Then I did it.”\n"_s));
        QVERIFY(text.contains(u"This is no confession"_s));
        QVERIFY(text.contains(u"Told or forced to do unlawful acts"_s));
        QVERIFY(text.contains(u"(seen by the officer)"_s));
        QVERIFY(!text.contains(u"Draft"_s));
        for (const QString &word : {u"victim"_s, u"suspect"_s, u"credib"_s, u"%"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }

    void no_paper_judges_the_person()
    {
        for (const QString &role :
            u"emergency medical child_protection nrm_authority ngo hotline shelter police_unit "
            "psychosocial legal family_tracing consular"_s.split(u' ')) {
            Story story;
            story.begin();
            story.state(u"danger/injury"_s, u"yes"_s);
            story.state(u"fact/fear_of_return"_s, u"no"_s);
            for (const QString &key :
                {u"protection_service"_s, u"ngo"_s, u"police"_s, u"embassy"_s, u"family"_s})
                story.consent(key);
            const QString text
                = textTo(story, stepTo(role, role == u"emergency" ? u"life_at_risk"_s : u"consent"_s));
            QVERIFY2(text.contains(u"Request for help"_s), qPrintable(role));
            for (const QString &word :
                {u"victim"_s, u"suspect"_s, u"illegal"_s, u"credib"_s, u"traffick"_s, u"scam"_s})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(role + u": "_s + word));
        }
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
