// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/plaintext.h"

#include <QTest>

using namespace tenang::protocol;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void characters_that_hide_or_turn_text_are_found_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("unfit");
        QTest::newRow("C0 before the line feed") << 0x00 << 0x09 << true;
        QTest::newRow("the line feed") << 0x0a << 0x0a << false;
        QTest::newRow("C0 after the line feed") << 0x0b << 0x1f << true;
        QTest::newRow("ASCII") << 0x20 << 0x7e << false;
        QTest::newRow("DEL and C1") << 0x7f << 0x9f << true;
        QTest::newRow("Latin to general punctuation") << 0xa0 << 0x2029 << false;
        QTest::newRow("embeddings and overrides") << 0x202a << 0x202e << true;
        QTest::newRow("between") << 0x202f << 0x2065 << false;
        QTest::newRow("isolates") << 0x2066 << 0x2069 << true;
        QTest::newRow("up to the surrogates") << 0x206a << 0xd7ff << false;
        QTest::newRow("half pairs") << 0xd800 << 0xdfff << true;
        QTest::newRow("byte order mark") << 0xfeff << 0xfeff << true;
        QTest::newRow("replacement character") << 0xfffd << 0xfffd << true;
    }

    void characters_that_hide_or_turn_text_are_found()
    {
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, unfit);
        for (int code = first; code <= last; ++code) {
            const QString text = QStringLiteral("ab") + QChar(char16_t(code));
            const auto found = unfitCharacterIn(text);
            QCOMPARE(found.has_value(), unfit);
            if (found) {
                QCOMPARE(found->at, 2);
                QCOMPARE(found->name(), QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper());
            }
        }
    }

    void whole_pairs_and_every_script_pass()
    {
        QVERIFY(!unfitCharacterIn(QStringLiteral("😀 ភាសាខ្មែរ العربية မြန်မာ 中文")));
        QVERIFY(unfitCharacterIn(QStringView(u"😀").left(1)));
    }

    void text_has_one_spelling()
    {
        QVERIFY(isComposed(QStringLiteral("é")));
        QVERIFY(!isComposed(QStringLiteral("e\u0301")));
        QVERIFY(isComposed(QStringLiteral("ភាសាខ្មែរ")));
    }

    void shapes_of_the_contract_data()
    {
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto rows = [](int shape, bool fits, std::initializer_list<const char *> texts) {
            for (const char *text : texts)
                QTest::addRow("%d %s", shape, text) << shape << QString::fromUtf8(text) << fits;
        };
        rows(0, true, {"a", "second-line-forced-criminality", "x2"});
        rows(0, false, {"", "A", "a b", "-a", "a-", "a_b", "a\n", "é"});
        rows(1, true, {"0.0.0", "1.2.3", "1.0.0-draft.1"});
        rows(1, false, {"", "1", "1.0", "01.0.0", "1.0.0.0", "v1.0.0", "1.0.0\n", "1.0.0-"});
        rows(2, true, {"en", "fil", "zh-Hant", "pt-BR"});
        rows(2, false, {"", "e", "EN", "english", "en_GB", "en-"});
        rows(3, true, {"a", "_x", "A1_b", "abcdefghijabcdefghijabcdefghijab"});
        rows(3, false, {"", "1a", "a-b", "a.b", "abcdefghijabcdefghijabcdefghijabc"});
        rows(4, true, {"adult", "under_18", "18"});
        rows(4, false, {"", "Adult", "a-b", "a b"});
        rows(5, true, {"FC-A1", "P-FC", "D5.1", "D6.10", "FC-R1"});
        rows(5, false, {"", "fc-a1", "FC A1", "FC-", "1A", "FC-A1:said"});
    }

    void shapes_of_the_contract()
    {
        QFETCH(int, shape);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        constexpr std::array tests{isPackId, isVersion, isLanguage, isLinkId, isCode, isIndicatorId};
        QCOMPARE(tests.at(std::size_t(shape))(text), fits);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plaintext.moc"
