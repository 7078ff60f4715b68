// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

class InPractice : public Officer {
public:
    InPractice()
    {
        app.choose(QStringLiteral("en"), QStringLiteral("border"), QStringLiteral("XD"));
        app.openPractice();
        if (!comesTo(Where::Home))
            qFatal("no practice");
    }
    [[nodiscard]] int cases()
    {
        int count = 0;
        look([&](CaseStore &store) { count = int(store.cases()->size()); });
        return count;
    }
};

} // namespace

// The guided tour (domain: ux §4 and §6, 23).
class GuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void it_has_at_most_seven_steps_each_with_one_control_and_one_thing_to_say()
    {
        QVERIFY(GuideViewModel::steps() <= 7);
        GuideViewModel guide;
        QVERIFY(!guide.isRunning() && guide.target().isEmpty());
        guide.begin();
        QSet<QString> targets;
        for (int i = 0; i < GuideViewModel::steps(); ++i) {
            QCOMPARE(guide.step(), i);
            QVERIFY(!guide.title().isEmpty() && !guide.text().isEmpty());
            targets.insert(guide.target());
            QCOMPARE(guide.isLast(), i == GuideViewModel::steps() - 1);
            guide.next();
        }
        QCOMPARE(targets.size(), GuideViewModel::steps());
        QVERIFY(!guide.isRunning());
    }

    void it_never_begins_outside_practice()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.beginGuide();
        QVERIFY(!at.app.guide()->isRunning());
        QVERIFY(at.begins());
        at.app.beginGuide();
        QVERIFY(!at.app.guide()->isRunning());
    }

    void each_step_opens_its_own_page_and_the_end_comes_home()
    {
        InPractice at;
        at.app.beginGuide();
        for (int i = 0; i < GuideViewModel::steps(); ++i) {
            const bool talk = at.app.guide()->room() == GuideViewModel::Room::Talk;
            QVERIFY(at.comesTo(talk ? Where::Interview : Where::Home));
            if (talk)
                QTRY_COMPARE(at.talk().page(), InterviewViewModel::Page::Prompt);
            at.app.guide()->next();
        }
        QVERIFY(!at.app.guide()->isRunning());
        QVERIFY(at.comesTo(Where::Home));
    }

    void going_back_and_on_again_makes_no_second_conversation()
    {
        InPractice at;
        const int before = at.cases();
        at.app.beginGuide();
        for (int i = 0; i < 4; ++i)
            at.app.guide()->next();
        at.app.guide()->next(); // quicker than the vault
        QVERIFY(at.comesTo(Where::Interview));
        at.app.guide()->back();
        at.app.guide()->back();
        QVERIFY(at.comesTo(Where::Home));
        (void)at.offered();
        at.app.guide()->next();
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.cases(), before + 1);
    }

    void every_step_can_be_left_and_a_lock_ends_it()
    {
        for (int step = 0; step < GuideViewModel::steps(); ++step) {
            InPractice at;
            at.app.beginGuide();
            for (int i = 0; i < step; ++i)
                at.app.guide()->next();
            QVERIFY(at.comesTo(
                at.app.guide()->room() == GuideViewModel::Room::Talk ? Where::Interview : Where::Home));
            if (step % 2 == 0) {
                at.app.guide()->leave();
                QVERIFY(at.comesTo(Where::Home));
            } else {
                at.app.lock();
                QTRY_VERIFY(!at.app.practice());
            }
            QVERIFY(!at.app.guide()->isRunning());
        }
    }
};

QTEST_GUILESS_MAIN(GuideTest)
#include "tst_guide.moc"
