// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoring.h"
#include "authoring/fixtures.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tenang;

namespace {

struct Message {
    QString place, text, translation, type;
};

QByteArray linguist(const QList<Message> &messages, const QString &language = QStringLiteral("km"))
{
    QString text
        = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" "
                         "language=\"%1\">\n<context>\n    <name>fixture-talk</name>\n")
              .arg(language);
    for (const Message &message : messages) {
        text += QStringLiteral("    <message>\n        <source>%1</source>\n        <comment>%2</comment>\n"
                               "        <translation%3>%4</translation>\n    </message>\n")
                    .arg(message.text.toHtmlEscaped(), message.place,
                        message.type.isEmpty() ? QString() : QStringLiteral(" type=\"%1\"").arg(message.type),
                        message.translation);
    }
    return (text + u"</context>\n</TS>\n").toUtf8();
}

constexpr int firstMessage = 6; // the line of its <message>
constexpr int linesOfMessage = 5;

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    [[nodiscard]] Findings findings() const
    {
        return authoring::check({at("protocol.yaml"), test::fixture(QStringLiteral("valid/marks"))});
    }
    // Writes the talk of the fixtures with what it says of its languages.
    void claim(const QByteArray &claims) const
    {
        QByteArray talk = test::contentOf(test::fixture(QStringLiteral("valid/talk/protocol.yaml")));
        talk.replace("licence:", QByteArray("translations:" + claims + "\nlicence:"));
        QVERIFY(test::put(at("protocol.yaml"), talk));
    }
    void claimKhmer(const char *state) const
    {
        claim("\n  - { language: km, state: " + QByteArray(state) + " }");
    }
    // All texts of the talk, as an empty Linguist file has them told.
    [[nodiscard]] QList<Message> texts(const QString &type) const
    {
        static const QRegularExpression told(QStringLiteral("^not translated: (.+), “(.+)”$"));
        (void)test::put(at("km.ts"), linguist({}));
        QList<Message> all;
        for (const Finding &finding : findings()) {
            const auto match = told.match(finding.text);
            if (match.hasMatch() && finding.file == at("km.ts"))
                all.append({match.captured(1), match.captured(2), QStringLiteral("ភាសា"), type});
        }
        return all;
    }
    void comparePlaces(
        const Findings &found, const char *file, int line, int column, const QByteArray &says) const
    {
        QVERIFY2(found.size() == 1, test::spelled(found));
        QCOMPARE(found[0].file, at(file));
        QCOMPARE(found[0].line, line);
        QCOMPARE(found[0].column, column);
        QVERIFY2(found[0].text.contains(QString::fromUtf8(says)), test::spelled(found));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void every_text_that_is_read_or_heard_is_asked_for()
    {
        claimKhmer("draft");
        QStringList places;
        for (const Message &message : texts({}))
            places.append(message.place);
        for (const char *place : {"title", "phase safety leave_when", "prompt offer text",
                 "prompt offer say_instead", "prompt offer follow_ups 2", "prompt offer paired 1 reason",
                 "prompt offer interviewer_note", "prompt age_band answerOption child label"})
            QVERIFY2(places.contains(QLatin1StringView(place)), place);
        QVERIFY(places.filter(QRegularExpression(QStringLiteral("source|licence|linkId|phase$"))).isEmpty());
        QCOMPARE(findings().size(), places.size()); // all of them, and each once
        QCOMPARE(QSet<QString>(places.begin(), places.end()).size(), places.size());
    }

    void a_language_is_as_complete_as_it_claims()
    {
        claimKhmer("draft");
        const QList<Message> drafts = texts(QStringLiteral("unfinished")), done = texts({});
        QVERIFY(test::put(at("km.ts"), linguist(drafts)));
        QCOMPARE(test::spelled(findings()), QByteArray());
        claimKhmer("checked");
        const Findings unchecked = findings();
        QCOMPARE(unchecked.size(), drafts.size());
        QCOMPARE(unchecked[1].line, firstMessage + linesOfMessage);
        QVERIFY(hasErrors(unchecked));
        QVERIFY(authoring::build(at("protocol.yaml")).bytes.isEmpty());
        QVERIFY(test::put(at("km.ts"), linguist(done)));
        QCOMPARE(test::spelled(findings()), QByteArray());
        QVERIFY(!authoring::build(at("protocol.yaml")).bytes.isEmpty());
    }

    void what_is_wrong_with_one_message_is_told_at_its_place_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("says");
        for (const auto &[fault, says] : {std::pair("blank", "is blank"), std::pair("changed", "by now"),
                 std::pair("unfinished", "is unfinished"), std::pair("unfit", "U+202E"),
                 std::pair("twice", "stands twice"), std::pair("leftover", "any more")})
            QTest::newRow(fault) << QString::fromLatin1(fault) << QByteArray(says);
    }

    void what_is_wrong_with_one_message_is_told_at_its_place()
    {
        QFETCH(QString, fault);
        QFETCH(QByteArray, says);
        claimKhmer("checked");
        QList<Message> messages = texts({});
        Message &third = messages[2];
        qsizetype wrong = 2;
        if (fault == u"blank")
            third.translation = QStringLiteral(" ");
        else if (fault == u"changed")
            third.text = QStringLiteral("What it said before.");
        else if (fault == u"unfinished")
            third.type = QStringLiteral("unfinished");
        else if (fault == u"unfit")
            third.translation += QChar(0x202e);
        else if (fault == u"twice")
            messages.insert(++wrong, messages[2]);
        else
            messages.insert(wrong, {QStringLiteral("prompt gone text"), {}, {}, {}});
        QVERIFY(test::put(at("km.ts"), linguist(messages)));
        const Findings found = findings();
        comparePlaces(found, "km.ts", firstMessage + int(wrong) * linesOfMessage, 5, says);
        QCOMPARE(hasErrors(found), fault != u"leftover");
    }

    void what_is_set_aside_or_gone_is_missing()
    {
        claimKhmer("draft");
        QList<Message> messages = texts({});
        const QByteArray place = messages[1].place.toUtf8();
        for (const char *type : {"vanished", "obsolete"}) {
            messages[1].type = QLatin1StringView(type);
            QVERIFY(test::put(at("km.ts"), linguist(messages)));
            comparePlaces(findings(), "km.ts", 0, 0, "not translated: " + place);
        }
        messages.removeAt(1);
        QVERIFY(test::put(at("km.ts"), linguist(messages)));
        comparePlaces(findings(), "km.ts", 0, 0, "not translated: " + place);
    }

    void a_file_that_is_no_linguist_file_of_the_language_is_told()
    {
        claimKhmer("draft");
        QVERIFY(test::put(at("km.ts"), linguist({}, QStringLiteral("lo"))));
        comparePlaces(findings(), "km.ts", 3, 1, "named for “km”");
        QVERIFY(test::put(at("km.ts"), "<html/>"));
        comparePlaces(findings(), "km.ts", 1, 1, "no Linguist file");
        for (const QByteArray &bytes :
            {QByteArray(), linguist(texts({})).chopped(9), QByteArray("\0\xff", 2)}) {
            QVERIFY(test::put(at("km.ts"), bytes));
            const Findings found = findings();
            QCOMPARE(found.size(), 1);
            QVERIFY2(
                found[0].text.startsWith(u"no Linguist file: ") && found[0].line > 0, test::spelled(found));
        }
    }

    void what_an_author_claims_must_be_there()
    {
        claimKhmer("draft");
        comparePlaces(findings(), "protocol.yaml", 10, 17, "no Linguist file for “km”");
        claim(" [{ language: en, state: draft }]");
        comparePlaces(findings(), "protocol.yaml", 9, 28, "is what it is written in");
        claim(" [{ language: km, state: nearly }]");
        comparePlaces(findings(), "protocol.yaml", 9, 39, "“nearly” is no value of `state`");
        claimKhmer("draft");
        (void)test::put(at("km.ts"), linguist(texts({})));
        claim("\n  - { language: km, state: draft }\n  - { language: km, state: draft }");
        comparePlaces(findings(), "protocol.yaml", 11, 17, "stands twice");
    }

    void a_file_that_nothing_is_said_of_is_told()
    {
        claim(" []");
        QVERIFY(test::put(at("km.ts"), linguist({})));
        QVERIFY(test::put(at("notes.about.ts"), "no language"));
        const Findings found = findings();
        comparePlaces(found, "km.ts", 0, 0, "not looked at");
        QVERIFY(!hasErrors(found));
    }

    void an_indicator_set_has_files_of_its_own_name()
    {
        QByteArray marks = test::contentOf(test::fixture(QStringLiteral("valid/marks/marks.yaml")));
        marks.replace("licence:", "translations: [{ language: km, state: draft }]\nlicence:");
        QVERIFY(test::put(at("marks.yaml"), marks));
        QVERIFY(test::put(at("marks.km.ts"), linguist({})));
        QVERIFY(test::put(at("reference.lo.ts"), linguist({})));
        const QByteArray told = test::spelled(authoring::check({at("marks.yaml")}));
        for (const char *place :
            {"title", "indicator TX-A1 text", "indicator TX-A1 label", "outcome refer title"})
            QVERIFY2(told.contains(QByteArray("error: not translated: " + QByteArray(place) + ",")), told);
        QVERIFY(!told.contains("reference.lo.ts"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
