// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fourcases.h"

using namespace tenang;
using namespace tenang::interview;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;

class CaseSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_search_finds_the_words_of_notes_and_references()
    {
        FourCases at;
        at.list.search(QStringLiteral("passport"));
        QCOMPARE(at.refs(), QStringList({QStringLiteral("D4-333"), QStringLiteral("A2-111")}));
        at.list.search(QStringLiteral("PASSPORT boat"));
        QCOMPARE(at.refs(), QStringList{QStringLiteral("D4-333")});
        at.list.search(QStringLiteral("e5-4"));
        QCOMPARE(at.refs(), QStringList{QStringLiteral("E5-444")});
        at.list.search(QStringLiteral("nowhere"));
        QCOMPARE(at.refs(), QStringList());
        at.list.search(QString());
        QCOMPARE(at.refs(), all);
    }

    void only_the_answer_to_the_last_search_is_shown()
    {
        FourCases at;
        at.list.search(QStringLiteral("boat"));
        at.list.search(QStringLiteral("gate"));
        at.list.search(QStringLiteral("boat"));
        QCOMPARE(at.refs(), QStringList{QStringLiteral("D4-333")});
        QCOMPARE(at.list.query(), QStringLiteral("boat"));
    }

    void a_name_that_sounds_alike_comes_last_and_says_so()
    {
        FourCases at;
        at.put(QStringLiteral("F6-555"), {note(QString::fromUtf8("สมชายโทรหาพี่สาว"))});
        at.list.search(QString::fromUtf8("สมชาย"));
        QCOMPARE(at.refs(), QStringList({QStringLiteral("F6-555"), QStringLiteral("A2-111")}));
        const QString guess = QStringLiteral("A name that may sound alike");
        QVERIFY(!at.rows().first().standing().contains(guess));
        QVERIFY(at.rows().last().standing().startsWith(guess));
        at.list.search(QStringLiteral("somchai")); // the word itself before a later guess
        QCOMPARE(at.refs(), QStringList({QStringLiteral("A2-111"), QStringLiteral("F6-555")}));
        at.list.filterBy(QStringLiteral("unseen"));
        QCOMPARE(at.rows().size(), 2);
        QVERIFY(at.rows().last().standing().startsWith(guess));
        at.list.search(QString()); // the list knows nothing of it
        QCOMPARE(at.refs().size(), 5);
        QVERIFY(std::ranges::none_of(at.rows(), &CaseRow::isBySound));
    }
};

QTEST_GUILESS_MAIN(CaseSearchTest)
#include "tst_casesearch.moc"
