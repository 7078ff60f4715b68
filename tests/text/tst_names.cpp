// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/languages.h"
#include "text/names.h"

#include <QTest>

using namespace tenang::text;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_language_is_called_as_its_readers_call_it()
    {
        QCOMPARE(languageName(QStringLiteral("km"), QStringLiteral("en")), QStringLiteral("Khmer"));
        QCOMPARE(languageName(QStringLiteral("km"), QStringLiteral("vi")), QStringLiteral("Tiếng Khmer"));
        QCOMPARE(languageName(QStringLiteral("th"), QStringLiteral("zh-Hans")), QStringLiteral("泰语"));
        QVERIFY(languageName(QStringLiteral("zh-Hans"), QStringLiteral("id"))
            != languageName(QStringLiteral("zh-Hant"), QStringLiteral("id")));
        for (const Language &each : languages()) {
            for (const char *in : {"th", "vi", "id", "km", "my", "zh-Hans"}) {
                const QString name = languageName(each.code, QLatin1StringView(in));
                QVERIFY2(!name.isEmpty() && name != each.code, qPrintable(each.code));
            }
        }
        QCOMPARE(languageName(QStringLiteral("tlh-x"), QStringLiteral("en")), QStringLiteral("tlh-x"));
    }

    void a_country_is_called_as_its_readers_call_it()
    {
        QCOMPARE(countryName(QStringLiteral("TH"), QStringLiteral("en")), QStringLiteral("Thailand"));
        QCOMPARE(countryName(QStringLiteral("TH"), QStringLiteral("th")), QStringLiteral("ไทย"));
        QCOMPARE(countryName(QStringLiteral("KH"), QStringLiteral("vi")), QStringLiteral("Campuchia"));
        QCOMPARE(countryName(QStringLiteral("nowhere"), QStringLiteral("en")), QStringLiteral("nowhere"));
        QCOMPARE(countryName({}, QStringLiteral("en")), QString());
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
