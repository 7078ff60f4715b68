// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/coverpin.h"

#include <QTest>

using namespace tenang;
using namespace tenang::presentation;
using Try = CoverPin::Try;

namespace {

const QString right = QStringLiteral("271828");
const QString wrong = QStringLiteral("271829");

void type(CoverPin &pin, const QString &digits)
{
    for (const QChar digit : digits)
        pin.press(digit.digitValue());
}

bool choose(CoverPin &pin, const QString &digits)
{
    type(pin, digits);
    return pin.choose();
}

Try lift(CoverPin &pin, const QString &digits)
{
    type(pin, digits);
    return pin.lift();
}

} // namespace

class CoverPinTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCryptography()); }

    void the_same_six_digits_twice_make_the_pin()
    {
        CoverPin pin;
        QVERIFY(!choose(pin, right));
        QVERIFY(pin.half());
        QVERIFY(!pin.isSet());
        QVERIFY(!pin.started());
        QVERIFY(choose(pin, right));
        QVERIFY(!pin.half());
        QVERIFY(pin.isSet());
        QCOMPARE(lift(pin, right), Try::Lifted);
    }

    void a_second_choice_that_differs_starts_over()
    {
        CoverPin pin;
        QVERIFY(!choose(pin, right));
        QVERIFY(!choose(pin, wrong));
        QVERIFY(!pin.half());
        QVERIFY(!pin.isSet());
        QVERIFY(!choose(pin, wrong)); // this is a first one again
        QVERIFY(choose(pin, wrong));
        QCOMPARE(lift(pin, wrong), Try::Lifted);
    }

    void fewer_than_six_digits_are_no_choice_and_lift_nothing()
    {
        CoverPin pin;
        type(pin, QStringLiteral("27182"));
        QVERIFY(!pin.full());
        QVERIFY(!pin.choose());
        QVERIFY(!pin.half());
        pin.set(right);
        QCOMPARE(lift(pin, QStringLiteral("27182")), Try::Wrong);
    }

    void without_a_pin_nothing_lifts()
    {
        CoverPin pin;
        QCOMPARE(lift(pin, QStringLiteral("000000")), Try::Wrong);
    }

    void a_seventh_digit_and_what_is_no_digit_are_ignored()
    {
        CoverPin pin;
        pin.set(right);
        pin.press(-1);
        pin.press(10);
        QVERIFY(!pin.started());
        QCOMPARE(lift(pin, right + u'9'), Try::Lifted);
        QVERIFY(!pin.started());
    }

    void erase_takes_back_the_last_digit()
    {
        CoverPin pin;
        pin.set(right);
        pin.erase(); // nothing there: nothing happens
        type(pin, wrong);
        pin.erase();
        QVERIFY(!pin.full());
        pin.press(8);
        QCOMPARE(pin.lift(), Try::Lifted);
        pin.press(1);
        QVERIFY(pin.started());
        pin.erase();
        QVERIFY(!pin.started());
    }

    void the_third_wrong_try_locks()
    {
        CoverPin pin;
        pin.set(right);
        QCOMPARE(lift(pin, wrong), Try::Wrong);
        QCOMPARE(lift(pin, wrong), Try::Wrong);
        QCOMPARE(lift(pin, wrong), Try::LockNow);
    }

    void a_right_try_forgives_the_wrong_ones()
    {
        CoverPin pin;
        pin.set(right);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(lift(pin, wrong), Try::Wrong);
            QCOMPARE(lift(pin, wrong), Try::Wrong);
            QCOMPARE(lift(pin, right), Try::Lifted);
        }
    }

    void forgetting_leaves_no_pin_no_half_and_no_digit()
    {
        CoverPin pin;
        pin.set(right);
        QCOMPARE(lift(pin, wrong), Try::Wrong);
        QCOMPARE(lift(pin, wrong), Try::Wrong);
        QVERIFY(!choose(pin, right));
        pin.press(1);
        pin.forget();
        QVERIFY(!pin.isSet());
        QVERIFY(!pin.half());
        QVERIFY(!pin.started());
        QCOMPARE(lift(pin, right), Try::Wrong); // the first of three again
    }

    void a_pin_that_is_given_does_not_mix_with_digits_typed_before()
    {
        CoverPin pin;
        type(pin, QStringLiteral("99"));
        pin.set(right);
        QCOMPARE(lift(pin, right), Try::Lifted);
    }
};

QTEST_GUILESS_MAIN(CoverPinTest)
#include "tst_coverpin.moc"
