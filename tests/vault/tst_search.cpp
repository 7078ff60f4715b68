// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/query.h"
#include "vaultsupport.h"

using namespace tenang;
using namespace tenang::vault;
using namespace tenang::vault::testing;
using namespace tenang::interview;

class SearchTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VaultStore> m_store;
    Id m_case;

    QStringList found(const QString &query, int limit = 50)
    {
        QStringList snippets;
        const auto hits = m_store->search(query, limit);
        if (!hits)
            return {u"error: " + hits.error().detail};
        for (const Hit &hit : *hits) {
            if (!hit.isBySound) // the last test has those
                snippets.append(hit.snippet);
        }
        return snippets;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = createVault(m_folder.path() + u"/vault", secret("correct horse"), ticking(), fast);
        VERIFY_GOOD(store);
        m_store = *std::move(store);
        m_case = *m_store->open(begun(QStringLiteral("S-1")));
        for (const char *text :
            {"They took my passport at the border.", "The passports of the others were taken too.",
                "A man called me every night; he knew my passport number and the passport of my sister.",
                "Caf\u00e9 Saigon, near the \u0110\u00e0 N\u1eb5ng road", "พวกเขายึดหนังสือเดินทางของฉันที่ชายแดน",
                "ពួកគេបានយកលិខិតឆ្លងដែនរបស់ខ្ញុំ", "ຂ້ອຍຖືກບັງຄັບໃຫ້ໂທຫາຄົນ", "သူတို့က ကျွန်တော့်နိုင်ငံကူးလက်မှတ်ကို ယူသွားတယ်",
                "他们拿走了我的护照，不让我离开", "パスポートを取り上げられました", "여권을 빼앗겼어요",
                "لقد أخذوا جواز سفري", "उन्होंने मेरा पासपोर्ट ले लिया", "Меня заставляли звонить людям",
                "naïve \"quoted\" AND (NEAR) OR NOT * ^ : - + {x}"})
            VERIFY_GOOD(m_store->append(m_case, {note(QString::fromUtf8(text))}, {}));
    }

    void a_word_is_found_in_many_scripts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *query, const char *part) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(part);
        };
        row("English, any case", "BORDER", "border");
        row("French, without the accent", "cafe", "Saigon");
        row("Vietnamese, without the marks", "da nang", "Saigon");
        row("Thai", "หนังสือเดินทาง", "ชายแดน");
        row("Khmer", "លិខិតឆ្លងដែន", "ពួកគេ");
        row("Lao", "ບັງຄັບ", "ຂ້ອຍ");
        row("Burmese", "နိုင်ငံကူးလက်မှတ်", "သူတို့က");
        row("Chinese", "护照", "他们");
        row("Japanese", "パスポート", "取り上げ");
        row("Korean", "여권", "빼앗겼어요");
        row("Arabic", "جواز", "سفري");
        row("Hindi", "पासपोर्ट", "मेरा");
        row("Russian", "звонить", "людям");
        row("the beginning of the last word", "every nig", "every night");
    }

    void a_word_is_found_in_many_scripts()
    {
        QFETCH(QString, query);
        QFETCH(QString, part);
        const QStringList hits = found(query);
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().contains(part), qPrintable(hits.first()));
    }

    void all_words_must_be_there_and_the_best_comes_first()
    {
        QCOMPARE(found(QStringLiteral("passport")).size(), 3);
        QCOMPARE(found(QStringLiteral("passport sister")).size(), 1);
        QCOMPARE(found(QStringLiteral("sister passport")).size(), 1);
        QVERIFY(found(QStringLiteral("passport elephant")).isEmpty());
        QVERIFY(found(QStringLiteral("passpor border")).isEmpty()); // only the last word may be a beginning
        QCOMPARE(found(QStringLiteral("passport "), 1).size(), 1);
        QVERIFY(found(QStringLiteral("passport"), 0).isEmpty());
        const Id other = *m_store->open(begun(QStringLiteral("S-2")));
        VERIFY_GOOD(m_store->append(other,
            {note(QStringLiteral("zebra and ") + QString(200, u'x') + QString(300, u' ')
                 + QStringLiteral("many other words that say nothing at all about it")),
                note(QStringLiteral("zebra"))},
            {}));
        const auto hits = *m_store->search(QStringLiteral("zebra"), 2);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits[0].snippet, QStringLiteral("zebra"));
        QCOMPARE(hits[0].caseId, other);
        QCOMPARE(hits[0].ref, QStringLiteral("S-2"));
    }

    void nothing_that_is_typed_becomes_syntax()
    {
        const QStringList none{QString(), QStringLiteral("   "), QStringLiteral("\""), QStringLiteral("*"),
            QStringLiteral("()"), QStringLiteral("^^"), QStringLiteral("-"), QStringLiteral("\"\"\"\""),
            QString(QChar::Null), QStringLiteral("...!?")};
        for (const QString &query : none)
            QCOMPARE(found(query), QStringList());
        // Words of the query language are words.
        QCOMPARE(found(QStringLiteral("quoted AND near OR not")).size(), 1);
        QCOMPARE(found(QStringLiteral("\"quoted")).size(), 1);
        QCOMPARE(found(QStringLiteral("quoted\" OR \"passport")), QStringList());
        QCOMPARE(found(QStringLiteral("text:passport")), QStringList());
        QCOMPARE(found(QStringLiteral("passport NOT border")), QStringList());
        QCOMPARE(found(QStringLiteral("{text}: passport")), QStringList());
        QCOMPARE(found(QStringLiteral("NEAR(passport border, 10)")), QStringList());
        QCOMPARE(found(QStringLiteral("'; DROP TABLE note; --")), QStringList());
        QCOMPARE(found(QStringLiteral("pass* border")), QStringList());
        const QString paste(200'000, u'x');
        QCOMPARE(found(paste), QStringList());
        QCOMPARE(found(QStringLiteral("passport ").repeated(5000)).size(), 2);
        QVERIFY(
            found(QStringLiteral("every ") + QChar(0xd83d)).value(0).contains(QStringLiteral("every night")));
        QCOMPARE(found(QStringLiteral("passport")).size(), 3);
    }

    void corrected_words_are_found_as_one_note_and_undone_ones_not_at_all()
    {
        const Event taken = note(QStringLiteral("giraffe in the gardn"));
        const Id id = std::get<NoteTaken>(taken.payload).note;
        const Event corrected = happened(NoteCorrected{id, QStringLiteral("giraffe in the garden"), {}});
        VERIFY_GOOD(m_store->append(m_case, {taken, corrected}, {}));
        QCOMPARE(found(QStringLiteral("giraffe")).size(), 1);
        QCOMPARE(found(QStringLiteral("garden")).size(), 1);
        VERIFY_GOOD(m_store->append(m_case, {happened(Undone{corrected.id})}, {}));
        QVERIFY(found(QStringLiteral("garden")).isEmpty());
        QCOMPARE(found(QStringLiteral("giraffe")), QStringList{QStringLiteral("giraffe in the gardn")});
        VERIFY_GOOD(m_store->append(m_case, {happened(Undone{taken.id}), happened(Undone{taken.id})}, {}));
        QVERIFY(found(QStringLiteral("giraffe")).isEmpty());
        // Drafts are not words kept yet.
        VERIFY_GOOD(m_store->keepDraft(m_case, QStringLiteral("f"), QStringLiteral("hippopotamus")));
        QVERIFY(found(QStringLiteral("hippopotamus")).isEmpty());
    }

    void a_snippet_shows_the_place_and_is_plain()
    {
        const QString longText = QStringLiteral("before ").repeated(40)
            + QStringLiteral("<b>needle</b>\n\nhere ") + QStringLiteral("after ").repeated(40);
        const QString snippet = Query(QStringLiteral("needle")).snippet(longText);
        QVERIFY(snippet.contains(QStringLiteral("<b>needle</b> here")));
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
        QVERIFY(snippet.size() < 140);
        const QString thai = QString::fromUtf8("กขค").repeated(100) + QString::fromUtf8("หนังสือเดินทาง");
        QVERIFY(Query(QString::fromUtf8("หนังสือ")).snippet(thai).contains(QString::fromUtf8("หนังสือ")));
        const QString oneWord(1000, u'q');
        QVERIFY(!Query(oneWord).snippet(oneWord).isEmpty());
        QCOMPARE(Query(QStringLiteral("x")).snippet(QString()), QString());
    }

    void names_that_sound_alike_come_behind_the_word_itself()
    {
        VERIFY_GOOD(m_store->append(m_case, {note(QString::fromUtf8("ตำรวจพบสมเกียรติที่ชายแดน"))}, {}));
        const interview::Event written = note(QString::fromUtf8("เขาบอกว่าศิริพรอยู่ที่นั่น"));
        VERIFY_GOOD(
            m_store->append(m_case, {written, note(QStringLiteral("Siriporn was there, he said."))}, {}));
        const auto hits = *m_store->search(QStringLiteral("siriporn"), 9);
        QCOMPARE(hits.size(), 2);
        QVERIFY(!hits.first().isBySound && hits.first().snippet.contains(u"Siriporn"));
        QVERIFY(hits.last().isBySound && hits.last().snippet.contains(QString::fromUtf8("ศิริพร")));
        QCOMPARE(m_store->search(QStringLiteral("siriporn"), 1)->size(), 1); // no guess instead of it
        QCOMPARE(found(QString(QChar(1)) + QStringLiteral("slp")), QStringList()); // marks cannot be typed
        VERIFY_GOOD(m_store->erase(m_case, happened(Erased{written.id})));
        QCOMPARE(m_store->search(QStringLiteral("siriporn"), 9)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
