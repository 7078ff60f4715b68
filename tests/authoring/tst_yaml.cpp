// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/fixtures.h"
#include "authoring/yamlvalue.h"

#include <QTest>

using namespace tenang;
using namespace tenang::authoring;

namespace {

struct Outcome {
    std::optional<YamlValue> value;
    Findings findings;
};

Outcome read(const QByteArray &bytes)
{
    Outcome outcome;
    Report report(QStringLiteral("f"), outcome.findings);
    outcome.value = readYaml(bytes, report);
    return outcome;
}

QString firstOf(const QByteArray &bytes)
{
    const Outcome outcome = read(bytes);
    return outcome.findings.isEmpty() ? QString() : toString(outcome.findings.first());
}

} // namespace

class YamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing_is_guessed_from_how_a_text_looks()
    {
        const Outcome outcome = read("a: no\nb: 1.0\nc: 0777\nd: 2026-01-01\ne: on\nf: \"~\"\ng: ~\n");
        QVERIFY(outcome.value);
        QVERIFY(outcome.findings.isEmpty());
        for (const auto &[key, text] : {std::pair("a", "no"), std::pair("b", "1.0"), std::pair("c", "0777"),
                 std::pair("d", "2026-01-01"), std::pair("e", "on"), std::pair("f", "~")}) {
            QCOMPARE(outcome.value->find(QLatin1String(key))->text, QLatin1String(text));
            QVERIFY(outcome.value->find(QLatin1String(key))->kind == YamlValue::Kind::Text);
        }
        QVERIFY(outcome.value->find(QStringLiteral("g"))->kind == YamlValue::Kind::Null);
        QVERIFY(outcome.value->find(QStringLiteral("h")) == nullptr);
    }

    void places_are_counted_in_characters()
    {
        const Outcome outcome = read("ភាសា: ខ្មែរ\n\"ü\": [😀, x]\n");
        QVERIFY(outcome.value);
        QCOMPARE(outcome.value->entries[0].value.at.line, 1);
        QCOMPARE(outcome.value->entries[0].value.at.column, 7);
        QCOMPARE(outcome.value->entries[1].at.line, 2);
        const YamlValue &list = outcome.value->entries[1].value;
        QCOMPARE(list.at.column, 6);
        QCOMPARE(list.items[1].at.column, 10);
    }

    void line_breaks_of_any_system_are_read()
    {
        const Outcome outcome = read("a: |\r\n  one\r\n  two\r\nb: x\r\n");
        QVERIFY(outcome.value);
        QCOMPARE(outcome.value->find(QStringLiteral("a"))->text, QStringLiteral("one\ntwo"));
        QCOMPARE(outcome.value->find(QStringLiteral("b"))->at.line, 4);
    }

    void what_cannot_be_shown_safely_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char *name, const QByteArray &bytes, const char *finding) {
            QTest::newRow(name) << bytes << QString::fromUtf8(finding);
        };
        row("an override",
            "a: x\nb: ab\xe2\x80\xae"
            "c\n",
            "f:2:6: error: the character U+202E");
        row("an isolate",
            "b: ab\xe2\x81\xa6"
            "c\n",
            "f:1:6: error: the character U+2066");
        row("in a comment", "a: x # \xe2\x80\xae\n", "f:1:8: error: the character U+202E");
        row("after wide letters", "a: \xf0\x9f\x98\x80\xe2\x80\xae\n", "f:1:5: error: the character U+202E");
        row("a bell", "a: x\x07\n", "f:1:5: error: the character U+0007");
        row("NUL", QByteArray("a: x\0y\n", 7), "f:1:5: error: the character U+0000");
        row("C1", "a: x\xc2\x85y\n", "f:1:5: error: the character U+0085");
        row("a tab", "a:\tx\n", "f:1:3: error: a tab");
        row("a lone carriage return", "a: x\ry\n", "f:1:5: error: the character U+000D");
        row("a byte order mark inside", "a: \xef\xbb\xbfx\n", "f:1:4: error: the character U+FEFF");
        row("written as an escape", "a: \"x\\u202Ey\"\n", "f:1:4: error: the character U+202E");
        row("a tab as an escape", "a: \"x\\ty\"\n", "f:1:4: error: the character U+0009");
        row("not UTF-8", "a: \xff\n", "f:1:1: error: is not UTF-8 text");
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0:\0 \0",
                8),
            "f:1:1: error: is not UTF-8 text");
        row("nothing", "", "f:1:1: error: is empty");
        row("only a comment", "# x\n", "f:1:1: error: is empty");
        row("two documents", "a: x\n---\nb: y\n", "f:4:1: error: a second document");
        row("an alias to nothing", "a: *nobody\n", "f:1:4: error: no YAML");
        row("not closed", "a: \"x\n", "error: no YAML");
    }

    void what_cannot_be_shown_safely_is_refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, finding);
        const Outcome outcome = read(bytes);
        QVERIFY2(firstOf(bytes).contains(finding), test::spelled(outcome.findings));
        QVERIFY(hasErrors(outcome.findings));
    }

    void a_few_lines_that_unfold_to_gigabytes_are_refused()
    {
        QByteArray bomb("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'z'; ++name) {
            const char before = char(name - 1);
            bomb += QByteArray(1, name) + ": &" + name + " [";
            for (int i = 0; i < 9; ++i)
                bomb += QByteArray("*") + before + ", ";
            bomb += QByteArray("*") + before + "]\n";
        }
        const Outcome outcome = read(bomb);
        QVERIFY(hasErrors(outcome.findings));
        QVERIFY(toString(outcome.findings.first()).contains(u"f:1:4: error: an anchor"));
    }

    void depth_size_and_number_have_their_caps()
    {
        QVERIFY(read(QByteArray(32, '[') + QByteArray(32, ']')).findings.isEmpty());
        QCOMPARE(firstOf(QByteArray(33, '[') + QByteArray(33, ']')),
            QStringLiteral("f:1:33: error: no YAML: nested deeper than 32"));
        for (const char *opening : {"[", "{", "- ", "? ", "a: {", "[{"}) {
            const Outcome outcome = read(QByteArray(opening).repeated(200'000));
            QVERIFY2(hasErrors(outcome.findings), opening);
        }
        QVERIFY(firstOf(QByteArray("- a\n").repeated(300'000)).contains(u"more than 200000 values"));
        QVERIFY(read(QByteArray("- a\n").repeated(100'000)).findings.isEmpty());
        QCOMPARE(
            firstOf(QByteArray(8 * 1024 * 1024 + 1, 'a')), QStringLiteral("f:1:1: error: larger than 8 MiB"));
    }
};

QTEST_GUILESS_MAIN(YamlTest)
#include "tst_yaml.moc"
