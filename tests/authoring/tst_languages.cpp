// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/linguist.h"
#include "authoring/packdiff.h"
#include "protocol/pack.h"
#include "protocol/samples.h"
#include "protocol/translations.h"

#include <memory>

using namespace tenang;
using namespace tenang::test;

// From the texts of a pack to its pack in several languages.
class LanguagesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Talk> m_talk;

    // A change of the text at each place alone is one change of that name.
    template <typename Content>
    static void comparePlaces(const Content &content)
    {
        const QString km = QStringLiteral("km");
        for (const protocol::PlacedText &text : protocol::textsOf(content)) {
            Content older = content;
            older.translations = {{km, {{}, {{text.place, QStringLiteral("another text")}}, {}}}};
            Content newer = inLanguage(older, km, protocol::Drafts::LeftOut);
            newer.language = older.language;
            older.translations.clear();
            newer.translations.clear();
            const auto changes = authoring::packDiff(writePack(older), writePack(newer));
            QVERIFY(changes);
            QCOMPARE(changes->size(), 1);
            QStringList words{changes->first().what, changes->first().id, changes->first().field};
            words.removeAll({});
            QCOMPARE(words.join(u' '), text.place);
            QCOMPARE(changes->first().older.toString(), text.text);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_talk = std::make_unique<Talk>();
        m_talk->says("{ language: km, state: draft }");
    }

    void a_text_is_named_as_pack_diff_names_it()
    {
        protocol::Protocol sample = test::sampleProtocol();
        sample.reminders = {{QStringLiteral("Stay with their words."), QStringLiteral("a sheet")}};
        comparePlaces(sample);
        comparePlaces(test::sampleSet());
    }

    void from_the_text_to_the_pack_and_back()
    {
        const authoring::StringsResult made = m_talk->strings();
        const int all = int(made.bytes.count("<message>"));
        QCOMPARE(made.added, all);
        QCOMPARE(made.file, m_talk->at("km.ts"));
        QVERIFY(made.bytes.count(blank) == all && all > 20);
        QByteArray file = replaced(made.bytes, "prompt offer text", translation("ចប់ &lt;១&gt;"));
        file = translated(replaced(file, "title", translation(" e\u0301 ")), "unfinished");
        QVERIFY(put(m_talk->at("km.ts"), file));
        const auto read = protocol::readProtocol(m_talk->build());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->translations.keys(), QStringList{QStringLiteral("km")});
        const protocol::Translation km = read->translations[QStringLiteral("km")];
        QVERIFY(km.state == protocol::TranslationState::Draft);
        QCOMPARE(km.finished[QStringLiteral("prompt offer text")], QString::fromUtf8("ចប់ <១>"));
        QCOMPARE(km.finished[QStringLiteral("title")], QStringLiteral("\u00e9")); // composed, as packs are
        QCOMPARE(km.finished.size(), 2);
        QCOMPARE(km.drafts.size(), all - 2);
        const protocol::Protocol shown = inLanguage(*read, QStringLiteral("km"), protocol::Drafts::Shown);
        for (const protocol::PlacedText &text : textsOf(shown))
            QVERIFY2(
                text.text != read->items[0].text && !text.text.contains(u"Tell"), qPrintable(text.place));
    }

    void a_language_that_is_there_in_part_leaves_the_rest_as_it_is_and_tells_what_is_behind()
    {
        m_talk->says("{ language: km, state: partly }, { language: th, state: partly }");
        QVERIFY(!m_talk->build().contains("translations")); // a pack has no empty language
        QByteArray file = replaced(m_talk->strings().bytes, "title", translation("ភាសា"));
        QVERIFY(put(m_talk->at("km.ts"), file));
        const auto read = protocol::readProtocol(m_talk->build());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        const protocol::Translation km = read->translations[QStringLiteral("km")];
        QVERIFY(km.state == protocol::TranslationState::Partly);
        QCOMPARE(km.finished, (QMap<QString, QString>{{QStringLiteral("title"), QStringLiteral("ភាសា")}}));
        QVERIFY(km.drafts.isEmpty());
        file.replace(QByteArray("<source>" + read->title.toUtf8()), "<source>Another title");
        QVERIFY(put(m_talk->at("km.ts"), file));
        const authoring::BuildResult built = authoring::build(m_talk->at("protocol.yaml"));
        const QByteArray told = spelled(built.findings);
        QVERIFY2(!built.bytes.isEmpty() && !told.contains("error"), told);
        QVERIFY2(
            told.contains("no Linguist file beside it: th") && told.contains("a translator: km (1)"), told);
    }

    void the_same_files_give_the_same_pack()
    {
        QByteArray file = translated(m_talk->strings().bytes, "unfinished");
        QVERIFY(put(m_talk->at("km.ts"), file));
        const QByteArray pack = m_talk->build();
        QVERIFY(!pack.isEmpty());
        QCOMPARE(m_talk->build(), pack);
        const QByteArray title = messageOf(file, "title"), last = messageOf(file, "prompt offer purpose");
        file.replace(title, "~").replace(last, title).replace("~", last); // in another order
        QVERIFY(put(m_talk->at("km.ts"), file));
        QCOMPARE(m_talk->build(), pack);
    }

    void a_language_that_is_not_claimed_stays_out()
    {
        const QByteArray file = translated(m_talk->strings().bytes, {});
        m_talk->says({});
        const QByteArray pack = m_talk->build();
        QVERIFY(put(m_talk->at("km.ts"), file));
        QCOMPARE(m_talk->build(), pack);
        QVERIFY(!pack.contains("translations"));
        const authoring::StringsResult told = m_talk->strings();
        QVERIFY(!told.bytes.isEmpty());
        QVERIFY2(spelled(told.findings).contains("warning: `translations` does not name “km”"),
            spelled(told.findings));
    }

    void a_translation_that_no_pack_can_hold_is_told_at_its_place()
    {
        const QByteArray file = translated(replaced(m_talk->strings().bytes, "prompt offer text",
                                               translation(QByteArray(16 * 1024 + 1, 'a'))),
            {});
        QVERIFY(put(m_talk->at("km.ts"), file));
        const authoring::BuildResult built = authoring::build(m_talk->at("protocol.yaml"));
        QVERIFY(built.bytes.isEmpty());
        const QByteArray told = spelled(built.findings);
        QVERIFY2(told.contains("km.ts:")
                && told.contains("the translation of prompt offer text is longer than 16384 bytes"),
            told);
    }

    void pack_diff_tells_each_translation_that_changed()
    {
        const QByteArray none = [this] {
            m_talk->says({});
            return m_talk->build();
        }();
        m_talk->says("{ language: km, state: draft }");
        const QByteArray file = translated(m_talk->strings().bytes, "unfinished");
        QVERIFY(put(m_talk->at("km.ts"), file));
        const QByteArray drafts = m_talk->build();
        const QByteArray title = messageOf(file, "title"), text = messageOf(file, "prompt offer text");
        QByteArray other = file;
        other.replace(title, QByteArray(title).replace(" type=\"unfinished\"", ""));
        other.replace(text, QByteArray(text).replace("ភាសា", "ពាក្យ"));
        QVERIFY(put(m_talk->at("km.ts"), other));
        const auto changes = authoring::packDiff(drafts, m_talk->build());
        QVERIFY(changes);
        const QStringList lines = authoring::linesOf(*changes);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(u"  changed translation km, prompt offer text: ភាសា ")
                && lines[0].contains(u" -> ពាក្យ "),
            qPrintable(lines[0]));
        QCOMPARE(lines[1], QStringLiteral("  changed translation km, title state: draft -> finished"));
        QCOMPARE(changes->first().what, QStringLiteral("translation"));
        QCOMPARE(changes->first().id, QStringLiteral("km"));
        QCOMPARE(changes->first().field, QStringLiteral("prompt offer text"));
        // A language that comes or goes: its state and every text.
        for (const auto &[older, newer, kind] : {std::tuple(none, drafts, authoring::PackChange::Kind::Added),
                 std::tuple(drafts, none, authoring::PackChange::Kind::Removed)}) {
            const auto all = authoring::packDiff(older, newer);
            QVERIFY(all);
            QCOMPARE(all->size(), file.count("<message>") + 1);
            for (const authoring::PackChange &change : *all)
                QVERIFY(change.kind == kind && change.what == u"translation" && change.id == u"km");
        }
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
