// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interview/shippedprotocols.h"

#include <QTest>

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::test;
using protocol::Item;
using protocol::Phase;

// What the protocol for a child promises, whoever edits it: little is asked, openly, and only where it is
// safe.
class tst_Child : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_happened_is_not_asked_before_a_safe_place_and_a_trained_talk();
    void a_child_who_begins_alone_is_heard_at_any_time();
    void every_narrow_question_is_followed_by_an_open_one();
    void no_answer_opens_a_way_to_an_embassy();
    void no_quick_mark_asks_how_a_child_was_controlled();

private:
    const protocol::Protocol m_child = shippedProtocol(QStringLiteral("child"));
};

void tst_Child::what_happened_is_not_asked_before_a_safe_place_and_a_trained_talk()
{
    for (const char *place : {"", "yes", "no", "cannot", "declined"}) {
        for (const char *depth : {"", "basics", "account"}) {
            Session session = stating(m_child, begunWith(m_child), QStringLiteral("setting/safe_place"),
                QString::fromLatin1(place));
            session = stating(
                m_child, session, QStringLiteral("setting/child_scope"), QString::fromLatin1(depth));
            const bool open = qstrcmp(place, "yes") == 0 && qstrcmp(depth, "account") == 0;
            qsizetype probing = 0;
            for (const Phase phase : {Phase::Account, Phase::Explore}) {
                probing += std::ranges::count_if(offered(m_child, session, phase),
                    [](const Item *item) { return isAsked(*item) && item->sensitivity >= 2; });
            }
            QVERIFY2(open ? probing > 10 : probing == 0,
                qPrintable(
                    session.state(QStringLiteral("setting/safe_place")) + u'+' + QLatin1String(depth)));
            const QStringList account = offeredIds(m_child, session, Phase::Account);
            QCOMPARE(account.contains(QStringLiteral("account_not_now")), !open);
            QCOMPARE(account.contains(QStringLiteral("account_open")), open);
        }
    }
}

void tst_Child::a_child_who_begins_alone_is_heard_at_any_time()
{
    const Item *tells = m_child.item(QStringLiteral("child_tells"));
    QVERIFY(tells != nullptr && tells->enableWhen.isEmpty() && tells->type == protocol::ItemType::Text);
    QVERIFY(!isAsked(*tells) && tells->paired.isEmpty());
}

// The linter sees to `then`. In the account and the topics a narrow question is behind a tap, never first.
void tst_Child::every_narrow_question_is_followed_by_an_open_one()
{
    int narrow = 0;
    for (const Item &item : m_child.items) {
        if (item.questionForm != protocol::QuestionForm::YesNo
            && item.questionForm != protocol::QuestionForm::ForcedChoice)
            continue;
        ++narrow;
        QVERIFY2(!item.followUps.isEmpty(), qPrintable(item.linkId));
        QVERIFY2(item.phase != Phase::Account && item.phase != Phase::Explore, qPrintable(item.linkId));
    }
    QVERIFY(narrow > 10);
}

// Without these answers `consular` is never a step (design: safety gates, unknown blocks).
void tst_Child::no_answer_opens_a_way_to_an_embassy()
{
    for (const char *sets : {"consent/embassy", "need/consular", "need/return_home", "fact/nationality"})
        QVERIFY2(itemThatSets(m_child, QString::fromLatin1(sets)) == nullptr, sets);
}

// Violence is marked whatever limb it belongs to: it changes how soon help is needed.
void tst_Child::no_quick_mark_asks_how_a_child_was_controlled()
{
    const auto set = protocol::readIndicatorSet(protocol::shippedPack(QStringLiteral("forced-criminality")));
    QVERIFY(set);
    QStringList urgent;
    for (const protocol::Rule &rule : set->rules) {
        if (rule.outcome == protocol::Outcome::UrgentProtection)
            urgent += rule.indicators;
    }
    QVERIFY(!urgent.isEmpty() && !m_child.quickMarks.isEmpty());
    for (const QString &id : m_child.quickMarks) {
        const protocol::Indicator *mark = set->indicator(id);
        QVERIFY2(mark != nullptr, qPrintable(id));
        QVERIFY2(mark->limb != protocol::Limb::Means || urgent.contains(id), qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(tst_Child)
#include "tst_child.moc"
