// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/pacedtalk.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using support::happened;
using test::stated;

// The numbers of a protocol: each that may stand there changes what the pace says, and none times anybody.
class tst_Settings : public QObject, private test::PacedTalk {
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }

    void a_talk_for_the_basics_is_enough_sooner()
    {
        m_protocol.settings.append({QStringLiteral("first_contact_minutes"), 10, {}});
        const Session whole = after({{stated("fact/age", "child"), 0}});
        QCOMPARE(at(whole, 10).notice, Notice::None);
        const Session basics
            = after({{stated("fact/age", "child"), 0}, {stated("setting/child_scope", "basics"), 1}});
        QCOMPARE(at(basics, 9).notice, Notice::None);
        QCOMPARE(at(basics, 10).notice, Notice::EnoughForToday);
        const Session account
            = after({{stated("fact/age", "child"), 0}, {stated("setting/child_scope", "account"), 1}});
        QCOMPARE(at(account, 10).notice, Notice::None);
    }

    void silence_after_a_prompt_is_theirs()
    {
        m_protocol.settings.append({QStringLiteral("silence_seconds"), 8, {}});
        const auto second = [this](const Session &session, int minute, int seconds) {
            return paceAt(m_protocol, session, m_agency, support::someDay().addSecs(minute * 60 + seconds));
        };
        const Session late = after({{PromptOpened{QStringLiteral("offer")}, 30}});
        for (int seconds = 0; seconds < 8; ++seconds)
            QCOMPARE(second(late, 30, seconds).notice, Notice::None);
        QCOMPARE(second(late, 30, 8).notice, Notice::BreakForPerson);
        // Before any prompt there is no such silence, nor where the talk went on to a page without one.
        QCOMPARE(second(after({}), 30, 0).notice, Notice::BreakForPerson);
        const Session left = after(
            {{PromptOpened{QStringLiteral("offer")}, 30}, {PhaseEntered{protocol::Phase::Route}, 30}});
        QCOMPARE(second(left, 30, 1).notice, Notice::BreakForPerson);
        // What protects them is never held back: a wish to stop, and what they need not tell twice.
        const Session stop
            = after({{stated("pace/asked_to_stop", "yes"), 29}, {PromptOpened{QStringLiteral("offer")}, 30}});
        QCOMPARE(second(stop, 30, 1).notice, Notice::AskedToStop);
        NoteTaken told{Id::random(), NoteKind::Words, QStringLiteral("offer"), protocol::Phase::Explore,
            QStringLiteral("A man wrote.")};
        const Session again = after({{told, 1}, {PromptOpened{QStringLiteral("offer")}, 30}});
        QCOMPARE(second(again, 30, 1).notice, Notice::ToldAlready);
    }

    void every_setting_that_a_pack_may_hold_changes_what_is_said()
    {
        for (const QString &key : protocol::settingKeys()) {
            reset();
            m_protocol.settings.removeIf([&](const protocol::Setting &one) { return one.key == key; });
            const auto said = [&] {
                QList<Pace> all;
                for (const char *age : {"adult", "child"}) {
                    for (const char *band : {"", "under_7", "7_to_12", "13_to_17"}) {
                        const Session session
                            = after({{stated("fact/age", age), 0}, {stated("fact/child_years", band), 0},
                                {stated("setting/child_scope", "basics"), 0},
                                {stated("setting/interpreter", "by_phone"), 0},
                                {PromptOpened{QStringLiteral("offer")}, 9}});
                        for (int minute = 0; minute < 200; ++minute)
                            all.append(at(session, minute));
                    }
                }
                return all;
            };
            m_agency.breakAdult = m_agency.breakChild = m_agency.breakChildUnder7 = m_agency.breakChild7To12
                = m_agency.breakChild13To17 = m_agency.breakInterpreter = 60;
            const QList<Pace> without = said();
            m_protocol.settings.append({key, 3, {}});
            if (key == QLatin1StringView("silence_seconds"))
                m_protocol.settings.last().value = 60 * 60;
            QVERIFY2(said() != without, qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
