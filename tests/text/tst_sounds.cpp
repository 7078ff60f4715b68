// SPDX-FileCopyrightText: 2026 The Tenang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/soundalike.h"
#include "text/sounds.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace tenang::text;

namespace {

// A line of names/SCRIPT.tsv: half, same or other, typed, note, why.
struct Pair {
    QString script;
    bool isApart = false; // of the half that no rule was made for
    bool isSame = false;
    QString typed;
    QString note;
    QString why;
};

struct Tally {
    int right = 0;
    int missed = 0;
    int wrong = 0;
    int pairs = 0;

    [[nodiscard]] double recall() const { return double(right) / std::max(1, right + missed); }
    [[nodiscard]] double precision() const { return double(right) / std::max(1, right + wrong); }
};

// As an index answers and the text behind it confirms.
bool isFound(const QString &typed, const QString &note)
{
    const SoundQuery query(typed);
    const QList<Token> kept = soundTokens(note);
    const auto isKept = [&](const QString &token) {
        return std::ranges::any_of(kept, [&](const Token &one) {
            return isWholeSound(token) ? one.text == token : one.text.startsWith(token);
        });
    };
    const QList<QStringList> ways = query.tokens();
    const bool indexed
        = std::ranges::any_of(ways, [&](const QStringList &way) { return std::ranges::all_of(way, isKept); });
    return indexed && query.in(note).found;
}

} // namespace

class SoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_name_in_two_scripts_is_found_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const char *typed, const char *note) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(note);
        };
        row("Thai", "somchai", "ผมเจอสมชายที่นั่น");
        row("Thai, the other way", "สมชาย", "I met Somchay there.");
        row("Thai, a silent letter", "Apirak", "อภิรักษ์โทรมา");
        row("Khmer", "Sokha", "ខ្ញុំបានជួបសុខានៅផ្សារ");
        row("Lao", "Bounmy", "ບຸນມີ");
        row("Burmese", "Kyaw Zin", "ကျော်ဇင်");
        row("Chinese, two short parts", "Wang Wei", "我见到王伟了");
        row("Korean, behind a family name", "Cheolsu", "김철수가 왔어요");
        row("Arabic", "Walid", "قال وليد لي");
        row("Bengali", "Rahim", "রহিমকে দেখেছি");
        row("Tamil, without voiced letters", "Murugan", "முருகன் வந்தார்");
        row("Russian, declined", "Ivanov", "Я звонил Иванову");
        row("Amharic", "Selam", "ሰላም");
        row("Latin, spelled otherwise", "Mohammed", "His friend Muhamad came.");
    }

    void one_name_in_two_scripts_is_found()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, note);
        QVERIFY(isFound(typed, note));
    }

    void another_name_is_not()
    {
        QVERIFY(!isFound(QStringLiteral("Somsak"), QString::fromUtf8("ผมเจอสมชายที่นั่น")));
        QVERIFY(!isFound(QStringLiteral("Somchai Rattana"), QString::fromUtf8("ผมเจอสมชายที่นั่น")));
        QVERIFY(!isFound(QStringLiteral("Mai"), QStringLiteral("Mai called."))); // one consonant: no guess
        QVERIFY(SoundQuery(QStringLiteral("2024 !?")).isEmpty());
        QVERIFY(
            SoundQuery(QString()).isEmpty() && !SoundQuery(QString()).in(QStringLiteral("Somchai")).found);
    }

    void only_words_with_a_capital_are_names_where_a_script_has_capitals()
    {
        QVERIFY(isFound(QStringLiteral("smoke"), QStringLiteral("They call him Smoke.")));
        QVERIFY(!isFound(QStringLiteral("smoke"), QStringLiteral("There was smoke.")));
    }

    void the_nearer_spelling_is_nearer()
    {
        const SoundQuery query(QStringLiteral("Somchai"));
        const double same = query.in(QStringLiteral("Somchai")).distance;
        const double near = query.in(QStringLiteral("Samjai")).distance;
        QCOMPARE(same, 0.0);
        QVERIFY(near > same && near <= farthestAlike);
        const QString note = QStringLiteral("We saw Dara and Somchai.");
        QCOMPARE(query.in(note).start, note.indexOf(u"Somchai"));
    }

    void the_labelled_names_are_told_apart()
    {
        QMap<QString, Tally> tallies;
        const QDir folder(QStringLiteral(TENANG_SOURCE "/tests/text/names"));
        const QStringList files = folder.entryList({QStringLiteral("*.tsv")}, QDir::Files);
        QVERIFY(files.size() >= 12);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                const QStringList parts = line.split(u'\t');
                if (line.startsWith(u'#'))
                    continue;
                QVERIFY2(parts.size() == 5, qPrintable(line));
                const Pair pair{
                    name.chopped(4), parts[0] == u"apart", parts[1] == u"same", parts[2], parts[3], parts[4]};
                const bool found = isFound(pair.typed, pair.note);
                for (const QString &of :
                    {pair.script, pair.isApart ? QStringLiteral("= apart") : QStringLiteral("= tune")}) {
                    Tally &tally = tallies[of];
                    ++tally.pairs;
                    tally.right += found && pair.isSame ? 1 : 0;
                    tally.missed += !found && pair.isSame ? 1 : 0;
                    tally.wrong += found && !pair.isSame ? 1 : 0;
                }
                if (found != pair.isSame && (!pair.isApart || qEnvironmentVariableIsSet("TENANG_RECALL_ALL")))
                    qInfo("%s, %s: “%s” in “%s” (%s)", qPrintable(pair.script),
                        pair.isSame ? "missed" : "wrong", qPrintable(pair.typed), qPrintable(pair.note),
                        qPrintable(pair.why));
            }
        }
        for (auto it = tallies.cbegin(); it != tallies.cend(); ++it)
            qInfo("%-12s %3d pairs, recall %.3f, precision %.3f", qPrintable(it.key()), it->pairs,
                it->recall(), it->precision());
        const Tally apart = tallies.value(QStringLiteral("= apart"));
        QVERIFY(apart.pairs >= 150);
        QVERIFY2(apart.recall() >= 0.8 && apart.precision() >= 0.85, "of the half kept apart");
    }

    // Hours, if the work grew with the square of the length.
    void a_pasted_page_takes_no_longer_than_its_letters()
    {
        constexpr int size = 50'000;
        const QString thai = QString::fromUtf8("ผมเจอสมชายที่นั่น");
        const QStringList pages{QString(size, u'X'), QStringLiteral("Ab ").repeated(size / 3),
            thai.repeated(size / int(thai.size())), QString::fromUtf8("রহিম ").repeated(size / 5),
            u'A' + QString(size, QChar(0x301)), QString::fromUtf8("𐴀").repeated(size)};
        for (const QString &text : pages) {
            (void)soundTokens(text);
            QVERIFY(!SoundQuery(QStringLiteral("Siriporn")).in(text).found);
            QVERIFY(SoundQuery(text).in(text).start <= text.size());
        }
    }

    void any_text_gives_sounds_inside_it()
    {
        QRandomGenerator random(20261130);
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int unit = random.bounded(12); unit > 0; --unit)
                text.append(QChar(char16_t(random.bounded(0x10000)))); // lone surrogates too
            for (const Token &token : soundTokens(text)) {
                QVERIFY(token.start >= 0 && token.length > 0 && token.start + token.length <= text.size());
                QVERIFY(token.text.size() >= 3 && token.text.front() == QChar(1));
            }
            QVERIFY(SoundQuery(text).in(text).start <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(SoundsTest)
#include "tst_sounds.moc"
