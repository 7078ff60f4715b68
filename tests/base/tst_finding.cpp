// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/finding.h"

#include <QTest>

using namespace tenang;

class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_finding_names_its_place_as_a_compiler_does()
    {
        const Finding finding{
            Finding::Severity::Error, QStringLiteral("a/protocol.yaml"), 12, 5, QStringLiteral("blank"), {}};
        QCOMPARE(toString(finding), QStringLiteral("a/protocol.yaml:12:5: error: blank"));
    }

    void a_finding_about_a_whole_file_stands_on_its_first_line()
    {
        const Finding finding{
            Finding::Severity::Warning, QStringLiteral("x.csv"), 0, 0, QStringLiteral("empty"), {}};
        QCOMPARE(toString(finding), QStringLiteral("x.csv:1:1: warning: empty"));
    }

    void a_finding_in_json_names_its_field()
    {
        const Finding finding{Finding::Severity::Error, QStringLiteral("stdin"), 3, 4,
            QStringLiteral("unknown"), QStringLiteral("/marks/2/state")};
        QCOMPARE(toString(finding), QStringLiteral("stdin:/marks/2/state: error: unknown"));
    }

    void only_errors_count_as_errors()
    {
        const Finding warning{Finding::Severity::Warning, {}, 0, 0, {}, {}};
        const Finding error{Finding::Severity::Error, {}, 0, 0, {}, {}};
        QVERIFY(!hasErrors({}));
        QVERIFY(!hasErrors({warning, warning}));
        QVERIFY(hasErrors({warning, error}));
    }

    void text_with_percent_signs_and_places_stays_as_it_is()
    {
        const Finding finding{
            Finding::Severity::Error, QStringLiteral("%1 %2"), 1, 1, QStringLiteral("50%1 %3"), {}};
        QCOMPARE(toString(finding), QStringLiteral("%1 %2:1:1: error: 50%1 %3"));
    }
};

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
