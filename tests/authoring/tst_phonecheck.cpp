// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/phonecheck.h"
#include "fixtures.h"

#include <QTest>

using namespace tenang;
using namespace tenang::authoring;
using namespace tenang::test;

namespace {

referral::Phone phone(const QString &number, const QString &e164 = {}, const QString &country = {})
{
    referral::Phone made;
    made.number = number;
    made.channel = QStringLiteral("voice");
    made.e164 = e164;
    made.country = country;
    return made;
}

Findings checked(const QList<referral::Phone> &phones)
{
    referral::Service service;
    service.id = QStringLiteral("xd");
    service.countries = {QStringLiteral("TH")};
    service.phones = phones;
    Findings findings;
    checkPhones(referral::Directory({service}), QStringLiteral("phones.csv"),
        {{{phones.first().number, phones.first().e164}, 7}}, findings);
    return findings;
}

} // namespace

class PhoneCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void what_cannot_be_reached_is_told_with_its_line_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *number, const char *e164, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(number) << QString::fromUtf8(e164)
                                << QString::fromUtf8(said);
        };
        row("not from abroad", "02 123 4567", "", "x_e164 would be +6621234567");
        row("another number", "02 123 4567", "+6621234568", "is +6621234567, and x_e164 says +6621234568");
        row("too long", "02 123 4567 890 12", "", "is in no range of numbers that TH gives out");
        row("too short", "12", "", "is no telephone number of TH");
        row("a short code", "191", "", "is a short code of TH");
        row("no e164", "02 123 4567", "+66 call", "x_e164 “+66 call” is no number");
    }

    void what_cannot_be_reached_is_told_with_its_line()
    {
        QFETCH(QString, number);
        QFETCH(QString, e164);
        QFETCH(QString, said);
        const Findings findings = checked({phone(number, e164)});
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().text.contains(said), spelled(findings).constData());
        QCOMPARE(findings.first().line, 7);
        QCOMPARE(findings.first().severity == Finding::Severity::Error, e164 == u"+66 call");
    }

    void what_can_be_reached_or_is_its_agencys_word_is_left_alone()
    {
        for (const referral::Phone &one :
            {phone(QStringLiteral("02 123 4567"), QStringLiteral("+66 2 123 4567")),
                phone(QStringLiteral("+66 2 123 4567")),
                phone(QStringLiteral("1300"), {}, QStringLiteral("TH")), // a hotline that no table knows
                phone(QStringLiteral("+44 7700 900100"),
                    QStringLiteral("+447700900100"))}) // kept free for plays
            QCOMPARE(spelled(checked({one})), QByteArray());
        referral::Phone mail = phone(QStringLiteral("desk@example.org"));
        mail.channel = QStringLiteral("email");
        QCOMPARE(spelled(checked({mail})), QByteArray());
        const referral::Phone twice = phone(QStringLiteral("02 123 4567"));
        QCOMPARE(checked({twice, twice}).size(), 1);
        // The second row of a number is looked at too.
        QCOMPARE(checked({phone(QStringLiteral("02 123 4567"), QStringLiteral("+6621234567")),
                             phone(QStringLiteral("02 123 4567"), QStringLiteral("+66 call"))})
                     .size(),
            1);
    }
};

QTEST_GUILESS_MAIN(PhoneCheckTest)
#include "tst_phonecheck.moc"
