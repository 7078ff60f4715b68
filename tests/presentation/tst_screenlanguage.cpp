// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appsupport.h"
#include "contentfolder.h"
#include "presentation/languagenames.h"
#include "presentation/saidcontent.h"
#include "presentation/screenlanguage.h"
#include "protocol/translations.h"
#include "text/linebreak.h"

#include <QCoreApplication>

using namespace tenang;
using namespace tenang::presentation;
using namespace tenang::presentation::testing;
using protocol::Item;

namespace {

const QString thai = QStringLiteral("th");

QString notKnown()
{
    return QCoreApplication::translate("Letter", "not known");
}

const Item &itemWith(const protocol::Protocol &talk, const QString &sets)
{
    return *std::ranges::find_if(talk.items, [&](const Item &item) { return item.sets.startsWith(sets); });
}

// Everything that stands in this protocol is translated, as drafts but for `finished`.
protocol::Protocol drafted(protocol::Protocol talk, const QStringList &finished = {})
{
    protocol::Translation translation;
    for (const protocol::PlacedText &text : textsOf(talk))
        (finished.contains(text.place) ? translation.finished : translation.drafts)
            .insert(text.place, QStringLiteral("[th] ") + text.text);
    talk.translations = {{thai, translation}};
    return talk;
}

} // namespace

class ScreenLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { showScreensIn(QStringLiteral("en")); }

    void every_language_that_is_offered_has_words_and_says_how_far_it_is()
    {
        QVERIFY(screenTexts().size() > 1);
        QCOMPARE(screenTexts().first().code, QStringLiteral("en"));
        const QString english = notKnown();
        for (const ScreenText &text : screenTexts()) {
            if (text.code == u"en")
                continue;
            QVERIFY2(text.translated > 0 && text.translated <= text.lines && text.checked <= text.translated,
                qPrintable(text.code));
            QCOMPARE(showScreensIn(text.code), text.code);
            QVERIFY2(notKnown() != english, qPrintable(text.code));
        }
        QCOMPARE(showScreensIn(QStringLiteral("zh_CN")), QStringLiteral("zh-Hans"));
        QCOMPARE(showScreensIn(QStringLiteral("tlh")), QStringLiteral("en"));
        QCOMPARE(notKnown(), english);
        QCOMPARE(showScreensIn({}), QStringLiteral("en"));
    }

    void plurals_are_right_in_english_too()
    {
        const auto days = [](int n) {
            return QCoreApplication::translate(
                "Letter", "last checked on %1, %n day(s) before this letter", nullptr, n);
        };
        showScreensIn(thai);
        QVERIFY(
            days(1) != QCoreApplication::translate("Letter", "last checked on %1, 1 day before this letter"));
        showScreensIn(QStringLiteral("en"));
        QCOMPARE(days(1), QStringLiteral("last checked on %1, 1 day before this letter"));
        QCOMPARE(days(3), QStringLiteral("last checked on %1, 3 days before this letter"));
    }

    void lines_may_end_on_screens_and_letters_leave_without_a_trace_of_it()
    {
        showScreensIn(thai);
        const QString shown
            = QCoreApplication::translate("Trail", "What could be saved was taken from damaged notes");
        QVERIFY(shown.contains(QChar(0x200B)));
        const QString printed
            = QCoreApplication::translate("Letter", "someone trained in psychological support");
        QVERIFY(!printed.contains(QChar(0x200B)));
    }

    void a_choice_stays_and_what_nobody_has_checked_is_told()
    {
        Officer at;
        TabletViewModel &tablet = *at.app.tablet();
        QSignalSpy anew(&at.app, &AppViewModel::saidAgain);
        QCOMPARE(tablet.languageNote(), QString());
        tablet.setLanguage(thai);
        QCOMPARE(anew.count(), 1);
        QCOMPARE(tablet.screenLanguage(), thai);
        QVERIFY(!tablet.languageNote().isEmpty());
        const SetClock clock(QDateTime::currentDateTimeUtc());
        const TabletViewModel again(clock, at.settingsFile());
        QCOMPARE(again.screenLanguage(), thai);
        tablet.setLanguage(QStringLiteral("tlh"));
        QCOMPARE(tablet.screenLanguage(), QStringLiteral("en"));
    }

    void an_agency_offers_its_own_languages_and_drafts_only_where_it_wants_them()
    {
        const SetClock clock(QDateTime::currentDateTimeUtc());
        QTemporaryDir folder;
        TabletViewModel tablet(clock, folder.filePath(QStringLiteral("tablet.json")));
        const auto shown = [](const ScreenText &text) { return hasFont(*text::language(text.code)); };
        QCOMPARE(tablet.screenLanguages().size(), std::ranges::count_if(screenTexts(), shown));
        tablet.offerLanguages({QStringLiteral("km"), thai}, true);
        QCOMPARE(codesOf(tablet.screenLanguages()),
            (QStringList{QStringLiteral("en"), QStringLiteral("km"), thai}));
        tablet.setLanguage(thai);
        tablet.offerLanguages({}, false); // none is checked yet; the one that was chosen stays
        QCOMPARE(codesOf(tablet.screenLanguages()), (QStringList{QStringLiteral("en"), thai}));
    }

    void a_draft_never_explains_asks_for_a_choice_or_speaks_of_danger_outside_practice()
    {
        const protocol::Protocol talk = drafted(content().protocol);
        const SaidIn how{thai, true, false};
        const protocol::Protocol said = saidIn(talk, how);
        QVERIFY(said.hash == talk.hash && said.items.size() == talk.items.size());
        int inThai = 0;
        for (const Item &item : said.items) {
            const bool strict = item.phase == protocol::Phase::Explain
                || item.phase == protocol::Phase::Consent || item.sets.startsWith(u"danger/");
            const QStringList spoken = item.followUps + QStringList{item.text, item.sayInstead};
            for (const QString &text : spoken)
                QVERIFY2(text.isEmpty() || text.startsWith(u"[th] ") != strict, qPrintable(text));
            QVERIFY(item.title.isEmpty() || item.title.startsWith(u"[th] "));
            inThai += strict ? 0 : 1;
            QVERIFY(item.text.isEmpty()
                || wordingOf(said, item, how) == (strict ? Wording::NotTranslated : Wording::Draft));
        }
        QVERIFY(inThai > 20);
        const protocol::Protocol rehearsed = saidIn(talk, {thai, true, true});
        QVERIFY(itemWith(rehearsed, QStringLiteral("danger/")).text.startsWith(u"[th] "));
        QVERIFY(itemWith(rehearsed, QStringLiteral("consent/")).text.startsWith(u"[th] "));
    }

    void what_was_checked_is_said_and_without_drafts_the_rest_is_in_english()
    {
        const Item &consent = itemWith(content().protocol, QStringLiteral("consent/"));
        const protocol::Protocol talk = drafted(content().protocol, {u"prompt " + consent.linkId + u" text"});
        const SaidIn strict{thai, false, false};
        const protocol::Protocol said = saidIn(talk, strict);
        QCOMPARE(said.item(consent.linkId)->text, u"[th] " + consent.text);
        QVERIFY(wordingOf(said, *said.item(consent.linkId), strict) == Wording::Checked);
        QCOMPARE(said.title, talk.title);
        QCOMPARE(saidText(talk, QStringLiteral("title"), talk.title, strict), talk.title);
        QCOMPARE(
            saidText(talk, QStringLiteral("title"), talk.title, {thai, true, false}), u"[th] " + talk.title);
        const protocol::Protocol other = saidIn(talk, {QStringLiteral("si"), true, false});
        QCOMPARE(other.title, talk.title);
        QVERIFY(wordingOf(other, other.items.first(), {QStringLiteral("si"), true, false})
            == Wording::NotTranslated);
        QVERIFY(wordingOf(talk, talk.items.first(), {}) == Wording::Checked); // what it was written in
    }

    void the_coach_keeps_the_language_of_the_protocol_and_practice_leaves_with_its_case()
    {
        Officer at;
        QVERIFY(at.setsUp());
        at.app.tablet()->setLanguage(thai);
        QCOMPARE(at.app.desk().protocol().language, QStringLiteral("en")); // no case: nothing is translated
        at.app.goNewConversation();
        at.app.begin(content().protocol.id, QStringLiteral("th"));
        QVERIFY(at.comesTo(Where::Interview));
        QCOMPARE(at.app.desk().protocol().language, thai);
        QCOMPARE(at.app.desk().writtenIn(), QStringLiteral("en"));
        at.app.goHome();
        QVERIFY(at.comesTo(Where::Home));
        QCOMPARE(at.app.desk().protocol().language, QStringLiteral("en"));
    }
};

QTEST_GUILESS_MAIN(ScreenLanguageTest)
#include "tst_screenlanguage.moc"
