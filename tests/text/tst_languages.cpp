// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languages.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

using namespace tenang::text;

class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLikelyLanguageIsThereOnce()
    {
        QSet<QString> codes;
        for (const Language &one : languages()) {
            QVERIFY2(!codes.contains(one.code), qPrintable(one.code));
            codes.insert(one.code);
            QVERIFY(!one.autonym.isEmpty() && !one.english.isEmpty());
        }
        const QString likely
            = u"en km th lo my vi id ms zh-Hans zh-Hant ja ko fil bn hi ne ur fa ar ta si ru uz am ti so tet rhg mn"_qs;
        for (const QString &code : likely.split(u' '))
            QVERIFY2(codes.contains(code), qPrintable(code));
    }

    void aCheckedAutonymIsTheOneThatUnicodeKnows()
    {
        int compared = 0;
        for (const Language &one : languages()) {
            const icu::Locale locale(one.code.toUtf8().constData());
            icu::UnicodeString name;
            const std::unique_ptr<icu::LocaleDisplayNames> names(
                icu::LocaleDisplayNames::createInstance(locale, ULDN_DIALECT_NAMES));
            names->localeDisplayName(locale, name);
            const QString known = QString::fromUtf16(name.getBuffer(), name.length());
            // "Bahasa Indonesia" for "Indonesia": its speakers say both.
            const bool same
                = one.autonym.compare(known, Qt::CaseInsensitive) == 0 || one.autonym.endsWith(u' ' + known);
            if (one.checked) {
                QVERIFY2(same, qPrintable(one.code + u": " + one.autonym + u" is not " + known));
                ++compared;
            } else {
                QVERIFY2(!same, qPrintable(one.code + u" could be marked as checked"));
            }
        }
        QVERIFY(compared >= 28);
    }

    void directionAndScriptAreThoseOfTheAutonym()
    {
        for (const Language &one : languages()) {
            const QList<uint> letters = one.autonym.toUcs4();
            const bool rtl = QChar::direction(letters.first()) == QChar::DirR
                || QChar::direction(letters.first()) == QChar::DirAL;
            QCOMPARE(one.direction == Qt::RightToLeft, rtl);
            UErrorCode status = U_ZERO_ERROR;
            const UScriptCode script = uscript_getScript(static_cast<UChar32>(letters.first()), &status);
            const QString name = QString::fromLatin1(uscript_getShortName(script));
            const bool han
                = name == u"Hani" && QStringList{u"Hans"_qs, u"Hant"_qs, u"Jpan"_qs}.contains(one.script);
            const bool korean = name == u"Hang" && one.script == u"Kore";
            QVERIFY2(name == one.script || han || korean, qPrintable(one.code + u' ' + name));
        }
    }

    void aTagWithRegionFindsItsLanguage()
    {
        QCOMPARE(language(u"km-KH"_qs)->code, u"km"_qs);
        QCOMPARE(language(u"KM"_qs)->code, u"km"_qs);
        QCOMPARE(language(u"zh"_qs)->code, u"zh-Hans"_qs);
        QCOMPARE(language(u"zh_TW"_qs)->code, u"zh-Hant"_qs);
        QCOMPARE(language(u"zh-Hans-HK"_qs)->code, u"zh-Hans"_qs);
        QCOMPARE(language(u"tl"_qs)->code, u"fil"_qs);
        QCOMPARE(language(u"xx"_qs), nullptr);
        QCOMPARE(language(QString()), nullptr);
    }

    void aPhoneNumberIsIsolated()
    {
        QCOMPARE(isolate(u"+66 2 123"_qs), u"\u2066+66 2 123\u2069"_qs);
        QCOMPARE(isolate(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
