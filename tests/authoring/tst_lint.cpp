// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/fixtures.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tenang;

namespace {

// What a fixture says about itself: "#! COLUMN error|warning: part of the text" at the end of the line that
// is meant, several on one line where several are found. Column 0 on any line: the file as a whole.
struct Expected {
    int line = 0;
    int column = 0;
    QString start; // "error: …"
};

QList<Expected> expectedIn(const QString &file)
{
    static const QRegularExpression mark(QStringLiteral("#! (\\d+) ((?:error|warning): (?:(?! #! ).)+)"));
    QList<Expected> all;
    int line = 0;
    for (const QString &text : QString::fromUtf8(test::contentOf(file)).split(u'\n')) {
        ++line;
        for (auto marks = mark.globalMatch(text); marks.hasNext();) {
            const auto found = marks.next();
            const int column = found.captured(1).toInt();
            all.append({column == 0 ? 0 : line, column, found.captured(2)});
        }
    }
    return all;
}

bool fits(const Expected &expected, const Finding &finding)
{
    const QString severity = expected.start.section(QStringLiteral(": "), 0, 0);
    const QString text = expected.start.section(QStringLiteral(": "), 1);
    const bool isError = finding.severity == Finding::Severity::Error;
    return expected.line == finding.line && expected.column == finding.column && finding.text.contains(text)
        && (severity == u"error") == isError;
}

// Nothing more and nothing less than the fixture says.
QString difference(QList<Expected> expected, const Findings &findings)
{
    QStringList wrong;
    for (const Finding &finding : findings) {
        const auto found
            = std::ranges::find_if(expected, [&](const Expected &one) { return fits(one, finding); });
        if (found == expected.end())
            wrong.append(QStringLiteral("not expected: ") + toString(finding));
        else
            expected.erase(found);
    }
    for (const Expected &one : std::as_const(expected))
        wrong.append(QStringLiteral("not found: %1:%2: %3").arg(one.line).arg(one.column).arg(one.start));
    return wrong.join(u'\n');
}

} // namespace

class LintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_rule_fires_at_its_place_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(test::fixture(QStringLiteral("lint")));
        for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files))
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
        QVERIFY(folder.entryList({QStringLiteral("*.yaml")}, QDir::Files).size() > 10);
    }

    void every_rule_fires_at_its_place()
    {
        QFETCH(QString, path);
        const QString wrong = difference(expectedIn(path), authoring::check({path}));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void references_between_files_are_followed()
    {
        const QDir folder(test::fixture(QStringLiteral("lint/across")));
        const Findings findings = authoring::check({folder.path()});
        QVERIFY(findings == authoring::check({folder.path(), folder.filePath(QStringLiteral("marks.yaml"))}));
        QVERIFY(findings
            == authoring::check({folder.path(), folder.filePath(QStringLiteral("../across/marks.yaml"))}));
        for (const QString &name : folder.entryList(QDir::Files)) {
            Findings own;
            for (const Finding &finding : findings) {
                if (finding.file == folder.filePath(name))
                    own.append(finding);
            }
            const QString wrong = difference(expectedIn(folder.filePath(name)), own);
            QVERIFY2(wrong.isEmpty(), qPrintable(name + u": " + wrong));
        }
    }

    void content_without_faults_has_no_findings()
    {
        QCOMPARE(test::spelled(authoring::check({test::fixture(QStringLiteral("valid"))})), QByteArray());
    }

    void findings_stand_in_the_order_of_the_files_and_their_lines()
    {
        const Findings findings = authoring::check({test::fixture(QStringLiteral("lint"))});
        QVERIFY(std::ranges::is_sorted(findings, [](const Finding &one, const Finding &other) {
            return std::tie(one.file, one.line, one.column) < std::tie(other.file, other.line, other.column);
        }));
    }

    void each_forbidden_word_is_found_whole_and_in_any_case_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto rows = [](bool found, std::initializer_list<const char *> texts) {
            for (const char *text : texts)
                QTest::newRow(text) << QString::fromUtf8(text) << found;
        };
        rows(true,
            {"Tell me about 30 % of it.", "Tell me in per cent.", "Tell me the risk level.",
                "Tell me your credibility.", "Tell me as a non-victim.", "VICTIM", "Tell me of liars.",
                "Tell me who cheated.", "Tell me, is it guilty.", "Tell me of the scammer.",
                "Tell me of the criminals.", "Tell me of prostitution.", "You were accused.",
                "Tell me of the polygraph.", "Tell me of your micro-expressions.", "Tell me of fake claims.",
                "Tell me what you fabricated.", "Tell me of the suspected man.", "Tell me your excuse.",
                "Tell me the whole truth.", "Tell me of a count down."});
        rows(false,
            {"Tell me about your life.", "Tell me what you believe.", "Tell me of the clothes.",
                "Tell me about the scorch marks.", "Excuse me for a moment.",
                "Tell me about the account that was used.", "Tell me about the theatre.",
                "Tell me about the county.", "Tell me what they told you to do.",
                "Tell me who paid for the flight."});
    }

    void each_forbidden_word_is_found_whole_and_in_any_case()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        QByteArray talk = test::contentOf(test::fixture(QStringLiteral("valid/talk/protocol.yaml")));
        talk.replace("Would you tell me how it began?", QByteArray('"' + text.toUtf8() + '"'));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("protocol.yaml"));
        QVERIFY(test::put(file, talk));
        const Findings findings = authoring::check({file, test::fixture(QStringLiteral("valid/marks"))});
        QCOMPARE(hasErrors(findings), found);
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "tst_lint.moc"
