// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/letter.h"
#include "letter/randomcase.h"

#include <QFile>
#include <QTest>

using namespace tenang;
using namespace tenang::letter;
using namespace tenang::test;
using interview::NoteKind;

// One whole invented case as its three papers, to be read by people. After a wanted change copy the file that
// the message names over tests/letter/golden.txt and read the difference.
class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_three_papers_of_one_case_read_as_agreed()
    {
        Story story;
        story.begin(u"K7-204"_s);
        for (const QString &key : {u"protection_service"_s, u"ngo"_s, u"acts/svc-legal"_s})
            story.consent(key);
        for (const QString &need : {u"medical"_s, u"shelter"_s, u"interpreter"_s})
            story.state(u"need/"_s + need, u"yes"_s);
        story.state(u"need/food"_s, u"no"_s);
        story.state(u"danger/injury"_s, u"yes"_s);
        story.state(u"fact/age"_s, u"adult"_s);
        story.state(u"fact/sex"_s, u"female"_s);
        story.state(u"fact/setting"_s, u"airport"_s);
        story.state(
            u"safe/contact_route"_s, u"WhatsApp +999 555 0177 after 18:00; say you call about the parcel"_s);
        story.state(u"safe/must_not_know"_s, u"family"_s);
        story.state(u"safe/card_safe"_s, u"yes"_s);
        const Id told = story.note(NoteKind::Words, u"journey"_s,
            u"They said I had to write to twenty people a day.\nWhen I stopped, they locked me in the dark room."_s);
        story.mark(u"P-FC"_s, told);
        story.mark(u"FC-C1"_s, told);
        story.mark(u"FC-A1"_s, {}, interview::MarkState::Seen);
        indicators::Assessment assessment;
        assessment.outcome = protocol::Outcome::UrgentProtection;
        const referral::PacketSources sources{story.session, assessment, story.protocol, u"TH"_s, u"border"_s,
            referrerOfTests(), story.at,
            {{u"protocol"_s, u"1.0.0"_s, QByteArray::fromHex("a1b2c3d4e5")},
                {u"indicators"_s, u"1.0.0"_s, QByteArray::fromHex("0f1e2d3c4b")}}};

        QString papers;
        referral::Step shelter = stepTo(u"shelter"_s);
        shelter.fallback = u"svc-hotline"_s;
        const auto packet = referral::packetFor(sources, shelter);
        const auto acts = referral::actsFor(
            sources, {setOfTests()}, stepTo(u"legal"_s), {{u"P-FC"_s, u"FC-C1"_s, u"FC-A1"_s}, {told}});
        const auto card = cardFor(story.session, stepTo(u"hotline"_s));
        QVERIFY(packet && acts && card);
        for (const Sheet &sheet :
            {letterTo(*packet, Review::NotYetSeen), actsPaper(*acts, Review::Seen), cardPaper(*card)})
            papers += toText(sheet) + u"\n########\n\n"_s;

        QFile golden(QStringLiteral(TENANG_SOURCE "/tests/letter/golden.txt"));
        const QString expected
            = golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
        if (papers == expected)
            return;
        QFile actual(QStringLiteral(TENANG_BUILD "/letter-golden.txt"));
        QVERIFY(actual.open(QIODevice::WriteOnly));
        actual.write(papers.toUtf8());
        QFAIL(qPrintable(u"the papers changed: compare "_s + actual.fileName()));
    }
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
