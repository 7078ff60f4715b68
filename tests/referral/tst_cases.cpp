// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worked cases of tests/referral/cases: its README.md says how to read and correct one.
#include "referral/workedcase.h"

#include <QDir>
#include <QFile>
#include <QTest>

using tenang::test::casesFolder;
using tenang::test::Comparison;

namespace {

constexpr int fewest = 60;

// A case without a mistake, to make mistakes in.
constexpr const char *sound = R"({
    "title": "A threat", "story": ["A man is threatened.", "He speaks English."], "why": ["Danger comes first."],
    "directories": ["demo-xd"], "at": "2026-11-24T10:00:00+07:00",
    "facts": {"age": "adult", "sex": "male", "languages": ["en"], "setting": "airport", "danger": ["threat_here"],
        "location": {"country": "XD", "subdivision": "XD-01"}},
    "expect": {
        "first": [{"role": "emergency", "service": "xd-emergency", "action": "call", "state": "open",
            "reasons_include": ["LANG_DIRECT"], "within_minutes": 0}],
        "also": [{"service": "xd-quiet-line", "number": "+44 7700 900150"}],
        "order": ["xd-emergency", "xd-quiet-line"],
        "never": ["consular"],
        "blocked": [{"role": "consular", "service": "xd-consul-a", "reason": "FEAR_NOT_ASKED"}],
        "not_eligible": [{"service": "xd-child-duty", "reasons_include": ["AGE_OUT"]}],
        "gaps": []}
})";

QJsonObject readCase(const QString &name, QString *error = nullptr)
{
    QFile file(casesFolder() + name);
    QJsonParseError parsed{};
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parsed);
    if (error && !document.isObject())
        *error = QStringLiteral("%1, line %2: %3")
                     .arg(name)
                     .arg(bytes.left(parsed.offset).count('\n') + 1)
                     .arg(parsed.errorString());
    return document.object();
}

QStringList caseFiles()
{
    return QDir(casesFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

} // namespace

class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void there_are_enough_cases() { QVERIFY(caseFiles().size() >= fewest); }

    void a_case_is_answered_as_it_is_written_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : caseFiles())
            QTest::newRow(qPrintable(file.chopped(5))) << file;
    }

    void a_case_is_answered_as_it_is_written()
    {
        QFETCH(QString, file);
        QString error;
        const QJsonObject worked = readCase(file, &error);
        if (!error.isEmpty())
            QFAIL(qPrintable(error));
        const QStringList differences = Comparison(worked).differences();
        if (differences.isEmpty())
            return;
        const auto lines = [&](const char *key) {
            return worked[QLatin1String(key)].toVariant().toStringList().join(u'\n');
        };
        const QString text = QStringLiteral("%1\n%2\nExpected because:\n%3\nWhat differs:\n- %4");
        QFAIL(qPrintable(text.arg(worked[QLatin1String("title")].toString(), lines("story"), lines("why"),
            differences.join(QStringLiteral("\n- ")))));
    }

    // The reader of the cases is itself tested: no mistake in a case may pass in silence.
    void a_mistake_in_a_case_is_found_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        const auto row = [](const char *name, const char *right, const char *wrong) {
            QTest::newRow(name) << QByteArray(right) << QByteArray(wrong);
        };
        row("a key of the case", R"("why")", R"("because")");
        row("a key of a step", R"("state")", R"("stat")");
        row("a key of the facts", R"("setting")", R"("place")");
        row("a value of the facts", R"("threat_here")", R"("hurt")");
        row("a directory", R"("demo-xd")", R"("demo-xy")");
        row("a time without offset", "+07:00", "");
        row("another first step", R"([{"role": "emergency", "service": "xd-emergency")",
            R"([{"role": "hotline", "service": "xd-quiet-line")");
        row("another action", R"("call")", R"("ask_advice")");
        row("another state", R"("open")", R"("closed")");
        row("another number", "900150", "900151");
        row("a reason that is not given", R"("LANG_DIRECT")", R"("LANG_NONE")");
        row("another order", R"("xd-emergency", "xd-quiet-line")", R"("xd-quiet-line", "xd-emergency")");
        row("a role that there is not", R"(["consular"])", R"(["consul"])");
        row("a step that must not be", R"(["consular"])", R"(["hotline"])");
        row("another gate", R"("FEAR_NOT_ASKED")", R"("FEAR_OF_RETURN")");
        row("another bar", R"("AGE_OUT")", R"("GENDER_OUT")");
        row("a gap that there is not", R"("gaps": [])", R"("gaps": [{"need": "danger"}])");
        row("a gap that is not expected", R"("danger": ["threat_here"])",
            R"("danger": ["threat_here"], "needs": ["consular"])");
    }

    void a_mistake_in_a_case_is_found()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QByteArray text(sound);
        QCOMPARE(Comparison(QJsonDocument::fromJson(text).object()).differences(), QStringList());
        QVERIFY(text.contains(right));
        text.replace(right, wrong);
        QVERIFY(QJsonDocument::fromJson(text).isObject());
        QVERIFY(!Comparison(QJsonDocument::fromJson(text).object()).differences().isEmpty());
    }

    void what_a_directory_withholds_is_looked_for()
    {
        const QStringList hills = tenang::test::readNamed({QStringLiteral("directory-hills")}).withheld;
        for (const char *text : {"7 Mill Path", "Milltown", "0.912345", "keeper@house.example.org",
                 "+44 7700 900331", "+44 7700 900332"})
            QVERIFY2(hills.contains(QLatin1String(text)), text);
        QVERIFY(!hills.contains(QStringLiteral("+44 7700 900330"))); // the front door
        QVERIFY(tenang::test::readNamed({QStringLiteral("demo-xd")})
                .withheld.contains(QStringLiteral("+44 7700 900199")));
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
