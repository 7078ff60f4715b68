// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "text/chunks.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

class Talking : public AtDesk {
public:
    Talking()
    {
        model.goTo(QStringLiteral("explore"));
        model.openPrompt(QStringLiteral("offer"));
    }
    InterviewViewModel model{desk, content()};
};

} // namespace

// The tablet between the people: the prompt and nothing that was noted (domain: ux §1.10).
class TableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void only_a_prompt_can_lie_on_the_table()
    {
        Talking at;
        QVERIFY(!at.model.isOnTable());
        at.model.layOnTable(true);
        QVERIFY(at.model.isOnTable());
        at.model.goTo(QStringLiteral("consent"));
        QVERIFY(!at.model.isOnTable()); // what was chosen is for nobody else's eyes
        at.model.goTo(QStringLiteral("account"));
        QVERIFY(at.model.isOnTable()); // until the officer takes it up
        at.model.layOnTable(false);
        QVERIFY(!at.model.isOnTable());
    }

    void what_was_being_typed_is_kept_before_it_goes_from_the_screen()
    {
        Talking at;
        at.model.type(QStringLiteral("words/offer"), QStringLiteral("They kept my passport."), 22);
        at.model.layOnTable(true);
        QCOMPARE(textsOf(at.desk.session()), QStringList{QStringLiteral("They kept my passport.")});
        QVERIFY(!at.model.promptPieces().join(u' ').contains(u"passport"));
    }

    void a_break_leaves_it_and_comes_back_to_it()
    {
        Talking at;
        at.model.layOnTable(true);
        at.model.takeBreak();
        QVERIFY(!at.model.isOnTable());
        at.model.endBreak();
        QVERIFY(at.model.isOnTable());
    }

    void another_conversation_does_not_begin_on_the_table()
    {
        Talking at;
        at.model.layOnTable(true);
        at.desk.putAway();
        QVERIFY(at.begin());
        at.model.goTo(QStringLiteral("account"));
        QVERIFY(!at.model.isOnTable());
    }

    void every_prompt_that_ships_goes_into_pieces_that_can_be_carried_over()
    {
        Talking at;
        int seen = 0;
        for (const Choice &choice : content().shelf.choices(QStringLiteral("border"))) {
            const protocol::Protocol protocol = content().shelf.find(choice.code)->protocol;
            for (const protocol::Item &item : protocol.items) {
                QString all;
                for (const QString &piece : text::chunks(item.text, protocol.language)) {
                    QVERIFY2(
                        text::wordCount(piece, protocol.language) <= text::wordsAtOnce, qPrintable(piece));
                    all += piece + u' ';
                }
                QCOMPARE(all.simplified(), item.text.simplified());
                ++seen;
            }
        }
        QVERIFY(seen > 100);
    }
};

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
