// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cbor.h"
#include "protocol/samples.h"
#include "protocol/translations.h"

#include <QTest>

#include <functional>

using namespace tenang;
using namespace tenang::protocol;

namespace {

const QString km = QStringLiteral("km");
const QString offer = QStringLiteral("prompt offer text");

using Change = std::function<void(Translations &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TranslationsTest : public QObject {
    Q_OBJECT

    template <typename Content>
    static QStringList textsIn(const Content &content)
    {
        QStringList texts;
        for (const PlacedText &text : textsOf(content))
            texts.append(text.text);
        return texts;
    }
    // Every text of it in Khmer, as `translate` says it.
    static Protocol inKhmer(Protocol protocol, QString (*translate)(const QString &))
    {
        protocol.translations[km] = {};
        for (const PlacedText &text : textsOf(protocol))
            protocol.translations[km].finished[text.place] = translate(text.text);
        return inLanguage(protocol, km, Drafts::LeftOut);
    }

private Q_SLOTS:
    void what_is_translated_comes_back_as_it_was()
    {
        const Protocol sample = test::translatedSample();
        const Result<Protocol> read = readProtocol(writePack(sample));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->translations == sample.translations);
        QCOMPARE(read->language, QStringLiteral("en")); // nothing is translated before somebody asks
        QCOMPARE(read->title, sample.title);
        QCOMPARE(writePack(*read), writePack(sample));

        IndicatorSet set = test::sampleSet();
        set.translations[km].finished[QStringLiteral("indicator FC-A1 label")] = QStringLiteral("ឯកសារ");
        const Result<IndicatorSet> again = readIndicatorSet(writePack(set));
        QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        QVERIFY(again->translations == set.translations);
        QCOMPARE(writePack(*again), writePack(set));
        QCOMPARE(inLanguage(*again, km, Drafts::LeftOut).indicators[0].label, QStringLiteral("ឯកសារ"));
    }

    void a_pack_from_before_reads_and_has_no_other_language()
    {
        const QByteArray bytes = writePack(test::sampleProtocol());
        QVERIFY(!bytes.contains("translations"));
        QVERIFY(!writePack(test::sampleSet()).contains("translations"));
        const Result<Protocol> read = readProtocol(bytes);
        QVERIFY(read && read->translations.isEmpty());
        const Protocol same = inLanguage(*read, km, Drafts::Shown);
        QCOMPARE(same.language, QStringLiteral("en"));
        QCOMPARE(writePack(same), bytes);
    }

    void a_text_without_a_translation_stays_as_it_is()
    {
        const Protocol sample = test::translatedSample();
        const Protocol shown = inLanguage(sample, km, Drafts::Shown);
        QCOMPARE(shown.language, km);
        QCOMPARE(shown.title, QStringLiteral("ការសន្ទនា"));
        QCOMPARE(shown.items[1].paired[0].then, QStringLiteral("ប្រាប់ខ្ញុំ"));
        QCOMPARE(shown.items[1].text, QStringLiteral("ស្តាប់\nព្រាង"));
        QVERIFY(shown.translations[km].isDraft(offer)
            && !shown.translations[km].isDraft(QStringLiteral("title")));
        const Protocol finished = inLanguage(sample, km, Drafts::LeftOut);
        QCOMPARE(finished.items[1].text, sample.items[1].text);
        QCOMPARE(finished.title, QStringLiteral("ការសន្ទនា"));
        QCOMPARE(inLanguage(sample, QStringLiteral("th"), Drafts::Shown).title, sample.title);
        const QStringList before = textsIn(sample), after = textsIn(shown);
        QCOMPARE(before.size(), after.size());
        int other = 0;
        for (qsizetype i = 0; i < before.size(); ++i)
            other += before[i] == after[i] ? 0 : 1;
        QCOMPARE(other, 3);
    }

    void every_text_is_translated_and_nothing_else()
    {
        const Protocol sample = *readProtocol(writePack(test::translatedSample()));
        const Protocol dashes = inKhmer(sample, [](const QString &) { return QStringLiteral("—"); });
        QCOMPARE(textsIn(dashes), QStringList(textsOf(sample).size(), QStringLiteral("—")));
        QCOMPARE(dashes.hash, sample.hash);
        Protocol same = inKhmer(sample, [](const QString &text) { return text; });
        QCOMPARE(same.language, km);
        same.language = sample.language;
        same.translations = sample.translations;
        QCOMPARE(writePack(same), writePack(sample));
    }

    void a_map_that_does_not_fit_the_pack_is_refused_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *says, const Change &change) {
            QTest::newRow(name) << change << QString::fromUtf8(says);
        };
        const auto draft
            = [](const QString &text) { return [text](Translations &all) { all[km].drafts[offer] = text; }; };
        row("gone", "/translations/km/drafts/prompt gone text: there is no such text in the pack",
            [](Translations &all) { all[km].drafts[QStringLiteral("prompt gone text")] = km; });
        row("a code", "/translations/km/finished/prompt offer linkId: there is no such text in the pack",
            [](Translations &all) { all[km].finished[QStringLiteral("prompt offer linkId")] = km; });
        row("blank", "/translations/km/drafts/prompt offer text: must not be blank", draft({}));
        row("spaces", "/translations/km/drafts/prompt offer text: must not be blank",
            draft(QStringLiteral(" \n ")));
        row("turned round", "/translations/km/drafts/prompt offer text: holds the character U+202E",
            draft(QStringLiteral("a\u202Eb")));
        row("isolated", "/translations/km/drafts/prompt offer text: holds the character U+2067",
            draft(QStringLiteral("a\u2067b")));
        row("control", "/translations/km/drafts/prompt offer text: holds the character U+0000",
            draft(QString(QChar(0))));
        row("not composed", "/translations/km/drafts/prompt offer text: is not in Unicode",
            draft(QStringLiteral("e\u0301")));
        row("too long", "a string longer than 16384 bytes", draft(QString(16 * 1024 + 1, u'a')));
        row("both", "/translations/km/drafts/prompt offer text: is finished too",
            [](Translations &all) { all[km].finished[offer] = km; });
        row("draft in checked", "/translations/km/drafts/prompt offer text: a draft, but",
            [](Translations &all) { all[km].state = TranslationState::Checked; });
        row("nothing", "/translations/lo/finished: a language is left out",
            [](Translations &all) { all[QStringLiteral("lo")] = {}; });
        row("own language", "/translations/en: is the language of the pack",
            [](Translations &all) { all[QStringLiteral("en")] = all[km]; });
        row("no language", "/translations/Khmer~1KH: must be a BCP 47 language",
            [](Translations &all) { all[QStringLiteral("Khmer/KH")] = all[km]; });
    }
    void a_map_that_does_not_fit_the_pack_is_refused()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        Protocol sample = test::translatedSample();
        change(sample.translations);
        const Result<Protocol> read = readProtocol(writePack(sample));
        QVERIFY(!read);
        QVERIFY2(read.error().detail.startsWith(says), qPrintable(read.error().detail));
    }

    void a_map_of_another_shape_is_refused_data()
    {
        QTest::addColumn<QCborValue>("translations");
        QTest::addColumn<QString>("says");
        const QCborMap texts{{QStringLiteral("title"), QStringLiteral("x")}};
        const auto language = [&texts](const QCborValue &state, const QCborValue &finished) {
            return QCborMap{{km,
                QCborMap{{QStringLiteral("state"), state}, {QStringLiteral("finished"), finished},
                    {QStringLiteral("drafts"), QCborMap()}}}};
        };
        const auto row = [](const char *name, const QCborValue &value, const char *says) {
            QTest::newRow(name) << value << QString::fromUtf8(says);
        };
        row("list", QCborArray{km}, "/translations: must be a map");
        row("text", QCborMap{{km, km}}, "/translations/km: must be a map");
        row("number", QCborMap{{7, texts}}, "/translations/: must be text");
        row("state", language(QStringLiteral("nearly"), texts),
            "/translations/km/state: “nearly” is not one");
        row("no texts", language(QStringLiteral("draft"), km), "/translations/km/finished: must be a map");
        row("number of a text", language(QStringLiteral("draft"), QCborMap{{QStringLiteral("title"), 1}}),
            "/translations/km/finished/title: must be text");
        row("number of a place", language(QStringLiteral("draft"), QCborMap{{1, km}}),
            "/translations/km/finished/: must be text");
        QCborMap more = language(QStringLiteral("draft"), texts);
        QCborMap inside = more.value(km).toMap();
        inside.insert(QStringLiteral("by"), QStringLiteral("x"));
        row("unknown key", QCborMap{{km, inside}}, "/translations/km: unknown key “by”");
        inside.remove(QStringLiteral("by"));
        inside.remove(QStringLiteral("drafts"));
        row("missing key", QCborMap{{km, inside}}, "/translations/km/drafts: is missing");
    }
    void a_map_of_another_shape_is_refused()
    {
        QFETCH(QCborValue, translations);
        QFETCH(QString, says);
        for (const QByteArray &bytes : {writePack(test::sampleProtocol()), writePack(test::sampleSet())}) {
            QCborMap map = fromCbor(bytes)->toMap();
            map[QStringLiteral("translations")] = translations;
            const QByteArray hostile = toCanonicalCbor(map);
            const Result<Protocol> protocol = readProtocol(hostile);
            const Result<IndicatorSet> set = readIndicatorSet(hostile);
            QVERIFY(!protocol && !set);
            const QString told
                = bytes == writePack(test::sampleSet()) ? set.error().detail : protocol.error().detail;
            QVERIFY2(told.startsWith(says), qPrintable(told));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
