// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

// A half-written question under the cover, behind the lock and after it.
class tst_HiddenQuestion : public QObject {
    Q_OBJECT

private:
    static inline const QString half = QStringLiteral("Did they keep your pass");

    // In a conversation, with half a question on the sheet.
    struct HalfWritten : Officer {
        HalfWritten()
        {
            if (!setsUp() || !begins())
                qFatal("no conversation");
            talk().goTo(QStringLiteral("explore"));
            talk().openPrompt(QStringLiteral("offer"));
            own().begin();
            own().type(half, int(half.size()));
            own().look();
            if (!QTest::qWaitFor([this] { return !own().form().isEmpty(); }, 20'000))
                qFatal("the coach says nothing");
        }
        [[nodiscard]] OwnQuestionViewModel &own() { return *talk().ownQuestion(); }
        [[nodiscard]] bool tellsNothing()
        {
            return own().text().isEmpty() && own().form().isEmpty() && own().reason().isEmpty()
                && own().rewrite().isEmpty();
        }
        [[nodiscard]] bool comesBack(const QString &caseId)
        {
            app.openCase(caseId);
            return comesTo(Where::Interview);
        }
    };

private Q_SLOTS:
    void hiding_tells_nothing_of_it_and_keeps_it_in_the_vault()
    {
        HalfWritten at;
        at.app.cover();
        QVERIFY(at.tellsNothing());
        at.own().look();
        at.own().type(QStringLiteral("late"), 4);
        at.own().noteAsked();
        QVERIFY(at.tellsNothing());
        QVERIFY(at.isSaved());
        QCOMPARE(at.drafts(at.app.desk().caseId()).value(OwnQuestionViewModel::field()), half);
    }

    void the_pin_brings_it_back_as_it_was_with_the_caret_and_the_line()
    {
        HalfWritten at;
        const QString rewrite = at.own().rewrite();
        at.own().takeOver();
        QCOMPARE(at.own().caret(), int(rewrite.size()));
        at.own().setCaret(4);
        at.app.cover();
        at.own().setCaret(0); // the page goes
        QVERIFY(at.tellsNothing());
        at.press(Officer::pin);
        QVERIFY(!at.app.covered() && at.own().isOpen() && at.own().isTakenOver());
        QCOMPARE(at.own().text(), rewrite);
        QCOMPARE(at.own().caret(), 4);
        QVERIFY(!at.own().form().isEmpty());
        at.own().takeBack(); // the words before live as long as the sheet
        QCOMPARE(at.own().text(), half);
    }

    void a_lock_leaves_nothing_of_it_in_the_app_and_the_case_opens_with_it()
    {
        HalfWritten at;
        const QString caseId = at.app.desk().caseId().toString();
        at.own().takeOver();
        at.own().takeBack();
        QVERIFY(at.locks());
        QVERIFY(at.tellsNothing() && !at.own().isOpen() && !at.own().isTakenOver());
        QVERIFY(at.app.desk().drafts().isEmpty());
        QVERIFY(at.unlocks());
        QVERIFY(at.comesBack(caseId));
        QVERIFY(at.own().isOpen());
        QCOMPARE(at.own().text(), half);
        QVERIFY(!at.own().form().isEmpty());
        at.own().noteAsked();
        QCOMPARE(at.app.desk().session().turns.constLast().text, half);
        QVERIFY(at.goesHome() && at.comesBack(caseId));
        QVERIFY(!at.own().isOpen());
    }

    void going_on_after_a_lock_brings_the_caret_back_too()
    {
        HalfWritten at;
        const QString other = QStringLiteral("Did they keep it");
        at.own().type(other, 5);
        QVERIFY(at.locks() && at.unlocks());
        QVERIFY(!at.offered().isEmpty());
        at.app.continueUnfinished();
        QVERIFY(at.comesTo(Where::Interview));
        QVERIFY(at.own().isOpen());
        QCOMPARE(at.own().text(), other);
        QCOMPARE(at.own().caret(), 5);
    }

    void leaving_a_page_and_hiding_make_no_note_of_it()
    {
        HalfWritten at;
        const auto notes = [&] { return at.app.desk().session().notes.size(); };
        at.talk().commitAll();
        at.app.cover();
        at.press(Officer::pin);
        QCOMPARE(notes(), 0);
        QCOMPARE(at.own().text(), half);
        QVERIFY(at.isSaved());
        QVERIFY(!kindsOf(at.events(at.app.desk().caseId())).contains(QStringLiteral("asked")));
    }

    void another_case_begins_without_it()
    {
        HalfWritten at;
        QVERIFY(at.goesHome() && at.begins());
        QVERIFY(!at.own().isOpen() && at.tellsNothing());
    }
};

QTEST_MAIN(tst_HiddenQuestion)
#include "tst_hiddenquestion.moc"
