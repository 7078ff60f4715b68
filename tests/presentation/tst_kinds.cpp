// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "protocol/pack.h"
#include "protocol/shipped.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

namespace {

QStringList codesOf(const QList<Choice> &choices)
{
    QStringList codes;
    for (const Choice &choice : choices)
        codes.append(choice.code);
    return codes;
}

QString idOf(const char *name)
{
    return protocol::readProtocol(protocol::shippedPack(QString::fromLatin1(name)))->id;
}

} // namespace

// Which kind of talk it is: chosen at the beginning, changed on the way, and the case opens again with it.
class tst_Kinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_usual_kind_of_the_tablets_role_comes_first_and_each_says_when_to_use_it()
    {
        const QList<Choice> border = content().shelf.choices(QStringLiteral("border"));
        QCOMPARE(codesOf(border),
            (QStringList{idOf("second-line"), idOf("first-look"), idOf("child"), idOf("consular")}));
        for (const Choice &choice : border)
            QVERIFY2(!choice.label.isEmpty() && !choice.detail.isEmpty(), qPrintable(choice.code));
        const QList<Choice> consular = content().shelf.choices(QStringLiteral("consular"));
        QCOMPARE(consular.first().code, idOf("consular"));
        QCOMPARE(consular.size(), border.size());
    }

    void a_case_of_any_kind_opens_again_with_what_it_began_with_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *name : {"second-line", "first-look", "child", "consular"})
            QTest::newRow(name) << idOf(name);
    }
    void a_case_of_any_kind_opens_again_with_what_it_began_with()
    {
        QFETCH(QString, kind);
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(kind, QStringLiteral("th"));
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.talk().protocol(), kind);
        const Id caseId = at.app.desk().caseId();
        QVERIFY(at.goesHome());
        QVERIFY(at.locks());
        QVERIFY(at.unlocks());
        at.app.openCase(caseId.toString());
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.talk().protocol(), kind);
        QVERIFY(at.talk().items()->count() > 0);
    }

    void nothing_begins_with_a_kind_that_is_not_there()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(QStringLiteral("interrogation"), QStringLiteral("th"));
        at.look([](CaseStore &store) { QVERIFY(store.cases()->isEmpty()); });
        QCOMPARE(at.app.place(), Where::Home);
    }

    void a_first_look_goes_on_as_a_talk_and_comes_back_so_after_a_lock()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(idOf("first-look"), QStringLiteral("th"));
        QVERIFY(at.comesTo(Where::Interview));
        const Id caseId = at.app.desk().caseId();
        at.talk().answer(QStringLiteral("need_food"), QStringLiteral("yes"));
        at.talk().type(QStringLiteral("words/seen_heard"), QStringLiteral("I am hungry"), 11);
        QVERIFY(!codesOf(at.talk().onward()).contains(idOf("first-look")));
        at.talk().handOn(idOf("second-line"));
        QCOMPARE(at.talk().protocol(), idOf("second-line"));
        QVERIFY(at.talk().phase() == QLatin1StringView("safety"));
        const Session before = at.app.desk().session();
        QCOMPARE(before.state(QStringLiteral("need/food")), QStringLiteral("yes"));
        QCOMPARE(textsOf(before), QStringList{QStringLiteral("I am hungry")});
        QVERIFY(at.talk().undoText().isEmpty()); // what was before is not taken back by a slip
        QVERIFY(at.goesHome());
        QVERIFY(at.locks());
        QVERIFY(at.unlocks());
        at.app.openCase(caseId.toString());
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.talk().protocol(), idOf("second-line"));
        QCOMPARE(at.app.desk().session().statements, before.statements);
        at.talk().handOn(idOf("child"));
        at.talk().handOn(QStringLiteral("interrogation"));
        QCOMPARE(at.talk().protocol(), idOf("child"));
        QVERIFY(at.goesHome());
        at.app.openCase(caseId.toString());
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.talk().protocol(), idOf("child"));
    }

    void only_a_first_look_goes_on_with_an_officer_of_the_home_state()
    {
        for (const char *from : {"second-line", "child", "first-look"}) {
            const bool look = idOf(from) == idOf("first-look");
            const QStringList to = codesOf(content().shelf.choicesAfter({idOf(from)}));
            QCOMPARE(to.contains(idOf("consular")), look);
            QVERIFY(!to.contains(idOf(from)));
        }
        Officer at;
        QVERIFY(at.setsUp());
        at.app.begin(idOf("second-line"), {});
        QVERIFY(at.comesTo(Where::Interview));
        at.talk().handOn(idOf("consular"));
        QCOMPARE(at.talk().protocol(), idOf("second-line"));
        at.talk().handOn(idOf("first-look")); // no way round
        QCOMPARE(at.talk().protocol(), idOf("first-look"));
        at.talk().handOn(idOf("consular"));
        QCOMPARE(at.talk().protocol(), idOf("first-look"));
    }

    void a_vault_keeps_a_protocol_from_its_first_case_on()
    {
        Officer at;
        QVERIFY(at.setsUp());
        const auto hash = content().shelf.find(idOf("child"))->protocol.hash;
        at.look([&](CaseStore &store) { QVERIFY(!store.pack(hash)); });
        at.app.begin(idOf("child"), {});
        QVERIFY(at.comesTo(Where::Interview));
        at.look([&](CaseStore &store) { QVERIFY(store.pack(hash)); });
    }
};

QTEST_GUILESS_MAIN(tst_Kinds)
#include "tst_kinds.moc"
