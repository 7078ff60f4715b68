// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter/randomcase.h"
#include "referral/acts.h"

#include <QTest>

using namespace tenang;
using namespace tenang::referral;
using namespace tenang::test;
using interview::ConsentState;
using interview::MarkState;
using interview::NoteKind;

namespace {

PacketSources sourcesOf(const Story &story, const indicators::Assessment &assessment)
{
    return {story.session, assessment, story.protocol, u"TH"_s, u"border"_s, referrerOfTests(), story.at, {}};
}

QString refusal(const Result<ActsSheet> &sheet)
{
    if (sheet || sheet.error().kind != Error::Kind::Refused)
        return {};
    return sheet.error().detail;
}

} // namespace

class ActsTest : public QObject {
    Q_OBJECT

private:
    Story m_story;
    indicators::Assessment m_assessment;

private Q_SLOTS:
    void init()
    {
        m_story = Story();
        m_story.begin();
    }

    void the_acts_need_their_own_consent_for_each_recipient_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("key");
        QTest::newRow("lawyer") << u"legal"_s << u"ngo"_s;
        QTest::newRow("police") << u"police_unit"_s << u"police"_s;
        QTest::newRow("authority") << u"nrm_authority"_s << u"protection_service"_s;
    }
    void the_acts_need_their_own_consent_for_each_recipient()
    {
        QFETCH(QString, role);
        QFETCH(QString, key);
        const Id words = m_story.note(NoteKind::Words, u"journey"_s, u"they hit me when I stopped"_s);
        m_story.mark(u"P-FC"_s, words);
        m_story.mark(u"FC-C1"_s, words);
        const ActsChoice all{{u"P-FC"_s, u"FC-C1"_s}, {words}};
        const auto sheet = [&](const QString &to) {
            return actsFor(sourcesOf(m_story, m_assessment), {setOfTests()}, stepTo(to), all);
        };
        QVERIFY(!sheet(role));
        m_story.consent(key);
        QCOMPARE(refusal(sheet(role)), u"ACTS_CONSENT_NOT_GIVEN"_s); // the letter may go, the acts may not
        m_story.consent(actsKeyOf(u"svc-"_s + role));
        const auto given = sheet(role);
        QVERIFY(given);
        QCOMPARE(given->acts.size(), 1);
        QCOMPARE(given->control.size(), 1);
        QCOMPARE(given->control.first().words, QStringList{u"they hit me when I stopped"_s});
        QVERIFY(given->consentAt.isValid());
        for (const QString &other :
            {u"shelter"_s, u"ngo"_s, u"police_unit"_s, u"nrm_authority"_s, u"legal"_s}) {
            if (other != role)
                QVERIFY2(!sheet(other), qPrintable(other));
        }
        m_story.consent(actsKeyOf(u"svc-"_s + role), ConsentState::Withdrawn);
        QCOMPARE(refusal(sheet(role)), u"ACTS_CONSENT_NOT_GIVEN"_s);
    }

    void nothing_is_on_the_acts_sheet_unless_picked()
    {
        m_story.consent(u"ngo"_s);
        m_story.consent(u"acts/svc-ngo"_s);
        m_story.state(u"fact/name"_s, u"Quillfeather"_s);
        const Id picked = m_story.note(NoteKind::Words, u"journey"_s, u"Quillfeather, they called me"_s);
        const Id left = m_story.note(NoteKind::Words, u"papers"_s, u"left"_s);
        const Id thought = m_story.note(NoteKind::Thought, u"papers"_s, u"thought"_s);
        m_story.mark(u"FC-A1"_s, picked);
        m_story.mark(u"FC-A1"_s, left);
        m_story.mark(u"FC-A1"_s, thought, MarkState::Seen);
        m_story.mark(u"FC-C1"_s, left);
        m_story.mark(u"P-FC"_s, left, MarkState::NotReported);
        const auto sheet = [&](const ActsChoice &choice) {
            return actsFor(sourcesOf(m_story, m_assessment), {setOfTests()}, stepTo(u"ngo"_s), choice);
        };
        QCOMPARE(refusal(sheet({})), u"NOTHING_CHOSEN"_s);
        QCOMPARE(refusal(sheet({{u"P-FC"_s, u"no such"_s}, {left}})),
            u"NOTHING_CHOSEN"_s); // not an effective mark
        const auto given = sheet({{u"FC-A1"_s}, {picked, thought, Id::random()}});
        QVERIFY(given);
        QVERIFY(given->acts.isEmpty());
        QCOMPARE(given->control.size(), 1);
        QCOMPARE(given->control.first().words, QStringList{u"[left out], they called me"_s});
        QVERIFY(given->control.first().seen.isEmpty()); // a thought never leaves
        QVERIFY(!given->findings.isEmpty());
    }

    void child_protection_is_never_told_of_alleged_offences()
    {
        m_story.consent(u"acts/svc-child_protection"_s);
        const Id both = m_story.note(NoteKind::Words, u"journey"_s, u"what I had to do"_s);
        const Id harm = m_story.note(NoteKind::Words, u"papers"_s, u"they took my papers"_s);
        m_story.mark(u"P-FC"_s, both);
        m_story.mark(u"FC-C1"_s, both);
        m_story.mark(u"FC-A1"_s, harm);
        const auto sheet = actsFor(sourcesOf(m_story, m_assessment), {setOfTests()},
            stepTo(u"child_protection"_s, u"child_best_interests"_s),
            {{u"P-FC"_s, u"FC-C1"_s, u"FC-A1"_s}, {both, harm}});
        QVERIFY(sheet);
        QVERIFY(sheet->acts.isEmpty());
        QCOMPARE(sheet->control.size(), 2);
        for (const Act &act : sheet->control)
            QVERIFY(!act.words.contains(u"what I had to do"_s));
    }

    void emergency_medical_and_embassy_never_get_the_acts()
    {
        m_story.state(u"danger/injury"_s, u"yes"_s);
        m_story.state(u"fact/fear_of_return"_s, u"no"_s);
        m_story.consent(u"embassy"_s);
        m_story.consent(u"protection_service"_s);
        m_story.mark(u"P-FC"_s);
        for (const QString &role : {u"emergency"_s, u"medical"_s, u"consular"_s}) {
            m_story.consent(actsKeyOf(u"svc-"_s + role));
            const Step step = stepTo(role, role == u"emergency" ? u"life_at_risk"_s : u"consent"_s);
            QCOMPARE(
                refusal(actsFor(sourcesOf(m_story, m_assessment), {setOfTests()}, step, {{u"P-FC"_s}, {}})),
                u"ACTS_NOT_FOR_ROLE"_s);
        }
    }
};

QTEST_GUILESS_MAIN(ActsTest)
#include "tst_acts.moc"
