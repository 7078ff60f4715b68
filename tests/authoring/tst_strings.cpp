// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/linguist.h"

#include <memory>

using namespace tenang;
using namespace tenang::test;

class StringsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Talk> m_talk;

    static void compareCounts(const authoring::StringsResult &made, QList<int> counts)
    {
        QVERIFY2(!made.bytes.isEmpty(), spelled(made.findings));
        QCOMPARE((QList<int>{made.added, made.changed, made.kept, made.vanished}), counts);
    }

private Q_SLOTS:
    void init()
    {
        m_talk = std::make_unique<Talk>();
        m_talk->says("{ language: km, state: draft }");
    }

    void what_is_done_stays_to_the_byte()
    {
        const QByteArray made = m_talk->strings().bytes;
        const int all = int(made.count("<message>"));
        QByteArray file = replaced(made, "title",
            "<translatorcomment>ask &apos;Dara&apos;</translatorcomment>\r\n\t"
                + translation("<![CDATA[a<b]]>&#x20;"));
        file = replaced(
            file, "prompt offer title", translation("𝒦 &quot;<byte value=\"x1b\"/>", "unfinished"));
        file.replace("<message>", "<message id=\"x\">")
            .replace("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "\xef\xbb\xbf");
        const authoring::StringsResult again = m_talk->stringsAfter(file);
        compareCounts(again, {0, 0, all, 0});
        for (const QByteArray &place :
            {QByteArray("title"), QByteArray("prompt offer title"), QByteArray("prompt offer text")}) {
            QVERIFY(messageOf(file, place).contains("id=\"x\""));
            QCOMPARE(messageOf(again.bytes, place), messageOf(file, place));
        }
        QCOMPARE(m_talk->stringsAfter(again.bytes).bytes, again.bytes);
    }

    void a_changed_text_is_asked_for_anew_and_its_translation_set_aside()
    {
        const QByteArray file = replaced(m_talk->strings().bytes, "prompt offer text", translation("ចប់"));
        const int all = int(file.count("<message>"));
        m_talk->says("{ language: km, state: draft }", offer, "Tell me how you came to hear of it.");
        const authoring::StringsResult changed = m_talk->stringsAfter(file);
        compareCounts(changed, {0, 1, all - 1, 0});
        const QByteArray now = messageOf(changed.bytes, "prompt offer text");
        QVERIFY2(now.contains("<source>Tell me how you came to hear of it.</source>") && now.contains(blank)
                && now.contains(QByteArray("<oldsource>" + offer + "</oldsource>")),
            now);
        QCOMPARE(changed.bytes.count(translation("ចប់", "vanished")), 1);
        QVERIFY(!translated(changed.bytes, "unfinished").isEmpty());
        // What was translated says something else: it is no draft of the new text.
        QVERIFY(put(m_talk->at("km.ts"), changed.bytes));
        QVERIFY(spelled(authoring::check({m_talk->at("protocol.yaml")}))
                .contains("the translation of prompt offer text is blank"));
        // The old text again: so is its translation, for a reader to look at.
        m_talk->says("{ language: km, state: draft }");
        const authoring::StringsResult back = m_talk->strings();
        compareCounts(back, {0, 1, all - 1, 0});
        QVERIFY(messageOf(back.bytes, "prompt offer text").contains(translation("ចប់", "unfinished")));
        QVERIFY(!back.bytes.contains("vanished"));
    }

    void a_text_that_is_gone_vanishes_and_comes_back()
    {
        const QByteArray file = translated(m_talk->strings().bytes, {});
        const int all = int(file.count("<message>"));
        const QByteArray gone = messageOf(file, "prompt offer follow_ups 2");
        m_talk->says("{ language: km, state: checked }", ", Tell me more about that.]", "]");
        const authoring::StringsResult less = m_talk->stringsAfter(file);
        compareCounts(less, {0, 0, all - 1, 1});
        QCOMPARE(messageOf(less.bytes, "prompt offer follow_ups 2"),
            QByteArray(gone).replace("<translation>", "<translation type=\"vanished\">"));
        compareCounts(m_talk->stringsAfter(less.bytes), {0, 0, all - 1, 0});
        QCOMPARE(m_talk->strings().bytes, less.bytes);
        QCOMPARE(spelled(authoring::check({m_talk->at("protocol.yaml")})).count("error"), 0);
        m_talk->says("{ language: km, state: checked }");
        const authoring::StringsResult more = m_talk->strings();
        compareCounts(more, {1, 0, all - 1, 0});
        QCOMPARE(messageOf(more.bytes, "prompt offer follow_ups 2"),
            QByteArray(gone).replace("<translation>", "<translation type=\"unfinished\">"));
        // Nobody has looked at it since: the claim does not hold.
        QVERIFY(put(m_talk->at("km.ts"), more.bytes));
        QVERIFY(m_talk->build().isEmpty());
    }

    void what_cannot_be_kept_is_refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("cut") << QByteArray("</TS>") << QByteArray() << QByteArray("no Linguist file");
        QTest::newRow("language") << QByteArray("language=\"km\"") << QByteArray("language=\"lo\"")
                                  << QByteArray("named for “km”");
        QTest::newRow("twice") << QByteArray("<comment>title</comment>")
                               << QByteArray("<comment>prompt offer text</comment>")
                               << QByteArray("stands twice");
        QTest::newRow("not UTF-8") << blank << translation("\xe9t\xe9") << QByteArray("would be lost");
    }
    void what_cannot_be_kept_is_refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        QByteArray file = m_talk->strings().bytes;
        const authoring::StringsResult refused = m_talk->stringsAfter(file.replace(from, to));
        QVERIFY(refused.bytes.isEmpty() && hasErrors(refused.findings));
        QVERIFY2(spelled(refused.findings).contains(says), spelled(refused.findings));
    }

    void content_that_cannot_be_translated_is_told()
    {
        const auto told = [](const QString &path, const char *language) {
            const auto made = authoring::strings(path, QLatin1StringView(language));
            return made.bytes.isEmpty() ? spelled(made.findings) : QByteArray();
        };
        QVERIFY(told(m_talk->at("protocol.yaml"), "en").contains("is what it is written in"));
        QVERIFY(told(m_talk->at("gone.yaml"), "km").contains("is not there"));
        QVERIFY(told(fixture(QStringLiteral("valid/marks")), "km").contains("holds 2 packs"));
        QVERIFY(told(QStringLiteral(TENANG_SOURCE "/protocols/practice"), "km").contains("only protocols"));
        m_talk->says({}, "linkId: offer", "linkId: not an id");
        QVERIFY(told(m_talk->at("protocol.yaml"), "km").contains("error: "));
    }
};

QTEST_GUILESS_MAIN(StringsTest)
#include "tst_strings.moc"
