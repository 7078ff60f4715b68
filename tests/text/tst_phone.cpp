// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phone.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace tenang::text;
using Kind = PhoneNumber::Kind;

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The library's own example of each country: nobody's number.
    void a_number_is_the_same_at_home_and_from_abroad()
    {
        const auto &numbers = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
        for (const char *country : {"TH", "KH", "LA", "MM", "VN", "CN", "ID", "MY", "PH", "BD", "IN", "PK",
                 "LK", "NP", "MN", "KR", "JP", "RU", "ET", "KE", "TL", "BR", "TW"}) {
            i18n::phonenumbers::PhoneNumber example;
            QVERIFY2(numbers.GetExampleNumber(country, &example), country);
            std::string home;
            std::string abroad;
            numbers.Format(example, i18n::phonenumbers::PhoneNumberUtil::NATIONAL, &home);
            numbers.Format(example, i18n::phonenumbers::PhoneNumberUtil::INTERNATIONAL, &abroad);
            const PhoneNumber one = phoneNumber(QString::fromStdString(home), QLatin1StringView(country));
            QVERIFY2(one.kind == Kind::Valid, country);
            QCOMPARE(one.country, QLatin1StringView(country));
            const PhoneNumber other = phoneNumber(QString::fromStdString(abroad), {});
            QCOMPARE(other.e164, one.e164);
            QVERIFY(one.e164.startsWith(u'+'));
        }
    }

    void a_short_code_is_no_number_elsewhere()
    {
        QCOMPARE(int(phoneNumber(QStringLiteral("191"), QStringLiteral("TH")).kind), int(Kind::Short));
        QCOMPARE(phoneNumber(QStringLiteral("191"), QStringLiteral("TH")).e164, QString());
        QVERIFY(phoneNumber(QStringLiteral("191"), {}).kind == Kind::None);
    }

    void digits_of_any_script_are_digits()
    {
        const PhoneNumber ascii = phoneNumber(QStringLiteral("02 123 4567"), QStringLiteral("TH"));
        QVERIFY(ascii.kind == Kind::Valid);
        QCOMPARE(phoneNumber(QString::fromUtf8("๐๒ ๑๒๓ ๔๕๖๗"), QStringLiteral("TH")).e164, ascii.e164);
    }

    void what_is_no_number_is_none()
    {
        for (const char *typed : {"", "ask at the desk", "+", "+999 12", "12", "0000000000000000000000"})
            QVERIFY2(phoneNumber(QLatin1StringView(typed), QStringLiteral("TH")).kind != Kind::Valid, typed);
        QVERIFY(phoneNumber(QStringLiteral("02 123 4567"), {}).kind == Kind::None); // whose 02?
        QVERIFY(phoneNumber(QStringLiteral("02 123 4567"), QStringLiteral("nowhere")).kind == Kind::None);
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
